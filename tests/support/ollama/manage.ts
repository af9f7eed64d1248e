// How a fake Ollama manages its models: fetching, creating, copying, deleting, and files that are uploaded.
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FaultyLines, writeLines } from './chat-answer';
import type { Exchange } from './exchange';
import type { FakeModel } from './models';
import { findModel, isAtLeast, readName } from './names';
import { json, type Reply, unstreamed } from './replies';

/** A model that can be fetched: its layers, largest first, as the real server goes through them. */
export interface FakeLayer {
  digest: string;
  /** Bytes. */
  total: number;
}

export interface LibraryModel {
  model: FakeModel;
  layers: readonly FakeLayer[];
}

/** What the fake server keeps between requests. */
export interface Shelf {
  /** Bytes that have arrived, by digest. */
  arrived: Map<string, number>;
  /** Uploaded files: `sha256:…` to their first bytes. */
  blobs: Map<string, Buffer>;
}

export interface ManageRules {
  version: string;
  models: readonly FakeModel[];
  library: readonly LibraryModel[];
  cloudDisabled: boolean;
}

export const newShelf = (): Shelf => ({ arrived: new Map(), blobs: new Map() });

/** Lines of one layer, the real server's 60 ms apart. */
const STEPS = 10;

type Line = Record<string, unknown>;

/** The lines of a stream; what it adds to the models when it ends well. */
export interface Stream {
  lines: Iterable<Line>;
  added?: FakeModel;
}

const UNKNOWN = 'pull model manifest: file does not exist';

/** POST /api/pull */
export function planPull(body: Line, rules: ManageRules, shelf: Shelf): Reply | Stream {
  const name = String(body.model ?? body.name ?? '');
  const read = readName(name, rules.version);
  if ('error' in read) return json(400, { error: 'invalid model name' });
  if (read.cloud)
    return { lines: [{ status: 'pulling manifest' }, { status: 'success' }], added: stubOf(name) };
  const wanted = rules.library.find(({ model }) => findModel([model], name));
  if (body.stream === false)
    return wanted
      ? { ...json(200, { status: 'success' }), type: 'application/json' }
      : { ...json(500, { error: UNKNOWN }), type: 'application/json' };
  if (!wanted) return { lines: [{ status: 'pulling manifest' }, { error: UNKNOWN }] };
  return { lines: pullLines(wanted, shelf), added: wanted.model };
}

