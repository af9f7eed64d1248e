// What may stand before the first digit of a match, for patterns as rules have them.
import { expect, test } from 'vitest';
import { unitsBeforeDigit } from './beginning';

test.each<[RegExp, number | undefined]>([
  [/\d{9}/, 0],
  [/(?<![A-Za-z0-9])(?<!\d[./-])(?:\d{3}|[1-9]\d\.\d{4})(?!\d)/, 0],
  [/(?:CHE|DE)[- ]?\d{9}/, 4],
  [/[A-Z]{2}\d{6}[A-D]/, 2],
  [/[A-Z0-9]{2}\d/, 2],
  [/\(?0\d{2,4}\)?/, 1],
  [/(?:\+\d\d ?)?0\d/, 1],
  [/(?:x{0,3}y?)?\d/, 4],
  [/(?:ab){2}5/, 4],
  [/[789]x/, 0],
  [/\p{L}{1,3}\d/u, 3],
  [/[A-Z]{2}/, undefined],
  [/\d?x/, undefined],
  [/a+\d/, undefined],
  [/(a)\1\d/, undefined],
])('%s: %s', (pattern, units) => {
  expect(unitsBeforeDigit(pattern)).toBe(units);
});
