// The steps of one turn, whichever task the question sets: an ordinary answer or a summary.

import type { Message, UserMessage } from '../chat/transcript';
import { runTurn, type TurnStep } from '../chat/turn';
import type { NewId } from '../core/ports';
import type { History } from '../history/history';
import type { Provider } from '../providers/provider';
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
  anyLength: boolean;
  history: History;
  provider: Provider;
  signal: AbortSignal;
  newId: NewId;
}

export async function* stepsOf(request: StepsRequest): AsyncGenerator<TurnStep> {
  const { history, question, newId, ...common } = request;
  const thread = await history.thread(request.conversation.id);
  if (!thread.ok) {
    yield { type: 'fault', fault: thread.fault };
    return;
  }
  const messages = thread.value?.messages ?? [];
  const texts = await textsOf(history, messages);
  const newFence = () => newId().replaceAll('-', '');
  const { context } = question;
  if (question.task === 'summarize' && context) {
    const text = texts.get(context.id) ?? '';
    const trained = await common.provider.contextLength(common.model);
    if (!trained.ok) yield { type: 'fault', fault: trained.fault };
    else {
      const contextTokens = Math.min(trained.value ?? UNSAID_WINDOW, LARGEST_SUMMARY_WINDOW);
      yield* runSummary({ ...common, text, title: context.title, contextTokens, newFence });
    }
    return;
  }
  yield* runTurn({ ...common, ...compose({ thread: messages, question, texts, newFence }) });
}

async function textsOf(history: History, messages: readonly Message[]) {
  const texts = new Map<string, string>();
  for (const message of messages) {
    if (message.role !== 'user' || !message.context) continue;
    const { id } = message.context;
    const text = await history.text(id);
    if (text.ok && text.value !== undefined) texts.set(id, text.value);
  }
  return texts;
}
