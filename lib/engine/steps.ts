// The steps of one turn, whichever task the question sets: an ordinary answer or a summary.

import type { AssistantMessage, Message, UserMessage } from '../chat/transcript';
import { runTurn, type TurnStep } from '../chat/turn';
import type { NewId } from '../core/ports';
import type { History } from '../history/history';
import type { Provider, Think } from '../providers/provider';
import { runSummary } from '../summarize/run';
import { compose } from './compose';

/** The largest window a summary asks for, in tokens: larger ones take much memory and read less well. */
const LARGEST_SUMMARY_WINDOW = 16_384;
/** For a model whose server does not say what it was trained to read. */
const UNSAID_WINDOW = 8192;

interface StepsRequest {
  conversation: { id: string };
  question: UserMessage;
  model: string;
  think?: Think | undefined;
  anyLength: boolean;
  /** The answer to go on with. */
  resumes?: AssistantMessage;
  history: History;
  provider: Provider;
  signal: AbortSignal;
  newId: NewId;
}

export async function* stepsOf(request: StepsRequest): AsyncGenerator<TurnStep> {
  const { history, question, newId, resumes, ...common } = request;
  const thread = await history.thread(request.conversation.id);
  if (!thread.ok) {
    yield { type: 'fault', fault: thread.fault };
    return;
  }
  const messages = thread.value?.messages ?? [];
  const texts = await textsOf(history, messages);
  const newFence = () => newId().replaceAll('-', '');
  const context = question.contexts?.[0];
  if (question.task === 'summarize' && context && !resumes) {
    const text = texts.get(context.id) ?? '';
    const trained = await common.provider.contextLength(common.model);
    if (!trained.ok) yield { type: 'fault', fault: trained.fault };
    else {
      const contextTokens = Math.min(trained.value ?? UNSAID_WINDOW, LARGEST_SUMMARY_WINDOW);
      yield* runSummary({ ...common, text, title: context.title, contextTokens, newFence });
    }
    return;
  }
  const canSee = await sees(common.provider, common.model, messages);
  const part = resumes?.text;
  const parts = resumes?.parts ?? 1;
  const composed = compose({
    thread: messages,
    question,
    texts,
    canSee,
    resumes: part,
    newFence,
  });
  // A part goes with its question and the request to go on, or not at all.
  const inseparable = part === undefined ? 1 : 3;
  for await (const step of runTurn({ ...common, ...composed, inseparable }))
    yield step.type === 'plan' ? { ...step, parts } : step;
}

/** Whether the model takes images; asked only where there are some. Servers that do not say are believed. */
async function sees(provider: Provider, model: string, messages: readonly Message[]) {
  const isImage = (message: Message) =>
    message.role === 'user' && message.contexts?.some(({ kind }) => kind === 'image');
  if (!messages.some(isImage)) return false;
  const models = await provider.models();
  const own = models.ok ? models.value.find(({ name }) => name === model) : undefined;
  return own?.capabilities?.includes('vision') ?? true;
}

async function textsOf(history: History, messages: readonly Message[]) {
  const texts = new Map<string, string>();
  for (const message of messages) {
    if (message.role !== 'user') continue;
    for (const { id } of message.contexts ?? []) {
      const text = await history.text(id);
      if (text.ok && text.value !== undefined) texts.set(id, text.value);
    }
  }
  return texts;
}
