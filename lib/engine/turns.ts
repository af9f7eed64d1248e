// The turns under way: each writes one answer from its first stored, empty state to its end.
import type { AssistantMessage, Conversation, Message, UserMessage } from '../chat/transcript';
import type { TurnStep } from '../chat/turn';
import type { Clock, KeepAlive, NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { History, Thread } from '../history/history';
import type { Provider, Think } from '../providers/provider';
import { createLiveAnswer, type LiveAnswer } from './live-answer';
import { stepsOf } from './steps';
import { type Texts, textsOf } from './texts';
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
  /** The messages that lead to the question, and at the end the question itself. */
  path: readonly Message[];
  model: string;
  think?: Think | undefined;
  /** Summarize however long the text is. */
  anyLength: boolean;
  /** An earlier answer that the new one takes the place of. */
  replaces?: string;
  /** An answer that is gone on with: what comes is added to it. */
  resumes?: AssistantMessage;
  /** The waiting question that this one is. */
  queued?: string;
}

export interface Turns {
  /** Stores question and empty answer, then writes the answer on its own; fails when nothing was stored. */
  begin(turn: Turn): Promise<Result<null>>;
  stop(conversationId: string): void;
  isRunning(conversationId: string): boolean;
  /** The conversations that are answered at this moment. */
  running(): string[];
  /** The stored thread, with the answer under way as it is this moment. */
  withLive(thread: Thread): Thread;
  /** Tells the panels that show a conversation what it is now. */
  publish(conversationId: string): Promise<void>;
}

interface LiveTurn {
  /** As it begins. */
  first: AssistantMessage;
  answer: LiveAnswer;
  controller: AbortController;
  /** The panels know of it; until then nothing of it is told. */
  isShown: boolean;
  /** Its question being stored; its answer is saved after it. */
  storing?: Promise<unknown>;
}

/** Milliseconds of silence after which it is worth asking whether the model is still being loaded. */
const SILENCE = 700;

/** `onEnd` is called after each turn, however it ended, with its conversation. */
export function createTurns(ports: TurnPorts, onEnd: (conversationId: string) => void): Turns {
  const { history, watchers } = ports;
  const live = new Map<string, LiveTurn>();
  const tellRunning = () =>
    watchers.broadcast({ type: 'running-changed', conversationIds: [...live.keys()] });

  const withLive = (thread: Thread): Thread => {
    const message = live.get(thread.conversation.id)?.answer.message;
    if (!message) return thread;
    const messages = thread.messages.map((stored) => (stored.id === message.id ? message : stored));
    return { ...thread, messages };
  };

  const publish = async (conversationId: string) => {
    const thread = await history.thread(conversationId);
    if (thread.ok && thread.value)
      watchers.publish(conversationId, { type: 'conversation', ...withLive(thread.value) });
  };

  const show = ({ question, conversation }: Turn, current: LiveTurn, queue?: Thread['queue']) => {
    const { message } = current.answer;
    current.isShown = true;
    watchers.publish(conversation.id, {
      type: 'conversation-grown',
      conversation: { ...conversation, leafId: message.id },
      messages: [question, message],
      ...(queue && { queue }),
    });
  };

  const open = (turn: Turn): LiveTurn => {
    const { conversation, resumes, model } = turn;
    const first = resumes ? reopened(resumes, model) : emptyAnswer(turn, ports);
    const place = { conversationId: conversation.id, messageId: first.id };
    const current: LiveTurn = {
      first,
      answer: createLiveAnswer(first, {
        clock: ports.clock,
        publish: (event, { revision }) => {
          if (current.isShown)
            watchers.publish(conversation.id, { type: 'turn-event', ...place, revision, event });
        },
        save: async (copy) => {
          await current.storing;
          return history.saveAnswer(conversation.id, copy);
        },
      }),
      controller: new AbortController(),
      isShown: false,
    };
    live.set(conversation.id, current);
    return current;
  };

  const store = ({ conversation, question, replaces, queued }: Turn, { first }: LiveTurn) =>
    history.begin({
      conversation,
      question,
      answer: first,
      ...(replaces && { replaces }),
      ...(queued && { queued }),
    });

  const write = async (turn: Turn, { answer, controller }: LiveTurn, texts: Promise<Texts>) => {
    const release = ports.keepAlive();
    let silence: ReturnType<typeof setTimeout> | undefined;
    let last: TurnStep | undefined;
    try {
      const provider = await ports.provider();
      silence = setTimeout(() => void noteLoading(answer, provider), SILENCE);
      const { signal } = controller;
      for await (const step of stepsOf({
        ...turn,
        texts,
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
      tellRunning();
      onEnd(turn.conversation.id);
      release();
    }
  };

  return {
    async begin(turn) {
      const { conversation, replaces, queued } = turn;
      if (live.has(conversation.id)) return fail('turn-running');
      const current = open(turn);
      const texts = textsOf(history, turn.path);
      const showAndStore = () => {
        show(turn, current);
        return store(turn, current);
      };
      // A waiting question may have been cancelled: it is asked when it is out of the line. Any other goes out first:
      // to show and to store it takes longer than to send it.
      const storing = queued ? store(turn, current) : nextTask().then(showAndStore);
      current.storing = storing;
      const taken = queued ? await storing : ok(undefined);
      const written = taken.ok ? write(turn, current, texts) : live.delete(conversation.id);
      const begun = await storing;
      if (!begun.ok) {
        current.controller.abort();
        await written;
        await publish(conversation.id);
        return begun;
      }
      tellRunning();
      if (replaces) await publish(conversation.id);
      else if (queued) show(turn, current, begun.value.queue);
      return ok(null);
    },
    stop: (conversationId) => live.get(conversationId)?.controller.abort(),
    isRunning: (conversationId) => live.has(conversationId),
    running: () => [...live.keys()],
    withLive,
    publish,
  };
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function noteLoading(answer: LiveAnswer, provider: Provider): Promise<void> {
  const isWaiting = () => answer.message.progress?.stage === 'waiting';
  if (isWaiting() && !(await provider.isLoaded(answer.message.model)) && isWaiting())
    answer.take({ type: 'progress', progress: { stage: 'loading-model' } });
}

const emptyAnswer = ({ question, model }: Turn, { newId, clock }: TurnPorts): AssistantMessage => ({
  id: newId(),
  role: 'assistant',
  parentId: question.id,
  text: '',
  thinking: '',
  createdAt: clock(),
  model,
  state: 'streaming',
  revision: 0,
  progress: { stage: 'waiting' },
});

/** An answer that ended too soon, open again. */
function reopened(answer: AssistantMessage, model: string): AssistantMessage {
  const { fault: _fault, cutAtLimit: _cut, ...rest } = answer;
  const revision = answer.revision + 1;
  return { ...rest, model, revision, state: 'streaming', progress: { stage: 'waiting' } };
}

function endOf(last: TurnStep | undefined, signal: AbortSignal) {
  if (last?.type === 'end' || last?.type === 'fault') return last;
  return signal.aborted
    ? ({ type: 'end', reason: 'user-stop' } as const)
    : ({ type: 'fault', fault: { kind: 'stream-cut' } } as const);
}
