// Conversations at rest: what the engine writes and reads, in whole transactions.
import type { AssistantMessage, Conversation, Message, UserMessage } from '../chat/transcript';
import { fail, ok, type Result } from '../core/result';
import type { HistoryDatabase, StoredMessage } from './database';

export interface Thread {
  conversation: Conversation;
  messages: Message[];
}

export interface History {
  /** Newest first. */
  list(): Promise<Result<Conversation[]>>;
  thread(conversationId: string): Promise<Result<Thread | undefined>>;
  /** Stores a question and the empty answer to it, and the conversation when it is new, all or nothing. */
  begin(turn: BegunTurn): Promise<Result<null>>;
  /** Overwrites an answer with a later copy of it. */
  saveAnswer(conversationId: string, answer: AssistantMessage): Promise<Result<null>>;
  /** Marks answers that nobody is writing any more; returns how many. */
  interruptUnfinished(): Promise<Result<number>>;
  delete(conversationId: string): Promise<Result<null>>;
  keepText(id: string, text: string): Promise<Result<null>>;
  text(id: string): Promise<Result<string | undefined>>;
  saveDraft(text: string): Promise<Result<null>>;
  draft(): Promise<Result<string>>;
}

export interface BegunTurn {
  conversation: Conversation;
  question: UserMessage;
  answer: AssistantMessage;
  /** An earlier answer to the same question that the new one replaces. */
  replaces?: string;
}

const DRAFT = 'panel';

export function createHistory(db: HistoryDatabase): History {
  const messagesOf = (conversationId: string) =>
    db.messages
      .where('[conversationId+seq]')
      .between(
        [conversationId, Number.NEGATIVE_INFINITY],
        [conversationId, Number.POSITIVE_INFINITY],
      );

  return {
    list: () => attempt(() => db.conversations.orderBy('updatedAt').reverse().toArray()),

    thread: (conversationId) =>
      attempt(() =>
        db.transaction('r', db.conversations, db.messages, async () => {
          const conversation = await db.conversations.get(conversationId);
          if (!conversation) return undefined;
          const stored = await messagesOf(conversationId).sortBy('seq');
          return { conversation, messages: stored.map(withoutPlace) };
        }),
      ),

    begin: ({ conversation, question, answer, replaces }) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.messages, db.texts, async () => {
          await db.conversations.put(conversation);
          if (replaces) await db.messages.delete(replaces);
          const last = await messagesOf(conversation.id).last();
          const seq = (last?.seq ?? 0) + 1;
          const place = { conversationId: conversation.id };
          const asked = await db.messages.get(question.id);
          if (!asked) await db.messages.put({ ...question, ...place, seq });
          await db.messages.put({ ...answer, ...place, seq: seq + 1 });
          if (question.context) await db.texts.update(question.context.id, place);
          return null;
        }),
      ),

    saveAnswer: (conversationId, answer) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.messages, async () => {
          const stored = await db.messages.get(answer.id);
          // Deleted in the meantime: nothing to bring back.
          if (!stored) return null;
          await db.messages.put({ ...answer, conversationId, seq: stored.seq });
          if (answer.state !== 'streaming')
            await db.conversations.update(conversationId, {
              updatedAt: answer.createdAt + (answer.duration ?? 0),
            });
          return null;
        }),
      ),

    interruptUnfinished: () =>
      attempt(() =>
        db.messages
          .where('state')
          .equals('streaming')
          .modify((message) => {
            if (message.role !== 'assistant') return;
            message.state = 'interrupted';
            delete message.progress;
          }),
      ),

    delete: (conversationId) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.messages, db.texts, async () => {
          await db.conversations.delete(conversationId);
          await messagesOf(conversationId).delete();
          await db.texts.where('conversationId').equals(conversationId).delete();
          return null;
        }),
      ),

    keepText: (id, text) => attempt(() => db.texts.put({ id, text }).then(() => null)),
    text: (id) => attempt(async () => (await db.texts.get(id))?.text),
    saveDraft: (text) => attempt(() => db.drafts.put({ id: DRAFT, text }).then(() => null)),
    draft: () => attempt(async () => (await db.drafts.get(DRAFT))?.text ?? ''),
  };
}

async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail('storage-failed', error instanceof Error ? error.name : undefined);
  }
}

function withoutPlace({
  conversationId: _conversation,
  seq: _seq,
  ...message
}: StoredMessage): Message {
  return message as Message;
}
