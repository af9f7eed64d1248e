// Replays the wire examples of managing models against the fake Ollama, and the rules that no example shows.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeOllama, type FakeOllamaOptions, startFakeOllama } from './fake-ollama';
import type { ServerFault } from './ollama/faults';
import type { FakeLayer, LibraryModel } from './ollama/manage';
import { DEFAULT_MODELS, MODELS } from './ollama/models';
import { ABOUT_MODELS } from './ollama/wire-names';

interface Wire {
  request: { method: string; path: string; body?: object; bodyBytes?: string };
  response: { status: number; body?: unknown; chunks?: Record<string, unknown>[] };
}

const DIR = new URL('../fixtures/ollama-wire/', import.meta.url);
const read = (name: string): Wire => JSON.parse(readFileSync(new URL(`${name}.json`, DIR), 'utf8'));

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const GGUF = `GGUF${'\0'.repeat(60)}`;

/** The layers that an example's lines tell of. */
function layersIn(name: string): FakeLayer[] {
  const layers = new Map<string, number>();
  for (const { digest, total } of read(name).response.chunks ?? [])
    if (typeof digest === 'string' && typeof total === 'number') layers.set(digest, total);
  return [...layers].map(([digest, total]) => ({ digest, total }));
}

const LIBRARY: LibraryModel[] = [
  { model: MODELS.chat, layers: layersIn('pull-3-layers') },
  { model: { ...MODELS.chat, name: 'qwen3.5:mlx' }, layers: layersIn('pull-3-layers').slice(0, 1) },
];

interface Server extends FakeOllamaOptions {
  fault?: ServerFault;
  /** What has happened before. */
  before?: () => Promise<unknown>;
}

const errorLine = (name: string): ServerFault => {
  const chunks = read(name).response.chunks ?? [];
  const error = String(chunks.at(-1)?.error);
  return { path: '/api/pull', errorAfter: chunks.length - 1, error };
};

const pull = () =>
  fetch(`${ollama.url}/api/pull`, { method: 'POST', body: '{"model":"llama3.2:3b"}' }).then((all) =>
    all.text(),
  );
const upload = (text: string) =>
  fetch(`${ollama.url}/api/blobs/${digestOf(text)}`, { method: 'POST', body: text });
const chat = (body: object) =>
  fetch(`${ollama.url}/api/chat`, {
    method: 'POST',
    body: JSON.stringify({ messages: [], ...body }),
  });

const SERVERS: Record<string, Server> = {
  'pull-cached': { before: () => pull() },
  'pull-error-digest': { fault: errorLine('pull-error-digest') },
  'pull-error-mid': { fault: errorLine('pull-error-mid') },
  'pull-error-offline': { fault: errorLine('pull-error-offline') },
  'pull-error-old-ollama': { fault: errorLine('pull-error-old-ollama') },
  'create-error-not-gguf': { before: () => upload('no model') },
  'create-from-gguf': { version: '0.24.0', before: () => upload(GGUF) },
  'create-from-gguf-0.30': { before: () => upload(GGUF) },
  'create-quantize': { models: [{ ...MODELS.chat, name: 'tiny:fp16' }] },
  delete: { models: [{ ...MODELS.chat, name: 'backup:latest' }] },
  'blob-head-200': { before: () => upload(GGUF) },
  'blob-post-200': { before: () => upload(GGUF) },
  ps: {
    models: [{ ...MODELS.thinking, vram: 5_368_709_120 }, MODELS.chat],
    before: async () => {
      await chat({ model: 'llama3.2:3b', keep_alive: -1 });
      await chat({ model: 'qwen3-vl:8b' });
    },
  },
};

/** Sequences that differ in what is invented: how many lines a layer has, and what it is checked for. */
const LOOSE = /^(?:pull-(?:error-(?:digest|mid)|resume|safetensors)|create-quantize)/;

let ollama: FakeOllama;
afterEach(() => ollama.close());

