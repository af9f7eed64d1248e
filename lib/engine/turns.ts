// The turns under way: each writes one answer from its first stored, empty state to its end.
import type { AssistantMessage, Conversation, UserMessage } from '../chat/transcript';
import type { TurnStep } from '../chat/turn';
import type { Clock, KeepAlive, NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { History, Thread } from '../history/history';
import type { Provider } from '../providers/provider';
import { createLiveAnswer, type LiveAnswer } from './live-answer';
import { stepsOf } from './steps';
import type { Watchers } from './watchers';

export interface TurnPorts {
  history: History;
  watchers: Watchers;
  provider: () => Promise<Provider>;
  clock: Clock;
  newId: NewId;
  keepAlive: KeepAlive;
}

export interface Turn {
  conversation: Conversation;
  question: UserMessage;
  model: string;
  /** Summarize however long the text is. */
  anyLength: boolean;
  /** An earlier answer that the new one takes the place of. */
  replaces?: string;
}

export interface Turns {
  /** Stores question and empty answer, then writes the answer on its own; fails when nothing was stored. */
  begin(turn: Turn): Promise<Result<null>>;
  stop(conversationId: string): void;
  isRunning(conversationId: string): boolean;
  /** The stored thread, with the answer under way as it is this moment. */
  withLive(thread: Thread): Thread;
}

interface LiveTurn {
  answer: LiveAnswer;
  controller: AbortController;
}

/** Milliseconds of silence after which it is worth asking whether the model is still being loaded. */
const SILENCE = 700;

export function createTurns(ports: TurnPorts): Turns {
  const { history } = ports;
  const live = new Map<string, LiveTurn>();

  const withLive = (thread: Thread): Thread => {
    const message = live.get(thread.conversation.id)?.answer.message;
    if (!message) return thread;
    const messages = thread.messages.map((stored) => (stored.id === message.id ? message : stored));
    return { ...thread, messages };
  };

  const write = async (turn: Turn, { answer, controller }: LiveTurn) => {
    const release = ports.keepAlive();
    const provider = await ports.provider();
    const silence = setTimeout(() => void noteLoading(answer, provider), SILENCE);
    let last: TurnStep | undefined;
    try {
      const { signal } = controller;
      for await (const step of stepsOf({
        ...turn,
        history,
        provider,
        signal,
        newId: ports.newId,
      })) {
        answer.take(step);
        last = step;
      }
    } finally {
      clearTimeout(silence);
      await answer.finish(endOf(last, controller.signal));
      live.delete(turn.conversation.id);
      release();
    }
  };

  return {
    async begin(turn) {
      const { conversation, question, replaces } = turn;
      if (live.has(conversation.id)) return fail('turn-running');
      const answer = emptyAnswer(ports.newId(), turn.model, ports.clock());
      const current = {
        answer: liveAnswer(ports, conversation.id, answer),
        controller: new AbortController(),
      };
      live.set(conversation.id, current);
      const begun = await history.begin({
        conversation,
        question,
        answer,
        ...(replaces && { replaces }),
      });
      if (!begun.ok) {
        live.delete(conversation.id);
        return begun;
      }
      const thread = await history.thread(conversation.id);
      if (thread.ok && thread.value)
        ports.watchers.publish(conversation.id, {
          type: 'conversation',
          ...withLive(thread.value),
        });
      void write(turn, current);
      return ok(null);
    },
    stop: (conversationId) => live.get(conversationId)?.controller.abort(),
    isRunning: (conversationId) => live.has(conversationId),
    withLive,
  };
}

const liveAnswer = (ports: TurnPorts, conversationId: string, first: AssistantMessage) =>
  createLiveAnswer(first, {
    clock: ports.clock,
    publish: (event, { revision }) =>
      ports.watchers.publish(conversationId, {
        type: 'turn-event',
        conversationId,
        messageId: first.id,
        revision,
        event,
      }),
    save: (copy) => ports.history.saveAnswer(conversationId, copy),
  });

async function noteLoading(answer: LiveAnswer, provider: Provider): Promise<void> {
  const isWaiting = () => answer.message.progress?.stage === 'waiting';
  if (isWaiting() && !(await provider.isLoaded(answer.message.model)) && isWaiting())
    answer.take({ type: 'progress', progress: { stage: 'loading-model' } });
}

const emptyAnswer = (id: string, model: string, createdAt: number): AssistantMessage => ({
  id,
  role: 'assistant',
  text: '',
  thinking: '',
  createdAt,
  model,
  state: 'streaming',
  revision: 0,
  progress: { stage: 'waiting' },
});

function endOf(last: TurnStep | undefined, signal: AbortSignal) {
  if (last?.type === 'end' || last?.type === 'fault') return last;
  return signal.aborted
    ? ({ type: 'end', reason: 'user-stop' } as const)
    : ({ type: 'fault', fault: { kind: 'stream-cut' } } as const);
}
