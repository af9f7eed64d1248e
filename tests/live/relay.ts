// A relay in front of a true server: hands everything through, keeps the chats, and breaks an answer where a test asks.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTick } from 'node:timers/promises';
import { readBody } from '../support/ollama/exchange';
import type { Mishap } from '../support/provider-servers';
import type { Protocol } from './protocols';

/** Pieces of text after which an answer breaks. */
const BREAK = 2;
const HTML = '<html><title>Router</title></html>';

/** What happens to the next chat. */
type Trouble = Mishap | { status: number; message: string };

export class Relay {
  readonly chats: Record<string, unknown>[] = [];
  /** What the model said last, piece by piece. */
  said: string[] = [];
  /** The client left the last chat. */
  wasLeft = false;
  /** As if the server had no models. */
  isEmpty = false;
  trouble: Trouble | undefined;
  readonly #upstream: string;
  readonly #protocol: Protocol;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  /** @param upstream base URL of the true server */
  constructor(upstream: string, protocol: Protocol) {
    this.#upstream = upstream;
    this.#protocol = protocol;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  listen = (): Promise<void> =>
    new Promise((ready) => this.#server.listen(0, '127.0.0.1', () => ready()));

  close = (): Promise<void> =>
    new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '/', method = 'GET' } = request;
    const body = await readBody(request);
    const { chatPath, listPath, none, refusal } = this.#protocol;
    if (this.isEmpty && path === listPath) return send(response, 200, JSON.stringify(none));
    const isChat = path === chatPath;
    const trouble = isChat ? this.#begin(body) : undefined;
    if (trouble === 'html') return send(response, 200, HTML, 'text/html');
    if (typeof trouble === 'object')
      return send(response, trouble.status, JSON.stringify(refusal(trouble.message)));
    const leaving = new AbortController();
    response.on('close', () => {
      if (isChat && !response.writableEnded) this.wasLeft = true;
      leaving.abort();
    });
    try {
      const headers = { 'Content-Type': 'application/json' };
      const asked = { method, headers, body: body || null, signal: leaving.signal };
      await this.#pass(await fetch(this.#upstream + path, asked), response, trouble);
    } catch {
      // The client left, or the connection was cut on purpose.
      response.destroy();
    } finally {
      leaving.abort();
    }
  }

  #begin(body: string): Trouble | undefined {
    this.chats.push(JSON.parse(body));
    this.said = [];
    this.wasLeft = false;
    const { trouble } = this;
    this.trouble = undefined;
    return trouble;
  }

  async #pass(answer: Response, response: ServerResponse, mishap: Mishap | undefined) {
    const { gap, textIn, failure } = this.#protocol;
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
    let count = 0;
    for await (const piece of piecesOf(answer, gap)) {
      const text = textIn(piece);
      if (text) this.said.push(text);
      if (text) count += 1;
      await write(response, piece, mishap === 'split' ? 1 : piece.length);
      if (count < BREAK || mishap === undefined || mishap === 'split') continue;
      if (mishap === 'silence') await new Promise((left) => response.once('close', left));
      if (mishap === 'error') response.write(failure + gap);
      if (mishap === 'cut') response.destroy();
      else response.end();
      return;
    }
    response.end();
  }
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json') {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

/** The answer cut behind each gap; bytes as Latin-1, so that halves of letters stay what they are. */
async function* piecesOf(answer: Response, gap: string): AsyncGenerator<string> {
  let rest = '';
  for await (const bytes of answer.body ?? []) {
    rest += Buffer.from(bytes).toString('latin1');
    for (let at = rest.indexOf(gap); at >= 0; at = rest.indexOf(gap)) {
      yield rest.slice(0, at + gap.length);
      rest = rest.slice(at + gap.length);
    }
  }
  if (rest) yield rest;
}

/** `size` bytes at a time. */
async function write(response: ServerResponse, piece: string, size: number): Promise<void> {
  for (let at = 0; at < piece.length; at += size) {
    response.write(Buffer.from(piece.slice(at, at + size), 'latin1'));
    await nextTick();
  }
}
