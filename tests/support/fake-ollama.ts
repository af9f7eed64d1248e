// A fake Ollama server: same rules, same shapes, same errors as the real one, and faults on demand.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkOrigin, hostIsAllowed, originList } from './ollama/access';
import { type Answer, answerChat, isUnload, loadReply } from './ollama/chat-answer';
import { type ChatPlan, planChat } from './ollama/chat-request';
import { type Exchange, parsed, type RecordedRequest, readBody, send } from './ollama/exchange';
import { Faults, type ServerFault } from './ollama/faults';
import { FakeLibrary, UPLOADS } from './ollama/library';
import type { LibraryModel } from './ollama/manage';
import { DEFAULT_MODELS, type FakeModel } from './ollama/models';
import {
  json,
  NOT_FOUND,
  type Reply,
  readReply,
  showReply,
  unstreamed,
  WRONG_METHOD,
} from './ollama/replies';

export interface FakeOllamaOptions {
  /** Default: any free port. */
  port?: number;
  /** The one address it listens on; default `127.0.0.1`. */
  host?: '127.0.0.1' | '::1';
  /** Speaks https with this certificate, in PEM. */
  tls?: { key: string; cert: string };
  /** OLLAMA_ORIGINS, split at its commas. */
  origins?: readonly string[];
  version?: string;
  models?: readonly FakeModel[];
  /** What can be fetched from the registry. */
  library?: readonly LibraryModel[];
  answer?: Answer;
  /** False: as if bound to all interfaces, where the real server does not check the Host header. */
  hostCheck?: boolean;
  /** As if started with OLLAMA_NO_CLOUD=1. */
  cloudDisabled?: boolean;
  /** Window when a request names none, in tokens. */
  defaultContext?: number;
}

type Changes = Omit<FakeOllamaOptions, 'port' | 'host' | 'tls'>;
type Listening = { host: string; tls: FakeOllamaOptions['tls'] };

export interface FakeOllama {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, or as it was made to listen. */
  readonly url: string;
  readonly requests: RecordedRequest[];
  readonly faults: Faults;
  /** Changes the running server. */
  set(changes: Changes): void;
  /** Stops listening and cuts all connections; `resume` listens on the same port again. */
  stop(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

export const DEFAULT_ANSWER = `**Local answer.** This text comes from a test server.

- It has a list with *emphasis* and \`code\`.
- It has letters beyond ASCII: é, ß, 日本語, 🙂.

\`\`\`js
const near = true;
\`\`\`
`;

const DEFAULTS = {
  origins: [] as readonly string[],
  version: '0.32.15',
  models: DEFAULT_MODELS,
  library: [] as readonly LibraryModel[],
  answer: (() => DEFAULT_ANSWER) as Answer,
  hostCheck: true,
  cloudDisabled: false,
  defaultContext: 4096,
};

const READABLE = ['/', '/api/version', '/api/status', '/api/tags', '/api/ps', '/v1/models'];
const POSTABLE = ['/api/show', '/api/chat', '/api/embed', '/api/pull', '/api/create', '/api/copy'];

export async function startFakeOllama(options: FakeOllamaOptions = {}): Promise<FakeOllama> {
  const { port = 0, host = '127.0.0.1', tls, ...changes } = options;
  const fake = new Fake({ ...DEFAULTS, ...changes }, { host, tls });
  await fake.listen(port);
  return fake;
}

class Fake implements FakeOllama {
  readonly requests: RecordedRequest[] = [];
  readonly faults = new Faults();
  readonly #server: Server;
  readonly #listening: Listening;
  #settings: typeof DEFAULTS;
  #allowed: string[];
  #port = 0;
  /** Loaded models, each with its window in tokens. */
  readonly #loaded = new Map<FakeModel, number>();
  /** One answer at a time per model; others wait in silence. */
  readonly #busy = new Map<FakeModel, Promise<void>>();
  /** What it has fetched and been handed: a server that restarts keeps it. */
  readonly #library = new FakeLibrary({
    faults: this.faults,
    loaded: this.#loaded,
    settings: () => this.#settings,
    setModels: (models) => this.set({ models }),
  });

  constructor(settings: typeof DEFAULTS, listening: Listening) {
    this.#settings = settings;
    this.#listening = listening;
    this.#allowed = originList(settings.origins);
    const serve = (request: IncomingMessage, response: ServerResponse) =>
      void this.#serve(request, response);
    const { tls } = listening;
    this.#server = tls ? createTlsServer(tls, serve) : createServer(serve);
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    const { host, tls } = this.#listening;
    const name = host.includes(':') ? `[${host}]` : host;
    return `${tls ? 'https' : 'http'}://${name}:${this.#port}`;
  }

