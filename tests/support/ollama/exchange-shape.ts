// What two Ollamas must agree on in an answer: status, headers, fields and words; not numbers, digests or times.
import { request as httpRequest } from 'node:http';

export interface Asked {
  /** Of this exchange, in a few words. */
  name: string;
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a string as it is. */
  body?: object | string;
  /** How long the answer is depends on the model and on what else is installed. */
  isLong?: true;
}

export interface Shape {
  status: number;
  type: string | undefined;
  /** Whether the length of the body was said beforehand. */
  framing: 'chunked' | 'length' | 'none' | 'any';
  /** Headers that tell browsers who may read it. */
  access: Record<string, string>;
  /** Text, or the kinds and words of each line of JSON; lines alike in a row count once. */
  body: unknown;
}

/** Texts that must be the same word by word. */
const WORDS = ['error', 'status', 'done_reason', 'role', 'model', 'name', 'object', 'owned_by'];
/** Their fields depend on the model. */
const OPEN = ['model_info', 'projector_info', 'tensors'];

/** Node's own client: unlike fetch it may set Host and Origin. */
export function ask(base: string, asked: Asked): Promise<Shape> {
  const { method, path, headers = {}, body, isLong } = asked;
  const sent = typeof body === 'object' ? JSON.stringify(body) : body;
  const length = sent !== undefined && { 'Content-Length': Buffer.byteLength(sent) };
  return new Promise((done, failed) => {
    const request = httpRequest(
      base + path,
      { method, headers: { ...headers, ...length } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', failed);
        response.on('end', () => {
          const { statusCode: status = 0, headers: got } = response;
          const text = Buffer.concat(pieces).toString('utf8');
          const isChunked = got['transfer-encoding'] === 'chunked';
          const known = isChunked ? 'chunked' : got['content-length'] ? 'length' : 'none';
          const framing = isLong ? 'any' : known;
          const access = Object.fromEntries(
            Object.entries(got)
              .filter(([name]) => /^access-control|^vary$|^allow$/.test(name))
              .map(([name, value]) => [name, String(value)]),
          );
          done({ status, type: got['content-type'], framing, access, body: bodyOf(text) });
        });
      },
    );
    request.on('error', failed);
    request.end(sent);
  });
}

function bodyOf(text: string): unknown {
  try {
    const lines = text.split('\n').filter(Boolean);
    const shapes = lines.map((line) => shapeOf('', JSON.parse(line)));
    return shapes.filter((one, at) => JSON.stringify(one) !== JSON.stringify(shapes[at - 1]));
  } catch {
    return text;
  }
}

function shapeOf(key: string, value: unknown): unknown {
  if (typeof value === 'string') return WORDS.includes(key) ? plain(value) : 'text';
  if (Array.isArray(value)) return value.slice(0, 1).map((one) => shapeOf(key, one));
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'boolean' ? value : typeof value;
  if (OPEN.includes(key)) return 'fields';
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, shapeOf(name, inner)]));
}

/** Without digests, folders and counts. */
const plain = (words: string): string =>
  words
    .replace(/sha256[:-][0-9a-f]{64}/g, (digest) => `${digest.slice(0, 7)}…`)
    .replace(/open \S+[/\\]blobs/g, 'open …/blobs')
    .replace(/\d{3,}/g, 'N');
