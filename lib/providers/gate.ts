// The one door through which a provider sends: for each request it is decided anew, in the moment of sending, how far it may go.
import { type Endpoint, urlsBeside } from '../core/endpoint';
import { type Fault, fault } from '../core/fault';
import { farther, isWithin, type Place, placeOf } from '../core/place';
import type { Fetch } from '../core/ports';
import type { Contact, Purpose } from '../ledger/contact';
import { counted } from './counted';

/** What providers need of the world. */
export interface ProviderPorts {
  fetch: Fetch;
  /** Whether the browser lets the extension reach this address. */
  mayReach: (url: string) => Promise<boolean>;
  /** How far text may go from this endpoint as the settings are now; undefined once it was removed or changed. */
  limitOf: (endpoint: Endpoint) => Promise<Place | undefined>;
  /** The `Authorization` header of this endpoint, if it has one. */
  authorization: (endpoint: Endpoint) => Promise<string | undefined>;
  /** Told of each request once it is over: whom it went to and how much, never what. */
  note?: (contact: Contact) => void;
}

/** A decision about a text: under which name its model is asked, and where it would go. */
export interface Pass {
  model: string;
  place: Place;
}

/** What a request that may not be sent throws in the place of fetch. */
export class Barred extends Error {
  readonly fault: Fault;
  constructor(found: Fault) {
    super(found.kind);
    this.fault = found;
  }
}

export interface Gate {
  /** Why nothing at all may be sent to this endpoint; undefined where something may. */
  closed(): Promise<Fault | undefined>;
  /** Whether text may go there now. */
  allows(place: Place): Promise<boolean>;
  /** Asks the server about itself and its models; throws `Barred` for what would carry a text. */
  ask: Fetch;
  /** Asks under another name of this machine, by GET and without what signs in; throws `Barred` for any other address. */
  askBeside: Fetch;
  /** Sends a text on the strength of a pass, to no farther than `limit`; throws `Barred` where it may not go. */
  send(pass: Pass, request: TextRequest): Promise<Response>;
  /** For the ledger: one of our pages has sent a file by itself, since messages cannot carry it to the background. */
  note(path: string, sent: SentByPage): void;
}

/** Bytes that have left; HTTP status, 0 for no answer. */
export type SentByPage = Pick<Contact, 'up' | 'status'>;

interface TextRequest {
  /** Below the endpoint's URL, with a slash in front. */
  path: string;
  body: object;
  signal: AbortSignal;
  /** For texts that may go less far than the endpoint's limit. */
  limit?: Place | undefined;
  /** For the ledger; `null` keeps the request out of it. */
  purpose: Purpose | null;
}

/** Paths that take texts, or send something elsewhere by themselves. */
const CARRIES =
  /^\/(?:v1\/(?!models(?:\/|$))|(?:api\/(?:chat|generate|embed|embeddings|push|me|signout|user|experimental|web_\w+)|completions?|chat|embeddings?|infill)(?:\/|$))/i;

export function createGate(endpoint: Endpoint, ports: ProviderPorts): Gate {
  const here = placeOf(endpoint.url);
  const base = new URL(endpoint.url).href.replace(/\/$/, '');
  const allows = async (place: Place) => {
    const limit = await ports.limitOf(endpoint);
    return limit !== undefined && isWithin(farther(place, here), limit);
  };
  const closed = async () =>
    (await allows(here)) ? undefined : fault('endpoint-locked', new URL(endpoint.url).host);

  /** No cookies, no cache, no redirect that could lead elsewhere: it fails, or is at most seen. */
  const through = async (
    url: string,
    init: RequestInit,
    entry: Pick<Contact, 'purpose' | 'model'> | null,
  ): Promise<Response> => {
    const isBeside = !url.startsWith(endpoint.url);
    const authorization = isBeside ? undefined : await ports.authorization(endpoint);
    const at = Date.now();
    const note = (status: number, down: number) => {
      const { host } = new URL(url);
      if (entry)
        ports.note?.({ at, host, ...entry, up: sizeOf(init.body), down, status, times: 1 });
    };
    try {
      const response = await ports.fetch(url, {
        ...init,
        ...(authorization && { headers: { ...plain(init.headers), Authorization: authorization } }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: init.redirect === 'manual' ? 'manual' : 'error',
        referrerPolicy: 'no-referrer',
      });
      if (!ports.note || !entry) return response;
      return counted(response, (bytes) => note(response.status, bytes));
    } catch (error) {
      note(0, 0);
      throw error;
    }
  };

  /** The path below the endpoint's URL; undefined for what lies elsewhere. */
  const pathIn = (url: string): string | undefined => {
    const { href, origin, pathname } = new URL(url);
    if (!href.startsWith(`${base}/`)) return undefined;
    return (origin + pathname).slice(base.length).replace(/\/+/g, '/');
  };

  return {
    closed,
    allows,
    async ask(url, init = {}) {
      const found = await closed();
      if (found) throw new Barred(found);
      const path = pathIn(url);
      if (path === undefined || (CARRIES.test(path) && !isEmpty(init.body)))
        throw new Barred(fault('request-invalid', path));
      return through(url, init, { purpose: purposeOf(path), model: '' });
    },
    async askBeside(url, { signal = null } = {}) {
      const found = await closed();
      if (found) throw new Barred(found);
      if (!urlsBeside(base).some((other) => new URL(url).href.startsWith(`${other}/`)))
        throw new Barred(fault('request-invalid', url));
      return through(url, { signal }, { purpose: 'check', model: '' });
    },
    async send({ place, model }, { path, body, signal, limit = 'internet', purpose }) {
      const text = JSON.stringify(body);
      const found = await closed();
      if (found) throw new Barred(found);
      // The last look before it goes: the lock may have been switched on since the pass was given.
      if (!isWithin(farther(place, here), limit) || !(await allows(place)))
        throw new Barred(fault('model-not-local', new URL(endpoint.url).host));
      const headers = { 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: text, signal };
      return through(endpoint.url + path, init, purpose && { purpose, model });
    },
    note(path, sent) {
      const { host } = new URL(endpoint.url);
      const entry = { purpose: purposeOf(path), model: '', down: 0, times: 1 };
      ports.note?.({ at: Date.now(), host, ...entry, ...sent });
    },
  };
}

/** Whether a body that loads or unloads a model carries nothing else. */
function isEmpty(body: RequestInit['body']): boolean {
  if (typeof body !== 'string' || body.length > 2000) return false;
  try {
    const { messages, input, prompt, images, system } = JSON.parse(body) as Record<string, unknown>;
    const isNone = (list: unknown) => Array.isArray(list) && list.length === 0;
    return (isNone(messages) || isNone(input)) && !prompt && !images && !system;
  } catch {
    return false;
  }
}

const MANAGES = /^\/api\/(?:chat|embed|generate|create|copy|delete|blobs)(?:\/|$)/;

const purposeOf = (path: string): Purpose => {
  if (path === '/api/pull') return 'download';
  return MANAGES.test(path) ? 'models' : 'check';
};

/** Bytes, as far as they are known before they are sent. */
function sizeOf(body: RequestInit['body']): number {
  if (typeof body === 'string') return new TextEncoder().encode(body).byteLength;
  return body instanceof Blob ? body.size : 0;
}

const plain = (headers: RequestInit['headers']): Record<string, string> =>
  Object.fromEntries(new Headers(headers));
