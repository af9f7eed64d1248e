// Messages about all that Nearside keeps: how much there is of each kind, taking it along, and deleting it.
import * as v from 'valibot';
import type { Amount } from '../core/amount';

const nothing = v.strictObject({});
const ofKind = v.strictObject({ kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)) });

export const STORED_MESSAGES = {
  'stored.list': { from: ['page'], request: nothing },
  /** The text of a file; chats go piece by piece, by `history.export`. */
  'stored.export': { from: ['page'], request: ofKind },
  'stored.delete': { from: ['page'], request: ofKind },
  /** All kinds, and whatever else is stored. */
  'everything.delete': { from: ['page'], request: nothing },
} as const;

/** A kind of stored data as people are shown it. */
export interface StoredRow extends Amount {
  id: string;
  label: string;
  /** What it is. */
  note: string;
  /** What is counted: one of it, and many. */
  unit: readonly [one: string, many: string];
  /** What deleting it means. */
  lost: string;
  /** How it can be taken along: as a text, or piece by piece; null: not at all. */
  export: { by: 'text' | 'pieces'; name: string; ending: 'csv' | 'json' } | null;
}

export interface StoredReplies {
  'stored.list': StoredRow[];
  'stored.export': string;
  'stored.delete': null;
  'everything.delete': null;
}
