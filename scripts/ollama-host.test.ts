// OLLAMA_HOST is read as Ollama reads it, and only an Ollama with a model counts as ready.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startFakeOllama } from '../tests/support/fake-ollama';
import { lookForOllama, parseOllamaHost } from './ollama-host';

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
