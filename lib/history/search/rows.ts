// What the full-text index stores: its rows in the conversation database.

/** Something that can be found: a message, or the title of a conversation. Numbers count up, newer is higher. */
export interface IndexedDoc {
  number: number;
  /** Id of the message; of a title, `title:` and the conversation's id. */
  id: string;
  conversationId: string;
}

/** Where the words of one bucket stand within one chunk of numbers. */
export interface PostingRow {
  bucket: number;
  chunk: number;
  /** Joined by a space, which no word holds. */
  words: string;
  /** 0, then for each word where in `offsets` its messages end, and where its titles end. */
  ends: Uint32Array;
  /** Numbers of documents, from the chunk’s start. */
  offsets: Uint16Array;
}

/** Numbers of documents in a chunk: offsets fit into 16 bits, rows stay small enough to rewrite. */
export const CHUNK_SIZE = 16_384;

/** Rows in a chunk. A word is in the row of its hash. */
export const BUCKETS = 1024;

/** A document whose text has changed since it was indexed, written in the same transaction as the change. */
export interface QueuedDoc {
  /** As in IndexedDoc. */
  id: string;
  conversationId: string;
  /** The text it had, when it is gone for good: its words must leave the index. */
  gone?: string;
}

/** All words of the index, for spelling; a few that are no longer used may linger until the next merge. */
export interface VocabularyRow {
  id: 'vocabulary' | 'new-words';
  /** Joined by a space, which no word holds. */
  words: string;
  /** How many documents held each word when the row was written. */
  counts: Uint32Array;
}

/** How far the index reaches. */
export interface IndexState {
  id: 'index';
  /** Of the tokenizer and of the rows' shape; an index of another version is built anew. */
  version: number;
  nextNumber: number;
  /** The conversation up to which a rebuild has come, by time and id; absent when it is whole. */
  rebuiltTo?: { updatedAt: number; id: string };
}

export interface UpkeepState {
  id: 'upkeep';
  /** When retention last ran, in milliseconds since the epoch. */
  lastRetention: number;
}

export type MetaRow = VocabularyRow | IndexState | UpkeepState;

export const titleId = (conversationId: string): string => `title:${conversationId}`;
