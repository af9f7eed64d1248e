// Messages of the guard: its policy and rules, checks that only the background can make, what the user has added.
import * as v from 'valibot';
import type { Vault } from '../detector/numbering';
import type { DocumentRow } from '../detector/own/library';
import type { Book, Finding } from '../detector/rule';
import type { Here } from '../guard/here';
import type { Mode } from '../settings/schema';
import { id, LONGEST_TEXT, spot, text } from './fields';

const named = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** A finding, as far as its redaction goes. */
const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const type = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,39}$/));
const place = v.strictObject({ type, start: at, end: at });

export const GUARD_MESSAGES = {
  'guard.policy': { from: ['guard'], request: v.strictObject({ siteId: id }) },
  /** The detector's rules and word lists, and what the page's guard needs beside them. */
  'detector.book': { from: ['guard'], request: v.strictObject({ siteId: id }) },
  /** The user chose "Ask my local model" in the overlay. */
  'guard.ask': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      held: text(LONGEST_TEXT),
      question: text(100_000),
    }),
  },
  /** Looks with all there is, but for what the user has called fine; where nothing grave is found and it is wanted, the second opinion is asked for. */
  'guard.check': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      text: text(LONGEST_TEXT),
      wantsOpinion: v.boolean(),
      /** What stands right before it and right after it, where it belongs to that. */
      around: v.optional(v.pipe(v.array(text(1000)), v.maxLength(2))),
    }),
  },
  /** Replaces what was found by placeholders of the conversation, until nothing grave shows that was not left on purpose. */
  'guard.redact': {
    from: ['guard'],
    request: v.strictObject({
      ...spot,
      text: text(LONGEST_TEXT),
      /** Of what is to be replaced: of a table its cells. */
      places: v.pipe(v.array(place), v.maxLength(100_000)),
    }),
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
    /** Whether composers have the button that asks locally. */
    askButton?: boolean;
    asksFrom: number | null;
    edition: number;
    /** By severity or type of finding, a type first. */
    modes: Record<string, Mode>;
    /** Whether the user may call something fine here. */
    canExcept: boolean;
    /** Under which the guards of this tab are lent a line after an update; no page can guess it. */
    lineName?: string;
  };
  /** `style`: the overlay's. `site`: what its row says, nothing of one that the user has added. */
  'detector.book': Book & { style: string; site: Partial<Omit<Here, 'id' | 'part'>> };
  /**
   * `opened`: the panel is open; otherwise the request waits in the inbox. `trouble`: why no model answers yet, and
   * what to do, in words.
   */
  'guard.ask': { opened: boolean; trouble: { title: string; next: string } | null };
  /** `suspicion`: why the local model would keep the text, in words. */
  'guard.check': { findings: Finding[]; isWhole: boolean; suspicion: string | null };
  /** `redacted`: null where that comes to no end. `given`: what the placeholders in it stand for. */
  'guard.redact': { redacted: string | null; given: Vault };
  'guard.read-file': string;
  'guard.try': { findings: Finding[]; isWhole: boolean };
  /** A sentence; null for a good one. */
  'pattern.check': string | null;
  'document.list': DocumentRow[];
  'document.add': DocumentRow[];
  'document.remove': DocumentRow[];
  'document.bring-back': DocumentRow[];
}
