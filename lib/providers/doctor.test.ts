// The connection doctor against servers with real faults: by questions that change nothing, told apart, each within its limits.
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type FakeOllama,
  type FakeOllamaOptions,
  startFakeOllama,
} from '../../tests/support/fake-ollama';
import { type FakeOpenAi, startFakeOpenAi } from '../../tests/support/fake-openai';
import { MODELS } from '../../tests/support/ollama/models';
import { endpointAt, providerPorts } from '../../tests/support/provider-ports';
import { selfSigned } from '../../tests/support/self-signed';
import type { Endpoint } from '../core/endpoint';
import type { FaultKind } from '../core/help';
import type { Contact } from '../ledger/contact';
import { createGate, type ProviderPorts } from './gate';
import { createOllama } from './ollama';
import { createOpenAi } from './openai';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function ollama(options: FakeOllamaOptions = {}): Promise<FakeOllama> {
  const server = await startFakeOllama({ models: [MODELS.chat], ...options });
  open.push(server);
  return server;
}

async function other(options: Parameters<typeof startFakeOpenAi>[0] = {}): Promise<FakeOpenAi> {
  const server = await startFakeOpenAi(options);
  open.push(server);
  return server;
}

const check = (url: string, more: Partial<Endpoint> = {}, ports: Partial<ProviderPorts> = {}) => {
  const endpoint = endpointAt(url, more);
  const create = endpoint.kind === 'openai' ? createOpenAi : createOllama;
  return create(endpoint, providerPorts(ports)).check();
};