  set(changes: Changes): void {
    this.#settings = { ...this.#settings, ...changes };
    this.#allowed = originList(this.#settings.origins);
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((ready, failed) => {
      this.#server.once('error', failed);
      this.#server.listen(port, this.#listening.host, () => {
        this.#server.off('error', failed);
        ready();
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
    this.#loaded.clear();
  }

  resume = (): Promise<void> => this.listen(this.#port);
  close = (): Promise<void> => this.stop();

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const path = url.split('?')[0] ?? '/';
    const { origin, host = '', authorization } = headers;
    const record: RecordedRequest = {
      ...{ method, path, origin, host, authorization, body: undefined, status: 0 },
      ...{ aborted: false, leaked: false, promptWasCut: false },
    };
    this.requests.push(record);
    const leaving = new AbortController();
    let cutByServer = false;
    response.on('close', () => {
      record.aborted = this.#server.listening && !response.writableEnded && !cutByServer;
      leaving.abort();
    });
    const onCut = () => {
      cutByServer = true;
    };
    try {
      const isUpload = path.startsWith(UPLOADS);
      const raw = isUpload ? '' : await readBody(request);
      record.body = parsed(raw);
      const access = checkOrigin({ method, origin, host }, this.#allowed);
      const { signal } = leaving;
      const exchange = { response, record, raw, signal, onCut, headers: access.headers };
      if (access.refused) return send(exchange, { status: access.refused, body: null });
      if (access.preflight) return send(exchange, { status: 204, body: null });
      if (this.#settings.hostCheck && !hostIsAllowed(host)) {
        return send(exchange, { status: 403, body: null });
      }
      if (isUpload) await this.#library.upload(exchange, request);
      else await this.#route(exchange);
    } catch (error) {
      // A client that left is part of the game; anything else is a bug in a test's answer.
      if (!leaving.signal.aborted) response.destroy(error as Error);
    }
  }

  async #route(exchange: Exchange): Promise<void> {
    const { record, raw, signal } = exchange;
    const { method, path } = record;
    const fault = this.faults.take(path);
    if (fault.firstByteDelay) await sleep(fault.firstByteDelay, undefined, { signal });
    if (fault.status !== undefined) {
      const headers = { ...exchange.headers, ...fault.headers };
      const body = (fault.body ?? null) as Reply['body'];
      return send({ ...exchange, headers }, { status: fault.status, body });
    }
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead ? POSTABLE.includes(path) : READABLE.includes(path)) {
      return send(exchange, WRONG_METHOD);
    }
    const described = { ...this.#settings, loaded: this.#loaded, expires: this.#library.expires };
    if (isRead) return send(exchange, readReply(path, described) ?? NOT_FOUND);
    if (path === '/api/delete') {
      return method === 'DELETE' ? this.#library.delete(exchange) : send(exchange, WRONG_METHOD);
    }
    if (!POSTABLE.includes(path)) return send(exchange, NOT_FOUND);
    if (method !== 'POST') return send(exchange, WRONG_METHOD);
    if (path === '/api/show') return send(exchange, showReply(raw, described));
    if (path === '/api/copy') return this.#library.copy(exchange);
    if (path === '/api/pull' || path === '/api/create')
      return this.#library.stream(exchange, fault);
    if (path === '/api/embed') return this.#library.embed(exchange);
    return this.#chat(exchange, fault);
  }

  async #chat(exchange: Exchange, fault: ServerFault): Promise<void> {
    const { record, raw } = exchange;
    const plan = planChat(raw, this.#settings);
    if ('error' in plan) {
      const { status, error, isUnstreamed } = plan;
      return send(exchange, isUnstreamed ? unstreamed(status, error) : json(status, { error }));
    }
    record.leaked = plan.remote !== undefined;
    record.promptWasCut = plan.promptWasCut;
    if (!plan.model || plan.remote) return this.#answer(exchange, plan, fault);
    const before = this.#busy.get(plan.model) ?? Promise.resolve();
    const turn = before.then(() => this.#answer(exchange, plan, fault));
    this.#busy.set(
      plan.model,
      turn.catch(() => {}),
    );
    return turn;
  }

  async #answer(exchange: Exchange, plan: ChatPlan, fault: ServerFault): Promise<void> {
    const { record, signal, response } = exchange;
    signal.throwIfAborted();
    if (isUnload(plan.body)) {
      if (plan.model) this.#loaded.delete(plan.model);
      return send(exchange, json(200, loadReply(plan)));
    }
    const loadTime = this.#isLoaded(plan) ? 0 : (fault.loadTime ?? 0);
    if (loadTime) await sleep(loadTime, undefined, { signal });
    if (plan.model && !plan.remote)
      this.#library.keep(plan.model, plan.body.keep_alive, plan.contextTokens);
    if (plan.body.messages.length === 0) return send(exchange, json(200, loadReply(plan)));
    record.status = 200;
    const { headers, onCut } = exchange;
    const line = { plan, response, fault, headers, signal, onCut };
    await answerChat(line, this.#settings.answer, loadTime);
  }

  /** A changed window loads the model again. */
  #isLoaded({ model, contextTokens }: ChatPlan): boolean {
    return model !== undefined && this.#loaded.get(model) === contextTokens;
  }
}
