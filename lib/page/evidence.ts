// Whether the passage that a statement names is one it can rest on, by the words they share. Local, cheap, in any language. Pure.
import { fullness, isCommonForm, isNumber, keysOf, termsOf } from './terms';

/** A statement of an answer, without its marks, and the numbers of the passages it names. */
export interface Claim {
  text: string;
  cited: readonly number[];
}

export interface NumberedPassage {
  number: number;
  text: string;
}

export interface Verdict {
  /** Passages that the claim names but shares next to no words with. */
  unsure: number[];
  /** The passage it clearly repeats, where it names none that will do. */
  found?: number;
}

/**
 * The limits stand where they divide the claims of fixtures/evidence.json best: shares of a claim's words, each
 * weighed by how few passages have it.
 */
const UNSURE_BELOW = 0.25;
const FOUND_FROM = 0.55;
const FOUND_LEAD = 0.2;
/** Least words that only few passages have, to take one for found. */
const FOUND_TELLING = 3;
/** Fewer words than this are no statement that could be judged. */
const SHORTEST = 3;
/** Numbers are chosen less freely than words. */
const NUMBER_WEIGHT = 1.5;

/** Least share of an answer's little words that a page has when both are in one language, and how many it takes to tell. */
const SAME_LANGUAGE = 0.4;
const LITTLE_WORDS = 5;

/**
 * One verdict for each claim. In an answer in another language than the passages nothing is unsure, nor is a number
 * whose passage is not among them: its text may be gone.
 */
export function judgeClaims(
  claims: readonly Claim[],
  passages: readonly NumberedPassage[],
): Verdict[] {
  const index = indexOf(passages);
  const known = new Set(passages.map(({ number }) => number));
  const speaksAlike = isSameLanguage(claims, index);
  return claims.map(({ text, cited }) => {
    const terms = [...termsOf(text)].map((term) => weigh(term, index));
    if (terms.length < SHORTEST) return { unsure: [] };
    const isUnsure = (number: number) =>
      speaksAlike && known.has(number) && shareOf(terms, number) < UNSURE_BELOW;
    const unsure = cited.filter(isUnsure);
    if (unsure.length < cited.length) return { unsure };
    const found = clearest(terms);
    return found === undefined ? { unsure } : { unsure, found };
  });
}

interface Index {
  /** Numbers of the passages that have a key. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
  readonly count: number;
}

/** A term of a claim: where it stands, and what it counts. */
interface Weighed {
  places: ReadonlySet<number>;
  weight: number;
  isTelling: boolean;
}

function indexOf(passages: readonly NumberedPassage[]): Index {
  const places = new Map<string, Set<number>>();
  for (const { number, text } of passages)
    for (const term of termsOf(text))
      for (const key of keysOf(term)) {
        const known = places.get(key);
        if (known) known.add(number);
        else places.set(key, new Set([number]));
      }
  return { places, count: passages.length };
}

const NOWHERE: ReadonlySet<number> = new Set();

function placesOf(term: string, { places }: Index): ReadonlySet<number> {
  const sets = keysOf(term).flatMap((key) => places.get(key) ?? []);
  return sets.length > 1 ? new Set(sets.flatMap((set) => [...set])) : (sets[0] ?? NOWHERE);
}

function weigh(term: string, index: Index): Weighed {
  const places = placesOf(term, index);
  const rarity = Math.log((index.count + 1) / Math.max(1, places.size));
  const kind = isNumber(term) ? NUMBER_WEIGHT : fullness(term);
  const isRare = places.size <= Math.max(1, index.count / 3);
  return { places, weight: rarity * kind, isTelling: isRare && fullness(term) >= 0.8 };
}

function shareOf(terms: readonly Weighed[], number: number): number {
  let [shared, all] = [0, 0];
  for (const { places, weight } of terms) {
    all += weight;
    if (places.has(number)) shared += weight;
  }
  return all > 0 ? shared / all : 1;
}

/** The passage that a claim repeats more of than of any other, if it is much. */
function clearest(terms: readonly Weighed[]): number | undefined {
  const candidates = new Set(
    terms.flatMap(({ places, isTelling }) => (isTelling ? [...places] : [])),
  );
  const ranked = [...candidates]
    .map((number) => ({ number, share: shareOf(terms, number) }))
    .sort((one, other) => other.share - one.share);
  const [best, next] = ranked;
  if (!best || best.share < FOUND_FROM || best.share - (next?.share ?? 0) < FOUND_LEAD)
    return undefined;
  const telling = terms.filter(({ places, isTelling }) => isTelling && places.has(best.number));
  return telling.length >= FOUND_TELLING ? best.number : undefined;
}

function isSameLanguage(claims: readonly Claim[], index: Index): boolean {
  const little = [...new Set(claims.flatMap(({ text }) => [...termsOf(text)]))].filter(
    isCommonForm,
  );
  const known = little.filter((term) => index.places.has(term));
  return little.length >= LITTLE_WORDS && known.length >= SAME_LANGUAGE * little.length;
}
