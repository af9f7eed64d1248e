// The fake Ollama's words for what it cannot do, with their headers, as server/routes.go of 0.24.0 has them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FakeOllama } from './fake-ollama';
import { type Asked, ask } from './ollama/exchange-shape';
import { LIVE_MODEL } from './ollama/same-requests';
import { startAlike } from './ollama/true-record';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Of an error in the place of a stream. */
const BARE_TYPE = 'application/json';

let old: FakeOllama;
let recent: FakeOllama;
beforeAll(async () => {
  [old, recent] = [await startAlike('0.24.0'), await startAlike('0.32.15')];
});
afterAll(() => Promise.all([old.close(), recent.close()]));

const asked = (method: string, path: string, body?: object | string): Asked => ({
  ...{ name: path, method, path },
  ...(body !== undefined && { body }),
});
const long = { role: 'user', content: 'word '.repeat(4000) };
const named = (options: object, changes: object = {}) => ({
  ...{ model: LIVE_MODEL, messages: [{ role: 'user', content: 'hi' }], options },
  ...changes,
});
const tooLong = {
  ...{ model: LIVE_MODEL, messages: [long], truncate: false },
  options: { num_ctx: 2048 },
};

test.each<[string, string, string | object | undefined, number, string, string]>([
  ['POST', '/api/show', undefined, 400, 'missing request body', JSON_TYPE],
  ['POST', '/api/show', '{"model":', 400, 'unexpected EOF', JSON_TYPE],
  [
    ...(['POST', '/api/chat', 'hello', 400] as const),
    "invalid character 'h' looking for beginning of value",
    JSON_TYPE,
  ],
  [
    ...(['POST', '/api/show', { model: 3 }, 400] as const),
    'json: cannot unmarshal number into Go struct field ShowRequest.model of type string',
    JSON_TYPE,
  ],
  ['POST', '/api/show', { model: '../etc' }, 400, 'invalid model name', JSON_TYPE],
  ['POST', '/api/show', { model: 'none:1b:local' }, 404, "model 'none:1b' not found", JSON_TYPE],
  [
    'POST',
    '/api/create',
    { model: 'x' },
    400,
    "neither 'from' or 'files' was specified",
    BARE_TYPE,
  ],
  ['POST', '/api/create', undefined, 400, 'missing request body', JSON_TYPE],
  ['POST', '/api/pull', undefined, 400, 'missing request body', JSON_TYPE],
  ['DELETE', '/api/delete', undefined, 400, 'missing request body', JSON_TYPE],
  ['DELETE', '/api/delete', { model: '../etc' }, 400, 'name "../etc" is invalid', JSON_TYPE],
  ['POST', '/api/copy', { source: '../etc' }, 400, 'source "../etc" is invalid', JSON_TYPE],
  [
    ...(['POST', '/api/chat', tooLong, 400] as const),
    'the input length exceeds the context length',
    BARE_TYPE,
  ],
  [
    ...(['POST', '/api/chat', named({ temperature: 'warm' }), 500] as const),
    'option "temperature" must be of type float32',
    JSON_TYPE,
  ],
  [
    ...(['POST', '/api/chat', named({}, { format: 'xml' }), 500] as const),
    'invalid format: "\\"xml\\""; expected "json" or a valid JSON Schema object',
    BARE_TYPE,
  ],
])('%s %s %j: %i %s', async (method, path, body, status, error, type) => {
  const shape = await ask(old.url, asked(method, path, body));
  const framing = type === BARE_TYPE ? 'chunked' : 'length';
  expect(shape).toMatchObject({ status, type, framing, body: [{ error }] });
});

test('newer servers tell a text that is too long in the words of their engine', async () => {
  const { body } = await ask(recent.url, asked('POST', '/api/chat', tooLong));
  expect(JSON.stringify(body)).toContain('exceed_context_size_error');
});

test.each([
  ['GET', '/api/chat', 'POST'],
  ['POST', '/api/tags', 'HEAD, GET'],
  ['DELETE', '/api/ps', 'GET'],
  ['PUT', '/api/blobs/sha256:0', 'HEAD, POST'],
  ['POST', '/api/delete', 'DELETE'],
])('%s %s: the methods that would do are named', async (method, path, allow) => {
  const shape = await ask(old.url, asked(method, path));
  expect(shape).toMatchObject({ status: 405, type: 'text/plain', access: { allow } });
});

test('plain text has its kind of letters named only where it is no error', async () => {
  expect((await ask(old.url, asked('GET', '/'))).type).toBe('text/plain; charset=utf-8');
  expect((await ask(old.url, asked('GET', '/api/none'))).type).toBe('text/plain');
});
