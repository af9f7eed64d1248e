// Replays the wire examples against the fake Ollama: same status, headers, fields and error texts.
import { readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type FakeOllama, type FakeOllamaOptions, startFakeOllama } from './fake-ollama';
import type { Piece } from './ollama/chat-answer';
import type { ServerFault } from './ollama/faults';
import { DEFAULT_MODELS, type FakeModel, MODELS } from './ollama/models';
import { ABOUT_MODELS } from './ollama/wire-names';

interface Wire {
  name: string;
  request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: unknown;
    rawBody?: string;
  };
  response: {
    status: number;
    headers: Record<string, string>;
    body?: unknown;
    chunks?: Record<string, unknown>[];
    rawChunksBase64?: string[];
    end?: 'eof' | 'reset';
  };
}

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  cut: boolean;
}

const DIR = new URL('../fixtures/ollama-wire/', import.meta.url);
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

const read = (name: string): Wire => JSON.parse(readFileSync(new URL(name, DIR), 'utf8'));

/** A model that exists only so that one example's name is found. */
const named = (name: string, changes: Partial<FakeModel> = {}): FakeModel => ({
  ...MODELS.chat,
  name,
  ...changes,
});

const ALL: FakeModel[] = [
  ...DEFAULT_MODELS,
  MODELS.thinking,
  named('gpt-oss:20b', { capabilities: ['completion', 'tools', 'thinking'] }),
  named('gemma:2b', { capabilities: ['completion'] }),
  named('llama3.3:70b'),
  named('mario:latest', {
    show: {
      parameters: 'num_ctx                        8192',
      system: 'You are Mario from Super Mario Bros.',
      messages: [{ role: 'user', content: 'Hi' }],
    },
  }),
];

const LISTED = [
  'qwen3-vl:8b',
  'gpt-oss:20b',
  'llama3.2:3b',
  'nomic-embed-text:latest',
  'gpt-oss:120b-cloud',
  'my-assistant:latest',
];
const list = ALL.filter(({ name }) => LISTED.includes(name));
const localList = list.filter(({ remote_host }) => !remote_host);

/** What the server is like in an example, where it differs from one with `ALL` models. */
const SERVERS: Record<string, FakeOllamaOptions & { fault?: ServerFault }> = {
  'status-cloud-disabled': { cloudDisabled: true },
  'status-unknown-route': { version: '0.16.1' },
  'tags-empty': { models: [] },
  'tags-local-and-cloud': { models: list },
  'tags-pre-0.30': { models: localList, version: '0.24.0' },
  'chat-eof-without-done': { fault: { endAfter: 6 } },
  'chat-midstream-error': { fault: { errorAfter: 2 } },
  'chat-midstream-cut': { fault: { cutAfter: 1 } },
  'chat-split-boundaries': { fault: { splitBytes: true } },
  'chat-400-context-overflow-shift-false': { defaultContext: 10 },
  'chat-400-context-overflow-nested': { defaultContext: 10 },
  'chat-500-memory-new': { fault: { status: 500, body: wireBody('chat-500-memory-new') } },
  'chat-503-busy': { fault: { status: 503, body: wireBody('chat-503-busy') } },
  'chat-403-cloud-disabled': { cloudDisabled: true },
  'chat-local-suffix-old-server': { version: '0.17.0' },
  'origin-204-preflight-allowed': { origins: [EXTENSION] },
  'origin-absent-get': { models: [] },
  'origin-allowed-get': { models: [] },
  'origin-star': { origins: ['*'] },
};

/** Fields that an example of one model has and another has not. */
const OPTIONAL = /^(license|projector_info|requires|parameters)$/;

function wireBody(name: string): unknown {
  return read(`${name}.json`).response.body;
}

let ollama: FakeOllama;
afterEach(() => ollama.close());

describe('replays', () => {
  const names = readdirSync(DIR)
    .map((file) => file.replace('.json', ''))
    .filter((name) => !ABOUT_MODELS.test(name));
  test.each(names)('%s', async (name) => {
    const wire = read(`${name}.json`);
    const { fault, ...options } = SERVERS[name] ?? {};
    ollama = await startFakeOllama({ models: ALL, answer: () => said(wire), ...options });
    if (fault) ollama.faults.once(fault);
    const reply = await send(wire.request);
    expect(reply.status).toBe(wire.response.status);
    expectHeaders(reply, wire);
    if (wire.response.chunks) expectLines(reply, wire.response.chunks);
    else if (wire.response.rawChunksBase64) expectLines(reply, linesOf(rawText(wire)));
    else if (wire.response.body !== undefined) expectBody(reply.text, wire.response.body);
    expect(reply.cut).toBe(wire.response.end === 'reset');
    expect(ollama.requests).toHaveLength(1);
    expect(ollama.requests[0]?.aborted).toBe(false);
  });
});

