// The line of questions that wait for the answer under way: each is asked once, when the answer before it has ended.
import type { QueuedQuestion } from '../chat/transcript';
import { pathTo } from '../core/branches';
import type { Clock } from '../core/ports';
import { ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { Turns } from './turns';

export interface Line {
  add(conversationId: string, question: QueuedQuestion): Promise<Result<null>>;
  /** False when the question is no longer in the line. */
  remove(conversationId: string, questionId: string): Promise<Result<boolean>>;
  /** Asks the next question, if the conversation is free for it. */
  next(conversationId: string): Promise<void>;
  /** Goes on where a background that died has left off. */
  recover(): Promise<void>;
}

export function createLine(history: History, turns: Turns, clock: Clock): Line {
  const next = async (conversationId: string) => {
    if (turns.isRunning(conversationId)) return;
    const thread = await history.thread(conversationId);
    if (!thread.ok || !thread.value) return;
    const { conversation, messages, queue } = thread.value;
    const [question] = queue;
    const { leafId } = conversation;
    const last = messages.find(({ id }) => id === leafId);
    // What made one answer fail would make the next one fail too.
    if (!question || (last?.role === 'assistant' && last.state === 'failed')) return;
    const { model, think, ...asked } = question;
    const now = clock();
    const place = { role: 'user', parentId: leafId, createdAt: now, task: 'chat' } as const;
    const next = { ...place, ...asked };
    await turns.begin({
      conversation: { ...conversation, updatedAt: now },
      question: next,
      path: [...pathTo(messages, leafId), next],
      model,
      think,
      anyLength: false,
      queued: question.id,
    });
  };

  return {
    next,
    async add(conversationId, question) {
      const added = await history.enqueue(conversationId, question);
      if (!added.ok) return added;
      await turns.publish(conversationId);
      // The answer may have ended while the question was stored.
      await next(conversationId);
      return ok(null);
    },
    async remove(conversationId, questionId) {
      const removed = await history.unqueue(conversationId, questionId);
      await turns.publish(conversationId);
      return removed;
    },
    async recover() {
      const waiting = await history.waiting();
      if (waiting.ok) for (const conversationId of waiting.value) await next(conversationId);
    },
  };
}
