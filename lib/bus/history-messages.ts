// Messages about the list of conversations: reading, ordering and searching it, temporary chats, files that come and go.
import * as v from 'valibot';
import type { ConversationPage } from '../history/listing';
import type { SearchResult } from '../history/search/search';
import type { ImportReport } from '../history/transfer/import';
import { id, text } from './fields';
import { LONGEST_ENTRY } from './limits';

const ofWindow = v.strictObject({ windowId: v.number() });
const ofConversation = v.strictObject({ conversationId: id });

/** Ids of conversations: all that a user may choose at once. */
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

export const HISTORY_MESSAGES = {
  /** A page of the history, newest first; on the first one the pinned ones, too. */
  'conversation.list': {
    from: ['page'],
    request: v.strictObject({
      amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
      after: v.optional(v.strictObject({ updatedAt: v.number(), id })),
      tag: v.optional(tag),
    }),
  },
  /** The ids of all conversations, or of those with a tag. */
  'conversation.ids': { from: ['page'], request: v.strictObject({ tag: v.optional(tag) }) },
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
  /** Begins a temporary chat, empty yet: it stays in memory. Deleting it is leaving it. */
  'conversation.begin-temporary': { from: ['page'], request: ofWindow },
  /** The temporary chat that the panel of a window showed last, unless it was left. */
  'conversation.find-temporary': { from: ['page'], request: ofWindow },
  /** Makes a temporary chat an ordinary one, under another id. */
  'conversation.keep': { from: ['page'], request: ofConversation },
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
} as const;

export interface HistoryReplies {
  'conversation.list': ConversationPage;
  'conversation.ids': string[];
  'conversation.rename': null;
  'conversation.pin': null;
  'conversation.tag': null;
  'conversation.delete': null;
  'conversation.bring-back': null;
  'conversation.begin-temporary': { conversationId: string };
  'conversation.find-temporary': { conversationId: string | null };
  'conversation.keep': { conversationId: string };
  'conversation.search': SearchResult;
  'history.export': string;
  'history.import': ImportReport;
}
