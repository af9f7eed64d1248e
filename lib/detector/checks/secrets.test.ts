// What is drawn by lot, and what base64 holds.
import { describe, expect, it, test } from 'vitest';
import { fakeBase36, fakeBase62, fakeHex, fakeLetters, fakeName } from '../fake-keys';
import { SECRET_CHECKS } from './secrets';

function match(value: string) {
  return { value, text: value, start: 0, end: value.length, words: { has: () => false } };
}

const seeds = Array.from({ length: 500 }, (_, seed) => seed + 1);

describe('drawn', () => {
  test.each([
    ['hexadecimal digits', fakeHex, 32, 0.99],
    ['digits and letters', fakeBase62, 20, 0.95],
    ['lower-case letters and digits', fakeBase36, 24, 0.95],
    ['letters', fakeLetters, 24, 0.97],
  ] as const)('takes nearly all tokens of %s', (_, fake, length, share) => {
    const taken = seeds.filter((seed) => SECRET_CHECKS.drawn(match(fake(length, seed))));
    expect(taken.length / seeds.length).toBeGreaterThanOrEqual(share);
  });

  // Names as they stand in code and settings.
  test.each([
    'getAccessTokenFromEnvironment',
    'my-app-prod-secret-01-v2',
    'createTokenTypeIdsFromSequences',
    'refresh_token_expires_in_seconds',
    'com.example.security.TokenProvider',
    'getApiKey12From34Store56',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    '1234567890123456789012',
    'src/components/settings/Token',
  ])('leaves %s alone', (name) => {
    expect(SECRET_CHECKS.drawn(match(name))).toBe(false);
  });

  it('leaves names of code alone, whatever their length', () => {
    const names = seeds.map((seed) => fakeName(fakeBase62(16 + (seed % 30)), seed));
    const taken = names.filter((name) => SECRET_CHECKS.drawn(match(name)));
    expect(taken.length / names.length).toBeLessThanOrEqual(0.01);
  });

  test.each([`example-${fakeBase62(24)}`, `${fakeBase62(20)}xxxx`, `${fakeHex(24)}00000000`])(
    'leaves %s alone, which is marked as nobody’s',
    (value) => {
      expect(SECRET_CHECKS.drawn(match(value))).toBe(false);
    },
  );

  it('asks for as much variety as it is told', () => {
    const value = 'a1b2a1b2a1b2c3';
    expect(SECRET_CHECKS.drawn(match(value), 2)).toBe(true);
    expect(SECRET_CHECKS.drawn(match(value), 3)).toBe(false);
  });

  it('does not take words in base64 for a key', () => {
    expect(SECRET_CHECKS.drawn(match(btoa('dummy text, and nothing secret')))).toBe(false);
  });
});

describe('decodes', () => {
  it('looks into a part of the value, in either kind of base64', () => {
    expect(SECRET_CHECKS.decodes(match(btoa('ada:hunter2')), '^\\w+:\\w+$')).toBe(true);
    expect(SECRET_CHECKS.decodes(match(`x.${btoa('{"a":1}')}`), '^\\{', 1)).toBe(true);
    expect(SECRET_CHECKS.decodes(match('x'), '^\\{', 1)).toBe(false);
    expect(SECRET_CHECKS.decodes(match('***'), '.')).toBe(false);
  });
});
