// The steps of one turn, whichever task the question sets: an ordinary answer or a summary.

import type { AssistantMessage, Conversation, Message, UserMessage } from '../chat/transcript';
import { runTurn, type TurnStep } from '../chat/turn';
import type { NewId } from '../core/ports';
import { isTemporary } from '../core/temporary';
import type { Provider, Think } from '../providers/provider';
import { runSummary } from '../summarize/run';
import { compose, numberTexts } from './compose';
import type { Texts } from './texts';

/** The largest window a summary asks for, in tokens: larger ones take much memory and read less well. */
const LARGEST_SUMMARY_WINDOW = 16_384;
/** For a model whose server does not say what it was trained to read. */
const UNSAID_WINDOW = 8192;

interface StepsRequest {
  conversation?: Pick<Conversation, 'id'>;
  question: UserMessage;
  model: string;
  think?: Think | undefined;
  anyLength: boolean;
  /** The messages that lead to the question, and at the end the question itself. */
  path: readonly Message[];
  /** The texts of its contexts, being read. */
  texts: Promise<Texts>;
  /** The answer to go on with. */
  resumes?: AssistantMessage;
  provider: Provider;
  signal: AbortSignal;
  newId: NewId;
}

export async function* stepsOf(request: StepsRequest): AsyncGenerator<TurnStep> {
  const { path, question, newId, resumes, ...rest } = request;
  const common = { ...rest, provider: forTurn(request) };
  const texts = await request.texts;
  const newFence = () => newId().replaceAll('-', '');
  const context = question.contexts?.[0];
  if (question.task === 'summarize' && context && !resumes) {
    const { text, numbers } = numberTexts(path)(context.id, texts.get(context.id) ?? '');
    const isNumbered = numbers !== undefined;
    const trained = await common.provider.contextLength(common.model);
    if (!trained.ok) yield { type: 'fault', fault: trained.fault };
    else {
      const contextTokens = Math.min(trained.value ?? UNSAID_WINDOW, LARGEST_SUMMARY_WINDOW);
      const { title } = context;
      yield* runSummary({ ...common, text, title, isNumbered, contextTokens, newFence });
    }
    return;
  }
  const canSee = await sees(common.provider, common.model, path);
  const part = resumes?.text;
  const parts = resumes?.parts ?? 1;
  const composed = compose({
    path,
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

/** The guard's *Ask my local model* means it: what it has held back from a site has that site as its address. */
const isHeldBack = (path: readonly Message[]): boolean =>
  path.some(
    (message) =>
      message.role === 'user' &&
      message.contexts?.some(({ kind, url }) => kind === 'paste' && url !== ''),
  );

/** The provider, told what holds for all texts of this turn. */
function forTurn({ provider, conversation, question, path }: StepsRequest): Provider {
  const usual = question.task === 'summarize' ? ('summary' as const) : ('answer' as const);
  const purpose = isTemporary(conversation?.id) ? null : usual;
  const how = { purpose, ...(isHeldBack(path) && { limit: 'machine' as const }) };
  return { ...provider, chat: (request) => provider.chat({ ...request, ...how }) };
}

/** Whether the model takes images; asked only where there are some. Servers that do not say are believed. */
async function sees(provider: Provider, model: string, path: readonly Message[]) {
  const isImage = (message: Message) =>
    message.role === 'user' && message.contexts?.some(({ kind }) => kind === 'image');
  if (!path.some(isImage)) return false;
  const models = await provider.models();
  const own = models.ok ? models.value.find(({ name }) => name === model) : undefined;
  return own?.capabilities?.includes('vision') ?? true;
}
