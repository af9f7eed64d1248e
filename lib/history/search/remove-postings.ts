// Takes documents out of the index, with the words that no other document holds.
import type { HistoryDatabase } from '../database';
import type { NumberedDoc } from './batch';
import { holdsWord, without } from './posting-row';
import { AT_ONCE, rowsOf } from './postings';
import { bucketOfKey, type PostingRow } from './rows';

export interface Losses {
  /** How many documents each word has lost. */
  lost: ReadonlyMap<string, number>;
  /** Words that no document holds any more. */
  gone: readonly string[];
}

/** Takes documents out. Call in a transaction that may write `searchRows`. */
export async function removePostings(
  db: HistoryDatabase,
  docs: readonly Pick<NumberedDoc, 'number' | 'buckets'>[],
): Promise<Losses> {
  const lost = new Map<string, number>();
  const gone: string[] = [];
  const numbers = new Map<number, Set<number>>();
  for (const doc of docs)
    for (const bucket of doc.buckets)
      numbers.set(bucket, (numbers.get(bucket) ?? new Set()).add(doc.number));
  const buckets = [...numbers.keys()];
  for (let start = 0; start < buckets.length; start += AT_ONCE) {
    const some = buckets.slice(start, start + AT_ONCE);
    const rows = await Promise.all(some.map((bucket) => rowsOf(db, bucket)));
    const emptied: number[] = [];
    const changed: PostingRow[] = [];
    for (const those of rows) {
      const { left, words } = removeFrom(those, numbers, lost);
      for (const [key, row] of left) {
        if (row) changed.push(row);
        else emptied.push(key);
      }
      gone.push(...words);
    }
    await db.searchRows.bulkPut(changed);
    await db.searchRows.bulkDelete(emptied);
  }
  return { lost, gone };
}

/** The rows of one bucket that change, undefined for those that go, and the words that are in none of its rows any more. */
function removeFrom(
  rows: readonly PostingRow[],
  numbers: ReadonlyMap<number, ReadonlySet<number>>,
  lost: Map<string, number>,
) {
  const left = new Map<number, PostingRow | undefined>();
  const emptied = new Set<string>();
  for (const row of rows) {
    const rest = without(row, numbers.get(bucketOfKey(row.key)) ?? new Set());
    if (!rest) continue;
    left.set(row.key, rest.row);
    for (const word of rest.emptied) emptied.add(word);
    for (const [word, count] of rest.losses) lost.set(word, (lost.get(word) ?? 0) + count);
  }
  const isElsewhere = (word: string): boolean =>
    rows.some((row) => {
      const now = left.has(row.key) ? left.get(row.key) : row;
      return now !== undefined && holdsWord(now, word);
    });
  return { left, words: [...emptied].filter((word) => !isElsewhere(word)) };
}
