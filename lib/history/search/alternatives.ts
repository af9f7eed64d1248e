// The words of a query, each with the words of the index that may stand for it, and where all of these are.
import type { HistoryDatabase } from '../database';
import { amountOf } from './numbers';
import { type Places, readPlaces } from './postings';
import { bucketOf } from './rows';
import type { WordList } from './word-list';
import type { QueryWord } from './words';

/** One of the ways in which a document can hold a word of the query. */
export interface Alternative {
  /** What it must hold, all of it. */
  words: readonly string[];
  /** As typed, or a word that begins so; otherwise with slips. */
  isExact: boolean;
}

export interface Sought {
  /** As typed. */
  word: string;
  alternatives: readonly Alternative[];
}

/** A word found this often as it was typed is not taken for a slip. */
const COMMON = 20;

/** Reads what is needed of the index. Call in a transaction that may read `searchRows`. */
export async function seek(
  db: HistoryDatabase,
  list: WordList,
  words: readonly QueryWord[],
): Promise<{ sought: Sought[]; places: Places }> {
  const exact = words.map(({ word, parts, mayGrow }): Alternative[] => [
    { words: parts, isExact: true },
    ...(mayGrow ? list.beginningWith(word) : []).map((other) => ({
      words: [other],
      isExact: true,
    })),
  ]);
  const found = await placesOf(db, exact.flat());
  const bent = words.map(({ word, mayBend }, index): Alternative[] => {
    if (!mayBend || amountIn(found, exact[index] ?? []) >= COMMON) return [];
    return list.like(word).map((other) => ({ words: [other], isExact: false }));
  });
  const further = await placesOf(db, bent.flat());
  return {
    sought: words.map(({ word }, index) => ({
      word,
      alternatives: [...(exact[index] ?? []), ...(bent[index] ?? [])],
    })),
    places: new Map([...further, ...found]),
  };
}

const placesOf = (db: HistoryDatabase, alternatives: readonly Alternative[]): Promise<Places> =>
  readPlaces(
    db,
    [...new Set(alternatives.flatMap(({ words }) => words))].map((word) => ({
      word,
      bucket: bucketOf(word),
    })),
  );

/** The words that stand for those of the query, longest first: what to mark. */
export function termsOf(sought: readonly Sought[], places: Places): string[] {
  const isThere = (word: string): boolean => (places.get(word)?.size ?? 0) > 0;
  const terms = sought.flatMap(({ word, alternatives }) =>
    alternatives.flatMap(({ words }, index) => {
      if (!words.every(isThere)) return [];
      // What was typed comes first; of a paired script it stays whole.
      return index === 0 ? [word] : words;
    }),
  );
  return [...new Set(terms)].sort((a, b) => b.length - a.length);
}

/** How many documents there are, those in several ways counted as often. */
function amountIn(places: Places, alternatives: readonly Alternative[]): number {
  let amount = 0;
  for (const { words } of alternatives) {
    const [word = ''] = words;
    for (const list of places.get(word)?.values() ?? []) amount += amountOf(list);
  }
  return amount;
}
