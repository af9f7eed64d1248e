// The words of the index with their counts: held in memory, kept in two rows so that a new word costs little to store.
import type { HistoryDatabase } from '../database';
import type { VocabularyRow } from './rows';
import { createVocabulary, type Vocabulary } from './spelling';

/** New words after which both rows become one. */
const MERGE_AT = 2000;

export interface WordList {
  /** Takes effect in memory at once; `save` stores it. */
  add(words: Iterable<string>): void;
  drop(words: readonly string[]): void;
  /** Must be called in a transaction that may write `meta`. `merge` writes everything into one row. */
  save(merge?: boolean): Promise<void>;
  clear(): void;
  vocabulary(): Vocabulary;
}

export async function readWordList(db: HistoryDatabase): Promise<WordList> {
  const counts = new Map<string, number>();
  const fresh = new Map<string, number>();
  for (const [id, into] of [['vocabulary', counts] as const, ['new-words', fresh] as const]) {
    const row = await db.meta.get(id);
    if (row?.id !== id) continue;
    row.words.split(' ').forEach((word, index) => {
      if (word) into.set(word, row.counts[index] ?? 1);
    });
  }
  let vocabulary: Vocabulary | undefined;
  let mustMerge = false;

  const merge = () => {
    for (const [word, count] of fresh) counts.set(word, (counts.get(word) ?? 0) + count);
    fresh.clear();
  };
  return {
    add(words) {
      for (const word of words) {
        const known = counts.get(word);
        // Counts only order suggestions: those of stored words are brought up to date at the next merge.
        if (known !== undefined) counts.set(word, known + 1);
        else {
          fresh.set(word, (fresh.get(word) ?? 0) + 1);
          vocabulary = undefined;
        }
      }
    },
    drop(words) {
      for (const word of words) {
        if (counts.delete(word)) mustMerge = true;
        fresh.delete(word);
      }
      if (words.length > 0) vocabulary = undefined;
    },
    async save(wanted = false) {
      if (wanted || mustMerge || fresh.size >= MERGE_AT) {
        merge();
        mustMerge = false;
        await db.meta.put(rowOf('vocabulary', counts));
      }
      await db.meta.put(rowOf('new-words', fresh));
    },
    clear() {
      counts.clear();
      fresh.clear();
      vocabulary = undefined;
    },
    vocabulary() {
      vocabulary ??= createVocabulary(
        [...counts.keys(), ...fresh.keys()],
        Uint32Array.from([...counts.values(), ...fresh.values()]),
      );
      return vocabulary;
    },
  };
}

const rowOf = (id: VocabularyRow['id'], words: ReadonlyMap<string, number>): VocabularyRow => ({
  id,
  words: [...words.keys()].join(' '),
  counts: Uint32Array.from(words.values()),
});
