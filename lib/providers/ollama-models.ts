// Managing Ollama's models: what is there, what is loaded, details, loading, copies, deletion, downloads, new ones.
import { fault } from '../core/fault';
import type { Fetch } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { ModelAdmin, NewModel, WorkEvent } from '../models/admin';
import { isName, isOwnName, isSameModel } from '../models/model-name';
import type { Gate } from './gate';
import { findLocal, isCloudName, isRemote, type TagEntry } from './ollama-access';
import { detailsFrom, installedFrom, runningFrom, type Showing } from './ollama-model-shapes';
import { createOllamaRequest } from './ollama-request';
import { work } from './ollama-work';

interface ModelPorts {
  fetch: Fetch;
  /** The `Authorization` header that uploads need. */
  authorization: () => Promise<string | undefined>;
  /** Told what a page has uploaded, for the ledger. */
  note: Gate['note'];
}

/** @param endpoint base URL such as `http://localhost:11434` */
export function createOllamaModels(endpoint: string, ports: ModelPorts): ModelAdmin {
  const request = createOllamaRequest(endpoint, ports.fetch);
  const post = (path: string, body: object, signal?: AbortSignal) =>
    request.json(path, { method: 'POST', body, ...(signal && { signal }) });

  const entries = async (path: '/api/tags' | '/api/ps'): Promise<Result<TagEntry[]>> => {
    const listed = await request.json(path);
    if (!listed.ok) return listed;
    const models = (listed.value as { models?: unknown } | null)?.models;
    return Array.isArray(models) ? ok(models as TagEntry[]) : fail('not-ollama', path);
  };

  /** The entry of a model that runs on the server itself: looked up anew each time. */
  const local = async (name: string): Promise<Result<TagEntry>> => {
    const listed = await entries('/api/tags');
    return listed.ok ? findLocal(listed.value, name) : listed;
  };

  const show = async (name: string): Promise<Result<Showing>> => {
    const shown = await post('/api/show', { model: name });
    return shown.ok ? ok((shown.value ?? {}) as Showing) : shown;
  };

  /** Never the server's own fetching of a model that is not there, and none that runs elsewhere. */
  const checkBase = async (from: string): Promise<Result<null>> => {
    const entry = await local(from);
    if (!entry.ok) return entry.fault.kind === 'model-missing' ? fail('base-missing', from) : entry;
    const shown = await show(entry.value.name);
    if (!shown.ok) return shown;
    return isRemote(shown.value) ? fail('model-not-local', from) : ok(null);
  };

  return {
    async list() {
      const listed = await entries('/api/tags');
      return listed.ok ? ok(listed.value.map(installedFrom)) : listed;
    },
    async running() {
      const loaded = await entries('/api/ps');
      return loaded.ok ? ok(loaded.value.map(runningFrom)) : loaded;
    },
    async details(name) {
      const entry = await local(name);
      if (!entry.ok) return entry;
      const shown = await show(entry.value.name);
      return shown.ok ? ok(detailsFrom(entry.value.name, shown.value)) : shown;
    },
    async keep(name, seconds, signal) {
      const entry = await local(name);
      if (!entry.ok) return entry;
      const body = { model: entry.value.name, keep_alive: seconds };
      const chatted = await post('/api/chat', { ...body, messages: [], stream: false }, signal);
      if (chatted.ok || chatted.fault.kind !== 'model-unsuited') return emptied(chatted);
      // A model for embedding only.
      return emptied(await post('/api/embed', { ...body, input: [] }, signal));
    },
    async copy(source, destination) {
      if (!isOwnName(destination)) return fail('model-name-invalid', destination);
      const listed = await entries('/api/tags');
      if (!listed.ok) return listed;
      if (listed.value.some(({ name }) => isSameModel(name, destination)))
        return fail('model-name-taken', destination);
      return emptied(await post('/api/copy', { source, destination }));
    },
    async delete(name) {
      const gone = await request.json('/api/delete', { method: 'DELETE', body: { model: name } });
      return gone.ok || gone.fault.kind === 'model-missing' ? ok(null) : gone;
    },
    async *pull(name, signal) {
      if (isCloudName(name)) yield ending(fail('model-not-local', name));
      else if (!isName(name.trim())) yield ending(fail('model-name-invalid', name));
      else {
        const body = { model: name.trim(), stream: true };
        yield* work(request, { path: '/api/pull', body, signal, whenCut: 'download-cut' });
      }
    },
    async *create({ name, from, files, fields }: NewModel, signal) {
      const named = isOwnName(name) ? ok(null) : fail('model-name-invalid', name);
      const base = named.ok && from !== undefined ? await checkBase(from) : named;
      if (!base.ok) {
        yield ending(base);
        return;
      }
      const leaving = new AbortController();
      const body = { model: name, ...(from && { from }), ...(files && { files }), ...fields };
      const events = work(request, {
        path: '/api/create',
        body: { ...body, stream: true },
        signal: AbortSignal.any([signal, leaving.signal]),
        whenCut: 'server-failed',
      });
      for await (const event of events) {
        // The model to start from went away after the check: the server begins to fetch it.
        if (event.type === 'phase' && event.words.startsWith('pulling')) {
          leaving.abort();
          yield ending(fail('base-missing', from));
          return;
        }
        yield event;
      }
    },
    handed: (digest, sent) => ports.note(blobPath(digest), sent),
    async file(digest) {
      const path = blobPath(digest);
      const found = await request.status(path, { method: 'HEAD' });
      if (!found.ok) return found;
      const isThere = found.value === 200;
      const authorization = await ports.authorization();
      const place = { isThere, url: endpoint + path, ...(authorization && { authorization }) };
      if (isThere || found.value === 404) return ok(place);
      return { ok: false, fault: fault(found.value === 403 ? 'origin-refused' : 'not-ollama') };
    },
  };
}

const blobPath = (digest: string): string => `/api/blobs/${digest}`;

const ending = (failed: Extract<Result<never>, { ok: false }>): WorkEvent => ({
  type: 'fault',
  fault: failed.fault,
});

const emptied = (result: Result<unknown>): Result<null> => (result.ok ? ok(null) : result);
