// Documents on their way into the index: cut into words in memory, until they are stored together.
import { invert } from './invert';
import { eachWord, piecesOf } from './words';

/** Something that can be found: a message, or the title of a conversation. */
export interface Found {
  /** As in DocBlock. */
  id: string;
  conversationId: string;
  text: string;
}

/** A document with its number. */
export interface NumberedDoc {
  number: number;
  id: string;
  conversationId: string;
  /** Of its words; sorted, some more than once. */
  buckets: Uint16Array;
}

/** A word with the documents of one batch that hold it, rising. */
export interface Holders {
  word: string;
  titles: number[];
  messages: number[];
}

export interface Batch {
  /** How many documents. */
  readonly size: number;
  docs(): Iterable<NumberedDoc>;
  wordsIn(bucket: number): Iterable<Holders>;
}

export interface Gathering {
  /** Takes in documents; lets other work go on in between. */
  add(found: readonly Found[]): Promise<void>;
  /** Whether it is time to store them: what is held would weigh on the memory. */
  isFull(): boolean;
  /** What has been taken in; nothing may be added any more. */
  finish(): Batch;
}

/** Milliseconds of cutting words before others get their turn. */
const SLICE = 12;

/**
 * `firstNumber` for the first document. `breathe` lets other work go on; resolves soon. All that grows with the words is
 * in few large arrays: a million small ones would keep the garbage collector busy.
 */
export function gatherBatch(
  firstNumber: number,
  breathe: () => Promise<void>,
  most: { docs: number; places: number },
): Gathering {
  const docs: Omit<Found, 'text'>[] = [];
  /** For each document, where its places begin. */
  const starts: number[] = [];
  const wordIds = new Map<string, number>();
  const words: string[] = [];
  /** By word id, one more than the index of the document that it was noted for last. */
  let noted = new Uint32Array(4096);
  /** Word ids, document after document. */
  let places = new Uint32Array(65_536);
  let length = 0;
  let since = performance.now();

  const note = (word: string): void => {
    let wordId = wordIds.get(word);
    if (wordId === undefined) {
      wordId = words.push(word) - 1;
      wordIds.set(word, wordId);
      if (wordId === noted.length) noted = doubled(noted);
    }
    if (noted[wordId] === docs.length) return;
    noted[wordId] = docs.length;
    if (length === places.length) places = doubled(places);
    places[length++] = wordId;
  };
  return {
    async add(found) {
      for (const { id, conversationId, text } of found) {
        docs.push({ id, conversationId });
        starts.push(length);
        for (const piece of piecesOf(text)) {
          eachWord(piece, note);
          if (performance.now() - since < SLICE) continue;
          await breathe();
          since = performance.now();
        }
      }
    },
    isFull: () => docs.length >= most.docs || length >= most.places,
    finish: () => invert({ firstNumber, docs, starts, words, places: places.subarray(0, length) }),
  };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
