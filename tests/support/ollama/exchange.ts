// One request to a fake Ollama: what is recorded of it, and the plumbing of its reply.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { otherMethods, type Reply } from './replies';

export interface RecordedRequest {
  method: string;
  path: string;
  origin: string | undefined;
  host: string;
  authorization: string | undefined;
  /** Parsed JSON, or the text as it came. Recorded for refused requests too. */
  body: unknown;
  /** 0 until the answer begins. */
  status: number;
  /** The client left before the answer was complete. */
  aborted: boolean;
  /** The real server would have sent this text to another machine. */
  leaked: boolean;
  /** The prompt was cut to the window without a word. */
  promptWasCut: boolean;
}

export interface Exchange {
  response: ServerResponse;
  record: RecordedRequest;
  raw: string;
  /** What the CORS check adds to the answer. */
  headers: Record<string, string>;
  /** Aborts when the connection ends. */
  signal: AbortSignal;
  /** Called before the server itself destroys the connection. */
  onCut(): void;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

export function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** Bytes up to which the length of an answer is said beforehand. */
export const BUFFER = 2048;

export function send({ response, record, headers }: Exchange, reply: Reply): void {
  const { status, body } = reply;
  const allow = otherMethods(record.method, record.path);
  record.status = status;
  const text = body === null || typeof body === 'string' ? body : JSON.stringify(body);
  const usual = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  const length = Buffer.byteLength(text ?? '');
  const mayCount = !reply.isChunked && status !== 204;
  const isCounted = mayCount && (length > 0 ? length <= BUFFER : record.method !== 'HEAD');
  const all: OutgoingHttpHeaders = {
    ...(text !== null && { 'Content-Type': reply.type ?? usual }),
    ...(isCounted && { 'Content-Length': length }),
    ...(allow && { Allow: allow }),
    ...headers,
  };
  response.writeHead(status, all);
  response.end(text);
}
