// The engine: turns, branches and waiting questions of all conversations. A turn belongs to its conversation, not to a panel.
import type { AssistantMessage } from '../chat/transcript';
import type { Result } from '../core/result';
import type { History } from '../history/history';
import { type Asking, createAsking } from './ask';
import { createLine } from './line';
import { createTree, type Tree } from './tree';
import { createTurns, type TurnPorts } from './turns';
import type { Watcher } from './watchers';

export interface Engine extends Asking, Pick<Tree, 'choose' | 'discard' | 'restore'> {
  stop(conversationId: string): void;
  /** Takes a waiting question out of the line; false when it is no longer there. */
  unqueue(conversationId: string, questionId: string): Promise<Result<boolean>>;
  /** The conversations that are answered at this moment. */
  running(): string[];
  /** Shows a conversation to a panel from now on. `copy` is what the panel has of an unfinished answer. */
  watch(watcher: Watcher, conversationId: string | null, copy?: AssistantMessage): Promise<void>;
  delete(conversationIds: readonly string[]): Promise<Result<null>>;
}

export function createEngine(ports: TurnPorts): Engine {
  const { history, watchers, clock } = ports;
  const turns = createTurns(ports, (conversationId) => void line.next(conversationId));
  const line = createLine(history, turns, clock);
  const tree = createTree(history, turns);
  const asking = createAsking(ports, turns, line);
  /** Answers left open by a background that died belong to nobody; nothing is served before they are marked. */
  const ready = history.interruptUnfinished();
  void ready.then(line.recover);
  tree.eraseLater();
  const onceReady =
    <A extends unknown[], R>(serve: (...request: A) => Promise<R>) =>
    async (...request: A): Promise<R> => {
      await ready;
      return serve(...request);
    };

  return {
    prepare: onceReady(asking.prepare),
    start: onceReady(asking.start),
    retry: onceReady(asking.retry),
    resume: onceReady(asking.resume),
    choose: onceReady(tree.choose),
    discard: onceReady(tree.discard),
    restore: onceReady(tree.restore),
    unqueue: onceReady(line.remove),
    stop: turns.stop,
    running: turns.running,

    async watch(watcher, conversationId, copy) {
      await ready;
      const asked = ++watcher.asked;
      watcher.conversationId = null;
      if (conversationId === null) return;
      if (copy) await keepCopy(history, conversationId, copy);
      const thread = await history.thread(conversationId);
      if (asked !== watcher.asked || !thread.ok) return;
      if (!thread.value) return watcher.send({ type: 'conversation-gone', conversationId });
      watcher.conversationId = conversationId;
      watcher.send({ type: 'conversation', ...turns.withLive(thread.value) });
    },

    async delete(conversationIds) {
      for (const conversationId of conversationIds) turns.stop(conversationId);
      const deleted = await history.delete(conversationIds, clock());
      if (deleted.ok)
        for (const conversationId of conversationIds)
          watchers.publish(conversationId, { type: 'conversation-gone', conversationId });
      return deleted;
    },
  };
}

/** After the background's death a panel may hold more of an answer than was stored. */
async function keepCopy(history: History, conversationId: string, copy: AssistantMessage) {
  const thread = await history.thread(conversationId);
  if (!thread.ok) return;
  const stored = thread.value?.messages.find((message) => message.id === copy.id);
  if (stored?.role !== 'assistant' || stored.state !== 'interrupted') return;
  if (copy.revision <= stored.revision || !copy.text.startsWith(stored.text)) return;
  const { text, thinking, revision } = copy;
  await history.saveAnswer(conversationId, { ...stored, text, thinking, revision });
}
