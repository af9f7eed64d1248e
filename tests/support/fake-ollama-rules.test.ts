// The fake Ollama's rules that no single wire example shows: access, windows, turns, faults, departures.
import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_ANSWER, type FakeOllama, startFakeOllama } from './fake-ollama';
import { MODELS } from './ollama/models';

let ollama: FakeOllama;
beforeEach(async () => {
  ollama = await startFakeOllama();
});
afterEach(() => ollama.close());

const chat = (changes: object = {}) => ({
  method: 'POST',
  body: JSON.stringify({
    model: 'llama3.2:3b',
    messages: [{ role: 'user', content: 'Hi' }],
    ...changes,
  }),
});

/** Node's fetch neither lets Host nor Origin be set, so the plain client it is. */
function statusFor(headers: Record<string, string>, method = 'POST'): Promise<number> {
  return new Promise((done, failed) => {
    const request = httpRequest(`${ollama.url}/api/show`, { method, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    request.on('error', failed);
    request.end(method === 'POST' ? '{}' : undefined);
  });
}

async function textOf(response: Response): Promise<string> {
  const lines = (await response.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).message.content).join('');
}

describe('origins', () => {
  test.each([
    ['http://localhost', 400],
    ['https://localhost:8443', 400],
    ['http://127.0.0.1:3000', 400],
    ['http://0.0.0.0', 400],
    ['app://obsidian.md', 400],
    ['vscode-file://vscode-app', 400],
    ['http://[::1]:3000', 403],
    ['http://localhost.example.com', 403],
    ['https://chatgpt.com', 403],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 403],
    ['moz-extension://2f4a5bb0-3c0c-4a35-9d9a-0a3f7a1f4f6e', 403],
    ['null', 403],
  ])('%s gets %i', async (origin, status) => {
    expect(await statusFor({ Origin: origin })).toBe(status);
    expect(await statusFor({ Origin: origin }, 'OPTIONS')).toBe(status === 403 ? 403 : 204);
    expect(ollama.requests[0]).toMatchObject({ origin, status });
  });

  test('the same origin is allowed whatever the list says', async () => {
    const host = 'nas.local:11434';
    expect(await statusFor({ Host: host, Origin: `http://${host}` })).toBe(400);
    expect(await statusFor({ Host: host, Origin: 'http://nas.local' })).toBe(403);
  });

  test('the list takes one star anywhere, compared with letter case', async () => {
    ollama.set({ origins: ['chrome-extension://*', 'https://*.example.com'] });
    expect(await statusFor({ Origin: 'chrome-extension://any' })).toBe(400);
    expect(await statusFor({ Origin: 'https://a.example.com' })).toBe(400);
    expect(await statusFor({ Origin: 'https://a.Example.com' })).toBe(403);
    expect(() => ollama.set({ origins: ['a*b*'] })).toThrow('only one * is allowed');
    expect(() => ollama.set({ origins: [' http://a.example'] })).toThrow('bad origin');
  });
});

describe('hosts', () => {
  test.each([
    ['localhost:11434', 400],
    ['[::1]:11434', 400],
    ['192.168.1.5', 400],
    ['172.20.0.1:80', 400],
    ['box.internal', 400],
    ['nas.example.com:11434', 403],
    ['172.32.0.1', 403],
    ['8.8.8.8', 403],
  ])('%s gets %i', async (host, status) => {
    expect(await statusFor({ Host: host })).toBe(status);
  });

  test('a server on all interfaces does not ask', async () => {
    ollama.set({ hostCheck: false });
    expect(await statusFor({ Host: 'nas.example.com' })).toBe(400);
  });
});

