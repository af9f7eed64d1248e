// The engine: starts, retries, shows and deletes conversations. A turn belongs to its conversation, not to a panel.
import type { AssistantMessage, Context, Message, UserMessage } from '../chat/transcript';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import { isUsable } from '../providers/provider';
import { createTurns, type TurnPorts } from './turns';
import type { Watcher } from './watchers';

export interface StartRequest {
  /** Null: a new conversation, under `newConversationId` when given. */
  conversationId: string | null;
  newConversationId?: string;
  text: string;
  /** Empty: the first local model. */
  model: string;
  task: UserMessage['task'];
  context?: Context;
}

export interface RetryRequest {
  conversationId: string;
  model: string;
  /** Summarize however long the text is. */
  anyLength: boolean;
}

export interface Engine {
  start(request: StartRequest): Promise<Result<{ conversationId: string }>>;
  /** Asks the last question again. */
  retry(request: RetryRequest): Promise<Result<null>>;
  stop(conversationId: string): void;
  /** Shows a conversation to a panel from now on. `copy` is what the panel has of an unfinished answer. */
  watch(watcher: Watcher, conversationId: string | null, copy?: AssistantMessage): Promise<void>;
  delete(conversationId: string): Promise<Result<null>>;
}

export function createEngine(ports: TurnPorts): Engine {
  const { history, watchers, clock, newId } = ports;
  const turns = createTurns(ports);
  /** Answers left open by a background that died belong to nobody; nothing is served before they are marked. */
  const ready = history.interruptUnfinished();

  const chooseModel = async (wanted: string): Promise<Result<string>> => {
    if (wanted) return ok(wanted);
    const models = await (await ports.provider()).models();
    if (!models.ok) return models;
    const first = models.value.find(isUsable);
    return first ? ok(first.name) : fail('models-none');
  };

  return {
    async start({ conversationId, newConversationId, model: wanted, ...asked }) {
      await ready;
      const model = await chooseModel(wanted);
      if (!model.ok) return model;
      const id = conversationId ?? newConversationId ?? newId();
      const known = await history.thread(id);
      if (!known.ok) return known;
      // A request from the inbox that had begun before the background died.
      if (known.value && !conversationId) return ok({ conversationId: id });
      const now = clock();
      const title = titleOf(asked);
      const begun = await turns.begin({
        conversation: { id, title, createdAt: now, ...known.value?.conversation, updatedAt: now },
        question: { id: newId(), role: 'user', createdAt: now, ...asked },
        model: model.value,
        anyLength: false,
      });
      return begun.ok ? ok({ conversationId: id }) : begun;
    },

    async retry({ conversationId, model: wanted, anyLength }) {
      await ready;
      const model = await chooseModel(wanted);
      if (!model.ok) return model;
      const thread = await history.thread(conversationId);
      if (!thread.ok) return thread;
      const messages = thread.value?.messages ?? [];
      const question = messages.findLast((message) => message.role === 'user');
      if (!thread.value || !question) return fail('request-invalid', 'turn.retry');
      return turns.begin({
        conversation: { ...thread.value.conversation, updatedAt: clock() },
        question,
        model: model.value,
        anyLength,
        ...replaceable(messages.at(-1)),
      });
    },

    stop: turns.stop,

    async watch(watcher, conversationId, copy) {
      await ready;
      const asked = ++watcher.asked;
      watcher.conversationId = null;
      if (conversationId === null) return;
      if (copy && !turns.isRunning(conversationId)) await keepCopy(history, conversationId, copy);
      const thread = await history.thread(conversationId);
      if (asked !== watcher.asked || !thread.ok) return;
      if (!thread.value) return watcher.send({ type: 'conversation-gone', conversationId });
      watcher.conversationId = conversationId;
      watcher.send({ type: 'conversation', ...turns.withLive(thread.value) });
    },

    async delete(conversationId) {
      turns.stop(conversationId);
      const deleted = await history.delete(conversationId);
      if (deleted.ok)
        watchers.publish(conversationId, { type: 'conversation-gone', conversationId });
      return deleted;
    },
  };
}

/** An answer without text may go; a part that was shown stays. */
const replaceable = (last: Message | undefined): { replaces?: string } =>
  last?.role === 'assistant' && last.text === '' ? { replaces: last.id } : {};

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

function titleOf({ task, text, context }: Pick<UserMessage, 'task' | 'text' | 'context'>): string {
  const words = task === 'summarize' ? '' : (text.trim().split('\n')[0] ?? '');
  const title = words || context?.title || text || 'New chat';
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}