describe('replays', () => {
  const names = readdirSync(DIR)
    .map((file) => file.replace('.json', ''))
    .filter((name) => ABOUT_MODELS.test(name));
  test.each(names)('%s', async (name) => {
    const { request, response } = read(name);
    const { fault, before, ...options } = SERVERS[name] ?? {};
    ollama = await startFakeOllama({ models: DEFAULT_MODELS, library: LIBRARY, ...options });
    await before?.();
    if (fault) ollama.faults.once(fault);
    const { path, init } = asSent(name, request);
    const reply = await fetch(ollama.url + path, init);
    expect(reply.status).toBe(response.status);
    const text = await reply.text();
    if (response.chunks) expectLines(name, text, response.chunks);
    else if (request.method !== 'HEAD') expectBody(text, response.body);
  });
});

/** Digests of files that exist nowhere become those of our own. */
function asSent(name: string, { method, path, body, bodyBytes }: Wire['request']) {
  const own = name.endsWith('not-gguf') ? digestOf('no model') : digestOf(GGUF);
  const isInvented = /^(?:create-from-gguf|create-error-not-gguf|blob-(?:head-200|post-20))/.test(
    name,
  );
  const place = (text: string) =>
    isInvented ? text.replaceAll(/sha256:[0-9a-f]{64}/g, own) : text;
  const sent = bodyBytes ? GGUF : body && place(JSON.stringify(body));
  return { path: place(path), init: { method, ...(sent !== undefined && { body: sent }) } };
}

/** Without what is invented anew each time. */
const plain = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[0-9a-f]{64}/g, 'HEX')
    .replace(/layer sha256:\w+/g, 'layer');

function expectLines(name: string, text: string, chunks: Record<string, unknown>[]): void {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(plain(lines.at(-1))).toBe(plain(chunks.at(-1)));
  if (LOOSE.test(name)) return;
  const statuses = (all: Record<string, unknown>[]) => [
    ...new Set(all.map(({ status }) => plain(status ?? '')).filter((one) => !/layer/.test(one))),
  ];
  expect(statuses(lines)).toEqual(statuses(chunks));
}

function expectBody(text: string, body: unknown): void {
  if (body === null || body === undefined) expect(text).toBe('');
  else if (typeof body === 'object' && 'models' in body)
    expect(keysOf(JSON.parse(text).models)).toEqual(keysOf(body.models as object[]));
  else expect(plain(JSON.parse(text))).toBe(plain(body));
}

const keysOf = (all: object[]) => all.map((one) => Object.keys(one).sort().join());

describe('rules', () => {
  beforeEach(async () => {
    ollama = await startFakeOllama({ models: [], library: LIBRARY });
  });

  const names = async () =>
    (await (await fetch(`${ollama.url}/api/tags`)).json()).models.map(
      ({ name }: { name: string }) => name,
    );

  test('a download that is left goes on where it stopped; the model is there at the end only', async () => {
    ollama.faults.once({ path: '/api/pull', cutAfter: 6 });
    await expect(pull()).rejects.toThrow();
    expect(await names()).toEqual([]);
    const lines = (await pull())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(lines[1].completed).toBe(807_750_950);
    expect(await names()).toEqual(['llama3.2:3b']);
  });

  test('what is created from a model that is not there is fetched unasked', async () => {
    const body = JSON.stringify({ model: 'mine', from: 'llama3.2:3b' });
    const text = await (await fetch(`${ollama.url}/api/create`, { method: 'POST', body })).text();
    expect(text).toContain('pulling manifest');
  });

  test('a cloud name fetches a stub that forwards', async () => {
    await (
      await fetch(`${ollama.url}/api/pull`, { method: 'POST', body: '{"model":"x:cloud"}' })
    ).text();
    const { models } = await (await fetch(`${ollama.url}/api/tags`)).json();
    expect(models).toMatchObject([{ name: 'x:cloud', remote_model: 'x' }]);
  });
});
