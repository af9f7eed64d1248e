// The true server that the live tests talk to, and the model that they make there and take away again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** Base URL, from `npm run test:live`. */
export const LIVE = process.env.NEARSIDE_LIVE ?? '';
/** Path of a small model in one file, if there is one. */
export const GGUF = process.env.NEARSIDE_GGUF;

/** All that the live tests make begins with it. */
export const PREFIX = 'nearside-live';
export const MODEL = `${PREFIX}:latest`;

/** How chats are written for a model of the ChatML kind, which small ones are. */
const CHATML = `{{- range .Messages }}<|im_start|>{{ .Role }}
{{ .Content }}<|im_end|>
{{ end }}<|im_start|>assistant
`;

/** The same answer each time, of one sentence: on a busy machine without a graphics card a word takes a second. */
const PARAMETERS = { temperature: 0, seed: 1, stop: ['<|im_end|>', '.'] };

/** Asks the server as it is, past all of Nearside. */
export const bare = (path: string, body?: object, method = body ? 'POST' : 'GET') =>
  fetch(LIVE + path, { method, ...(body && { body: JSON.stringify(body) }) });

interface Listed {
  name: string;
  size: number;
  digest: string;
  remote_host?: string;
}

export const installed = async (): Promise<Listed[]> =>
  ((await (await bare('/api/tags')).json()) as { models: Listed[] }).models;

export const versionOf = async (): Promise<string> =>
  ((await (await bare('/api/version')).json()) as { version: string }).version;

/** The model of the tests: from the file, else a copy of the smallest model that chats. */
export async function makeModel(): Promise<void> {
  await removeAll();
  if (GGUF) return makeFrom(GGUF);
  for (const { name } of (await installed()).sort((one, other) => one.size - other.size)) {
    const shown = await (await bare('/api/show', { model: name })).json();
    if (shown.remote_host || !shown.capabilities?.includes('completion')) continue;
    await must(await bare('/api/copy', { source: name, destination: MODEL }));
    return;
  }
  throw new Error('The server has no model that chats, and NEARSIDE_GGUF names no file.');
}

async function makeFrom(file: string): Promise<void> {
  const digest = `sha256:${await hashOf(file)}`;
  const there = await bare(`/api/blobs/${digest}`, undefined, 'HEAD');
  if (!there.ok) {
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    await must(await fetch(`${LIVE}/api/blobs/${digest}`, init));
  }
  const files = { [basename(file)]: digest };
  const fields = { template: CHATML, parameters: PARAMETERS, stream: false };
  await must(await bare('/api/create', { model: MODEL, files, ...fields }));
}

/** Bytes of the file in hexadecimal digits. */
async function hashOf(file: string): Promise<string> {
  await stat(file);
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function must(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  await response.text();
}

/** Takes away all models that the tests made, and with them their files. */
export async function removeAll(): Promise<void> {
  for (const { name } of await installed())
    if (name.startsWith(PREFIX)) await must(await bare('/api/delete', { model: name }, 'DELETE'));
}
