// Messages of the ledger: whom Nearside has contacted, as a page, as a file, and forgotten.
import * as v from 'valibot';
import type { Contact } from '../ledger/contact';
import { text } from './fields';

const sought = {
  /** Milliseconds since the epoch. */
  since: v.optional(v.number()),
  host: v.optional(text(300)),
  purpose: v.optional(
    v.picklist(['answer', 'summary', 'title', 'opinion', 'check', 'models', 'download']),
  ),
};

export const LEDGER_MESSAGES = {
  'ledger.read': { from: ['page'], request: v.strictObject(sought) },
  /** All entries that match, as a file. */
  'ledger.export': {
    from: ['page'],
    request: v.strictObject({ ...sought, format: v.picklist(['csv', 'jsonl']) }),
  },
  'ledger.clear': { from: ['page'], request: v.strictObject({}) },
} as const;

export interface LedgerReplies {
  'ledger.read': {
    /** The newest ones that match. */
    contacts: Contact[];
    /** All there are, whatever is sought. */
    hosts: string[];
    /** Of all that match. */
    total: { times: number; up: number; down: number };
  };
  'ledger.export': string;
  'ledger.clear': null;
}
