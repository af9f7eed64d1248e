// Conversations at rest: what the engine writes and reads, in whole transactions.
import type {
  AssistantMessage,
  Conversation,
  Message,
  QueuedQuestion,
  UserMessage,
} from '../chat/transcript';
import { fail, ok, type Result } from '../core/result';
import { type Attachments, createAttachments } from './attachments';
import { attempt } from './attempt';
import { type Branches, createBranches } from './branches';
import type { HistoryDatabase, StoredMessage } from './database';
import { createDrafts, type Drafts, leavesQueue } from './drafts';
import { createHoldings, type Holdings } from './holdings';
import { createLibrary, type Library } from './library';
import { createListing, type Listing } from './listing';
import { queueMessages, queueTitles } from './search/queue';

export interface Thread {
  conversation: Conversation;
  /** Of all branches, in the order in which they were stored. */
  messages: readonly Message[];
  /** Questions that wait for the answer under way, oldest first. */
  queue: QueuedQuestion[];
}

export interface History extends Attachments, Branches, Drafts, Holdings, Library, Listing {
  thread(conversationId: string): Promise<Result<Thread | undefined>>;
  /** The same without asking the database: when it was read last and nothing can have changed since. */
  known(conversationId: string): Omit<Thread, 'queue'> | undefined;
  /**
   * Stores a question and the answer that is begun, and the conversation when it is new, all or nothing.
   * `request-invalid` when a waiting question has been cancelled.
   */
  begin(turn: BegunTurn): Promise<Result<Omit<Thread, 'messages'>>>;
  /** Overwrites an answer with a later copy of it. */
  saveAnswer(conversationId: string, answer: AssistantMessage): Promise<Result<null>>;
  /** Marks answers that nobody is writing any more; returns how many. */
  interruptUnfinished(): Promise<Result<number>>;
  keepText(id: string, text: string): Promise<Result<null>>;
  text(id: string): Promise<Result<string | undefined>>;
  /** Deletes all there is. */
  clear(): Promise<Result<null>>;
}

export interface BegunTurn {
  conversation: Conversation;
  question: UserMessage;
  answer: AssistantMessage;
  /** An earlier answer to the same question that the new one replaces. */
  replaces?: string;
  /** The waiting question that this one is: taken out of the line in the same transaction. */
  queued?: string;
}

export function createHistory(db: HistoryDatabase): History {
  /** The conversation read last, until any changes: it is the one that is asked about next. */
  let read: (Omit<Thread, 'queue'> & { changes: number }) | undefined;

  const messagesOf = (conversationId: string) =>
    db.messages
      .where('[conversationId+seq]')
      .between(
        [conversationId, Number.NEGATIVE_INFINITY],
        [conversationId, Number.POSITIVE_INFINITY],
      );

  return {
    clear: () =>
      attempt(() =>
        db.transaction('rw', db.tables, async () => {
          await Promise.all(db.tables.map((table) => table.clear()));
          return null;
        }),
      ),

    thread(conversationId) {
      // Counted before the transaction is there: what is written from now on is not in what is read.
      const { changes } = db;
      return attempt(() =>
        db.transaction('r', db.conversations, db.messages, db.drafts, async () => {
          const conversation = await db.conversations.get(conversationId);
          if (!conversation || conversation.deletedAt !== undefined) return undefined;
          const queue = (await db.drafts.get(conversationId))?.queue ?? [];
          if (read?.conversation.id !== conversationId || read.changes !== changes) {
            const stored = await messagesOf(conversationId).sortBy('seq');
            read = { conversation, messages: stored.map(withoutPlace), changes };
          }
          return { conversation, messages: read.messages, queue };
        }),
      );
    },

    known(conversationId) {
      if (read?.conversation.id !== conversationId || read.changes !== db.changes) return undefined;
      const { conversation, messages } = read;
      return { conversation, messages };
    },

    async begin({ conversation, question, answer, replaces, queued }) {
      const begun = await attempt(() =>
        db.transaction('rw', db.contents, async () => {
          const isWaiting = !queued || (await leavesQueue(db, conversation.id, queued));
          if (!isWaiting) return undefined;
          const known = await db.conversations.get(conversation.id);
          // What was renamed or pinned since the conversation was read stays so.
          const { updatedAt } = conversation;
          const { deletedAt: _askedAgain, ...kept } = known ?? {};
          const changed = { ...hostOf(question), ...conversation, ...kept, updatedAt };
          const now = { ...changed, leafId: answer.id };
          await db.conversations.put(now);
          if (!known) await queueTitles(db, [conversation.id]);
          if (replaces) {
            await db.messages.delete(replaces);
            await queueMessages(db, [{ id: replaces, conversationId: conversation.id }]);
          }
          const last = await messagesOf(conversation.id).last();
          const seq = (last?.seq ?? 0) + 1;
          const place = { conversationId: conversation.id };
          const asked = await db.messages.get(question.id);
          if (!asked) await db.messages.put({ ...question, ...place, seq });
          const written = await db.messages.get(answer.id);
          await db.messages.put({ ...answer, ...place, seq: written?.seq ?? seq + 1 });
          for (const { id } of question.contexts ?? []) await db.texts.update(id, place);
          if (!asked) await queueMessages(db, [{ ...question, ...place }]);
          return { conversation: now, queue: (await db.drafts.get(conversation.id))?.queue ?? [] };
        }),
      );
      if (!begun.ok) return begun;
      return begun.value ? ok(begun.value) : fail('request-invalid', 'unqueued');
    },

    saveAnswer: (conversationId, answer) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.messages, db.searchChanges, async () => {
          const stored = await db.messages.get(answer.id);
          // Deleted in the meantime: nothing to bring back.
          if (!stored) return null;
          await db.messages.put({ ...answer, conversationId, seq: stored.seq });
          if (answer.state === 'streaming') return null;
          await db.conversations.where({ id: conversationId }).modify((conversation) => {
            const ended = answer.createdAt + (answer.duration ?? 0);
            conversation.updatedAt = Math.max(conversation.updatedAt, ended);
          });
          await queueMessages(db, [{ ...answer, conversationId }]);
          return null;
        }),
      ),

    interruptUnfinished: () =>
      attempt(() =>
        db.transaction('rw', db.messages, db.searchChanges, async () => {
          const unfinished = await db.messages.where('state').equals('streaming').toArray();
          for (const message of unfinished) {
            if (message.role !== 'assistant') continue;
            const { progress: _nobodyWrites, ...kept } = message;
            await db.messages.put({ ...kept, state: 'interrupted' });
          }
          await queueMessages(db, unfinished);
          return unfinished.length;
        }),
      ),

    keepText: (id, text) => attempt(() => db.texts.put({ id, text }).then(() => null)),
    text: (id) => attempt(async () => (await db.texts.get(id))?.text),
    ...createAttachments(db),
    ...createBranches(db),
    ...createHoldings(db),
    ...createLibrary(db),
    ...createListing(db),
    ...createDrafts(db),
  };
}

/** The site a question is about, if it is about one. */
export function hostOf({ contexts }: UserMessage): { host?: string } {
  const url = URL.parse(contexts?.[0]?.url ?? '');
  return url && /^https?:$/.test(url.protocol) ? { host: url.host } : {};
}

function withoutPlace({
  conversationId: _conversation,
  seq: _seq,
  ...message
}: StoredMessage): Message {
  return message as Message;
}
