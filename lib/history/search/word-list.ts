// The words of the index with their counts: held in memory, kept in rows by their first letters and one of new words, so that storing one costs little.
import type { HistoryDatabase } from '../database';
import { NEW_WORDS, shardOf } from './rows';
import { slipsAllowed, slipsBetween } from './spelling';
import { createVocabulary, type Suggestion, type Vocabulary } from './vocabulary';
import { isPair } from './words';

export interface WordList {
  /** A word with the number of documents that are new to it. Takes effect in memory at once; `save` stores it. */
  add(word: string, count: number): void;
  /** Words with the number of documents that hold them no more, and words that none holds any more. */
  remove(lost: Iterable<readonly [word: string, count: number]>, gone: readonly string[]): void;
  /** Call in a transaction that may write `meta`. */
  save(): Promise<void>;
  /** Words that begin so, the most used first; without the word itself. */
  beginningWith(start: string): string[];
  /** Words that a typed one may be meant for: nearest first, then the most used. */
  like(word: string): string[];
}

/** New words after which both rows become one. */
const MERGE_AT = 2000;
/** Words that one typed word may be the beginning of, and words that it may be meant for. */
const MOST_LONGER = 24;
const MOST_LIKE = 12;

/** Changes to one row. */
interface Edits {
  added: Map<string, number>;
  dropped: Set<string>;
}

export async function readWordList(db: HistoryDatabase): Promise<WordList> {
  const known = new Map<number, Vocabulary>();
  const fresh = new Map<string, number>();
  for (const { shard, words, counts } of await db.searchWords.toArray()) {
    const vocabulary = createVocabulary(words, counts);
    if (shard !== NEW_WORDS) known.set(shard, vocabulary);
    else vocabulary.each((word, count) => fresh.set(word, count));
  }
  /** Still among the known words, until they are saved. */
  const dropped = new Set<string>();

  const change = (word: string, by: number): void => {
    const vocabulary = known.get(shardOf(word));
    const index = vocabulary?.indexOf(word) ?? -1;
    const isKnown = index >= 0 && !dropped.has(word);
    const before = isKnown ? vocabulary?.counts[index] : fresh.get(word);
    const count = Math.max(0, (before ?? 0) + by);
    // Counts only order what is suggested: those of known words are stored when others are.
    if (isKnown && vocabulary) vocabulary.counts[index] = count;
    else fresh.set(word, count);
  };
  const drop = (word: string): void => {
    const isKnown = (known.get(shardOf(word))?.indexOf(word) ?? -1) >= 0;
    if (!fresh.delete(word) && isKnown) dropped.add(word);
  };
  /** Rewrites the rows in which words are new or gone. */
  const merge = async (): Promise<void> => {
    for (const [shard, { added, dropped: gone }] of editsOf(fresh, dropped)) {
      const before = known.get(shard) ?? createVocabulary('', new Uint32Array());
      const after = before.changed(added, gone);
      known.set(shard, after);
      await db.searchWords.put({ shard, words: after.words, counts: after.counts });
    }
    fresh.clear();
    dropped.clear();
  };
  return {
    add(word, count) {
      if (!isPair(word)) change(word, count);
    },
    remove(lost, gone) {
      for (const [word, count] of lost) if (!isPair(word)) change(word, -count);
      for (const word of gone) drop(word);
    },
    async save() {
      if (dropped.size > 0 || fresh.size >= MERGE_AT) await merge();
      const counts = Uint32Array.from(fresh.values());
      const words = [...fresh.keys()].map((word) => `${word} `).join('');
      await db.searchWords.put({ shard: NEW_WORDS, words, counts });
    },
    beginningWith: (start) =>
      best([
        ...(known.get(shardOf(start))?.beginningWith(start, MOST_LONGER) ?? []),
        ...suggestions(fresh, (word) => (word !== start && word.startsWith(start) ? 0 : undefined)),
      ]).slice(0, MOST_LONGER),
    like(word) {
      const most = slipsAllowed(word);
      if (most === 0) return [];
      return best([
        ...[...known.values()].flatMap((vocabulary) => vocabulary.like(word)),
        ...suggestions(fresh, (other) => {
          const slips = slipsBetween(word, other, most);
          return slips > 0 && slips <= most ? slips : undefined;
        }),
      ]).slice(0, MOST_LIKE);
    },
  };
}

function editsOf(
  fresh: ReadonlyMap<string, number>,
  dropped: ReadonlySet<string>,
): ReadonlyMap<number, Edits> {
  const edits = new Map<number, Edits>();
  const of = (word: string): Edits => {
    const known = edits.get(shardOf(word)) ?? { added: new Map(), dropped: new Set() };
    edits.set(shardOf(word), known);
    return known;
  };
  for (const [word, count] of fresh) of(word).added.set(word, count);
  for (const word of dropped) of(word).dropped.add(word);
  return edits;
}

function suggestions(
  words: ReadonlyMap<string, number>,
  slipsTo: (word: string) => number | undefined,
): Suggestion[] {
  return [...words].flatMap(([word, count]) => {
    const slips = slipsTo(word);
    return slips === undefined ? [] : [{ word, count, slips }];
  });
}

const best = (found: Suggestion[]): string[] =>
  found.sort((a, b) => a.slips - b.slips || b.count - a.count).map(({ word }) => word);