/** A port of this machine at which nobody listens. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe('answers that are none of Ollama', () => {
  it.each<[number, string | object | null, Record<string, string>, FaultKind]>([
    [401, '', { 'WWW-Authenticate': 'Basic realm="x"' }, 'sign-in-missing'],
    [403, null, {}, 'host-refused'],
    [403, '<html><title>Forbidden</title></html>', {}, 'access-denied'],
    [307, '', { Location: 'http://127.0.0.1:9/' }, 'server-redirects'],
    [404, 'Not Found', {}, 'not-ollama'],
    [200, '<!doctype html><title>Router</title>', {}, 'page-answers'],
    [400, 'Client sent an HTTP request to an HTTPS server.\n', {}, 'https-needed'],
    [502, '<html><title>Bad Gateway</title></html>', {}, 'upstream-down'],
    [503, { error: 'Loading model' }, {}, 'server-busy'],
    [500, '', {}, 'server-failed'],
  ])('status %s, %s: %s %s', async (status, body, headers, kind) => {
    const server = await ollama();
    server.faults.always({ path: '*', status, body, headers });
    const found = await check(server.url);
    expect(found.fault?.kind).toBe(kind);
    expect(found.models).toEqual([]);
    // Nothing but questions, and never a text.
    const asked = server.requests.map(({ method, path }) => `${method} ${path}`);
    const harmless = ['GET /api/tags', 'POST /api/show', 'GET /api/version', 'GET /v1/models'];
    expect(asked.filter((one) => !harmless.includes(one))).toEqual([]);
    const bodies = server.requests.map((request) => JSON.stringify(request.body));
    expect(bodies.filter((sent) => !['""', '{}'].includes(sent))).toEqual([]);
    server.faults.clear();
    expect((await check(server.url)).fault).toBeUndefined();
  });

  it('a wrong sign-in is told from none', async () => {
    const server = await ollama();
    server.faults.always({ path: '*', status: 401, body: '' });
    const signed = await check(server.url, {}, { authorization: async () => 'Bearer x' });
    expect(signed.fault?.kind).toBe('sign-in-refused');
  });

  it('a path under which there is nothing', async () => {
    const server = await ollama();
    expect((await check(`${server.url}/nowhere`)).fault).toEqual({
      kind: 'path-wrong',
      detail: server.url,
    });
  });

  it('silence', async () => {
    const server = await ollama();
    server.faults.always({ path: '*', firstByteDelay: 60_000 });
    expect((await check(server.url)).fault?.kind).toBe('server-silent');
  }, 15_000);

  it('a certificate that nobody trusts, or nobody at all: it does not claim to know which', async () => {
    const server = await ollama({ tls: selfSigned() });
    expect(server.url).toMatch(/^https:/);
    expect((await check(server.url)).fault?.kind).toBe('certificate-doubtful');
    const nobody = await check(`https://127.0.0.1:${await freePort()}`);
    expect(nobody.fault?.kind).toBe('certificate-doubtful');
  });
});

describe('under another name of this machine', () => {
  it('a server is found, by a question without what signs in, noted under its own host', async () => {
    const server = await ollama({ host: '::1' });
    const contacts: Contact[] = [];
    const signed: (string | null)[] = [];
    const url = `http://127.0.0.1:${server.port}`;
    const found = await check(
      url,
      {},
      {
        note: (contact) => contacts.push(contact),
        authorization: async () => 'Bearer abc',
        fetch: (input, init) => {
          if (input.startsWith(server.url))
            signed.push(new Headers(init?.headers).get('Authorization'));
          return fetch(input, init);
        },
      },
    );
    expect(found.fault?.kind).toBe('server-elsewhere');
    expect([server.url, `http://localhost:${server.port}`]).toContain(found.fault?.detail);
    expect(signed.every((one) => one === null)).toBe(true);
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/api/version']));
    await expect
      .poll(() => contacts.map(({ host }) => host))
      .toContain(new URL(found.fault?.detail ?? '').host);
    expect((await check(found.fault?.detail ?? '')).fault).toBeUndefined();
  });

  it('and by http where https was set', async () => {
    const server = await ollama();
    const found = await check(server.url.replace('http:', 'https:'));
    expect(found.fault?.kind).toBe('server-elsewhere');
    expect((await check(found.fault?.detail ?? '')).fault).toBeUndefined();
  });

  it('another program is none, and what the browser forbids is not asked', async () => {
    const stranger = await ollama({ host: '::1' });
    stranger.faults.always({ path: '*', status: 200, body: 'hello' });
    const url = `http://127.0.0.1:${stranger.port}`;
    expect((await check(url)).fault?.kind).toBe('server-unreachable');
    stranger.requests.length = 0;
    const mayReach = async (one: string) => one === url;
    expect((await check(url, {}, { mayReach })).fault?.kind).toBe('server-unreachable');
    expect(stranger.requests).toEqual([]);
  });
});

describe('servers of the other kind', () => {
  it('an OpenAI-compatible server set down as Ollama', async () => {
    const server = await other();
    expect((await check(server.url)).fault?.kind).toBe('kind-is-openai');
    expect((await check(server.url, { kind: 'openai' })).fault).toBeUndefined();
  });

  it('an Ollama set down as OpenAI-compatible', async () => {
    const server = await ollama();
    expect((await check(server.url, { kind: 'openai' })).fault?.kind).toBe('kind-is-ollama');
  });

  it('a list that everybody may see does not hide that a key is missing, or wrong', async () => {
    const server = await other({ authorization: 'Bearer right', openList: true });
    const asked = (key?: string) =>
      check(server.url, { kind: 'openai' }, { authorization: async () => key });
    expect((await asked()).fault?.kind).toBe('sign-in-missing');
    expect((await asked('Bearer wrong')).fault?.kind).toBe('sign-in-refused');
    expect((await asked('Bearer right')).fault).toBeUndefined();
  });

  it('a redirect is seen and not followed', async () => {
    const elsewhere = await other();
    const server = await other({ redirect: elsewhere.url });
    expect((await check(server.url, { kind: 'openai' })).fault?.kind).toBe('server-redirects');
    expect(elsewhere.requests).toEqual([]);
  });
});

it('the gate asks beside an address of this machine only, and not where the lock is on', async () => {
  const asked: string[] = [];
  const ports = providerPorts({
    fetch: async (url) => {
      asked.push(url);
      return new Response('{}');
    },
  });
  const { askBeside } = createGate(endpointAt('http://localhost:8080/llm'), ports);
  for (const url of [
    'http://localhost.evil.example:8080/llm/v1/models',
    'http://192.168.1.5:8080/llm/v1/models',
    'http://127.0.0.1:8081/llm/v1/models',
    'http://127.0.0.1:8080/llm/../other',
    'http://127.0.0.1:8080@evil.example/llm/',
  ])
    await expect(askBeside(url), url).rejects.toThrow('request-invalid');
  const elsewhere = createGate(endpointAt('http://192.168.1.5:8080'), ports);
  await expect(elsewhere.askBeside('http://127.0.0.1:8080/')).rejects.toThrow('endpoint-locked');
  expect(asked).toEqual([]);
  await askBeside('http://127.0.0.1:8080/llm/v1/models');
  expect(asked).toHaveLength(1);
});