function* pullLines({ layers }: LibraryModel, { arrived }: Shelf): Generator<Line> {
  yield { status: 'pulling manifest' };
  for (const { digest, total } of layers) {
    const status = `pulling ${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
    const kept = arrived.get(digest) ?? 0;
    // `completed` is left out while it is 0.
    yield { status, digest, total, ...(kept > 0 && { completed: kept }) };
    for (let step = 1; step <= STEPS; step += 1) {
      const completed = Math.round((total * step) / STEPS);
      if (completed <= kept) continue;
      arrived.set(digest, completed);
      yield { status, digest, total, completed };
    }
  }
  yield { status: 'verifying sha256 digest' };
  yield { status: 'writing manifest' };
  yield { status: 'success' };
}

function stubOf(name: string): FakeModel {
  const details = { parent_model: '', format: '', family: '', families: null };
  return {
    name: name.includes(':') ? name : `${name}:latest`,
    modified_at: new Date().toISOString(),
    size: 384,
    digest: newDigest(),
    details: { ...details, parameter_size: '', quantization_level: '' },
    remote_model: name.replace(/[:-]cloud$/i, ''),
    remote_host: 'https://ollama.com:443',
  };
}

/** POST /api/create: from a model, fetching it where it is not there, or from files. */
export function planCreate(body: Line, rules: ManageRules, shelf: Shelf): Reply | Stream {
  const name = String(body.model ?? '');
  if ('error' in readName(name, rules.version)) return json(400, { error: 'invalid model name' });
  const files = Object.values((body.files ?? {}) as Record<string, string>);
  if (typeof body.from === 'string' && body.from !== '') {
    const base = findModel(rules.models, body.from);
    if (base) {
      const lines = createLines(base.digest, body, shelf);
      return { lines, added: madeFrom(base, name, body) };
    }
    const pulled = planPull({ model: body.from }, rules, shelf);
    return 'lines' in pulled ? pulled : json(400, { error: 'invalid model name' });
  }
  if (files.length === 0) return unstreamed(400, "neither 'from' or 'files' was specified");
  if (files.includes('')) return json(400, { error: 'invalid digest format' });
  const isChecked = isAtLeast(rules.version, '0.30.0');
  const [digest = ''] = files;
  const lines = fileLines(digest, shelf, isChecked);
  if (lines.at(-1)?.error) return { lines };
  return {
    lines: [...lines, ...createLines(undefined, body, shelf)],
    added: madeFrom(undefined, name, body),
  };
}

/** @param isChecked the file is checked and written anew, as since 0.30.0 */
function fileLines(digest: string, { blobs }: Shelf, isChecked: boolean): Line[] {
  const head = blobs.get(digest);
  const first = { status: 'parsing GGUF' };
  const path = `/usr/share/ollama/.ollama/models/blobs/${digest.replace(':', '-')}`;
  if (!DIGEST.test(digest)) return [first, { error: 'invalid digest format' }];
  if (!head) return [first, { error: `open ${path}: no such file or directory` }];
  if (head.toString('latin1', 0, 4) !== 'GGUF')
    return [first, { error: 'supplied file was not in GGUF format' }];
  const total = 1000;
  const validating = { status: 'validating GGUF model', digest: '0000000000000000000', total };
  const checks = [250, 1000].map((completed) => ({ ...validating, completed }));
  if (isChecked) return [first, ...checks, { status: 'verifying conversion' }];
  return [first, { status: `using existing layer ${digest}` }];
}

/** Layers in the server's order; what is stored already is not stored again. */
function createLines(base: string | undefined, body: Line, { blobs }: Shelf): Line[] {
  const lines = base ? [{ status: `using existing layer sha256:${base}` }] : [];
  for (const field of ['template', 'system', 'license', 'parameters', 'messages']) {
    const value = body[field];
    if (!value) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const words = blobs.has(digest) ? 'using existing' : 'creating new';
    blobs.set(digest, Buffer.from(text));
    lines.push({ status: `${words} layer ${digest}` });
  }
  return [...lines, { status: 'writing manifest' }, { status: 'success' }];
}

const newDigest = (): string => randomBytes(32).toString('hex');

function madeFrom(base: FakeModel | undefined, name: string, body: Line): FakeModel {
  const { template, system, parameters, messages, license } = body;
  const listed = Object.entries((parameters ?? {}) as Record<string, unknown>).flatMap(
    ([key, value]) => [value].flat().map((one) => `${key.padEnd(30)} ${said(one)}`),
  );
  const details = { parent_model: '', format: 'gguf', family: 'llama', families: ['llama'] };
  const plain = { ...details, parameter_size: '134.52M', quantization_level: 'Q4_K_M' };
  return {
    size: 397_808_192,
    capabilities: ['completion'],
    ...base,
    name: name.includes(':') ? name : `${name}:latest`,
    modified_at: new Date().toISOString(),
    digest: newDigest(),
    details: base
      ? { ...base.details, parent_model: base.name }
      : { ...plain, context_length: 2048 },
    show: {
      ...base?.show,
      ...Object.fromEntries(
        Object.entries({ template, system, messages, license }).filter(([, value]) => value),
      ),
      ...(listed.length > 0 && { parameters: listed.join('\n') }),
    },
  };
}

const said = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

/** The models after POST /api/copy or DELETE /api/delete, or the error of one that is not there. */
export function planCopy(body: Line, rules: ManageRules): Reply | FakeModel {
  const [source, destination] = [String(body.source ?? ''), String(body.destination ?? '')];
  const model = findModel(rules.models, source);
  if ('error' in readName(source, rules.version))
    return json(400, { error: `source "${source}" is invalid` });
  if ('error' in readName(destination, rules.version))
    return json(400, { error: `destination "${destination}" is invalid` });
  if (!model) return json(404, { error: `model "${source}" not found` });
  const name = destination.includes(':') ? destination : `${destination}:latest`;
  return { ...model, name, modified_at: new Date().toISOString() };
}

export function planDelete(body: Line, rules: ManageRules): Reply | FakeModel {
  const name = String(body.model ?? body.name ?? '');
  if ('error' in readName(name, rules.version))
    return json(400, { error: `name "${name}" is invalid` });
  return findModel(rules.models, name) ?? json(404, { error: `model '${name}' not found` });
}

const DIGEST = /^sha256[:-][0-9a-f]{64}$/;

/** HEAD and POST /api/blobs/:digest; the bytes are hashed as they come, and only the first are kept. */
export async function blobReply(
  digest: string,
  request: IncomingMessage,
  { blobs }: Shelf,
): Promise<Reply> {
  const isHead = request.method === 'HEAD';
  if (!DIGEST.test(digest)) return json(400, { error: 'invalid digest format' });
  const known = blobs.has(digest);
  if (isHead || known) {
    request.resume();
    if (!known) return json(404, { error: `blob "${digest}" not found` });
    return { status: 200, body: null };
  }
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const piece of request) {
    hash.update(piece as Buffer);
    if (head.length < 64) head = Buffer.concat([head, piece as Buffer]).subarray(0, 64);
  }
  const got = `sha256:${hash.digest('hex')}`;
  blobs.set(got, head);
  const error = `digest mismatch, expected "${digest}", got "${got}"`;
  return got === digest ? { status: 201, body: null } : json(400, { error });
}

/** Writes a stream with the faults that a test asked for; true when it came to its end. */
export async function answerStream(
  stream: Stream,
  exchange: Exchange,
  fault: FaultyLines['fault'],
): Promise<boolean> {
  const { response, record, headers, signal, onCut } = exchange;
  record.status = 200;
  response.writeHead(200, { ...headers, 'Content-Type': 'application/x-ndjson' });
  return writeLines({ response, fault, signal, onCut }, stream.lines);
}
