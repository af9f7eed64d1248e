// OpenAI-compatible servers: their dialects, their errors in all shapes, and which of them prove that text stays there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import V1_STREAM from '../../tests/fixtures/openai-wire/v1-chat-stream.json';
import V1_ERROR from '../../tests/fixtures/openai-wire/v1-error-404.json';
import V1_MODELS from '../../tests/fixtures/openai-wire/v1-models.json';
import { type FakeOpenAi, startFakeOpenAi } from '../../tests/support/fake-openai';
import type { Flavour } from '../../tests/support/openai/flavours';
import { endpointAt, providerPorts } from '../../tests/support/provider-ports';
import type { FaultKind } from '../core/help';
import type { Place } from '../core/place';
import { createOpenAi } from './openai';
import { claimedRunner, entriesIn } from './openai-access';
import { faultFromOpenAi, messageIn } from './openai-faults';
import type { ChatRequest, ProviderEvent } from './provider';
import { readEvents } from './sse';

let server: FakeOpenAi;
beforeEach(async () => {
  server = await startFakeOpenAi();
});
afterEach(() => server.close());

async function chat(changes: Partial<ChatRequest> = {}, limit: Place = 'machine') {
  const events: ProviderEvent[] = [];
  const provider = createOpenAi(endpointAt(server.url, { kind: 'openai', limit }), providerPorts());
  const request = {
    model: 'qwen3-8b',
    messages: [{ role: 'user' as const, content: 'a secret' }],
    contextTokens: 4096,
    signal: new AbortController().signal,
    ...changes,
  };
  for await (const event of provider.chat(request)) events.push(event);
  return events;
}

const faultIn = (events: ProviderEvent[]) =>
  events.flatMap((event) => (event.type === 'fault' ? [event.fault.kind] : []))[0];

