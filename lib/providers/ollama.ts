// The provider for Ollama, on its own client package: models, checks and chat, local models only.
import { type ChatResponse, Ollama, type ChatRequest as OllamaChatRequest } from 'ollama/browser';
import { fault } from '../core/fault';
import type { Fetch } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import {
  findLocal,
  isRemote,
  knowsLock,
  lockedName,
  modelFrom,
  type TagEntry,
  versionFromTags,
} from './ollama-access';
import { checkOllama } from './ollama-check';
import { faultFromServer } from './ollama-faults';
import type { ChatRequest, Model, Provider, ProviderEvent } from './provider';

/** Milliseconds a question about the server itself may take. */
const PATIENCE = 8000;

/** Milliseconds for which checks made ahead of a chat are believed. */
const PREPARED = 2000;

export interface OllamaPorts {
  fetch: Fetch;
  /** Whether the browser lets the extension reach this address. */
  mayReach: (endpoint: string) => Promise<boolean>;
}

interface Showing {
  remote_host?: string;
  remote_model?: string;
  model_info?: Record<string, unknown>;
}

/** Fields the server knows and the client package does not yet type (0.12.6+). */
type WholeRequest = OllamaChatRequest & { stream: true; truncate: boolean; shift: boolean };

/** @param endpoint base URL such as `http://localhost:11434` */
export function createOllama(endpoint: string, ports: OllamaPorts): Provider {
  /** By digest: what /api/show says changes only with the model. */
  const shown = new Map<string, Showing>();
  /** By name: tokens that models were last listed with, so that asking for them costs a turn no request. */
  const windows = new Map<string, number>();
  const note = (models: readonly Model[]) => {
    for (const { name, contextLength } of models)
      if (contextLength !== undefined) windows.set(name, contextLength);
  };

  const prepared = new Map<string, Promise<Result<string>>>();

  const client = (signal?: AbortSignal) =>
    new Ollama({
      host: endpoint,
      fetch: (input, init) => ports.fetch(String(input), guarded(init, signal)),
    });

  const entries = async (): Promise<Result<TagEntry[]>> => {
    try {
      const listing = await client(AbortSignal.timeout(PATIENCE)).list();
      const listed = (listing.models ?? []) as unknown as TagEntry[];
      note(listed.map(modelFrom));
      return ok(listed);
    } catch (error) {
      return { ok: false, fault: faultFrom(error) };
    }
  };

  const show = async (entry: TagEntry): Promise<Result<Showing>> => {
    const known = entry.digest ? shown.get(entry.digest) : undefined;
    if (known) return ok(known);
    try {
      const answer = (await client(AbortSignal.timeout(PATIENCE)).show({
        model: entry.name,
      })) as unknown as Showing;
      if (entry.digest) shown.set(entry.digest, answer);
      return ok(answer);
    } catch (error) {
      return { ok: false, fault: faultFrom(error) };
    }
  };

  /** The name that may be sent for this model, after every check that it stays on the machine. */
  const admit = async (name: string): Promise<Result<string>> => {
    const listed = await entries();
    if (!listed.ok) return listed;
    const entry = findLocal(listed.value, name);
    if (!entry.ok) return entry;
    const showing = await show(entry.value);
    if (!showing.ok) return showing;
    if (isRemote(showing.value)) return fail('model-not-local', name);
    const locked = lockedName(entry.value);
    const lockable =
      knowsLock(versionFromTags(listed.value) ?? (await readVersion())) ??
      (await show({ name: locked })).ok;
    return ok(lockable ? locked : entry.value.name);
  };

  const readVersion = async (): Promise<string | undefined> => {
    try {
      return (await client(AbortSignal.timeout(PATIENCE)).version()).version;
    } catch {
      return undefined;
    }
  };

  const loaded = async (): Promise<string[]> => {
    try {
      const running = await client(AbortSignal.timeout(PATIENCE)).ps();
      return running.models.map(({ name }) => name);
    } catch {
      return [];
    }
  };

  return {
    id: 'ollama',
    endpoint,
    async check() {
      const connection = await checkOllama(endpoint, ports);
      note(connection.models);
      return connection;
    },
    async models(): Promise<Result<Model[]>> {
      const listed = await entries();
      return listed.ok ? ok(listed.value.map(modelFrom)) : listed;
    },
    async contextLength(model) {
      const noted = windows.get(model);
      if (noted !== undefined) return ok(noted);
      const listed = await entries();
      if (!listed.ok) return listed;
      const entry = findLocal(listed.value, model);
      if (!entry.ok) return entry;
      const length = windows.get(entry.value.name);
      if (length !== undefined) return ok(length);
      const showing = await show(entry.value);
      return showing.ok ? ok(trainedContext(showing.value)) : showing;
    },
    isLoaded: async (model) => (await loaded()).includes(model),
    loaded,
    prepare(model) {
      const admitted = admit(model);
      prepared.set(model, admitted);
      setTimeout(() => prepared.get(model) === admitted && prepared.delete(model), PREPARED);
    },
    async *chat(request: ChatRequest): AsyncGenerator<ProviderEvent> {
      const ahead = prepared.get(request.model);
      prepared.delete(request.model);
      const admitted = await (ahead ?? admit(request.model));
      if (request.signal.aborted) return;
      if (!admitted.ok) {
        yield { type: 'fault', fault: admitted.fault };
        return;
      }
      yield* stream(client(request.signal), admitted.value, request);
    },
  };
}

