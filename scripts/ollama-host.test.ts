// OLLAMA_HOST is read as Ollama reads it, and only an Ollama with a model counts as ready.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startFakeOllama } from '../tests/support/fake-ollama';
import { findTrueOllama, lookForOllama, parseOllamaHost } from './ollama-host';

test.each([
  [undefined, '127.0.0.1', 11434],
  ['', '127.0.0.1', 11434],
  ['0.0.0.0', '127.0.0.1', 11434],
  [':8080', '127.0.0.1', 8080],
  ['127.0.0.1:12345', '127.0.0.1', 12345],
  ['http://127.0.0.1', '127.0.0.1', 80],
  ['http://localhost:11434/', 'localhost', 11434],
  ['"nas.local"', 'nas.local', 11434],
  ['[::1]:9999', '[::1]', 9999],
  ['[::]', '127.0.0.1', 11434],
])('%s is %s, port %i', (value, host, port) => {
  expect(parseOllamaHost(value)).toEqual({ host, port });
});

test('tells a ready server from one without models, another server, and nothing', async () => {
  const host = '127.0.0.1';
  const ollama = await startFakeOllama();
  const { port } = ollama;
  expect(await lookForOllama({ host, port })).toBe('ready');
  ollama.set({ models: [] });
  expect(await lookForOllama({ host, port })).toBe('no-models');
  await ollama.close();
  expect(await lookForOllama({ host, port })).toBe('none');
  const other = createServer((_, response) => response.end('<h1>hello</h1>')).listen(0, host);
  await new Promise((ready) => other.once('listening', ready));
  expect(await lookForOllama({ host, port: (other.address() as AddressInfo).port })).toBe('none');
  other.close();
});

test('a true Ollama is told from the demo server, which lacks what Nearside does not use', async () => {
  const fake = await startFakeOllama();
  expect(await findTrueOllama(fake.url)).toBeUndefined();
  await fake.close();
  expect(await findTrueOllama(fake.url)).toBeUndefined();
  const answers: Record<string, object> = {
    '/api/version': { version: '0.22.1' },
    '/api/tags': { models: [] },
    '/api/generate': { error: 'model is required' },
  };
  const server = createServer(({ url = '' }, response) =>
    response.end(JSON.stringify(answers[url])),
  ).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  expect(await findTrueOllama(`http://127.0.0.1:${port}`)).toEqual({
    version: '0.22.1',
    hasModels: false,
  });
  server.close();
});
