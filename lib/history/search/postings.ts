// Which documents hold a word: written for a whole batch, read for some words.
import type { HistoryDatabase } from '../database';
import { type Additions, createAdditions } from './additions';
import type { Batch } from './batch';
import { numbersOf } from './numbers';
import { entriesOf, extended, listOf } from './posting-row';
import { BUCKETS, keyOf, NEWEST, type PostingRow, partOfKey, TITLES } from './rows';

/** Buckets changed at a time: some milliseconds of work between two requests to the database. */
export const AT_ONCE = 32;

export interface Target {
  /** The newest messages stay apart; otherwise they, too, go to the parts they belong to. */
  toNewest: boolean;
  /** How many there were among the newest before. */
  newest: number;
}

/**
 * Adds documents whose numbers are above all others. Call in a transaction that may write `searchRows`.
 * `onWord` is told each word, with the number of documents that it has more.
 */
export async function addPostings(
  db: HistoryDatabase,
  batch: Pick<Batch, 'wordsIn'>,
  { toNewest, newest }: Target,
  onWord: (word: string, amount: number) => void,
): Promise<void> {
  let writing: PromiseLike<unknown> = Promise.resolve();
  for (let first = 0; first < BUCKETS; first += AT_ONCE) {
    const buckets = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const additions = createAdditions();
    if (!toNewest && newest > 0) await moveNewest(db, buckets, additions);
    for (const bucket of buckets)
      for (const { word, titles, messages } of batch.wordsIn(bucket)) {
        onWord(word, titles.length + messages.length);
        if (titles.length > 0) additions.add(keyOf(bucket, TITLES), word, titles);
        if (messages.length === 0) continue;
        if (toNewest) additions.add(keyOf(bucket, NEWEST), word, messages);
        else additions.addToParts(bucket, word, messages);
      }
    const rows = await extendedRows(db, additions.rows);
    await writing;
    writing = db.searchRows.bulkPut(rows);
  }
  await writing;
}

/** Takes the newest documents out of their rows, to be added to the parts that they belong to. */
async function moveNewest(
  db: HistoryDatabase,
  buckets: readonly number[],
  additions: Additions,
): Promise<void> {
  const keys = buckets.map((bucket) => keyOf(bucket, NEWEST));
  const rows = await db.searchRows.bulkGet(keys);
  for (const [index, bucket] of buckets.entries()) {
    const row = rows[index];
    if (!row) continue;
    for (const [word, list] of entriesOf(row)) additions.addToParts(bucket, word, numbersOf(list));
  }
  await db.searchRows.bulkDelete(keys.filter((_, index) => rows[index]));
}

async function extendedRows(
  db: HistoryDatabase,
  additions: Additions['rows'],
): Promise<PostingRow[]> {
  const entries = [...additions];
  const rows = await db.searchRows.bulkGet(entries.map(([key]) => key));
  return entries.map(([key, words], index) => extended(rows[index], key, words));
}

/** The rows of a bucket, in the order of their parts. */
export const rowsOf = (db: HistoryDatabase, bucket: number): Promise<PostingRow[]> =>
  db.searchRows
    .where('key')
    .between(keyOf(bucket, 0), keyOf(bucket + 1, 0))
    .toArray();

/** For each of some words, the parts of the index where it is, with its documents there. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, Uint8Array>>;

export async function readPlaces(
  db: HistoryDatabase,
  words: readonly { word: string; bucket: number }[],
): Promise<Places> {
  const buckets = [...new Set(words.map(({ bucket }) => bucket))];
  const rows = await Promise.all(buckets.map((bucket) => rowsOf(db, bucket)));
  const byBucket = new Map(buckets.map((bucket, index) => [bucket, rows[index] ?? []]));
  return new Map(
    words.map(({ word, bucket }) => {
      const parts = new Map<number, Uint8Array>();
      for (const row of byBucket.get(bucket) ?? []) {
        const list = listOf(row, word);
        if (list) parts.set(partOfKey(row.key), list);
      }
      return [word, parts];
    }),
  );
}
