// A chat with Ollama: the request that cuts nothing, and its lines as events, stopped where one comes from elsewhere.
import { type Fault, fault } from '../core/fault';
import { Barred, type Gate, type Pass } from './gate';
import { isRemote } from './ollama-access';
import { faultFromServer } from './ollama-faults';
import type { ChatRequest, ProviderEvent } from './provider';
import { type LineRead, readLines } from './read-lines';

/** A line of a chat: what Nearside reads of it. Durations in nanoseconds. */
interface Chunk {
  model?: string;
  message?: { content?: string; thinking?: string };
  done?: boolean;
  done_reason?: string;
  error?: unknown;
  remote_host?: string;
  remote_model?: string;
  prompt_eval_count?: number;
  eval_count?: number;
  load_duration?: number;
  eval_duration?: number;
}

/** Ends as the contract says: with one `end` or `fault`, or with neither once aborted. */
export async function* streamChat(
  gate: Gate,
  pass: Pass,
  request: ChatRequest,
): AsyncGenerator<ProviderEvent> {
  const { signal, limit, purpose = 'answer' } = request;
  try {
    const body = bodyOf(pass.model, request);
    const response = await gate.send(pass, { path: '/api/chat', body, signal, limit, purpose });
    if (response.ok && response.body) yield* eventsIn(response.body, pass, signal);
    else yield failed(faultFromServer(response.status, await errorIn(response)));
  } catch (error) {
    if (!signal.aborted) yield failed(faultFrom(error));
  }
}

const failed = (found: Fault): ProviderEvent => ({ type: 'fault', fault: found });

const bodyOf = (model: string, request: ChatRequest) => ({
  model,
  messages: request.messages,
  stream: true,
  // Said explicitly: models that can think do so unless told otherwise.
  think: request.think ?? false,
  // A wrong answer on a silently cut text is worse than an error.
  truncate: false,
  shift: false,
  ...(request.schema && { format: request.schema }),
  ...(request.tuning?.keepAlive !== undefined && { keep_alive: request.tuning.keepAlive }),
  options: { ...tuningOf(request), num_ctx: request.contextTokens },
});

/** Without what is left to the model. */
const tuningOf = ({ temperature, tuning = {} }: ChatRequest): Record<string, unknown> => {
  const { topP, seed } = tuning;
  const wanted = { temperature: temperature ?? tuning.temperature, top_p: topP, seed };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
};

async function* eventsIn(
  body: ReadableStream<Uint8Array>,
  pass: Pass,
  signal: AbortSignal,
): AsyncGenerator<ProviderEvent> {
  let hasBegun = false;
  for await (const lines of readLines(body)) {
    const events = lines.flatMap((read, at) => eventsOf(read, pass, hasBegun || at > 0));
    for (const event of joined(events)) {
      if (signal.aborted) return;
      yield event;
      if (event.type === 'end' || event.type === 'fault') return;
    }
    hasBegun ||= lines.length > 0;
  }
  if (!signal.aborted) yield failed(fault('stream-cut'));
}

/** Text that came together becomes one piece: each event passes through many hands. */
function joined(events: readonly ProviderEvent[]): ProviderEvent[] {
  const all: ProviderEvent[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (event.type === 'text-delta' && last?.type === 'text-delta')
      all[all.length - 1] = { type: 'text-delta', text: last.text + event.text };
    else all.push(event);
  }
  return all;
}

function eventsOf(read: LineRead, pass: Pass, hasBegun: boolean): ProviderEvent[] {
  if ('trouble' in read) return [failed(faultOf(read, hasBegun))];
  const chunk = read.line as Chunk;
  if (chunk.error !== undefined) return [failed(faultFromServer(0, textOf(chunk.error)))];
  if (isRemote(chunk) && pass.place !== 'internet')
    return [failed(fault('model-left-machine', chunk.model))];
  return [...eventsOfChunk(chunk)];
}

function* eventsOfChunk(chunk: Chunk): Generator<ProviderEvent> {
  const { thinking, content } = chunk.message ?? {};
  if (thinking) yield { type: 'thinking-delta', text: thinking };
  if (content) yield { type: 'text-delta', text: content };
  if (!chunk.done) return;
  yield {
    type: 'usage',
    usage: {
      promptTokens: chunk.prompt_eval_count ?? 0,
      answerTokens: chunk.eval_count ?? 0,
      loadTime: (chunk.load_duration ?? 0) / 1e6,
      answerTime: (chunk.eval_duration ?? 0) / 1e6,
    },
  };
  yield { type: 'end', reason: chunk.done_reason === 'length' ? 'length' : 'stop' };
}

function faultOf(read: Extract<LineRead, { trouble: string }>, hasBegun: boolean): Fault {
  if (read.trouble === 'too-long') return fault('server-failed', 'a line of more than 8 MB');
  if (read.trouble === 'not-json' || !hasBegun) {
    // A page of HTML with status 200, from whatever else listens there.
    if (!hasBegun && read.text !== '') return fault('not-ollama', read.text.slice(0, 80));
  }
  return fault('stream-cut');
}

/** The `error` of a JSON body, otherwise the text itself. */
async function errorIn(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  try {
    return textOf((JSON.parse(text) as { error?: unknown }).error ?? text);
  } catch {
    return text.slice(0, 500);
  }
}

const textOf = (error: unknown): string =>
  typeof error === 'string' ? error : JSON.stringify(error);

/** From what fetch or the client package throws. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof Barred) return error.fault;
  const { name, message, status_code: status } = error as Error & { status_code?: number };
  if (status !== undefined) return faultFromServer(status, message);
  // fetch rejects with a TypeError; a timeout has its own name.
  if (name === 'TypeError' || name === 'TimeoutError' || name === 'AbortError')
    return fault('server-unreachable');
  // An answer that should have been JSON.
  if (name === 'SyntaxError') return fault('not-ollama', message);
  return faultFromServer(0, message);
}
