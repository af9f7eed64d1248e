// How patterns begin, as rules have them.
import { expect, test } from 'vitest';
import { unitsBeforeDigit, unitsBeforeFar } from './beginning';
import { partsOf } from './pattern-parts';

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
])('%s: so much may stand before its first digit: %s', (pattern, units) => {
  expect(unitsBeforeDigit(partsOf(pattern))).toBe(units);
});

test.each<[RegExp, number | undefined]>([
  [/(?=[一-鿿])(?<=名[：: ]{0,3})[王李](?:一|二)/gu, 0],
  [/(?:[12]型|慢性)?糖尿病/gu, 1],
  [/[A-Z]?王/gu, 1],
  [/(?<!\p{L})王|Wang/gu, undefined],
  [/\p{L}{2}王/gu, 2],
  [/\p{L}{2}/gu, undefined],
])('%s: so much may stand before its first letter without capitals: %s', (pattern, units) => {
  expect(unitsBeforeFar(partsOf(pattern))).toBe(units);
});