const textOf = (events: ProviderEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

const said = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}`;
const STOP = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}';

describe('streams', () => {
  it.each<[string, string, string]>([
    [
      'comments between',
      `: ping\n\n${said('a')}\n\n: ping\n\n${said('b')}\n\ndata: [DONE]\n\n`,
      'ab',
    ],
    ['CR LF', `${said('a')}\r\n\r\n${said('b')}\r\n\r\ndata: [DONE]\r\n\r\n`, 'ab'],
    ['no blank after the colon', `${said('a').replace(': ', ':')}\n\ndata:[DONE]\n\n`, 'a'],
    ['no [DONE]', `${said('a')}\n\n${STOP}\n\n`, 'a'],
    ['no reason to stop', `${said('a')}\n\ndata: [DONE]\n\n`, 'a'],
    ['no empty line at the end', `${said('a')}\n\n${STOP}\n\ndata: [DONE]`, 'a'],
    ['names and ids', `event: message\nid: 7\n${said('a')}\n\n${STOP}\n\n`, 'a'],
    [
      'data in two lines',
      'data: {"choices":[{"delta":\ndata: {"content":"a"}}]}\n\ndata: [DONE]',
      'a',
    ],
    ['a byte order mark', `\ufeff${said('a')}\n\ndata: [DONE]\n\n`, 'a'],
    ['chunks without choices', `data: {"choices":[]}\n\n${said('a')}\n\ndata: [DONE]\n\n`, 'a'],
  ])('with %s are read', async (_, raw, text) => {
    server.fault = { raw };
    const events = await chat();
    expect(textOf(events)).toBe(text);
    expect(events.at(-1)).toEqual({ type: 'end', reason: 'stop' });
  });

  it('that are one JSON object are read as well', async () => {
    const message = { role: 'assistant', content: 'All at once.', reasoning_content: 'Hm.' };
    const raw = JSON.stringify({
      choices: [{ message, finish_reason: 'length' }],
      usage: { prompt_tokens: 3, completion_tokens: 4 },
    });
    server.fault = { raw, type: 'application/json' };
    expect(await chat()).toMatchObject([
      { type: 'thinking-delta', text: 'Hm.' },
      { type: 'text-delta', text: 'All at once.' },
      { type: 'usage', usage: { promptTokens: 3, answerTokens: 4 } },
      { type: 'end', reason: 'length' },
    ]);
  });

  it.each<Flavour>(['llama.cpp', 'vLLM'])('tell thinking from text: %s', async (flavour) => {
    server.set({ flavour, answer: [{ thinking: 'Hm.' }, 'Yes.'] });
    const events = await chat();
    expect(events[0]).toEqual({ type: 'thinking-delta', text: 'Hm.' });
    expect(textOf(events)).toBe('Yes.');
  });

  it('carry usage in their last chunk, with the server’s own time where it tells it', async () => {
    expect((await chat()).at(-2)).toEqual({
      type: 'usage',
      usage: { promptTokens: 11, answerTokens: 7, loadTime: 0, answerTime: 350 },
    });
  });

  it.each<[string, string, FaultKind]>([
    [
      'an error in a chunk',
      'data: {"error":{"message":"it broke","code":500}}\n\n',
      'server-failed',
    ],
    [
      'an error event',
      'event: error\ndata: {"error":{"message":"context overflow"}}\n\n',
      'context-exceeded',
    ],
    ['an error field', 'error: {"code":500,"message":"out of memory"}\n\n', 'memory-short'],
    ['half an event', 'data: {"choices":[{"del', 'stream-cut'],
  ])('that break with %s keep what came', async (_, error, kind) => {
    server.fault = { errorAfter: 1, error };
    const events = await chat();
    expect(textOf(events)).toBe('**Local');
    expect(faultIn(events)).toBe(kind);
  });

  it('with a line of 9 MB end in a fault, one of 7 MB is read', async () => {
    const fits = 'x'.repeat(7 * 1024 * 1024);
    server.fault = { raw: `${said(fits)}\n\ndata: [DONE]\n\n` };
    expect(textOf(await chat())).toHaveLength(fits.length);
    server.fault = { raw: `${said('x'.repeat(9 * 1024 * 1024))}\n\ndata: [DONE]\n\n` };
    expect(faultIn(await chat())).toBe('server-failed');
  });

  it('are the same events wherever they are split', async () => {
    const bytes = new TextEncoder().encode(
      `: x\r\n${said('ü🙂')}\r\n\r\nevent: error\ndata: a\ndata: b\n\n`,
    );
    for (let at = 0; at <= bytes.length; at += 1) {
      const parts = [bytes.slice(0, at), bytes.slice(at)];
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const part of parts) if (part.length > 0) controller.enqueue(part);
          controller.close();
        },
      });
      const events = [];
      for await (const event of readEvents(body)) events.push(event);
      expect(events).toEqual([
        { name: '', data: said('ü🙂').slice(6) },
        { name: 'error', data: 'a\nb' },
      ]);
    }
  });
});

describe('the recorded exchanges of Ollama’s /v1', () => {
  it('are read: a stream', async () => {
    const { sse } = V1_STREAM.response;
    const raw = sse.map(
      (one) => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`,
    );
    server.fault = { raw: raw.join('') };
    const events = await chat({}, 'internet');
    // The fake says that it is llama.cpp: such an answer shows that it is not.
    expect(faultIn(events)).toBe('model-left-machine');
    server.set({ flavour: 'LiteLLM' });
    server.fault = { raw: raw.join('') };
    expect(await chat({}, 'internet')).toEqual([
      { type: 'text-delta', text: 'Hello' },
      { type: 'end', reason: 'stop' },
    ]);
  });

  it('are read: an error, and a list that proves nothing', () => {
    const { status, body } = V1_ERROR.response;
    expect(faultFromOpenAi(status, JSON.stringify(body))).toEqual({
      kind: 'model-missing',
      detail: "model 'nope' not found",
    });
    const entries = entriesIn(V1_MODELS.response.body) ?? [];
    expect(entries).toHaveLength(2);
    expect(claimedRunner(entries)).toBeUndefined();
    // Without a model its list is none at all.
    expect(entriesIn({ object: 'list', data: null })).toEqual([]);
    expect(entriesIn({ data: null })).toBeUndefined();
  });
});

