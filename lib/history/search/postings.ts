// Writes documents into the index and takes them out again. Words share rows by hash: few rows, quickly written.
import type { HistoryDatabase } from '../database';
import { BUCKETS, CHUNK_SIZE, type IndexedDoc, type PostingRow } from './rows';

/** A document with the words to be found by, or to be found by no more. */
export interface WordedDoc {
  doc: IndexedDoc;
  isTitle: boolean;
  words: Iterable<string>;
}

/** The documents of one chunk that hold a word, as offsets from its start, rising. */
export interface Posting {
  chunk: number;
  messages: Uint16Array;
  titles: Uint16Array;
}

type Lists = { messages: number[]; titles: number[] };
/** By row, then by word. */
type Changes = Map<string, { bucket: number; chunk: number; words: Map<string, Lists> }>;

/** Adds documents whose numbers are above all others. Call in a transaction that may write `searchPostings`. */
export async function addPostings(db: HistoryDatabase, docs: readonly WordedDoc[]): Promise<void> {
  await changeRows(db, changesOf(docs), (lists, added) => {
    // One by one: a spread of many thousands would overflow the stack.
    for (const offset of added.messages) lists.messages.push(offset);
    for (const offset of added.titles) lists.titles.push(offset);
  });
}

/** Takes documents out; returns the words that no document holds any more. */
export async function removePostings(
  db: HistoryDatabase,
  docs: readonly WordedDoc[],
): Promise<string[]> {
  const changes = changesOf(docs);
  await changeRows(db, changes, (lists, gone) => {
    const [messages, titles] = [new Set(gone.messages), new Set(gone.titles)];
    lists.messages = lists.messages.filter((offset) => !messages.has(offset));
    lists.titles = lists.titles.filter((offset) => !titles.has(offset));
  });
  const words = [...new Set([...changes.values()].flatMap((row) => [...row.words.keys()]))];
  const left = await Promise.all(words.map((word) => postingsOf(db, word)));
  return words.filter((_, index) => left[index]?.length === 0);
}

/** Where a word stands, chunk by chunk. */
export async function postingsOf(db: HistoryDatabase, word: string): Promise<Posting[]> {
  const bucket = bucketOf(word);
  const rows = await db.searchPostings
    .where('[bucket+chunk]')
    .between([bucket, 0], [bucket, Number.POSITIVE_INFINITY])
    .toArray();
  return rows.flatMap((row): Posting[] => {
    const index = row.words.split(' ').indexOf(word);
    if (index < 0) return [];
    const [start = 0, middle = 0, end = 0] = row.ends.subarray(2 * index, 2 * index + 3);
    const messages = row.offsets.subarray(start, middle);
    return [{ chunk: row.chunk, messages, titles: row.offsets.subarray(middle, end) }];
  });
}

async function changeRows(
  db: HistoryDatabase,
  changes: Changes,
  change: (lists: Lists, by: Lists) => void,
): Promise<void> {
  const wanted = [...changes.values()];
  const rows = await db.searchPostings.bulkGet(
    wanted.map(({ bucket, chunk }): [number, number] => [bucket, chunk]),
  );
  await db.searchPostings.bulkPut(
    wanted.map(({ bucket, chunk, words }, index) => {
      const known = unpacked(rows[index]);
      for (const [word, by] of words) {
        const lists = known.get(word) ?? { messages: [], titles: [] };
        change(lists, by);
        if (lists.messages.length + lists.titles.length > 0) known.set(word, lists);
        else known.delete(word);
      }
      return packed(bucket, chunk, known);
    }),
  );
}

function unpacked(row: PostingRow | undefined): Map<string, Lists> {
  const known = new Map<string, Lists>();
  if (!row || row.words === '') return known;
  for (const [index, word] of row.words.split(' ').entries()) {
    const [start = 0, middle = 0, end = 0] = row.ends.subarray(2 * index, 2 * index + 3);
    known.set(word, {
      messages: [...row.offsets.subarray(start, middle)],
      titles: [...row.offsets.subarray(middle, end)],
    });
  }
  return known;
}

function packed(bucket: number, chunk: number, known: ReadonlyMap<string, Lists>): PostingRow {
  const ends = new Uint32Array(2 * known.size + 1);
  const lists = [...known.values()].flatMap(({ messages, titles }) => [messages, titles]);
  let length = 0;
  for (const [index, list] of lists.entries()) {
    length += list.length;
    ends[index + 1] = length;
  }
  const offsets = new Uint16Array(length);
  for (const [index, list] of lists.entries()) offsets.set(list, ends[index]);
  return { bucket, chunk, words: [...known.keys()].join(' '), ends, offsets };
}

function changesOf(docs: readonly WordedDoc[]): Changes {
  const changes: Changes = new Map();
  for (const { doc, isTitle, words } of docs) {
    const chunk = Math.floor(doc.number / CHUNK_SIZE);
    for (const word of words) {
      const bucket = bucketOf(word);
      const row = changes.get(`${bucket} ${chunk}`) ?? { bucket, chunk, words: new Map() };
      changes.set(`${bucket} ${chunk}`, row);
      const lists = row.words.get(word) ?? { messages: [], titles: [] };
      row.words.set(word, lists);
      (isTitle ? lists.titles : lists.messages).push(doc.number % CHUNK_SIZE);
    }
  }
  return changes;
}

/** FNV-1a. */
function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