async function* stream(
  client: Ollama,
  model: string,
  request: ChatRequest,
): AsyncGenerator<ProviderEvent> {
  let started = false;
  try {
    const whole: WholeRequest = {
      model,
      messages: [...request.messages],
      stream: true,
      // Said explicitly: models that can think do so unless told otherwise.
      think: request.think ?? false,
      // A wrong answer on a silently cut text is worse than an error.
      truncate: false,
      shift: false,
      ...(request.schema && { format: request.schema }),
      options: {
        num_ctx: request.contextTokens,
        ...(request.temperature !== undefined && { temperature: request.temperature }),
      },
    };
    for await (const chunk of await client.chat(whole)) {
      started = true;
      if (isRemote(chunk as unknown as TagEntry)) {
        client.abort();
        yield { type: 'fault', fault: fault('model-left-machine', chunk.model) };
        return;
      }
      yield* eventsOf(chunk);
    }
  } catch (error) {
    if (request.signal.aborted) return;
    yield { type: 'fault', fault: faultFrom(error, started) };
  }
}

function* eventsOf(chunk: ChatResponse): Generator<ProviderEvent> {
  const { thinking, content } = chunk.message;
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

/** @param started true once the first line of a stream had arrived */
function faultFrom(error: unknown, started = false) {
  const { name, message, status_code: status } = error as Error & { status_code?: number };
  if (status !== undefined) return faultFromServer(status, message);
  if (/^Did not receive done/.test(message)) return fault('stream-cut');
  // fetch and body readers reject with a TypeError; a timeout has its own name.
  if (name === 'TypeError' || name === 'TimeoutError' || name === 'AbortError')
    return fault(started ? 'stream-cut' : 'server-unreachable');
  return faultFromServer(0, message);
}

/** No cookies, no cache, no redirect that could lead elsewhere; aborted by either signal. */
function guarded(init: RequestInit | undefined, signal: AbortSignal | undefined): RequestInit {
  const signals = [init?.signal, signal].filter(
    (one): one is AbortSignal => one instanceof AbortSignal,
  );
  return {
    ...init,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
  };
}

function trainedContext(showing: Showing): number | undefined {
  const info = showing.model_info ?? {};
  const length = info[`${String(info['general.architecture'])}.context_length`];
  return typeof length === 'number' ? length : undefined;
}
