// Messages of the round trip: what placeholders of a conversation stand for, and what was typed, asked locally instead.
import * as v from 'valibot';
import type { Restored } from '../detector/restore';
import { spot, text } from './fields';

const nothing = v.strictObject({});

const value = text(10_000);

/** A placeholder's name, `EMAIL_1`. */
const name = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,30}_\d{1,6}$/));

/** Longest text whose placeholders are read, in UTF-16 code units. */
const LONGEST_READ = 200_000;

export const VAULT_MESSAGES = {
  /** What the placeholders stand for that were put into the page. */
  'vault.keep': {
    from: ['guard'],
    request: v.strictObject({ ...spot, values: v.record(name, value) }),
  },
  /** Which texts are worth to be read. */
  'vault.known': { from: ['guard'], request: v.strictObject(spot) },
  'vault.read': {
    from: ['guard'],
    request: v.strictObject({ ...spot, text: text(LONGEST_READ) }),
  },
  /** A message was sent. */
  'vault.sent': { from: ['guard'], request: v.strictObject(spot) },
  /** How many values are kept, of all conversations. */
  'vault.count': { from: ['page'], request: nothing },
  'vault.forget': { from: ['page'], request: nothing },
  /** What the user has typed into a chatbot's composer, to be asked here instead. */
  'composer.ask': {
    from: ['guard'],
    request: v.strictObject({ text: text(1_000_000) }),
  },
} as const;

export interface VaultReplies {
  'vault.keep': null;
  /** Source of a pattern; empty where nothing is. */
  'vault.known': string;
  'vault.read': Restored;
  'vault.sent': null;
  'vault.count': number;
  'vault.forget': null;
  /** `opened`: the panel is open; otherwise the request waits in the inbox. */
  'composer.ask': { opened: boolean };
}
