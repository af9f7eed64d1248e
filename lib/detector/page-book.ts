// The book as pages get it, whose detector only screens: without names of people, whose rules hold nothing.
import { PERSON_CHECKS } from './checks/persons';
import type { Book, ShippedRule } from './rule';

/** Types of findings that only the whole detector has; pages ask the background about them. */
export const ABSENT_TYPES: readonly string[] = ['PERSON', 'CONTRACT', 'FINANCIALS'];

/** Whether a rule can do without the lists of names, and what reads them. */
export const isForPages = ({ extent, check }: ShippedRule): boolean =>
  extent !== 'person' &&
  extent !== 'called' &&
  !(Array.isArray(check) && check.some(([name]) => Object.hasOwn(PERSON_CHECKS, name)));

/** Without what only tells people more. */
const bare = ({ proof: _, ...rule }: ShippedRule): ShippedRule => rule;

/** The heads of tables are the only words that a page's detector asks for. */
export function pageBook({ rules, words, ...book }: Book): Book {
  const heads = Object.entries(words).filter(([name]) => name.startsWith('heads-'));
  return { ...book, rules: rules.filter(isForPages).map(bare), words: Object.fromEntries(heads) };
}
