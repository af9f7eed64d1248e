// The models of a fake Ollama as they come and go: fetched, created, copied, deleted, loaded, and files handed in.
import type { IncomingMessage } from 'node:http';
import { bodyTrouble } from './bad-body';
import { type Exchange, send } from './exchange';
import type { Faults, ServerFault } from './faults';
import {
  answerStream,
  blobReply,
  type ManageRules,
  newShelf,
  planCopy,
  planCreate,
  planDelete,
  planPull,
  type Stream,
} from './manage';
import type { FakeModel } from './models';
import { findModel } from './names';
import { json, type Reply, WRONG_METHOD } from './replies';

interface LibraryPorts {
  faults: Faults;
  /** Each with its window in tokens. */
  loaded: Map<FakeModel, number>;
  settings: () => ManageRules;
  setModels: (models: readonly FakeModel[]) => void;
}

/** Where files are handed in; faults of these go by `/api/blobs/HEAD` and `/api/blobs/POST`. */
export const UPLOADS = '/api/blobs/';

/** As the real server shows it: some 292 years ahead. */
const FOR_EVER = Date.UTC(2319, 2, 4);

type Body = Record<string, unknown>;

const bodyOf = ({ record }: Exchange): Body =>
  typeof record.body === 'object' && record.body !== null ? (record.body as Body) : {};

/** Whether the body was none, and the client has been told so. */
function isUnread(exchange: Exchange): boolean {
  const error = bodyTrouble(exchange.raw);
  if (error) send(exchange, json(400, { error }));
  return error !== undefined;
}

/** The last line alone, where no stream is wanted. */
function atOnce({ lines }: Stream): Reply {
  const last = [...lines].at(-1) ?? {};
  return { ...json('error' in last ? 500 : 200, last), type: 'application/json' };
}

export class FakeLibrary {
  /** When loaded models go, in milliseconds since the epoch; those not in it after the usual time. */
  readonly expires = new Map<FakeModel, number>();
  readonly #shelf = newShelf();
  readonly #ports: LibraryPorts;

  constructor(ports: LibraryPorts) {
    this.#ports = ports;
  }

  async upload(exchange: Exchange, request: IncomingMessage): Promise<void> {
    const { method, path } = exchange.record;
    if (method !== 'HEAD' && method !== 'POST') return send(exchange, WRONG_METHOD);
    const fault = this.#ports.faults.take(UPLOADS + method);
    if (fault.cutAfter !== undefined) {
      await new Promise((arrived) => request.once('data', arrived));
      exchange.onCut();
      exchange.response.destroy();
      return;
    }
    if (fault.status !== undefined) {
      request.resume();
      return send(exchange, { status: fault.status, body: (fault.body ?? null) as Reply['body'] });
    }
    send(exchange, await blobReply(path.slice(UPLOADS.length), request, this.#shelf));
  }

  /** Fetching or creating a model: it is there once the stream has come to its end. */
  async stream(exchange: Exchange, fault: ServerFault): Promise<void> {
    if (isUnread(exchange)) return;
    const plan = exchange.record.path === '/api/pull' ? planPull : planCreate;
    const planned = plan(bodyOf(exchange), this.#ports.settings(), this.#shelf);
    if ('status' in planned) return send(exchange, planned);
    if (bodyOf(exchange).stream === false) {
      if (planned.added) this.#add(planned.added);
      return send(exchange, atOnce(planned));
    }
    const isWhole = await answerStream(planned, exchange, fault);
    if (isWhole && planned.added) this.#add(planned.added);
  }

  #add(model: FakeModel): void {
    const others = this.#ports.settings().models.filter(({ name }) => name !== model.name);
    this.#ports.setModels([model, ...others]);
  }

  async copy(exchange: Exchange): Promise<void> {
    if (isUnread(exchange)) return;
    const planned = planCopy(bodyOf(exchange), this.#ports.settings());
    if ('status' in planned) return send(exchange, planned);
    this.#add(planned);
    send(exchange, { status: 200, body: null });
  }

  async delete(exchange: Exchange): Promise<void> {
    if (isUnread(exchange)) return;
    const { models, library } = this.#ports.settings();
    const planned = planDelete(bodyOf(exchange), this.#ports.settings());
    if ('status' in planned) return send(exchange, planned);
    this.#ports.loaded.delete(planned);
    this.#ports.setModels(models.filter((model) => model !== planned));
    const own = library.find(({ model }) => model.name === planned.name);
    for (const { digest } of own?.layers ?? []) this.#shelf.arrived.delete(digest);
    send(exchange, { status: 200, body: null });
  }

  /** Only the form without input, which loads a model or unloads it. */
  async embed(exchange: Exchange): Promise<void> {
    const { model: sent, keep_alive } = bodyOf(exchange);
    const name = String(sent ?? '');
    const model = findModel(this.#ports.settings().models, name);
    if (!model) {
      return send(
        exchange,
        json(404, { error: `model "${name}" not found, try pulling it first` }),
      );
    }
    this.keep(model, keep_alive, 2048);
    send(exchange, json(200, { model: name, embeddings: [] }));
  }

  /** Holds a model in memory for as long as `keep_alive` says; 0 unloads it. */
  keep(model: FakeModel, keepAlive: unknown, contextTokens: number): void {
    const { loaded } = this.#ports;
    const seconds = typeof keepAlive === 'number' ? keepAlive : undefined;
    if (seconds === 0) {
      loaded.delete(model);
      return;
    }
    loaded.set(model, contextTokens);
    if (seconds === undefined) this.expires.delete(model);
    else this.expires.set(model, seconds < 0 ? FOR_EVER : Date.now() + seconds * 1000);
  }
}
