// One chat turn as a stream of events: what fits is sent, what does not is said.
import { fault } from '../core/fault';
import type { ChatMessage, Provider, ProviderEvent, Think } from '../providers/provider';
import { ANSWER_RESERVE, fitMessages, messageTokens } from './budget';
import type { TurnEvent } from './transcript';

/** A turn's event before the engine adds how long it took. Ends like a ProviderEvent stream. */
export type TurnStep =
  | Exclude<TurnEvent, { type: 'end' | 'fault' }>
  | Extract<ProviderEvent, { type: 'end' | 'fault' }>;

/** The largest window a chat asks for by itself, in tokens: a compromise with the memory it takes. */
export const LARGEST_CHAT_WINDOW = 32_768;

export interface TurnRequest {
  provider: Provider;
  model: string;
  think?: Think | undefined;
  messages: readonly ChatMessage[];
  /** Texts of earlier messages that were too long to send again. */
  textsLeftOut: number;
  /** How many of the last messages make no sense without each other; 1 unless said. */
  inseparable?: number;
  signal: AbortSignal;
}

/** Yields the events of one answer. Ends with `end` or `fault`, or with neither after an abort. */
export async function* runTurn(request: TurnRequest): AsyncGenerator<TurnStep> {
  const { provider, model, signal } = request;
  const trained = await provider.contextLength(model);
  if (!trained.ok) {
    yield { type: 'fault', fault: trained.fault };
    return;
  }
  const fitted = fitMessages({
    messages: request.messages,
    inseparable: request.inseparable,
    trained: trained.value,
    ...(await roomFor(request)),
  });
  if (!fitted.fits) {
    yield { type: 'fault', fault: fault('context-exceeded', `${fitted.contextTokens} tokens fit`) };
    return;
  }
  yield { type: 'plan', leftOut: fitted.leftOut + request.textsLeftOut, parts: 1 };
  yield* provider.chat({
    model,
    think: request.think,
    messages: fitted.messages,
    contextTokens: fitted.contextTokens,
    signal,
  });
}

/** What the user has set for the model: a larger window is theirs to choose, and a system prompt takes its place. */
async function roomFor({ provider, model, messages }: TurnRequest) {
  const { contextTokens = 0, system = '' } = (await provider.tuningOf?.(model)) ?? {};
  const isAdded = system.trim() !== '' && messages[0]?.role !== 'system';
  return {
    most: Math.max(LARGEST_CHAT_WINDOW, contextTokens),
    answerReserve: ANSWER_RESERVE + (isAdded ? messageTokens({ content: system }) : 0),
  };
}
