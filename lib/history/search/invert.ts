// From the words of documents to the documents of words.
import type { Batch, Found, Holders, NumberedDoc } from './batch';
import { BUCKETS, bucketOf, isTitle } from './rows';

export interface Gathered {
  firstNumber: number;
  docs: readonly Omit<Found, 'text'>[];
  /** For each document, where its places begin. */
  starts: readonly number[];
  words: readonly string[];
  /** Indexes of words, document after document, each once. */
  places: Uint32Array;
}

export function invert({ firstNumber, docs, starts, words, places }: Gathered): Batch {
  const buckets = Uint16Array.from(words, bucketOf);
  const byBucket = grouped(buckets, BUCKETS);
  const byWord = grouped(places, words.length);
  const docAt = new Uint32Array(places.length);
  for (let doc = 0; doc < docs.length; doc++)
    docAt.fill(doc, starts[doc], starts[doc + 1] ?? places.length);

  const isTitleAt = Uint8Array.from(docs, ({ id }) => (isTitle(id) ? 1 : 0));

  const holdersOf = (wordId: number): Holders => {
    const holders: Holders = { word: words[wordId] ?? '', titles: [], messages: [] };
    for (const place of byWord(wordId)) {
      const doc = docAt[place] ?? 0;
      (isTitleAt[doc] ? holders.titles : holders.messages).push(firstNumber + doc);
    }
    return holders;
  };
  return {
    size: docs.length,
    *docs(): Generator<NumberedDoc> {
      for (const [index, doc] of docs.entries()) {
        const own = places.subarray(starts[index], starts[index + 1] ?? places.length);
        const inBuckets = new Uint16Array(own.length);
        for (let at = 0; at < own.length; at++) inBuckets[at] = buckets[own[at] ?? 0] ?? 0;
        yield { number: firstNumber + index, ...doc, buckets: inBuckets.sort() };
      }
    },
    *wordsIn(bucket) {
      for (const wordId of byBucket(bucket)) yield holdersOf(wordId);
    },
  };
}

/** For each value below `values`, the indexes at which it stands, rising. */
function grouped(array: Uint16Array | Uint32Array, values: number): (value: number) => Uint32Array {
  const ends = new Uint32Array(values + 1);
  for (const value of array) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let value = 0; value < values; value++)
    ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  const next = ends.slice();
  const indexes = new Uint32Array(array.length);
  for (let index = 0; index < array.length; index++) {
    const value = array[index] ?? 0;
    const at = next[value] ?? 0;
    indexes[at] = index;
    next[value] = at + 1;
  }
  return (value) => indexes.subarray(ends[value], ends[value + 1]);
}
