// The words and numbers of a text in a form in which two texts can be compared, in any script. Pure.

/** Scripts that leave no blanks between words. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const TERM = new RegExp(
  String.raw`\d+(?:[.,'’]\d+)*|[${UNSPACED}ー]+|(?:(?![${UNSPACED}])[\p{L}\p{M}])+`,
  'gu',
);

/** Letters at the beginning of a word that must agree, and at its end that need not: endings differ. */
const ROOT = 4;
const ENDING = 3;

/** The different terms of a text: words, numbers as bare digits, pairs of characters where words are not set apart. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(TERM)) {
    if (/^\d/.test(found)) terms.add(found.replace(/\D/g, ''));
    else if (IS_UNSPACED.test(found)) for (const pair of pairsOf(found)) terms.add(pair);
    else if (found.length > 1) terms.add(found);
  }
  return terms;
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, at) => letters[at] + letter);
}

/** What a term is looked up by: terms that share a key are taken for forms of one word. */
export function keysOf(term: string): string[] {
  if (isNumber(term) || IS_UNSPACED.test(term) || term.length <= ROOT) return [term];
  const shortest = Math.max(ROOT, term.length - ENDING);
  return Array.from({ length: term.length - shortest + 1 }, (_, more) =>
    term.slice(0, shortest + more),
  );
}

export const isNumber = (term: string): boolean => /^\d/.test(term);

/** How much a term says by its form alone, from 0 to 1: short words mostly join others. */
export const fullness = (term: string): number =>
  isNumber(term) || IS_UNSPACED.test(term) ? 1 : Math.min(1, term.length / (ROOT + 1));

/** Whether a term is of the kind that every text in its language is full of. */
export const isCommonForm = (term: string): boolean =>
  !isNumber(term) && (IS_UNSPACED.test(term) || term.length <= ROOT);
