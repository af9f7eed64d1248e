// Messages of the guard: its policy and rules, checks that only the background can make, what the user has added.
import * as v from 'valibot';
import type { DocumentRow } from '../detector/own/library';
import type { Book, Finding } from '../detector/rule';
import type { Exceptions } from '../guard/exceptions';
import type { Mode } from '../settings/schema';
import { id, LONGEST_TEXT, text } from './fields';

const named = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const GUARD_MESSAGES = {
  'guard.policy': { from: ['guard'], request: v.strictObject({ siteId: id }) },
  /** The detector's rules and word lists. */
  'detector.book': { from: ['guard'], request: v.strictObject({}) },
  /** The user chose "Ask my local model" in the overlay. */
  'guard.ask': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      held: text(LONGEST_TEXT),
      question: text(100_000),
    }),
  },
  /** Runs the user's patterns, and where these find nothing and it is wanted, asks for the second opinion. */
  'guard.check': {
    from: ['guard'],
    request: v.strictObject({ text: text(LONGEST_TEXT), wantsOpinion: v.boolean() }),
  },
  /** The text of a file that a page cannot read, such as a PDF; `data` is base64. */
  'guard.read-file': {
    from: ['guard'],
    request: v.strictObject({ data: text(14_000_000) }),
  },
  /** What a sample would trigger, with all that the user has added. */
  'guard.try': { from: ['page'], request: v.strictObject({ text: text(200_000) }) },
  /** Why a pattern cannot be used. */
  'pattern.check': { from: ['page'], request: v.strictObject({ source: text(500) }) },
  /** The documents that must never leave; each change answers with all of them. */
  'document.list': { from: ['page'], request: v.strictObject({}) },
  /** Keeps the fingerprints of a text, and not the text. */
  'document.add': {
    from: ['page'],
    request: v.strictObject({ name: named, text: text(LONGEST_TEXT) }),
  },
  'document.remove': { from: ['page'], request: v.strictObject({ id }) },
  /** For a minute a removed one can be brought back. */
  'document.bring-back': { from: ['page'], request: v.strictObject({ id }) },
} as const;

export interface GuardReplies {
  /**
   * `asksFrom`: texts of this length or more (UTF-16 units) have more to check than a page can itself; null: none.
   * `edition`: changes with what the user adds to the
   * detector's book.
   */
  'guard.policy': {
    /** Whether the guard is on here, a pause aside. */
    guarding: boolean;
    /** Milliseconds for which it still rests. */
    pausedFor: number;
    canPause: boolean;
    asksFrom: number | null;
    edition: number;
    /** By severity or type of finding, a type first. */
    modes: Record<string, Mode>;
    exceptions: Exceptions;
  };
  'detector.book': Book;
  /** `opened`: the panel is open; otherwise the request waits in the inbox. */
  'guard.ask': { opened: boolean };
  /** `suspicion`: why the local model would keep the text, in words. */
  'guard.check': { findings: Finding[]; isWhole: boolean; suspicion: string | null };
  'guard.read-file': string;
  'guard.try': { findings: Finding[]; isWhole: boolean };
  /** A sentence; null for a good one. */
  'pattern.check': string | null;
  'document.list': DocumentRow[];
  'document.add': DocumentRow[];
  'document.remove': DocumentRow[];
  'document.bring-back': DocumentRow[];
}
