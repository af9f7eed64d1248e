// What the full-text index stores: its rows in the conversation database.

/** Documents, neighbours by number. A document is a message or a title; numbers count up, newer is higher. */
export interface DocBlock {
  /** The number of its first document divided by BLOCK_SIZE. */
  block: number;
  /** Of messages their ids, of titles see titleId; empty where a document has been taken out. */
  ids: string[];
  /** For each document the place of its conversation in `conversationIds`. */
  owners: number[];
  /** Each once. */
  conversationIds: string[];
  /** For each document the buckets that hold its words, as sorted numbers with their length before them. */
  buckets: Uint8Array;
}

/** Documents in a block: few rows to write, and not much to read for one of them. */
export const BLOCK_SIZE = 32;

/** Words of one bucket, and the documents of one part of the index that hold them. */
export interface PostingRow {
  /** See keyOf. */
  key: number;
  /** Each with a space behind it. */
  words: string;
  /** For each word its documents, as sorted numbers with their length before them. */
  lists: Uint8Array;
}

export const BUCKETS = 2048;

/** A word is in the bucket of its hash (FNV-1a). */
export function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

/**
 * Parts of the index: all titles; the newest messages, so that a new one touches small rows only; then the other
 * messages, PART_SIZE numbers in each.
 */
export const TITLES = 0;
export const NEWEST = 1;
const FIRST_PART = 2;
const PART_SIZE = 65_536;
const MOST_PARTS = 1024;

/** The part that a message is in once it is no longer among the newest. */
export const partOf = (number: number): number => FIRST_PART + Math.floor(number / PART_SIZE);

/** The numbers that a part has room for, from and to (exclusive); undefined: any. */
export const rangeOf = (part: number): [from: number, to: number] | undefined =>
  part < FIRST_PART
    ? undefined
    : [(part - FIRST_PART) * PART_SIZE, (part - FIRST_PART + 1) * PART_SIZE];

/** The rows of a bucket are neighbours: a word is looked up in all parts at once. */
export const keyOf = (bucket: number, part: number): number => bucket * MOST_PARTS + part;
export const bucketOfKey = (key: number): number => Math.floor(key / MOST_PARTS);
export const partOfKey = (key: number): number => key % MOST_PARTS;

/** A document that has to be looked at again, written in the same transaction as the change. */
export interface ChangedDoc {
  /** Counts up: what is changed again has a later row. Given by the database. */
  order?: number;
  /** As in DocBlock. */
  id: string;
  conversationId: string;
}

/** Some words of the index, for beginnings and spelling. */
export interface WordsRow {
  /** See shardOf; NEW_WORDS for those that are not in the rows of their shards yet, in any order. */
  shard: number;
  /** Each with a space behind it; sorted by UTF-16 code units. */
  words: string;
  /** In how many documents each word was, about, when the row was written. */
  counts: Uint32Array;
}

export const NEW_WORDS = -1;

/** Words that begin alike are in the same row. */
export const shardOf = (word: string): number => word.charCodeAt(0) & 127;

/** How far the index reaches. */
export interface IndexState {
  id: 'index';
  /** Of the cut of words and of the rows' shape; an index of another version is built anew. */
  version: number;
  nextNumber: number;
  /** Documents among the newest. */
  newest: number;
  /** The conversation up to which a rebuild has come, by time and id; absent when it is whole. */
  rebuiltTo?: { updatedAt: number; id: string };
}

export interface UpkeepState {
  id: 'upkeep';
  /** When retention last ran, in milliseconds since the epoch. */
  lastRetention: number;
}

export type MetaRow = IndexState | UpkeepState;

const TITLE = 'title:';

export const titleId = (conversationId: string): string => TITLE + conversationId;
export const isTitle = (id: string): boolean => id.startsWith(TITLE);
