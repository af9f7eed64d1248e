// What is written but not yet asked: the draft of each conversation, and the questions that wait in its line.
import type { QueuedQuestion } from '../chat/transcript';
import type { Result } from '../core/result';
import { attempt } from './attempt';
import type { Draft, HistoryDatabase } from './database';

export interface Drafts {
  /** `conversationId` null: the draft of a new conversation. */
  saveDraft(conversationId: string | null, text: string): Promise<Result<null>>;
  draft(conversationId: string | null): Promise<Result<string>>;
  enqueue(conversationId: string, question: QueuedQuestion): Promise<Result<null>>;
  /** Takes a question out of the line; false when it is no longer there. */
  unqueue(conversationId: string, questionId: string): Promise<Result<boolean>>;
  /** The conversations in which questions wait. */
  waiting(): Promise<Result<string[]>>;
}

/** The row of a new conversation's draft. */
export const NEW = 'panel';

export function createDrafts(db: HistoryDatabase): Drafts {
  const inTransaction = <T>(work: () => Promise<T>) =>
    attempt(() => db.transaction('rw', db.drafts, work));

  return {
    saveDraft: (conversationId, text) =>
      inTransaction(async () => {
        await write(db, { ...(await read(db, conversationId ?? NEW)), text });
        return null;
      }),
    draft: (conversationId) => attempt(async () => (await read(db, conversationId ?? NEW)).text),
    enqueue: (conversationId, question) =>
      inTransaction(async () => {
        const draft = await read(db, conversationId);
        await write(db, { ...draft, queue: [...draft.queue, question] });
        return null;
      }),
    unqueue: (conversationId, questionId) =>
      inTransaction(() => leavesQueue(db, conversationId, questionId)),
    waiting: () =>
      attempt(async () => {
        const drafts = await db.drafts.toArray();
        return drafts.filter(({ queue = [] }) => queue.length > 0).map(({ id }) => id);
      }),
  };
}

/** Takes a question out of the line, within the transaction under way; false when it is no longer there. */
export async function leavesQueue(
  db: HistoryDatabase,
  conversationId: string,
  questionId: string,
): Promise<boolean> {
  const draft = await read(db, conversationId);
  const queue = draft.queue.filter(({ id }) => id !== questionId);
  if (queue.length === draft.queue.length) return false;
  await write(db, { ...draft, queue });
  return true;
}

async function read(db: HistoryDatabase, id: string): Promise<Required<Draft>> {
  return { id, text: '', queue: [], ...(await db.drafts.get(id)) };
}

async function write(db: HistoryDatabase, draft: Required<Draft>): Promise<void> {
  if (draft.text || draft.queue.length > 0) await db.drafts.put(draft);
  else await db.drafts.delete(draft.id);
}
