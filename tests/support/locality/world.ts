// Nearside's engine on true providers, with fake servers here and elsewhere: what would reach another machine is counted.
import 'fake-indexeddb/auto';
import {
  type Endpoint,
  endpointInUse,
  isSameEndpoint,
  OWN_MACHINE,
} from '../../../lib/core/endpoint';
import { PLACES, type Place } from '../../../lib/core/place';
import type { Fetch } from '../../../lib/core/ports';
import { createEngine } from '../../../lib/engine/engine';
import { createWatchers } from '../../../lib/engine/watchers';
import { HistoryDatabase } from '../../../lib/history/database';
import { createHistory } from '../../../lib/history/history';
import { createGate, type ProviderPorts } from '../../../lib/providers/gate';
import type { Provider } from '../../../lib/providers/provider';
import { createRegistry } from '../../../lib/providers/registry';
import { createSettings } from '../../../lib/settings/settings';
import { startFakeOllama } from '../fake-ollama';
import { startFakeOpenAi } from '../fake-openai';
import { MODELS } from '../ollama/models';

/** What must not get out. */
export const SECRET = 'The merger with Falcon is signed on Monday.';

/** Paths at which even an Ollama on this machine may send a text on, beside its own chat. */
const OTHER_WAYS = /^\/(?:v1\/|api\/(?:generate|embed|embeddings|push|experimental))/;

let count = 0;

export type World = Awaited<ReturnType<typeof createWorld>>;

/** @param policy what an organization has set */
export async function createWorld(policy?: object) {
  const ollama = await startFakeOllama({ models: Object.values(MODELS) });
  const openai = await startFakeOpenAi();
  // Whatever name or address is not ours leads to these two, as if name servers said so.
  const elsewhere = await startFakeOllama({ models: Object.values(MODELS), hostCheck: false });
  const elsewhereOpenAi = await startFakeOpenAi();
  const here = new Map([
    [new URL(ollama.url).host, ollama.url],
    ['localhost:11434', ollama.url],
    [new URL(openai.url).host, openai.url],
  ]);
  const hooks = { after: (_path: string): void => {}, tags: (text: string): string => text };
  const fetched: Fetch = async (address, init) => {
    const url = new URL(address);
    const speaksOpenAi = /^\/(?:v1|props|version)\b/.test(url.pathname);
    const base = here.get(url.host) ?? (speaksOpenAi ? elsewhereOpenAi.url : elsewhere.url);
    const response = await fetch(base + url.pathname.replace(/^\/ollama\//, '/'), init);
    const isTags = url.pathname === '/api/tags';
    const text = response.ok && isTags ? hooks.tags(await response.text()) : undefined;
    hooks.after(url.pathname);
    return text === undefined ? response : new Response(text, response);
  };

  let stored: unknown;
  const item = {
    read: async () => structuredClone(stored),
    write: async (value: unknown) => {
      stored = value;
    },
  };
  const settings = createSettings(
    item,
    () => {},
    async () => policy,
  );
  const ports: ProviderPorts = {
    fetch: fetched,
    mayReach: async () => true,
    authorization: async () => undefined,
    limitOf: async (asked) => {
      const { endpoints } = await settings.read();
      const now = endpoints.find(({ id }) => id === asked.id);
      return now && isSameEndpoint({ ...now, limit: asked.limit }, asked) ? now.limit : undefined;
    },
  };
  const registry = createRegistry(ports);
  /** What stands between engine and provider in a control. */
  let wrap = (provider: Provider): Provider => provider;
  const provider = async () => wrap(registry.at(endpointInUse(await settings.read())));
  const db = new HistoryDatabase(`world-${count++}`);
  const history = createHistory(db);
  const engine = createEngine({
    ...{ history, watchers: createWatchers(), provider, clock: Date.now },
    newId: () => `id-${count++}`,
    keepAlive: () => () => {},
  });

  const carries = ({ body }: { body: unknown }) => JSON.stringify(body ?? '').includes(SECRET);

  return {
    ...{ ollama, openai, elsewhere, settings, provider, engine, history, hooks, fetched },
    write: item.write,
    /** What all of Nearside asks a server by itself. */
    ask: async (url: string, init: RequestInit) =>
      createGate(endpointInUse(await settings.read()), ports).ask(url, init),
    /** The address of the Ollama here. */
    own: ollama.url,
    control(with_: typeof wrap) {
      wrap = with_;
    },
    /** Endpoints in place of those there are; the first one is in use. */
    async use(...endpoints: Partial<Endpoint>[]) {
      const all = endpoints.map((one, index) => ({ ...OWN_MACHINE, id: `e${index}`, ...one }));
      await settings.change({ endpoints: all, endpointId: 'e0' });
    },
    /** How far text may go from all endpoints. */
    async limit(limit: Place = PLACES[0]) {
      const { endpoints } = await settings.read();
      await settings.change({ endpoints: endpoints.map((one) => ({ ...one, limit })) });
    },
    /** Requests by which the secret got to another machine. */
    leaks(): number {
      const forwarded = [...ollama.requests, ...openai.requests].filter(
        (request) => carries(request) && (request.leaked || isForwarding(request)),
      );
      const sent = [...elsewhere.requests, ...elsewhereOpenAi.requests].filter(carries);
      return forwarded.length + sent.length;
    },
    async close() {
      await db.delete();
      for (const server of [ollama, openai, elsewhere, elsewhereOpenAi]) await server.close();
    },
  };
}

/** At such a path the name alone decides whether Ollama sends a text on. */
const isForwarding = ({ path, body }: { path: string; body: unknown }): boolean =>
  OTHER_WAYS.test(path) && /cloud/i.test((body as { model?: string } | null)?.model ?? '');
