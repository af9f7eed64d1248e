// All rules and all word lists in one book, which the background gives to whoever scans.
import { RULES } from './all-rules';
import { packBook } from './book';
import { packLookups } from './pack-lookups';
import type { Book } from './rule';
import { WORDS } from './words/catalog';

export const wholeBook = (): Book => ({
  ...packBook({ rules: RULES, words: WORDS }),
  lookups: packLookups(),
});
