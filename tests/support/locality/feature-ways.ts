// Ways through what Nearside itself does with texts: summaries, titles, opinions, queues, and locks switched meanwhile.
import {
  ask,
  askHeld,
  bare,
  chat,
  ended,
  opinion,
  queue,
  summarize,
  title,
  withoutLimit,
} from './tries';
import { LOCAL, STUB, type Way, withModels } from './way';
import { SECRET, type World } from './world';

const STUB_CHAT = (path: string) => (world: World) =>
  bare(world, world.own + path, {
    model: 'x:cloud',
    prompt: SECRET,
    input: SECRET,
    messages: [{ role: 'user', content: SECRET }],
  });

export const features: readonly Way[] = [
  { name: 'a summary', attempt: (world) => summarize(world, STUB.name) },
  { name: 'a summary in parts', attempt: (world) => summarize(world, STUB.name, 4000) },
  {
    name: 'another answer by another model',
    attempt: async (world) => {
      const conversationId = await ask(world, LOCAL);
      await world.engine.retry({ conversationId, model: STUB.name, anyLength: false });
      await ended(world);
    },
  },
  {
    name: 'going on with an answer by another model',
    attempt: async (world) => {
      const conversationId = await ask(world, LOCAL);
      await world.engine.resume({ conversationId, model: STUB.name });
      await ended(world);
    },
  },
  {
    name: 'a later question to another model',
    attempt: async (world) => {
      await ask(world, STUB.name, await ask(world, LOCAL));
    },
  },
  {
    name: 'a title',
    attempt: (world) => title(world, STUB.name),
    open: async (world) => {
      await world.limit('internet');
      world.control(withoutLimit);
    },
  },
  {
    name: 'a title, with the lock lifted for chats',
    arrange: ({ limit }) => limit('internet'),
    attempt: (world) => title(world, STUB.name),
    open: ({ control }) => control(withoutLimit),
  },
  {
    name: 'a second opinion, with the lock lifted for chats',
    arrange: ({ limit }) => limit('internet'),
    attempt: (world) => opinion(world, STUB.name),
    open: ({ control }) => control(withoutLimit),
  },
  {
    name: 'a second opinion by whatever model there is',
    arrange: async (world) => {
      withModels('0.32.15', STUB)(world);
      await world.limit('internet');
    },
    attempt: (world) => opinion(world, ''),
    control: (world) => ask(world, ''),
  },
  {
    name: 'Ask my local model, with the lock lifted for chats',
    arrange: ({ limit }) => limit('internet'),
    attempt: (world) => askHeld(world, STUB.name),
    open: ({ control }) => control(withoutLimit),
  },
  {
    name: 'a question that waits while the lock is switched on',
    arrange: ({ limit }) => limit('internet'),
    attempt: (world) => queue(world, STUB.name, () => world.limit('machine')),
    open: () => {},
    control: (world) => queue(world, STUB.name, async () => {}),
  },
  {
    name: 'a lock switched on between the checks and the question',
    arrange: ({ limit }) => limit('internet'),
    attempt: async (world) => {
      (await world.provider()).prepare(STUB.name);
      await world.limit('machine');
      await chat(world, STUB.name);
    },
    control: async (world) => {
      (await world.provider()).prepare(STUB.name);
      await chat(world, STUB.name);
    },
  },
  {
    name: 'an endpoint removed between the checks and the question',
    arrange: ({ use }) => use({ url: 'http://10.0.0.7', limit: 'internet' }),
    attempt: async (world) => {
      const provider = await world.provider();
      provider.prepare(LOCAL);
      await world.use({});
      world.control(() => provider);
      await chat(world, LOCAL);
    },
    open: () => {},
    control: (world) => chat(world, LOCAL),
  },
  {
    name: 'loading a model',
    attempt: async (world) =>
      (await world.provider()).admin?.keep(STUB.name, 60, AbortSignal.timeout(5000)),
    control: (world) => chat(world, STUB.name),
  },
  ...[
    '/v1/chat/completions',
    '/api/generate',
    '/api/embed',
    '/api/embeddings',
    '/api/experimental/web_search',
  ].map((path) => ({
    name: `what the server offers at ${path}`,
    attempt: async (world: World) =>
      await world
        .ask(world.own + path, {
          method: 'POST',
          body: JSON.stringify({ model: 'x:cloud', input: SECRET, prompt: SECRET }),
        })
        .catch(() => undefined),
    control: STUB_CHAT(path),
  })),
];
