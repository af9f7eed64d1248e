// Every message between Nearside's parts: who may send it, what it carries, what comes back.
import * as v from 'valibot';
import type {
  AssistantMessage,
  Conversation,
  Message,
  QueuedQuestion,
  TurnEvent,
} from '../chat/transcript';
import type { Job } from '../models/job';
import type { Settings } from '../settings/schema';
import { ENDPOINT_MESSAGES } from './endpoint-messages';
import { id, LONGEST_TEXT, text } from './fields';
import { GUARD_MESSAGES, type GuardReplies } from './guard-messages';
import { HISTORY_MESSAGES } from './history-messages';
import { MODEL_MESSAGES, type ModelReplies } from './model-messages';
import { POLICY_MESSAGES, type PolicyReplies } from './policy-messages';
import type { PageReplies } from './replies';
import { STORED_MESSAGES } from './stored-messages';
import { VAULT_MESSAGES, type VaultReplies } from './vault-messages';

/** `page`: one of our own pages (panel, options). `guard`: the content script on a chatbot, half trusted. */
export type Sender = 'page' | 'guard';

const nothing = v.strictObject({});
const ofConversation = v.strictObject({ conversationId: id });
const ofMessage = v.strictObject({ conversationId: id, messageId: id });
/** `conversationId`: a temporary chat to ask in, instead of a new one. */
const aboutPage = { windowId: v.number(), model: text(500), conversationId: v.optional(id) };

/** What a model that thinks is asked to do: think or not, or how much. */
const think = v.union([v.boolean(), v.picklist(['low', 'medium', 'high'])]);

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
  /** A question is being written: what its turn begins with is done ahead. */
  'turn.prepare': {
    from: ['page'],
    request: v.strictObject({ conversationId: v.nullable(id), model: text(500) }),
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
  'branch.choose': { from: ['page'], request: ofMessage },
  /** Takes out a message with all that follows it; for some seconds it can be restored. */
  'message.delete': { from: ['page'], request: ofMessage },
  'message.restore': { from: ['page'], request: ofMessage },
  /** Stores a text, or an image as bare base64, that a question will be about. */
  'attachment.keep': {
    from: ['page'],
    request: v.strictObject({
      kind: context.entries.kind,
      title: text(2000),
      url: text(8000),
      text: text(LONGEST_TEXT),
      /** The conversation it is attached in; without one a new one. */
      conversationId: v.optional(id),
    }),
  },
  /** Forgets one that no question is about. */
  'attachment.drop': { from: ['page'], request: v.strictObject({ id }) },
  /** What is attached in a conversation and not asked about yet; without one, in a new one. */
  'attachment.list': {
    from: ['page'],
    request: v.strictObject({ conversationId: v.optional(id) }),
  },
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
  /** Which of the passages that an answer's statements name do not hold them, and which ones do. */
  'evidence.judge': {
    from: ['page'],
    request: v.strictObject({
      conversationId: id,
      answerId: id,
      claims: v.pipe(
        v.array(
          v.strictObject({
            text: text(2000),
            cited: v.pipe(v.array(v.number()), v.maxLength(50)),
          }),
        ),
        v.maxLength(500),
      ),
    }),
  },
  /** Shows the passage with this number on its page, highlighted in the page's tab; `opens`: in a new one if need be. */
  'evidence.show': {
    from: ['page'],
    request: v.strictObject({
      windowId: v.number(),
      conversationId: id,
      answerId: id,
      number: v.number(),
      opens: v.boolean(),
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
  'turn.stop': { from: ['page'], request: ofConversation },
  /** Takes the oldest waiting request of this window, once, and starts its turn. */
  'inbox.claim': {
    from: ['page'],
    request: v.strictObject({ windowId: v.number(), model: text(500) }),
  },
  /** Reads the active tab of this window and starts a summary of it. */
  'page.summarize': { from: ['page'], request: v.strictObject(aboutPage) },
  /** Reads the active tab of this window and asks a question about it. */
  'page.ask': {
    from: ['page'],
    request: v.strictObject({ ...aboutPage, question: text(100_000) }),
  },
  /** The draft of a conversation; null is that of a new one. */
  'draft.save': {
    from: ['page'],
    request: v.strictObject({ conversationId: v.nullable(id), text: text(LONGEST_TEXT) }),
  },
  'draft.read': { from: ['page'], request: v.strictObject({ conversationId: v.nullable(id) }) },
  ...HISTORY_MESSAGES,
  ...ENDPOINT_MESSAGES,
  ...GUARD_MESSAGES,
  ...POLICY_MESSAGES,
  ...VAULT_MESSAGES,
  ...MODEL_MESSAGES,
  ...STORED_MESSAGES,
} as const satisfies Record<
  string,
  { from: readonly Sender[]; request: v.GenericSchema<unknown, unknown> }
>;

export type Verb = keyof typeof PROTOCOL;
export type RequestOf<K extends Verb> = v.InferOutput<(typeof PROTOCOL)[K]['request']>;

interface Replies extends GuardReplies, PolicyReplies, PageReplies, VaultReplies, ModelReplies {}

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
      messages: readonly Message[];
      queue: QueuedQuestion[];
    }
  /** What has been added to a conversation or changed in it, to panels that have the rest. */
  | {
      type: 'conversation-grown';
      conversation: Conversation;
      messages: readonly Message[];
      /** Absent: as before. */
      queue?: QueuedQuestion[];
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
  /** What is written in a conversation, or with null in a new one, was saved. */
  | { type: 'draft-changed'; conversationId: string | null }
  | { type: 'attachment-kept'; conversationId: string | null; id: string }
  /** Asked about or removed. */
  | { type: 'attachments-gone'; ids: string[] }
  /** How many values placeholders stand for. */
  | { type: 'vault-changed'; count: number }
  | { type: 'settings-changed'; settings: Settings }
  /** What is to be said of a tab's guard is not the same any more. */
  | { type: 'guard-changed' }
  /** All work on models, now. */
  | { type: 'jobs-changed'; jobs: Job[] }
  /** Models have come, gone, been loaded or unloaded. */
  | { type: 'models-changed' }
  | { type: 'close-panel' };
