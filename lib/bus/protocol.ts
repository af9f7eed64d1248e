// Every message between Nearside's parts: who may send it, what it carries, what comes back.
import * as v from 'valibot';
import type { AssistantMessage, Conversation, Message, TurnEvent } from '../chat/transcript';
import type { Connection } from '../providers/provider';
import type { Settings } from '../settings/schema';

/** `page`: one of our own pages (panel, options). `guard`: the content script on a chatbot, half trusted. */
export type Sender = 'page' | 'guard';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const nothing = v.strictObject({});

/** Largest text a message may carry, in UTF-16 code units. */
const LONGEST_TEXT = 8_000_000;

/** All messages are served by the background. */
export const PROTOCOL = {
  'connection.check': { from: ['page'], request: nothing },
  'conversation.list': { from: ['page'], request: nothing },
  'conversation.delete': { from: ['page'], request: v.strictObject({ conversationId: id }) },
  'turn.start': {
    from: ['page'],
    request: v.strictObject({
      conversationId: v.nullable(id),
      text: text(LONGEST_TEXT),
      model: text(500),
    }),
  },
  /** Asks the last question of a conversation again; the failed answer is replaced. */
  'turn.retry': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, model: text(500), anyLength: v.boolean() }),
  },
  'turn.stop': { from: ['page'], request: v.strictObject({ conversationId: id }) },
  /** Takes the oldest waiting request of this window, once, and starts its turn. */
  'inbox.claim': {
    from: ['page'],
    request: v.strictObject({ windowId: v.number(), model: text(500) }),
  },
  /** Reads the active tab of this window and starts a summary of it. */
  'page.summarize': {
    from: ['page'],
    request: v.strictObject({ windowId: v.number(), model: text(500) }),
  },
  'draft.save': { from: ['page'], request: v.strictObject({ text: text(LONGEST_TEXT) }) },
  'draft.read': { from: ['page'], request: nothing },
  'settings.read': { from: ['page'], request: nothing },
  'settings.change': {
    from: ['page'],
    request: v.strictObject({ changes: v.record(v.string(), v.unknown()) }),
  },
  'guard.policy': { from: ['guard'], request: v.strictObject({ siteId: id }) },
  /** The user chose "Ask my local model" in the overlay. */
  'guard.ask': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      held: text(LONGEST_TEXT),
      question: text(100_000),
    }),
  },
} as const satisfies Record<
  string,
  { from: readonly Sender[]; request: v.GenericSchema<unknown, unknown> }
>;

export type Verb = keyof typeof PROTOCOL;
export type RequestOf<K extends Verb> = v.InferOutput<(typeof PROTOCOL)[K]['request']>;

interface Replies {
  'connection.check': Connection;
  'conversation.list': Conversation[];
  'conversation.delete': null;
  'turn.start': { conversationId: string };
  'turn.retry': null;
  'turn.stop': null;
  'inbox.claim': { conversationId: string } | null;
  'page.summarize': { conversationId: string };
  'draft.save': null;
  'draft.read': string;
  'settings.read': Settings;
  'settings.change': Settings;
  'guard.policy': { guarding: boolean };
  /** `opened`: the panel is open; otherwise the request waits in the inbox. */
  'guard.ask': { opened: boolean };
}

export type ReplyOf<K extends Verb> = Replies[K];

/** Panel to background. `copy`: what the panel shows of an unfinished answer, handed back after a worker's death. */
export type PanelPost =
  | { type: 'hello'; windowId: number }
  | { type: 'watch'; conversationId: string | null; copy?: AssistantMessage };

/** Background to panel. */
export type PanelNews =
  | { type: 'conversation'; conversation: Conversation; messages: Message[] }
  | { type: 'conversation-gone'; conversationId: string }
  | {
      type: 'turn-event';
      conversationId: string;
      messageId: string;
      revision: number;
      event: TurnEvent;
    }
  | { type: 'inbox-changed'; waiting: number }
  | { type: 'settings-changed'; settings: Settings }
  | { type: 'close-panel' };
