// The user's own words as rules of the book: exact, in either case, whole words in any script.
import type { ShippedRule } from '../rule';
import { UNSPACED } from './scripts';

/** Letters that may belong to a word beside them; scripts that set no blanks, or glue particles on, have none. */
const NEIGHBOUR = `(?!${UNSPACED}|\\p{sc=Hang})[\\p{L}\\p{M}\\p{N}_]`;

/** Letters whose capitals are a matter of language or place: no keyword is built on them. */
const UNSTEADY = /[iıİσςſß\u212a]/gi;

/** Most blanks between two words of one, in UTF-16 units. */
const MOST_BLANKS = 8;

/** One rule a word; of a word without a letter or digit none. */
export const wordRules = (words: readonly string[]): ShippedRule[] =>
  words
    .map((word) => word.normalize('NFC').trim())
    .filter(holdsSomething)
    .map(ruleFor);

const holdsSomething = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

function ruleFor(word: string): ShippedRule {
  const parts = word.split(/\s+/);
  const keyword = keywordIn(parts);
  const room = word.length + parts.length * MOST_BLANKS;
  return {
    id: 'own-word',
    type: 'TERM',
    label: `Your word “${word}”`,
    severity: 'high',
    tier: 'shape',
    keywords: keyword === '' ? [] : [keyword],
    reach: { before: room, after: room },
    pattern: { source: patternFor(word, parts), flags: 'giu' },
    reason: 'on your own list',
    mask: 'wholly',
  };
}

function patternFor(word: string, parts: readonly string[]): string {
  const source = parts.map(escaped).join(`\\s{1,${MOST_BLANKS}}`);
  const isBound = (edge: string): boolean => new RegExp(`${NEIGHBOUR}$`, 'u').test(edge);
  const [first = ''] = word;
  const before = isBound(first) ? `(?<!${NEIGHBOUR})` : '';
  const after = isBound([...word].at(-1) ?? '') ? `(?!${NEIGHBOUR})` : '';
  return before + source + after;
}

/** As itself in a pattern; the dotted and the dotless i are one, whatever the language. */
const escaped = (part: string): string =>
  part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[iıİ]/gi, '[iıİ]');

/** The longest piece of one of the parts that looks the same in lower case wherever it stands. */
function keywordIn(parts: readonly string[]): string {
  const pieces = parts.flatMap((part) => {
    const steady = [...part.replace(UNSTEADY, ' ').toLowerCase()].map((letter) =>
      isSteady(letter) ? letter : ' ',
    );
    return steady.join('').split(' ');
  });
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/** Its two cases are one unit each, and lead to each other. */
const isSteady = (letter: string): boolean =>
  letter.toUpperCase().length === letter.length && letter.toUpperCase().toLowerCase() === letter;
