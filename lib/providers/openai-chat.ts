// A chat with an OpenAI-compatible server: its server-sent events as ours, whatever of the protocol it leaves out.
import { type Fault, fault } from '../core/fault';
import { Barred, type Gate, type Pass } from './gate';
import { faultFromOpenAi } from './openai-faults';
import type { ChatRequest, ProviderEvent, Usage } from './provider';
import { readEvents } from './sse';

/** A chunk, or a whole answer of a server that does not stream: what Nearside reads of it. */
interface Chunk {
  model?: string;
  choices?: {
    delta?: Part;
    message?: Part;
    finish_reason?: string | null;
  }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
  /** llama.cpp. Milliseconds. */
  timings?: { predicted_ms?: number };
  error?: unknown;
  /** Servers that pass texts on say so in one of these. */
  provider?: unknown;
  remote_host?: unknown;
  remote_model?: unknown;
  system_fingerprint?: unknown;
}

interface Part {
  content?: string | null;
  /** llama.cpp and older vLLM; newer vLLM, LM Studio and Ollama. */
  reasoning_content?: string | null;
  reasoning?: string | null;
}

/** Header names that only servers have which pass texts on. */
const FORWARDED = /^(?:x-litellm-|llm_provider-|x-openrouter-|openai-organization$|cf-aig-)/i;

interface Exchange {
  pass: Pass;
  body: object;
  request: ChatRequest;
}

/** Ends as the contract says: with one `end` or `fault`, or with neither once aborted. */
export async function* streamChat(gate: Gate, exchange: Exchange): AsyncGenerator<ProviderEvent> {
  const { pass, body, request } = exchange;
  const { signal, limit, purpose = 'answer' } = request;
  let hasBegun = false;
  try {
    const path = '/v1/chat/completions';
    const response = await gate.send(pass, { path, body, signal, limit, purpose });
    hasBegun = true;
    if (!response.ok || !response.body) {
      const text = await response.text().catch(() => '');
      yield failed(faultFromOpenAi(response.status, text));
    } else if (pass.place !== 'internet' && [...response.headers.keys()].some(isForwarded)) {
      await response.body.cancel();
      yield failed(fault('model-left-machine', pass.model));
    } else yield* answerIn(response, pass, signal);
  } catch (error) {
    if (!signal.aborted) yield failed(faultFrom(error, hasBegun));
  }
}

const failed = (found: Fault): ProviderEvent => ({ type: 'fault', fault: found });
const isForwarded = (name: string): boolean => FORWARDED.test(name);

async function* answerIn(
  response: Response,
  pass: Pass,
  signal: AbortSignal,
): AsyncGenerator<ProviderEvent> {
  const tally: Tally = { begun: 0, usage: undefined, reason: undefined, isDone: false };
  for await (const { name, text } of pieces(response)) {
    if (signal.aborted) return;
    if (text.trim() === '[DONE]') {
      tally.isDone = true;
      break;
    }
    if (name === 'error') return yield failed(faultFromOpenAi(0, text));
    const chunk = parsed(text);
    if (!chunk) return yield failed(strange(text, tally));
    if (chunk.error) return yield failed(faultFromOpenAi(0, text));
    if (pass.place !== 'internet' && isFromElsewhere(chunk))
      return yield failed(fault('model-left-machine', chunk.model));
    yield* deltasOf(chunk, tally);
  }
  if (signal.aborted) return;
  if (!tally.isDone && !tally.reason) return yield failed(fault('stream-cut'));
  if (tally.usage) yield { type: 'usage', usage: tally.usage };
  yield { type: 'end', reason: tally.reason === 'length' ? 'length' : 'stop' };
}

/** Marks of servers that pass texts on; Ollama's `/v1` does so for some models, and hides it. */
const isFromElsewhere = (chunk: Chunk): boolean =>
  Boolean(chunk.provider || chunk.remote_host || chunk.remote_model) ||
  chunk.system_fingerprint === 'fp_ollama';

interface Tally {
  /** When the first piece came, by this machine's clock; 0: none yet. */
  begun: number;
  usage: Usage | undefined;
  reason: string | undefined;
  isDone: boolean;
}

function* deltasOf({ choices, usage, timings }: Chunk, tally: Tally): Generator<ProviderEvent> {
  const [choice] = choices ?? [];
  const part = choice?.delta ?? choice?.message;
  const thinking = part?.reasoning_content ?? part?.reasoning;
  if (thinking || part?.content) tally.begun ||= performance.now();
  if (thinking) yield { type: 'thinking-delta', text: thinking };
  if (part?.content) yield { type: 'text-delta', text: part.content };
  if (choice?.finish_reason) tally.reason = choice.finish_reason;
  if (!usage) return;
  // Few servers tell how long they took: then it is what passed here since the first piece.
  const passed = tally.begun ? performance.now() - tally.begun : 0;
  tally.usage = {
    promptTokens: usage.prompt_tokens ?? 0,
    answerTokens: usage.completion_tokens ?? 0,
    loadTime: 0,
    answerTime: timings?.predicted_ms ?? passed,
  };
}

/** The events of a stream, or the one object of a server that does not stream. */
async function* pieces(response: Response): AsyncGenerator<{ name: string; text: string }> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.body && !/json|html/.test(type)) {
    for await (const { name, data } of readEvents(response.body)) yield { name, text: data };
  } else yield { name: '', text: await response.text() };
}

function parsed(text: string): Chunk | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A half event at the end of a cut connection, or something that is no answer at all. */
const strange = (text: string, { begun }: Tally): Fault =>
  begun ? fault('stream-cut') : fault('endpoint-strange', text.slice(0, 80));

/** From what fetch and body readers throw. */
export function faultFrom(error: unknown, hasBegun = false): Fault {
  if (error instanceof Barred) return error.fault;
  if (error instanceof RangeError) return fault('server-failed', error.message);
  return fault(hasBegun ? 'stream-cut' : 'endpoint-silent');
}
