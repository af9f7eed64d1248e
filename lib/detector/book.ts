// The book of rules on its way by message: plain data, whole or not at all.
import { unitsBeforeDigit } from './beginning';
import type { Book, ShippedRule } from './rule';

/** The book as JSON can carry it: patterns as plain data, made ready for searching. */
export function packBook({ rules, words }: Book): Book {
  const packed = rules.map((rule) => ({
    ...rule,
    ...beginningOf(rule),
    pattern: plain(rule.pattern),
  }));
  return { rules: packed, words };
}

const plain = ({ source, flags }: ShippedRule['pattern']) => ({ source, flags });

/** A rule that waits for digits alone is tried where groups of digits begin. */
function beginningOf(rule: ShippedRule): Partial<ShippedRule> {
  const { digits, keywords, token, reach } = rule;
  const units = unitsBeforeDigit(rule.pattern);
  if (!digits || keywords.length > 0 || token || units === undefined) return {};
  return { anchored: 'at', reach: { ...reach, before: Math.max(reach?.before ?? 0, units) } };
}

/** The book out of a message; undefined for anything that is none. */
export function openBook(message: unknown): Book | undefined {
  const { rules, words, documents } = (message ?? {}) as Partial<Book>;
  const isWhole =
    Array.isArray(rules) &&
    rules.length > 0 &&
    rules.every((rule) => typeof rule?.pattern?.source === 'string') &&
    typeof words === 'object' &&
    words !== null;
  return isWhole ? { rules, words, ...(documents && { documents }) } : undefined;
}
