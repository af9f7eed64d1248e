// Requests that a fake and a true Ollama must answer alike: one after the other, to a server with one model.
import { createHash } from 'node:crypto';
import type { Asked } from './exchange-shape';

/** The model that is there; it chats, and neither thinks, sees nor uses tools. */
export const LIVE_MODEL = 'nearside-live:latest';
const MADE = 'nearside-live-made';
const COPY = 'nearside-live-copy';

/** Bytes of an upload. As the license of a model that is made and deleted they leave with it. */
const BYTES = 'Nearside’s live tests wrote this.';
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const UNKNOWN = `sha256:${'0'.repeat(64)}`;
const LOCAL_ORIGIN = 'http://localhost:3000';
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

const get = (name: string, path: string, headers: Record<string, string> = {}): Asked => ({
  ...{ name, method: 'GET', path, headers },
});
const post = (name: string, path: string, body?: object | string): Asked => ({
  ...{ name, method: 'POST', path },
  ...(body !== undefined && { body }),
});
const hello = { messages: [{ role: 'user', content: 'hi' }] };
const chat = (name: string, changes: object): Asked =>
  post(`chat: ${name}`, '/api/chat', {
    ...{ model: LIVE_MODEL, ...hello, options: { num_predict: 3, num_ctx: 2048, temperature: 0 } },
    ...changes,
  });
const short = (changes: object) => ({ options: { num_predict: 3, num_ctx: 2048, ...changes } });
const show = (name: string, body?: object | string) => post(`show: ${name}`, '/api/show', body);
const create = (name: string, body: object) =>
  post(`create: ${name}`, '/api/create', { model: MADE, ...body });
const blob = (method: string, digest: string, body?: string): Asked => ({
  ...{ name: `blob: ${method} ${digest.slice(0, 12)}`, method, path: `/api/blobs/${digest}` },
  ...(body !== undefined && { body }),
});
const remove = (name: string, model: string): Asked => ({
  ...{ name: `delete: ${name}`, method: 'DELETE', path: '/api/delete', body: { model } },
});

const ABOUT: readonly Asked[] = [
  get('root', '/'),
  { name: 'root: head', method: 'HEAD', path: '/' },
  { name: 'version: head', method: 'HEAD', path: '/api/version' },
  get('version', '/api/version'),
  get('status', '/api/status'),
  get('an unknown path', '/api/nothing'),
  get('chat by GET', '/api/chat'),
  get('pull by GET', '/api/pull'),
  post('tags by POST', '/api/tags', {}),
  { name: 'version by DELETE', method: 'DELETE', path: '/api/version' },
  { name: 'tags: options', method: 'OPTIONS', path: '/api/tags' },
  get('nothing loaded', '/api/ps'),
];

const preflight = { 'Access-Control-Request-Method': 'POST' };

const ACCESS: readonly Asked[] = [
  get('origin: local', '/api/version', { Origin: LOCAL_ORIGIN }),
  get('origin: extension', '/api/version', { Origin: EXTENSION }),
  get('origin: null', '/api/version', { Origin: 'null' }),
  { ...show('foreign origin', {}), headers: { Origin: 'https://example.com' } },
  { ...show('local origin', {}), headers: { Origin: LOCAL_ORIGIN } },
  { ...show('origin of the app', {}), headers: { Origin: 'app://obsidian.md' } },
  ...[LOCAL_ORIGIN, EXTENSION].map((Origin) => ({
    ...{ name: `preflight: ${Origin.slice(0, 12)}`, method: 'OPTIONS', path: '/api/chat' },
    headers: { Origin, ...preflight, 'Access-Control-Request-Headers': 'content-type' },
  })),
  ...['localhost', '192.168.1.9:80', 'box.internal', 'example.com', '8.8.8.8'].map((Host) =>
    get(`host: ${Host}`, '/api/version', { Host }),
  ),
  get('host and origin: foreign', '/api/version', { Host: 'example.com', Origin: EXTENSION }),
];

const SHOW: readonly Asked[] = [
  show('no body'),
  show('half a body', '{"model":'),
  show('no JSON', 'hello'),
  show('no name', {}),
  show('empty name', { model: '' }),
  show('number', { model: 3 }),
  show('unknown', { model: 'nearside-live-none' }),
  show('no name at all', { model: '../etc' }),
  show('blank in it', { model: 'a b' }),
  show('both places', { model: 'nearside-live:cloud:local' }),
  { ...show('the model', { model: LIVE_MODEL }), isLong: true },
  { ...show('without its tag', { model: 'nearside-live' }), isLong: true },
  { ...show('in capitals', { model: 'NEARSIDE-LIVE:LATEST' }), isLong: true },
  { ...show('held here', { model: `${LIVE_MODEL}:local` }), isLong: true },
  { ...show('by its old field', { name: LIVE_MODEL }), isLong: true },
];