describe('chat', () => {
  test('streams the whole answer and remembers the window', async () => {
    const response = await fetch(`${ollama.url}/api/chat`, chat({ options: { num_ctx: 8192 } }));
    expect(await textOf(response)).toBe(DEFAULT_ANSWER);
    const { models } = await (await fetch(`${ollama.url}/api/ps`)).json();
    expect(models).toMatchObject([{ name: 'llama3.2:3b', context_length: 8192 }]);
  });

  test('says nothing about a cut prompt, but records it', async () => {
    const messages = [{ role: 'user', content: 'word '.repeat(9000) }];
    const response = await fetch(`${ollama.url}/api/chat`, chat({ messages, stream: false }));
    expect(await response.json()).toMatchObject({ prompt_eval_count: 4096 });
    expect(ollama.requests[0]?.promptWasCut).toBe(true);
    const refused = await fetch(`${ollama.url}/api/chat`, chat({ messages, truncate: false }));
    expect(refused.status).toBe(400);
  });

  test('records a text that would have left the machine', async () => {
    await fetch(`${ollama.url}/api/chat`, chat({ model: 'my-assistant' }));
    await fetch(`${ollama.url}/api/chat`, chat({ model: 'anything:671B-Cloud' }));
    await fetch(`${ollama.url}/api/chat`, chat({ model: 'my-assistant:latest:local' }));
    expect(ollama.requests.map(({ status, leaked }) => [status, leaked])).toEqual([
      [200, true],
      [200, true],
      [404, false],
    ]);
  });

  test('answers one request at a time per model', async () => {
    ollama.faults.once({ chunkDelay: 5 });
    const first = fetch(`${ollama.url}/api/chat`, chat()).then((response) => response.text());
    await vi.waitFor(() => expect(ollama.requests[0]?.status).toBe(200));
    const second = fetch(`${ollama.url}/api/chat`, chat()).then((response) => response.text());
    await vi.waitFor(() => expect(ollama.requests).toHaveLength(2));
    expect(ollama.requests[1]?.status).toBe(0);
    await first;
    await second;
    expect(ollama.requests[1]?.status).toBe(200);
  });
});

describe('faults', () => {
  test('a slow load happens once and shows in the counters', async () => {
    ollama.faults.always({ loadTime: 80 });
    const loadTime = async () => {
      const response = await fetch(`${ollama.url}/api/chat`, chat({ stream: false }));
      return (await response.json()).load_duration / 1e6;
    };
    expect(await loadTime()).toBe(80);
    expect(await loadTime()).toBe(10);
  });

  test('one-shot faults go in line, by path', async () => {
    ollama.faults.once({ path: '/api/tags', status: 500, body: { error: 'odd' } });
    ollama.faults.once({ status: 403 });
    expect((await fetch(`${ollama.url}/api/chat`, chat())).status).toBe(403);
    expect((await fetch(`${ollama.url}/api/chat`, chat())).status).toBe(200);
    expect((await fetch(`${ollama.url}/api/tags`)).status).toBe(500);
    expect((await fetch(`${ollama.url}/api/tags`)).status).toBe(200);
  });

  test('silence lasts until the client leaves, which is recorded', async () => {
    ollama.faults.once({ silentAfter: 2 });
    const leaving = new AbortController();
    const response = await fetch(`${ollama.url}/api/chat`, { ...chat(), signal: leaving.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    leaving.abort();
    await vi.waitFor(() => expect(ollama.requests[0]?.aborted).toBe(true));
    expect(await textOf(await fetch(`${ollama.url}/api/chat`, chat()))).toBe(DEFAULT_ANSWER);
    expect(ollama.requests[1]?.aborted).toBe(false);
  });

  test('a client that leaves before the first byte is recorded', async () => {
    ollama.faults.once({ firstByteDelay: 60_000 });
    const leaving = new AbortController();
    const asked = fetch(`${ollama.url}/api/chat`, { ...chat(), signal: leaving.signal });
    await vi.waitFor(() => expect(ollama.requests).toHaveLength(1));
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await vi.waitFor(() => expect(ollama.requests[0]?.aborted).toBe(true));
  });

  test('stop cuts an answer, resume listens on the same port', async () => {
    ollama.faults.once({ silentAfter: 1 });
    const response = await fetch(`${ollama.url}/api/chat`, chat());
    await ollama.stop();
    await expect(response.text()).rejects.toThrow();
    expect(ollama.requests[0]?.aborted).toBe(false);
    await expect(fetch(`${ollama.url}/api/version`)).rejects.toThrow();
    await ollama.resume();
    ollama.set({ models: [MODELS.smallWindow] });
    const { models } = await (await fetch(`${ollama.url}/api/tags`)).json();
    expect(models).toHaveLength(1);
  });
});
