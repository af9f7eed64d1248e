// What a fake Ollama says about itself and its models: version, status, list, loaded ones, details.
import { bodyTrouble, wrongKind } from './bad-body';
import type { FakeModel } from './models';
import { findModel, isAtLeast, readName } from './names';

export interface Reply {
  status: number;
  /** An object is sent as JSON, a string as plain text, null as nothing. */
  body: object | string | null;
  /** Where it is not the usual one for such a body. */
  type?: string;
  /** Its length is not said beforehand. */
  isChunked?: true;
}

export interface Described {
  version: string;
  models: readonly FakeModel[];
  cloudDisabled: boolean;
  /** Loaded models, each with the window it runs with, in tokens. */
  loaded: ReadonlyMap<FakeModel, number>;
  /** When they go, in milliseconds since the epoch; those not in it after the usual time. */
  expires: ReadonlyMap<FakeModel, number>;
}

const MODEL_LIFE = 5 * 60_000;

export const json = (status: number, body: object): Reply => ({ status, body });
/** An error in the place of a stream. */
export const unstreamed = (status: number, error: string): Reply => ({
  ...{ status, body: { error }, type: 'application/json', isChunked: true as const },
});
export const NOT_FOUND: Reply = { status: 404, body: '404 page not found' };

/** Methods of a path, in the server's own order; those with a name in it are meant by their beginning. */
const METHODS: readonly (readonly [methods: string, paths: RegExp])[] = [
  ['HEAD, GET', /^\/(?:api\/(?:version|tags))?$/],
  ['GET', /^\/(?:api\/(?:status|ps)|v1\/models)$/],
  ['HEAD, POST', /^\/api\/blobs\//],
  ['DELETE', /^\/api\/delete$/],
  ['POST', /^\/api\/(?:show|chat|embed|pull|create|copy)$/],
];

/** The methods of a path that has others than this one; told whoever asks, before it is known who asks. */
export function otherMethods(method: string, path: string): string | undefined {
  const [methods] = METHODS.find(([, paths]) => paths.test(path)) ?? [];
  return methods?.split(', ').includes(method) ? undefined : methods;
}

export const WRONG_METHOD: Reply = { status: 405, body: '405 method not allowed' };

/** The reply to a GET, or undefined when the path is none of these. */
export function readReply(path: string, server: Described): Reply | undefined {
  switch (path) {
    case '/':
      return { status: 200, body: 'Ollama is running', type: 'text/plain; charset=utf-8' };
    case '/api/version':
      return json(200, { version: server.version });
    case '/api/status':
      return isAtLeast(server.version, '0.16.2') ? json(200, cloudState(server)) : NOT_FOUND;
    case '/api/tags':
      return json(200, { models: newestFirst(server.models).map((one) => entry(one, server)) });
    case '/api/ps':
      return json(200, { models: runningOn(server) });
    case '/v1/models':
      return json(200, openAiList(server.models));
    default:
      return undefined;
  }
}

/** The reply to POST /api/show. */
export function showReply(raw: string, server: Described): Reply {
  const trouble = bodyTrouble(raw);
  if (trouble) return json(400, { error: trouble });
  const asked = (JSON.parse(raw) ?? {}) as { model?: unknown; name?: unknown };
  if (typeof (asked.model ?? '') !== 'string')
    return json(400, { error: wrongKind(asked.model, 'ShowRequest.model', 'string') });
  const sent = String(asked.model ?? asked.name ?? '');
  const read = readName(sent, server.version);
  if ('error' in read) return json(400, { error: read.error });
  const model = findModel(server.models, read.name);
  if (!model) return json(404, { error: `model '${read.name}' not found` });
  if (read.localOnly && model.remote_host) {
    return json(404, { error: `model '${sent}' not found` });
  }
  if (model.remote_host && server.cloudDisabled) {
    const error = 'ollama cloud is disabled: remote model details are unavailable';
    return json(403, { error });
  }
  return json(200, details(model, server));
}

const cloudState = ({ cloudDisabled }: Described) => ({
  cloud: { disabled: cloudDisabled, source: cloudDisabled ? 'env' : 'none' },
});

const newestFirst = (models: readonly FakeModel[]): FakeModel[] =>
  [...models].sort((a, b) => Date.parse(b.modified_at) - Date.parse(a.modified_at));

/** Without a model there is no list in it. */
const openAiList = (models: readonly FakeModel[]): object => ({
  object: 'list',
  data: models.length > 0 ? newestFirst(models).map(openAiEntry) : null,
});

/** Nothing here says where a model runs. */
const openAiEntry = ({ name, modified_at }: FakeModel): object => ({
  ...{ id: name, object: 'model', created: Math.floor(Date.parse(modified_at) / 1000) },
  owned_by: 'library',
});

/** Lengths and capabilities are in the list since 0.30.0. */
function entry(model: FakeModel, { version }: Described): object {
  const { show: _show, vram: _vram, capabilities, details: full, name, ...rest } = model;
  const { context_length, embedding_length, ...old } = full;
  if (!isAtLeast(version, '0.30.0')) return { name, model: name, ...rest, details: old };
  return { name, model: name, ...rest, details: full, ...(capabilities && { capabilities }) };
}

const runningOn = ({ loaded, expires }: Described): object[] =>
  [...loaded].map(([model, window]) => running(model, window, expires.get(model)));

function running(model: FakeModel, window: number, expires = Date.now() + MODEL_LIFE): object {
  const { context_length, embedding_length, ...old } = model.details;
  return {
    name: model.name,
    model: model.name,
    size: model.size,
    digest: model.digest,
    details: old,
    expires_at: new Date(expires).toISOString(),
    size_vram: model.vram ?? model.size,
    context_length: window,
  };
}

/** Each tensor of the file, in servers before 0.30.0. */
const TENSORS = [{ name: 'token_embd.weight', type: 'Q4_K', shape: [3072, 128_256] }];

function details(model: FakeModel, { version }: Described): object {
  const { context_length, embedding_length, ...old } = model.details;
  const family = old.family || 'llama';
  return {
    modelfile: `# Modelfile generated by "ollama show"\n...`,
    template: '{{ .Prompt }}',
    details: old,
    ...(model.remote_host && { remote_model: model.remote_model, remote_host: model.remote_host }),
    model_info: {
      'general.architecture': family,
      [`${family}.context_length`]: context_length ?? 4096,
      [`${family}.embedding_length`]: embedding_length ?? 4096,
    },
    ...(!model.remote_host && !isAtLeast(version, '0.30.0') && { tensors: TENSORS }),
    ...(isAtLeast(version, '0.6.4') && model.capabilities && { capabilities: model.capabilities }),
    modified_at: model.modified_at,
    ...model.show,
  };
}