const CHAT: readonly Asked[] = [
  post('chat: no body', '/api/chat'),
  post('chat: half a body', '/api/chat', '{"model":'),
  post('chat: no JSON', '/api/chat', 'hello'),
  chat('no model', { model: undefined }),
  chat('unknown', { model: 'nearside-live-none' }),
  chat('no name', { model: '../etc' }),
  chat('a number', { model: 3 }),
  chat('messages of another kind', { messages: 'hi' }),
  chat('a role of its own', { messages: [{ role: 'robot', content: 'hi' }], stream: false }),
  chat('both places', { model: 'nearside-live:cloud:local' }),
  chat('keep_alive', { keep_alive: 'soon' }),
  chat('think: another word', { think: 'deeply' }),
  chat('think', { think: true }),
  chat('think: a level', { think: 'low' }),
  chat('tools', { tools: [{ type: 'function', function: { name: 'now' } }] }),
  chat('a picture as an address', {
    messages: [{ role: 'user', content: 'hi', images: ['data:image/png;base64,aGk='] }],
  }),
  chat('logprobs', { top_logprobs: 30 }),
  chat('a window of letters', short({ num_ctx: 'big' })),
  chat('a temperature of letters', short({ temperature: 'warm' })),
  chat('another format', { format: 'xml' }),
  chat('loading', { messages: [], keep_alive: 60 }),
  get('loaded', '/api/ps'),
  chat('stream', { think: false }),
  chat('held here', { model: `${LIVE_MODEL}:local` }),
  chat('at once', { stream: false }),
  chat('a word', { options: { num_predict: 1, num_ctx: 2048 }, stream: false }),
  chat('format: json', { format: 'json', stream: false }),
  chat('too long, nothing cut', {
    messages: [{ role: 'user', content: 'word '.repeat(4000) }],
    ...{ truncate: false, shift: false },
  }),
  chat('unloading', { messages: [], keep_alive: 0 }),
];

const EMBED: readonly Asked[] = [
  post('embed: unknown', '/api/embed', { model: 'nearside-live-none', input: [] }),
  post('embed: nothing', '/api/embed', { model: LIVE_MODEL, input: [], keep_alive: 0 }),
];

const MADE_FIELDS = {
  from: LIVE_MODEL,
  system: 'Be brief.',
  parameters: { temperature: 0.5, stop: ['END'] },
  license: BYTES,
  messages: [{ role: 'user', content: 'hi' }],
};

const MANAGE: readonly Asked[] = [
  blob('HEAD', 'sha256:abc'),
  blob('POST', 'sha256:abc', BYTES),
  blob('HEAD', UNKNOWN),
  blob('POST', UNKNOWN, BYTES),
  blob('POST', digestOf(BYTES), BYTES),
  blob('POST', digestOf(BYTES), BYTES),
  blob('HEAD', digestOf(BYTES)),
  create('from nothing', {}),
  create('no name', { model: '../etc', from: LIVE_MODEL }),
  create('a digest that is none', { files: { 'a.gguf': 'sha256:abc' } }),
  create('a file that is not there', { files: { 'a.gguf': UNKNOWN } }),
  create('a file that is no model', { files: { 'a.gguf': digestOf(BYTES) } }),
  create('from a model', MADE_FIELDS),
  { ...show('what was made', { model: MADE }), isLong: true },
  create('again, at once', { ...MADE_FIELDS, stream: false }),
  post('copy: unknown', '/api/copy', { source: 'nearside-live-none', destination: COPY }),
  post('copy: no name', '/api/copy', { source: MADE, destination: '../etc' }),
  post('copy', '/api/copy', { source: MADE, destination: COPY }),
  remove('the copy', COPY),
  remove('unknown', 'nearside-live-none'),
  remove('no name', '../etc'),
  post('pull: no name', '/api/pull', { model: '../etc' }),
  post('pull: no body', '/api/pull'),
  { ...get('two models', '/api/tags'), isLong: true },
  remove('what was made', MADE),
];

export const SAME_REQUESTS: readonly Asked[] = [
  ...[ABOUT, ACCESS, SHOW, CHAT, EMBED, MANAGE].flat(),
];
