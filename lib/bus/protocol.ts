// Every message between Nearside's parts: who may send it, what it carries, what comes back.
import * as v from 'valibot';
import type {
  AssistantMessage,
  Context,
  Conversation,
  Message,
  QueuedQuestion,
  TurnEvent,
} from '../chat/transcript';
import type { SearchResult } from '../history/search/search';
import type { ImportReport } from '../history/transfer/import';
import type { Prompt } from '../prompts/prompt';
import type { Connection } from '../providers/provider';
import type { Settings } from '../settings/schema';

/** `page`: one of our own pages (panel, options). `guard`: the content script on a chatbot, half trusted. */
export type Sender = 'page' | 'guard';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const nothing = v.strictObject({});

/** Ids of conversations: all that a user may choose at once. */
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** Largest entry of an import file, in UTF-16 code units: the browser’s messages carry no more than 64 MB. */
export const LONGEST_ENTRY = 24_000_000;

/** What a model that thinks is asked to do: think or not, or how much. */
const think = v.union([v.boolean(), v.picklist(['low', 'medium', 'high'])]);

/** Largest text a message may carry, in UTF-16 code units. */
const LONGEST_TEXT = 8_000_000;

/** A text or an image that `attachment.keep` has stored. */
const context = v.strictObject({
  id,
  kind: v.picklist(['selection', 'page', 'tab', 'paste', 'file', 'image']),
  title: text(2000),
  url: text(8000),
  length: v.number(),
  words: v.number(),
  tokens: v.optional(v.number()),
});

