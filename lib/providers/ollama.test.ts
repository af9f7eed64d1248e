// The Ollama provider against a server that follows Ollama's rules: nothing cut, nothing forwarded, causes told apart.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOllama, startFakeOllama } from '../../tests/support/fake-ollama';
import { MODELS } from '../../tests/support/ollama/models';
import { endpointAt, providerPorts } from '../../tests/support/provider-ports';
import type { FaultKind } from '../core/help';
import { createOllama } from './ollama';
import { isCloudName } from './ollama-access';
import { faultFromServer } from './ollama-faults';
import type { Provider, ProviderEvent } from './provider';

let server: FakeOllama;
let provider: Provider;

const ports = providerPorts();

beforeEach(async () => {
  server = await startFakeOllama({ models: Object.values(MODELS) });
  provider = createOllama(endpointAt(server.url), ports);
});

afterEach(() => server.close());

async function chat(model: string, content = 'hi', signal = new AbortController().signal) {
  const events: ProviderEvent[] = [];
  const request = { model, messages: [{ role: 'user' as const, content }], contextTokens: 4096 };
  for await (const event of provider.chat({ ...request, signal })) events.push(event);
  return events;
}

const textOf = (events: ProviderEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

const wire = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../tests/fixtures/ollama-wire/${name}.json`, import.meta.url), 'utf8'),
  );

describe('chat', () => {
  it('streams the answer, its usage and its end; the request cuts nothing and locks the model', async () => {
    const answer = 'ünï – 日本語 🙂 '.repeat(20);
    server.set({ answer: () => answer });
    server.faults.once({ splitBytes: true });
    const events = await chat(MODELS.chat.name);
    expect(textOf(events)).toBe(answer);
    expect(events.slice(-2).map((event) => event.type)).toEqual(['usage', 'end']);
    const sent = server.requests.findLast((request) => request.path === '/api/chat');
    expect(sent?.body).toMatchObject({
      model: 'llama3.2:3b:local',
      truncate: false,
      shift: false,
      options: { num_ctx: 4096 },
    });
  });

  it('asks for an answer by a schema and at a temperature where that is wanted', async () => {
    const schema = { type: 'object', properties: { verdict: { enum: ['fine'] } } };
    const request = { model: MODELS.chat.name, messages: [], contextTokens: 4096 };
    const { signal } = new AbortController();
    for await (const _ of provider.chat({ ...request, schema, temperature: 0, signal }));
    const sent = () => server.requests.findLast(({ path }) => path === '/api/chat')?.body;
    expect(sent()).toMatchObject({ format: schema, options: { temperature: 0 } });
    await chat(MODELS.chat.name);
    expect(sent()).not.toHaveProperty('format');
    expect(sent()).not.toHaveProperty('options.temperature');
  });

  it('tells thinking from text', async () => {
    const types = new Set((await chat(MODELS.thinking.name)).map((event) => event.type));
    expect(types).toContain('text-delta');
  });

  it('takes the checks that were begun ahead of it, once', async () => {
    const checks = () => server.requests.filter(({ path }) => path === '/api/tags').length;
    provider.prepare(MODELS.chat.name);
    await chat(MODELS.chat.name);
    expect(checks()).toBe(1);
    await chat(MODELS.chat.name);
    expect(checks()).toBe(2);
  });

  it('begins the checks once, however often it is told that a question is being written', async () => {
    const checks = () => server.requests.filter(({ path }) => path === '/api/tags').length;
    for (let key = 0; key < 3; key++) provider.prepare(MODELS.chat.name);
    await chat(MODELS.chat.name);
    expect(checks()).toBe(1);
  });

  it('makes checks that failed ahead of it anew', async () => {
    server.set({ models: [] });
    provider.prepare(MODELS.chat.name);
    await expect.poll(() => server.requests.length).toBeGreaterThan(0);
    server.set({ models: [MODELS.chat] });
    expect((await chat(MODELS.chat.name)).at(-1)).toEqual({ type: 'end', reason: 'stop' });
  });

  it('sends no suffix to a server that does not know it', async () => {
    server.set({
      version: '0.17.4',
      models: [{ ...MODELS.chat, capabilities: undefined } as never],
    });
    expect((await chat(MODELS.chat.name)).at(-1)).toEqual({ type: 'end', reason: 'stop' });
    const sent = server.requests.findLast((request) => request.path === '/api/chat');
    expect(sent?.body).toMatchObject({ model: 'llama3.2:3b' });
  });

  it.each([
    MODELS.cloudStub.name,
    MODELS.hiddenStub.name,
    'gpt-oss:120b-cloud',
    'anything:CLOUD',
    'deepseek-v3.1:671b-Cloud',
  ])('sends nothing for a model that is not local: %s', async (name) => {
    expect(await chat(name, 'a secret')).toMatchObject([
      { type: 'fault', fault: { kind: 'model-not-local' } },
    ]);
    expect(server.requests.filter((request) => request.path === '/api/chat')).toEqual([]);
    expect(server.requests.some((request) => request.leaked)).toBe(false);
  });

  it('control: the same request without the check would have left the machine', async () => {
    await fetch(`${server.url}/api/chat`, {
      method: 'POST',
      body: JSON.stringify({
        model: MODELS.hiddenStub.name,
        messages: [{ role: 'user', content: 'x' }],
      }),
    });
    expect(server.requests.some((request) => request.leaked)).toBe(true);
  });

  it('stops at a chunk that comes from elsewhere', async () => {
    const line = { ...wire('chat-cloud-stub-stream').response.chunks[0], done: false };
    const lying = createOllama(endpointAt(server.url), {
      ...ports,
      fetch: async (input, init) =>
        input.endsWith('/api/chat')
          ? new Response(`${JSON.stringify(line)}\n${JSON.stringify(line)}\n`)
          : fetch(input, init),
    });
    const events: ProviderEvent[] = [];
    const request = { model: MODELS.chat.name, messages: [], contextTokens: 4096 };
    for await (const event of lying.chat({ ...request, signal: new AbortController().signal }))
      events.push(event);
    expect(events).toMatchObject([{ type: 'fault', fault: { kind: 'model-left-machine' } }]);
  });

  it.each<[string, FaultKind, () => void]>([
    ['the model is gone', 'model-missing', () => server.set({ models: [MODELS.thinking] })],
    ['the connection breaks', 'stream-cut', () => server.faults.once({ cutAfter: 2 })],
    ['the stream ends early', 'stream-cut', () => server.faults.once({ endAfter: 2 })],
    [
      'an error line comes',
      'server-failed',
      () => server.faults.once({ errorAfter: 2, error: 'an error was encountered' }),
    ],
    [
      'the server is busy',
      'server-busy',
      () => server.faults.once({ status: 503, body: { error: 'server busy' } }),
    ],
  ])('when %s, the fault is %s and ends the stream', async (_, kind, arrange) => {
    arrange();
    const events = await chat(MODELS.chat.name);
    expect(events.at(-1)).toMatchObject({ type: 'fault', fault: { kind } });
    expect(events.filter((event) => event.type === 'fault' || event.type === 'end')).toHaveLength(
      1,
    );
  });

  it('a prompt beyond the window is refused by the server, not cut', async () => {
    const events = await chat(MODELS.chat.name, 'word '.repeat(20_000));
    expect(events).toMatchObject([{ type: 'fault', fault: { kind: 'context-exceeded' } }]);
    expect(server.requests.some((request) => request.promptWasCut)).toBe(false);
  });

  it('an abort ends the stream and the request', async () => {
    server.faults.always({ chunkDelay: 20 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 150);
    const events = await chat(MODELS.chat.name, 'hi', controller.signal);
    expect(events.some((event) => event.type === 'end' || event.type === 'fault')).toBe(false);
    await expect.poll(() => server.requests.at(-1)?.aborted).toBe(true);
  });
});

describe('the check', () => {
  it('needs two requests when all is well', async () => {
    const { fault, models } = await provider.check();
    expect(fault).toBeUndefined();
    expect(models.find((model) => model.name === MODELS.hiddenStub.name)?.locality).toBe('remote');
    expect(server.requests.map((request) => `${request.method} ${request.path}`).sort()).toEqual([
      'GET /api/tags',
      'POST /api/show',
    ]);
  });

  /** As an extension's requests arrive where the origin rule does not work: `Origin` on POST only. */
  const withOrigin = () =>
    createOllama(endpointAt(server.url), {
      ...ports,
      fetch: (input, init) =>
        fetch(
          input,
          init?.method === 'POST'
            ? { ...init, headers: { ...init.headers, Origin: 'chrome-extension://abc' } }
            : init,
        ),
    });

  it('tells a refused origin', async () => {
    const { fault, version } = await withOrigin().check();
    expect(fault?.kind).toBe('origin-refused');
    expect(version).toBe('0.32.15');
  });

  it('tells a server that is gone, and a permission that is missing', async () => {
    await server.stop();
    expect((await provider.check()).fault?.kind).toBe('server-unreachable');
    const barred = createOllama(endpointAt(server.url), { ...ports, mayReach: async () => false });
    expect((await barred.check()).fault?.kind).toBe('permission-missing');
    await server.resume();
  });

  it.each<[string, FaultKind, () => void]>([
    ['an old version', 'server-too-old', () => server.set({ version: '0.11.10', models: [] })],
    ['no models', 'models-none', () => server.set({ models: [] })],
    [
      'only models that cannot chat here',
      'models-none',
      () => server.set({ models: [MODELS.embedding, MODELS.cloudStub] }),
    ],
    [
      'the Host check',
      'host-refused',
      () => server.faults.always({ path: '*', status: 403, body: null }),
    ],
    [
      'another program',
      'not-ollama',
      () => server.faults.always({ path: '*', status: 200, body: 'hello' }),
    ],
    [
      'a program that knows no such path',
      'not-ollama',
      () => server.faults.always({ path: '*', status: 404, body: 'nothing here' }),
    ],
  ])('tells %s: %s', async (_, kind, arrange) => {
    arrange();
    expect((await provider.check()).fault?.kind).toBe(kind);
  });

  it('gives a server without a version number the benefit of the doubt', async () => {
    server.set({
      version: '0.0.0',
      models: [{ ...MODELS.chat, capabilities: undefined } as never],
    });
    expect((await provider.check()).fault).toBeUndefined();
    await chat(MODELS.chat.name);
    const sent = server.requests.findLast((request) => request.path === '/api/chat');
    expect(sent?.body).toMatchObject({ model: 'llama3.2:3b:local' });
  });
});

it.each<[string, FaultKind]>([
  ['chat-404-model', 'model-missing'],
  ['chat-400-context-overflow-nested', 'context-exceeded'],
  ['chat-400-context-overflow-shift-false', 'context-exceeded'],
  ['chat-500-memory-new', 'memory-short'],
  ['chat-503-busy', 'server-busy'],
  ['chat-403-cloud-disabled', 'model-not-local'],
  ['chat-400-no-chat', 'model-unsuited'],
  ['chat-400-think-unsupported', 'model-unsuited'],
  ['chat-local-suffix-404', 'model-missing'],
])('the recorded error %s becomes %s, in plain words', (name, kind) => {
  const { status, body } = wire(name).response;
  const { kind: found, detail } = faultFromServer(status, body.error);
  expect(found).toBe(kind);
  expect(detail).not.toMatch(/^\{/);
});

it.each([
  ['llama3.2:3b', false],
  ['cloud-notes:latest', false],
  ['x:cloud', true],
  ['x:20B-CLOUD', true],
  [' x:cloud ', true],
  ['x:local:cloud', true],
])('%s is a cloud name: %s', (name, expected) => {
  expect(isCloudName(name)).toBe(expected);
});
