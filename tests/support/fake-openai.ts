// A fake OpenAI-compatible server: the lists, streams and errors of five programs, and faults on demand.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';
import { parsed, readBody } from './ollama/exchange';
import { errorBody, type Flavour, listOf, ownAnswer, tailOf } from './openai/flavours';

export type Piece = string | { thinking: string };

export interface OpenAiRequest {
  method: string;
  path: string;
  authorization: string | undefined;
  origin: string | undefined;
  body: unknown;
  status: number;
  aborted: boolean;
  /** This text went on to another machine. */
  leaked: boolean;
}

export interface OpenAiFault {
  /** Answer a chat with this status and body; an object as JSON. */
  status?: number;
  body?: unknown;
  /** Sent in place of the stream, as it is. */
  raw?: string;
  type?: string;
  /** After this many pieces: an error event, a cut connection, a clean end without its last words, or silence. */
  errorAfter?: number;
  error?: string;
  cutAfter?: number;
  endAfter?: number;
  silentAfter?: number;
  /** Each byte is a network write of its own. */
  splitBytes?: true;
}

export interface FakeOpenAiOptions {
  port?: number;
  flavour?: Flavour;
  models?: readonly string[];
  answer?: readonly Piece[];
  /** The header without which everything is refused. */
  authorization?: string;
  /** As llama.cpp does, the list of models is shown to everybody. */
  openList?: true;
  /** Further headers of each answer. */
  headers?: Record<string, string>;
  /** Fields added to each chunk. */
  chunk?: object;
  /** All requests are sent elsewhere, with 307. */
  redirect?: string;
}

const DEFAULTS = {
  flavour: 'llama.cpp' as Flavour,
  models: ['gemma-3-4b', 'qwen3-8b'] as readonly string[],
  answer: ['**Local', ' answer.**', ' ünï 日本語 🙂'] as readonly Piece[],
  headers: {} as Record<string, string>,
  chunk: {} as object,
};

type Settings = typeof DEFAULTS &
  Pick<FakeOpenAiOptions, 'authorization' | 'openList' | 'redirect'>;

export async function startFakeOpenAi(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  const { port = 0, ...changes } = options;
  const fake = new FakeOpenAi({ ...DEFAULTS, ...changes });
  await fake.listen(port);
  return fake;
}

export class FakeOpenAi {
  readonly requests: OpenAiRequest[] = [];
  /** For the next chat. */
  fault: OpenAiFault = {};
  readonly #server: Server;
  #settings: Settings;
  #port = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  /** The requests that carried texts. */
  get chats(): OpenAiRequest[] {
    return this.requests.filter(({ path }) => path === '/v1/chat/completions');
  }

  set(changes: Omit<FakeOpenAiOptions, 'port'>): void {
    this.#settings = { ...this.#settings, ...changes };
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(port, '127.0.0.1', ready));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const { authorization, origin } = headers;
    const record: OpenAiRequest = {
      ...{ method, path: url, authorization, origin, body: undefined },
      ...{ status: 0, aborted: false, leaked: false },
    };
    this.requests.push(record);
    response.on('close', () => {
      record.aborted = !response.writableEnded;
    });
    try {
      record.body = parsed(await readBody(request));
      await this.#route(record, response);
    } catch {
      response.destroy();
    }
  }

  async #route(record: OpenAiRequest, response: ServerResponse): Promise<void> {
    const { flavour, models, redirect, authorization, openList, headers } = this.#settings;
    const reply = (status: number, body: unknown, more: Record<string, string> = {}) => {
      record.status = status;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const type = typeof body === 'string' ? 'text/plain' : 'application/json';
      response.writeHead(status, { 'Content-Type': type, ...headers, ...more }).end(text);
    };
    if (redirect) return reply(307, '', { Location: redirect + record.path });
    const isOpen = openList && record.path === '/v1/models';
    if (authorization && !isOpen && record.authorization !== authorization)
      return reply(401, errorBody(flavour, 401, 'Invalid API Key'));
    if (record.path === '/v1/models') return reply(200, listOf(flavour, models));
    const own = ownAnswer(flavour, record.path);
    if (own) return reply(200, own);
    if (record.path !== '/v1/chat/completions')
      // LM Studio says so with status 200.
      return flavour === 'LM Studio'
        ? reply(200, { error: `Unexpected endpoint or method. (${record.method} ${record.path})` })
        : reply(404, errorBody(flavour, 404, 'File Not Found'));
    const { model, messages = [] } = record.body as { model: string; messages?: unknown[] };
    record.leaked = (flavour === 'LiteLLM' || flavour === 'Ollama') && messages.length > 0;
    const fault = this.fault;
    this.fault = {};
    if (fault.status) return reply(fault.status, fault.body ?? '');
    if (fault.raw !== undefined)
      return reply(200, fault.raw, { 'Content-Type': fault.type ?? 'text/event-stream' });
    if (!models.includes(model))
      return reply(404, errorBody(flavour, 404, `model '${model}' not found`));
    record.status = 200;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', ...headers });
    await this.#stream(response, model, fault);
  }

  async #stream(response: ServerResponse, model: string, fault: OpenAiFault): Promise<void> {
    const { flavour, answer, chunk } = this.#settings;
    const write = async (text: string) => {
      const bytes = Buffer.from(text);
      const size = fault.splitBytes ? 1 : bytes.length;
      for (let at = 0; at < bytes.length; at += size) {
        await new Promise((done) => response.write(bytes.subarray(at, at + size), done));
        if (fault.splitBytes) await nextTick();
      }
    };
    const frame = {
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model,
      ...chunk,
    };
    const say = (fields: object) => write(`data: ${JSON.stringify({ ...frame, ...fields })}\n\n`);
    const choice = (delta: object, finish_reason: string | null = null) =>
      say({ choices: [{ index: 0, delta, finish_reason }] });
    if (flavour === 'LiteLLM') await write(': keep-alive\r\n\r\n');
    await choice({ role: 'assistant', content: null });
    for (const [index, piece] of answer.entries()) {
      if (fault.cutAfter === index) return void response.destroy();
      if (fault.endAfter === index) return void response.end();
      if (fault.silentAfter === index) await sleep(60_000, undefined, { ref: false });
      if (fault.errorAfter === index) {
        await write(fault.error ?? 'data: {"error":{"message":"it broke"}}\n\n');
        return void response.end();
      }
      const thinking = flavour === 'vLLM' ? 'reasoning' : 'reasoning_content';
      await choice(typeof piece === 'string' ? { content: piece } : { [thinking]: piece.thinking });
    }
    await choice({}, 'stop');
    await write(tailOf(flavour, frame));
    response.end();
  }
}