it.each<[number, string, FaultKind, string]>([
  [401, '{"error":{"message":"Invalid API Key","code":401}}', 'sign-in-refused', 'Invalid API Key'],
  [403, '', 'sign-in-refused', ''],
  [400, '{"error":"No models loaded. Please load a model"}', 'model-missing', 'No models loaded'],
  [404, '{"detail":"Not Found"}', 'endpoint-strange', 'Not Found'],
  [422, '{"detail":[{"loc":["body"],"msg":"Field required"}]}', 'server-failed', 'Field required'],
  [
    400,
    '{"object":"error","message":"This model\'s maximum context length is 8 tokens."}',
    'context-exceeded',
    'maximum',
  ],
  [
    503,
    '{"error":{"message":"Loading model","type":"unavailable_error"}}',
    'server-busy',
    'Loading',
  ],
  [
    500,
    '{"error":{"message":"{\\"error\\":{\\"message\\":\\"inner\\"}}"}}',
    'server-failed',
    'inner',
  ],
  [
    400,
    '{"error":{"message":"x is not a multimodal model: image input is not supported"}}',
    'model-unsuited',
    'image',
  ],
  [
    502,
    '<html><head><title>502 Bad Gateway</title></head></html>',
    'server-failed',
    '502 Bad Gateway',
  ],
  [500, 'plain words', 'server-failed', 'plain words'],
  [500, '{"error":null}', 'server-failed', ''],
])('HTTP %s %s is %s', (status, body, kind, words) => {
  expect(faultFromOpenAi(status, body).kind).toBe(kind);
  expect(messageIn(body)).toContain(words);
});

describe('with the local lock on', () => {
  it.each<[Flavour, boolean]>([
    ['llama.cpp', true],
    ['vLLM', true],
    ['LM Studio', false],
    ['LiteLLM', false],
    ['Ollama', false],
  ])('%s proves that it runs its models itself: %s', async (flavour, isProven) => {
    server.set({ flavour });
    const provider = createOpenAi(endpointAt(server.url, { kind: 'openai' }), providerPorts());
    const said = flavour === 'Ollama' ? 'kind-is-ollama' : 'endpoint-unproven';
    expect((await provider.check()).fault?.kind).toBe(isProven ? undefined : said);
    const events = await chat();
    expect(faultIn(events)).toBe(isProven ? undefined : 'endpoint-unproven');
    expect(server.chats).toHaveLength(isProven ? 1 : 0);
    // Control: with the lock lifted each of them gets the text.
    expect(textOf(await chat({}, 'internet'))).toContain('Local');
  });

  it('a server that answers with marks of another one is stopped at once', async () => {
    for (const change of [
      { chunk: { provider: 'Elsewhere' } },
      { chunk: { remote_host: 'https://ollama.com' } },
      { headers: { 'x-litellm-model-api-base': 'https://api.openai.com' } },
    ]) {
      server.set({ chunk: {}, headers: {}, ...change });
      const events = await chat();
      expect(faultIn(events), JSON.stringify(change)).toBe('model-left-machine');
      expect(textOf(events)).toBe('');
    }
    // Control: where it was said beforehand that it may pass the text on, it may say so.
    server.set({ flavour: 'LiteLLM' });
    expect(faultIn(await chat({}, 'internet'))).toBeUndefined();
  });

  it('a redirect is not followed', async () => {
    const elsewhere = await startFakeOpenAi();
    server.set({ redirect: elsewhere.url });
    expect(faultIn(await chat())).toBe('endpoint-silent');
    expect(elsewhere.requests).toEqual([]);
    // Control: followed, it would have got there.
    await fetch(`${server.url}/v1/chat/completions`, { method: 'POST', body: '{"model":"x"}' });
    expect(elsewhere.chats).toHaveLength(1);
    await elsewhere.close();
  });
});

it('sends fields beyond the protocol only to programs that know them', async () => {
  await chat({ think: false });
  expect(server.chats.at(-1)?.body).toMatchObject({
    chat_template_kwargs: { enable_thinking: false },
    stream_options: { include_usage: true },
  });
  server.set({ flavour: 'LiteLLM' });
  await chat({ think: false }, 'internet');
  expect(server.chats.at(-1)?.body).not.toHaveProperty('chat_template_kwargs');
});
