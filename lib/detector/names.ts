// What kind of word a capitalised word is, as far as names of people go.
import { ACCENTED_FAMILY, FAMILY, UNFOLDED } from './lookups';
import type { Words } from './match';

/**
 * `given`, `family`: a name and hardly anything else; `maybe-given`, `maybe-family`: a name or an ordinary word;
 * `initial`: one letter; `other`: no name; `open`: nothing is known of it.
 */
export type NameKind =
  | 'given'
  | 'maybe-given'
  | 'family'
  | 'maybe-family'
  | 'initial'
  | 'other'
  | 'open';

/** Accents that stand as signs of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Lower case, Latin letters without accents: as the word lists have them. */
export function foldName(word: string): string {
  const low = word.toLowerCase();
  if (!/[\u0080-\u024f\u0259\u1e00-\u1eff]/.test(low) && low.search(ACCENTS) < 0) return low;
  return low
    .replace(/[łøđßæıðœþə]/g, (letter) => UNFOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
}

/** A Chinese given name of two syllables, or one of them before a dash. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeiou]|[aeiou][aeiou]o?|i?[aeou]ng?|[iu]n|ing|[aeiou]k)';
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}[-'’]?${SYLLABLE}$`);

/** Kinds that were asked for; for each set of word lists. */
const known = new WeakMap<Words, Map<string, NameKind>>();
const MOST_KNOWN = 20_000;

/** The kind of a word, or of what stands before its dash: `Jean-Pierre`, `Müller-Lüdenscheidt`. */
export function kindOf(word: string, words: Words): NameKind {
  let kinds = known.get(words);
  if (!kinds || kinds.size > MOST_KNOWN) {
    kinds = new Map();
    known.set(words, kinds);
  }
  const before = kinds.get(word);
  if (before) return before;
  const kind = askKind(word, words);
  kinds.set(word, kind);
  return kind;
}

function askKind(word: string, words: Words): NameKind {
  if (/^\p{L}\.?$/u.test(word)) return 'initial';
  const name = foldName(word.replace(/\.$/, ''));
  const kind = kindOfPart(name, words);
  if (kind !== 'open') return kind;
  if (ACCENTED_FAMILY.test(word)) return 'family';
  const dash = name.indexOf('-');
  if (dash > 0) {
    const first = kindOfPart(name.slice(0, dash), words);
    const last = kindOfPart(name.slice(dash + 1), words);
    if (first === 'other' || last === 'other') return 'other';
    return first === 'open' ? last : first;
  }
  return 'open';
}

function kindOfPart(name: string, words: Words): NameKind {
  if (words.has('given-names', name)) return 'given';
  if (words.has('doubtful-given-names', name)) return 'maybe-given';
  if (words.has('surnames', name)) return 'family';
  if (words.has('doubtful-surnames', name)) return 'maybe-family';
  if (words.has('no-names', name)) return 'other';
  return FAMILY.test(name) ? 'family' : 'open';
}

/** Whether a word may be the family name of a Chinese or Korean. */
export const isSyllable = (word: string): boolean => ONE_SYLLABLE.test(foldName(word));

/** Whether a word reads like the given name of a Chinese or Korean: two syllables of these languages. */
export const isTwoSyllables = (word: string): boolean => TWO_SYLLABLES.test(foldName(word));
