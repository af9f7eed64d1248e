// A fake Ollama with a library to fetch from, started anew for each test, and what tests of managing its models do.
import { afterEach, beforeEach } from 'vitest';
import type { ModelAdmin, NewModel, WorkEvent } from '../../lib/models/admin';
import { createOllamaModels } from '../../lib/providers/ollama-models';
import { type FakeOllama, startFakeOllama } from './fake-ollama';
import type { LibraryModel } from './ollama/manage';
import { MODELS } from './ollama/models';

/** A digest of one letter, for what is only named. */
export const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

const LIBRARY: LibraryModel[] = [
  {
    model: { ...MODELS.chat, name: 'qwen3:8b' },
    layers: [
      { digest: digest('a'), total: 5_000_000 },
      { digest: digest('b'), total: 1400 },
      { digest: digest('c'), total: 96 },
    ],
  },
];

export async function all(work: AsyncIterable<WorkEvent>): Promise<WorkEvent[]> {
  const events: WorkEvent[] = [];
  for await (const event of work) events.push(event);
  return events;
}

export const never = () => new AbortController().signal;

/** Nothing signs in and nothing is noted. */
const adminOf = (url: string, reach: FetchAt = fetch): ModelAdmin =>
  createOllamaModels(url, {
    fetch: reach,
    authorization: async () => undefined,
    note: () => {},
  });

type FetchAt = Parameters<typeof createOllamaModels>[1]['fetch'];

/** To be called once, at the top of a test file. */
export function modelWorld() {
  let server: FakeOllama;
  let admin: ModelAdmin;
  beforeEach(async () => {
    server = await startFakeOllama({ models: Object.values(MODELS), library: LIBRARY });
    admin = adminOf(server.url);
  });
  afterEach(() => server.close());
  return {
    get server() {
      return server;
    },
    get admin() {
      return admin;
    },
    /** The same server, asked in another way. */
    adminBy: (reach: FetchAt) => adminOf(server.url, reach),
    /** An answer of another program, or a broken one, to the next request for this path. */
    lying: (path: string, body: BodyInit) =>
      adminOf(server.url, async (input, init) =>
        input.endsWith(path) ? new Response(body) : fetch(input, init),
      ),
    pull: (name = 'qwen3:8b') => all(admin.pull(name, never())),
    create: (request: Partial<NewModel>) =>
      all(admin.create({ name: 'mine', fields: {}, ...request }, never())),
    /** Names of the installed models. */
    names: async () => {
      const listed = await admin.list();
      return listed.ok ? listed.value.map(({ name }) => name) : [];
    },
    /** What was asked of the server under a path. */
    sent: (path: string) => server.requests.filter((request) => request.path === path),
  };
}