/** The pieces that an example's model said. */
function said(wire: Wire): Piece[] {
  const { body, chunks = [], rawChunksBase64 } = wire.response;
  const lines = rawChunksBase64 ? linesOf(rawText(wire)) : body ? [body as object] : chunks;
  return (lines as Record<string, unknown>[])
    .map((line) => (line.message ?? {}) as { content?: string; thinking?: string })
    .filter(({ content, thinking }) => content && !thinking)
    .map(({ content = '' }) => content);
}

const rawText = (wire: Wire): string =>
  Buffer.concat(
    (wire.response.rawChunksBase64 ?? []).map((part) => Buffer.from(part, 'base64')),
  ).toString();

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function expectHeaders(reply: Reply, wire: Wire): void {
  const { 'Content-Type': type = '', 'Transfer-Encoding': _, ...rest } = wire.response.headers;
  expect(String(reply.headers['content-type'] ?? '')).toContain(type.split(';')[0]);
  for (const [name, value] of Object.entries(rest)) {
    expect(reply.headers[name.toLowerCase()]).toBe(value);
  }
  if (wire.response.status === 403 && wire.response.body === null) {
    expect(Object.keys(reply.headers).some((name) => name.startsWith('access-control'))).toBe(
      false,
    );
  }
}

function expectLines(reply: Reply, chunks: Record<string, unknown>[]): void {
  const lines = linesOf(reply.text);
  const texts = (all: Record<string, unknown>[]) =>
    all.map((line) => (line.message as { content: string } | undefined)?.content ?? '').join('');
  expect(texts(lines)).toBe(texts(chunks));
  expectLike(lines[0], chunks[0]);
  if (lines.length > 1) expectLike(lines.at(-1), chunks.at(-1));
}

function expectLike(line: object = {}, example: object = {}): void {
  const kept = ['model', 'done', 'done_reason', 'error', 'remote_model', 'remote_host'];
  const pick = (all: object) => Object.fromEntries(Object.entries(all).filter(isKept));
  const isKept = ([key]: [string, unknown]) => kept.includes(key);
  expect(pick(line)).toEqual(pick(example));
  const isShort = !('total_duration' in example);
  const fields = (all: object) =>
    Object.keys(all).filter((key) => !isShort || !/_count$|_duration$/.test(key));
  expect(fields(line).sort()).toEqual(fields(example).sort());
  if ('message' in line && 'message' in example) {
    expect(Object.keys(line.message as object).sort()).toEqual(
      Object.keys(example.message as object).sort(),
    );
  }
}

function expectBody(text: string, body: unknown): void {
  const got = body && typeof body === 'object' ? JSON.parse(text) : text;
  const example = (body ?? '') as string | Record<string, unknown>;
  if (typeof example === 'string') expect(got).toBe(example);
  else if ('error' in example) expectError(got, example);
  else if ('models' in example) expectModels(got.models, example.models as FakeModel[]);
  else if ('done' in example) expectLike(got, example);
  else if ('modelfile' in example) expectDetails(got, example);
  else expect(got).toEqual(example);
}

function expectDetails(got: Record<string, unknown>, example: Record<string, unknown>): void {
  const fields = (all: object) => Object.keys(all).filter((key) => !OPTIONAL.test(key));
  expect(fields(got).sort()).toEqual(fields(example).sort());
  expect(got.remote_host).toBe(example.remote_host);
  expect(got.capabilities).toEqual(example.capabilities);
}

/** Token counts are estimates: compared without their numbers. */
function expectError(got: object, example: object): void {
  const plain = (all: object) => JSON.stringify(all).replace(/\d{2,}/g, 'N');
  expect(plain(got)).toBe(plain(example));
}

function expectModels(got: FakeModel[], example: FakeModel[]): void {
  for (const model of got) {
    const same = example.find(({ name }) => name === model.name);
    expect(same, model.name).toBeDefined();
    expect(Object.keys(model).sort()).toEqual(Object.keys(same ?? {}).sort());
  }
  expect(got.length > 0).toBe(example.length > 0);
}

/** Node's own client: unlike fetch it may set Host and Origin. */
function send(wire: Wire['request']): Promise<Reply> {
  const { method, path, headers, body, rawBody } = wire;
  return new Promise((done, failed) => {
    const request = httpRequest(ollama.url + path, { method, headers }, (response) => {
      let text = '';
      const finish = (cut: boolean) =>
        done({ status: response.statusCode ?? 0, headers: response.headers, text, cut });
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => finish(false));
      response.on('error', () => finish(true));
    });
    request.on('error', failed);
    request.end(rawBody ?? (body === undefined ? undefined : JSON.stringify(body)));
  });
}
