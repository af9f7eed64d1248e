// The book of rules made ready for its way by message: plain data.
import { unitsBeforeDigit, unitsBeforeFar } from './beginning';
import { firstDigitsOf } from './first-digits';
import { leanPattern, lettersOf } from './lean-pattern';
import { lightChecks } from './light-checks';
import { partsOf } from './pattern-parts';
import type { Book, ShippedRule } from './rule';
import { withSeams } from './seams';

/** The book as JSON can carry it: patterns as plain data, made ready for searching. */
export function packBook({ rules, words }: Book): Book {
  const packed = rules.map((rule) => ({
    ...rule,
    ...beginningOf(rule),
    pattern: seamed(leanPattern(rule.pattern)),
    ...(Array.isArray(rule.check) && { check: lightChecks(rule.check) }),
  }));
  return { rules: packed, words, letters: lettersOf(packed.map(({ pattern }) => pattern)) };
}

const seamed = ({ source, flags }: ShippedRule['pattern']) => ({
  source: withSeams(source),
  flags,
});

/** How far around a letter a rule looks that begins with one; UTF-16 units. */
const AROUND = { before: 64, after: 256 };

/** Where a pattern is to be tried, as far as its source says it. */
function beginningOf(rule: ShippedRule): Partial<ShippedRule> {
  const { digits, keywords, token, words, reach, anchored } = rule;
  if (digits && keywords.length === 0 && !token) return atDigits(rule);
  if (keywords.length > 0) return anchored ? {} : withDigits(rule);
  if (token || words) return {};
  const units = unitsBeforeFar(partsOf(rule.pattern));
  const isNear = units !== undefined && units < AROUND.before / 2;
  return isNear ? { far: true, reach: { ...AROUND, ...reach } } : {};
}

/** A rule that waits for digits alone is tried where groups of digits begin. */
function atDigits({ pattern, reach }: ShippedRule): Partial<ShippedRule> {
  const firstDigits = firstDigitsOf(pattern);
  const units = unitsBeforeDigit(partsOf(pattern));
  if (!firstDigits || units === undefined) return {};
  const before = Math.max(reach?.before ?? 0, units);
  // A longer reach says that another group may stand before the one that is waited for.
  return { anchored: 'at', reach: { ...reach, before }, ...(before === units && { firstDigits }) };
}

function withDigits({ pattern }: ShippedRule): Partial<ShippedRule> {
  const firstDigits = firstDigitsOf(pattern);
  return firstDigits ? { firstDigits } : {};
}