/** All messages are served by the background. */
export const PROTOCOL = {
  'connection.check': { from: ['page'], request: nothing },
  'conversation.list': { from: ['page'], request: nothing },
  'conversation.rename': {
    from: ['page'],
    request: v.strictObject({
      conversationId: id,
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    }),
  },
  'conversation.pin': {
    from: ['page'],
    request: v.strictObject({ conversationIds: ids, isPinned: v.boolean() }),
  },
  /** Adds a tag to conversations, or takes one away. */
  'conversation.tag': {
    from: ['page'],
    request: v.strictObject({
      conversationIds: ids,
      add: v.optional(tag),
      remove: v.optional(tag),
    }),
  },
  /** Hides conversations; they can be brought back for a while, then they are purged. */
  'conversation.delete': { from: ['page'], request: v.strictObject({ conversationIds: ids }) },
  'conversation.bring-back': { from: ['page'], request: v.strictObject({ conversationIds: ids }) },
  /** Titles and messages that hold the words of a query. An empty one finds nothing, but warms up. */
  'conversation.search': { from: ['page'], request: v.strictObject({ query: text(500) }) },
  /** A piece of an exported file: these conversations, with its beginning or its end where they are first or last. */
  'history.export': {
    from: ['page'],
    request: v.strictObject({
      conversationIds: v.pipe(ids, v.maxLength(50)),
      format: v.picklist(['markdown', 'json', 'html']),
      isFirst: v.boolean(),
      isLast: v.boolean(),
    }),
  },
  /** Entries of an import file, each the JSON text of one conversation. */
  'history.import': {
    from: ['page'],
    request: v.strictObject({ entries: v.pipe(v.array(text(LONGEST_ENTRY)), v.maxLength(200)) }),
  },
  'turn.start': {
    from: ['page'],
    request: v.strictObject({
      conversationId: v.nullable(id),
      text: text(LONGEST_TEXT),
      model: text(500),
      contexts: v.optional(v.pipe(v.array(context), v.maxLength(50))),
      think: v.optional(think),
      /** An earlier question that this one is another version of; it is about the same texts. */
      edits: v.optional(id),
      /** Wait in line while an answer is under way, instead of being refused. */
      whenFree: v.optional(v.boolean()),
    }),
  },
  /** Takes a waiting question out of the line; false when it has been asked in the meantime. */
  'turn.unqueue': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, questionId: id }),
  },
  /** Goes on with the last answer where it broke off. */
  'turn.continue': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, model: text(500), think: v.optional(think) }),
  },
  /** Shows the newest branch through a message. */
  'branch.choose': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, messageId: id }),
  },
  /** Takes out a message with all that follows it; for some seconds it can be restored. */
  'message.delete': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, messageId: id }),
  },
  'message.restore': {
    from: ['page'],
    request: v.strictObject({ conversationId: id, messageId: id }),
  },
  /** Stores a text, or an image as bare base64, that a question will be about. */
  'attachment.keep': {
    from: ['page'],
    request: v.strictObject({
      kind: context.entries.kind,
      title: text(2000),
      url: text(8000),
      text: text(LONGEST_TEXT),
    }),
  },
  /** Forgets one that no question is about. */
  'attachment.drop': { from: ['page'], request: v.strictObject({ id }) },
  /** What was attached when a panel closed. */
  'attachment.list': { from: ['page'], request: nothing },
  /** Names of the models that are in memory now. */
  'model.loaded': { from: ['page'], request: nothing },
  /** The library of prompts; each change answers with all of them. */
  'prompt.list': { from: ['page'], request: nothing },
  'prompt.save': {
    from: ['page'],
    request: v.strictObject({ id: v.optional(id), name: text(100), text: text(20_000) }),
  },
  'prompt.delete': { from: ['page'], request: v.strictObject({ id }) },
  /** The text of a tab, or what is selected in it; without `tabId` of the window's active tab. */
  'page.read': {
    from: ['page'],
    request: v.strictObject({
      windowId: v.number(),
      tabId: v.optional(v.number()),
      part: v.picklist(['page', 'selection']),
    }),
  },
  /** Asks a question again: that of `answerId`, or the last one. An answer without text is replaced, others stay. */
  'turn.retry': {
    from: ['page'],
    request: v.strictObject({
      conversationId: id,
      answerId: v.optional(id),
      model: text(500),
      anyLength: v.boolean(),
      think: v.optional(think),
    }),
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
  /** Reads the active tab of this window and asks a question about it in a new conversation. */
  'page.ask': {
    from: ['page'],
    request: v.strictObject({ windowId: v.number(), model: text(500), question: text(100_000) }),
  },
  /** The draft of a conversation; null is that of a new one. */
  'draft.save': {
    from: ['page'],
    request: v.strictObject({ conversationId: v.nullable(id), text: text(LONGEST_TEXT) }),
  },
  'draft.read': { from: ['page'], request: v.strictObject({ conversationId: v.nullable(id) }) },
  'settings.read': { from: ['page'], request: nothing },
  /** Deletes chats, texts, drafts, prompts, what waits and the settings. */
  'everything.delete': { from: ['page'], request: nothing },
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
  'conversation.rename': null;
  'conversation.pin': null;
  'conversation.tag': null;
  'conversation.delete': null;
  'conversation.bring-back': null;
  'conversation.search': SearchResult;
  'history.export': string;
  'history.import': ImportReport;
  'turn.start': { conversationId: string };
  'attachment.keep': Context;
  'attachment.drop': null;
  'attachment.list': { context: Context; text: string }[];
  'model.loaded': string[];
  'prompt.list': Prompt[];
  'prompt.save': Prompt[];
  'prompt.delete': Prompt[];
  'page.read': { title: string; url: string; text: string };
  'turn.retry': null;
  'turn.stop': null;
  'turn.unqueue': boolean;
  'turn.continue': null;
  'branch.choose': null;
  'message.delete': null;
  'message.restore': null;
  'inbox.claim': { conversationId: string } | null;
  'page.summarize': { conversationId: string };
  'page.ask': { conversationId: string };
  'draft.save': null;
  'draft.read': string;
  'settings.read': Settings;
  'everything.delete': null;
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
  | {
      type: 'conversation';
      conversation: Conversation;
      /** All messages of all branches, in the order in which they were stored. */
      messages: Message[];
      queue: QueuedQuestion[];
    }
  /** The conversations that are answered at this moment. */
  | { type: 'running-changed'; conversationIds: string[] }
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
