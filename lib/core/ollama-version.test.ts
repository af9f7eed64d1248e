// Versions compared by numbers, release candidates and unnumbered builds included; what a newer one adds.
import { expect, it } from 'vitest';
import { isAtLeast, isTooOld, missingIn } from './ollama-version';

it.each([
  ['0.18.0', '0.18.0', true],
  ['0.9.12', '0.18.0', false],
  ['1.0.0', '0.18.0', true],
  ['0.33.0-rc2', '0.33.0', true],
  ['0.18', '0.18.0', true],
])('%s is at least %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

it('a version is too old below 0.12.0, unless it has no number', () => {
  expect(['0.11.10', '0.12.0', '0.0.0', '0.32.15'].map(isTooOld)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('says what a newer version adds, and nothing of the newest', () => {
  expect(missingIn('0.16.1')).toMatch(/\(0\.16\.2\).*\(0\.18\.0\).*\(0\.30\.0\)/);
  expect(missingIn('0.22.1')).not.toMatch(/0\.18\.0/);
  expect(missingIn('0.22.1')).toMatch(/\(0\.30\.0\)/);
  expect(missingIn('0.32.15')).toBe('');
  expect(missingIn('0.0.0')).toBe('');
});
