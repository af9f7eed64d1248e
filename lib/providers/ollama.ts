// The provider for Ollama: models, checks and chat, each text only as far as its endpoint may carry it.
import { Ollama } from 'ollama/browser';
import type { Endpoint } from '../core/endpoint';
import { placeOf } from '../core/place';
import { fail, ok, type Result } from '../core/result';
import { createGate, type Pass, type ProviderPorts } from './gate';
import {
  findEntry,
  isCloudName,
  isRemote,
  knowsLock,
  lockedName,
  modelFrom,
  type TagEntry,
  versionFromTags,
} from './ollama-access';
import { faultFrom, streamChat } from './ollama-chat';
import { checkOllama } from './ollama-check';
import { createOllamaModels } from './ollama-models';
import type { ChatRequest, Model, Provider, ProviderEvent } from './provider';

/** Milliseconds a question about the server itself may take. */
const PATIENCE = 8000;

/** Milliseconds for which checks made ahead of a chat are believed, and after which they are made anew when asked for. */
const PREPARED = 5000;
const PREPARED_LATELY = 2500;

interface Showing {
  remote_host?: string;
  remote_model?: string;
  model_info?: Record<string, unknown>;
}

/** A pass is sealed when the server itself would refuse to send a text on. */
type Sealable = Pass & { isSealed: boolean };

export function createOllama(endpoint: Endpoint, ports: ProviderPorts): Provider {
  const gate = createGate(endpoint, ports);
  const here = placeOf(endpoint.url);
  /** By digest: what /api/show says changes only with the model. */
  const shown = new Map<string, Showing>();
  /** By name: tokens that models were last listed with, so that asking for them costs a turn no request. */
  const windows = new Map<string, number>();
  const prepared = new Map<string, { at: number; admitted: Promise<Result<Sealable>> }>();

  const note = (models: readonly Model[]) => {
    for (const { name, contextLength } of models)
      if (contextLength !== undefined) windows.set(name, contextLength);
  };

  const client = () =>
    new Ollama({
      host: endpoint.url,
      fetch: (input, init) => {
        const signal = AbortSignal.timeout(PATIENCE);
        return gate.ask(String(input), { ...init, signal });
      },
    });

  const asked = async <T>(ask: (server: Ollama) => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await ask(client()));
    } catch (error) {
      return { ok: false, fault: faultFrom(error) };
    }
  };

  const entries = async (): Promise<Result<TagEntry[]>> => {
    const listed = await asked((server) => server.list());
    if (!listed.ok) return listed;
    const found = (listed.value.models ?? []) as unknown as TagEntry[];
    note(found.map((entry) => modelFrom(entry)));
    return ok(found);
  };

  const show = async (entry: TagEntry): Promise<Result<Showing>> => {
    const known = entry.digest ? shown.get(entry.digest) : undefined;
    if (known) return ok(known);
    const answer = await asked((server) => server.show({ model: entry.name }));
    if (!answer.ok) return answer;
    const showing = answer.value as unknown as Showing;
    if (entry.digest) shown.set(entry.digest, showing);
    return ok(showing);
  };

  const readVersion = async (): Promise<string | undefined> => {
    const read = await asked((server) => server.version());
    return read.ok ? read.value.version : undefined;
  };

  /** Where a text for this model would go, and under which name: by what the server says of it now. */
  const admit = async (name: string): Promise<Result<Sealable>> => {
    const remote = (model: string): Result<Sealable> =>
      ok({ model, place: 'internet', isSealed: false });
    const listed = await entries();
    if (!listed.ok) return listed;
    const entry = findEntry(listed.value, name);
    if (isCloudName(name)) return remote(name.trim());
    if (!entry) return fail('model-missing', name);
    if (isRemote(entry) || isCloudName(entry.name)) return remote(entry.name);
    const showing = await show(entry);
    if (!showing.ok) return showing;
    if (isRemote(showing.value)) return remote(entry.name);
    const locked = lockedName(entry);
    const isSealed =
      knowsLock(versionFromTags(listed.value) ?? (await readVersion())) ??
      (await show({ name: locked })).ok;
    return ok({ model: isSealed ? locked : entry.name, place: here, isSealed });
  };

  /** The checks begun ahead; where they failed, or the server would not refuse by itself, they are made anew. */
  const takePrepared = async (name: string): Promise<Result<Sealable>> => {
    const ahead = await prepared.get(name)?.admitted;
    prepared.delete(name);
    return ahead?.ok && ahead.value.isSealed ? ahead : admit(name);
  };

  const loaded = async (): Promise<string[]> => {
    const running = await asked((server) => server.ps());
    return running.ok ? running.value.models.map(({ name }) => name) : [];
  };

  return {
    id: 'ollama',
    endpoint: endpoint.url,
    admin: createOllamaModels(endpoint.url, {
      fetch: gate.ask,
      authorization: () => ports.authorization(endpoint),
      note: gate.note,
    }),
    async check() {
      const mayForward = await gate.allows('internet');
      const connection = await checkOllama(endpoint, { ...ports, gate, mayForward });
      note(connection.models);
      return connection;
    },
    async models(): Promise<Result<Model[]>> {
      const listed = await entries();
      if (!listed.ok) return listed;
      const mayForward = await gate.allows('internet');
      return ok(listed.value.map((entry) => modelFrom(entry, mayForward)));
    },
    async cloud() {
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        const response = await gate.ask(`${endpoint.url}/api/status`, { signal });
        const status = (await response.json()) as { cloud?: { disabled?: boolean } };
        return status.cloud && (status.cloud.disabled ? 'off' : 'on');
      } catch {
        return undefined;
      }
    },
    async contextLength(model) {
      const noted = windows.get(model);
      if (noted !== undefined) return ok(noted);
      const listed = await entries();
      if (!listed.ok) return listed;
      const entry = findEntry(listed.value, model);
      // Of what runs elsewhere the chat itself says whether it may be used.
      if (isCloudName(model) || (entry && isRemote(entry))) return ok(undefined);
      if (!entry) return fail('model-missing', model);
      const length = windows.get(entry.name);
      if (length !== undefined) return ok(length);
      const showing = await show(entry);
      return showing.ok ? ok(trainedContext(showing.value)) : showing;
    },
    isLoaded: async (model) => (await loaded()).includes(model),
    loaded,
    prepare(model) {
      const at = Date.now();
      if (at - (prepared.get(model)?.at ?? 0) < PREPARED_LATELY) return;
      const ahead = { at, admitted: admit(model) };
      prepared.set(model, ahead);
      setTimeout(() => prepared.get(model) === ahead && prepared.delete(model), PREPARED);
    },
    async *chat(request: ChatRequest): AsyncGenerator<ProviderEvent> {
      const admitted = await takePrepared(request.model);
      if (request.signal.aborted) return;
      if (!admitted.ok) yield { type: 'fault', fault: admitted.fault };
      else yield* streamChat(gate, admitted.value, request);
    },
  };
}

function trainedContext(showing: Showing): number | undefined {
  const info = showing.model_info ?? {};
  const length = info[`${String(info['general.architecture'])}.context_length`];
  return typeof length === 'number' ? length : undefined;
}
