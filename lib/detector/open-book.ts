// The book of rules at the end of its way by message: whole or not at all. Apart from what packs it: pages run this.
import { takeLookups } from './lookups';
import type { Book } from './rule';

/** The book out of a message; undefined for anything that is none. */
export function openBook(message: unknown): Book | undefined {
  const { rules, words, letters, lookups } = (message ?? {}) as Partial<Book>;
  const isWhole =
    Array.isArray(rules) &&
    rules.length > 0 &&
    rules.every((rule) => typeof rule?.pattern?.source === 'string') &&
    typeof words === 'object' &&
    words !== null;
  if (isWhole && lookups) takeLookups(lookups);
  return isWhole ? { rules, words, ...(letters && { letters }) } : undefined;
}
