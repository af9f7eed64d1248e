// What a user, or a mishap, does to get a text answered: by a question, a summary, a queue, a title, an opinion.
import { createSecondOpinion } from '../../../lib/engine/second-opinion';
import { createTitles } from '../../../lib/engine/titles';
import type { ChatRequest, Provider } from '../../../lib/providers/provider';
import { SECRET, type World } from './world';

/** Asks a question of a model, and waits for the end of the answer. */
export async function ask(world: World, model: string, conversationId: string | null = null) {
  const started = await world.engine.start({ conversationId, text: SECRET, model, task: 'chat' });
  if (started.ok) await ended(world);
  return started.ok ? started.value.conversationId : '';
}

/** Until no turn runs any more. */
export async function ended(world: World): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 2));
  while (world.engine.running().length > 0);
}

/** A text that a question is about. */
async function keep(world: World, text: string, kind: 'page' | 'paste', url: string) {
  await world.history.keepText('text', text);
  return { id: 'text', kind, title: 'T', url, length: text.length, words: 9 } as const;
}

export async function summarize(world: World, model: string, times = 1): Promise<void> {
  const text = Array.from({ length: times }, () => `${SECRET}\n\n`).join('');
  const contexts = [await keep(world, text, 'page', 'https://example.com/')];
  const question = { text: 'Summarize this page', task: 'summarize' as const };
  await world.engine.start({ conversationId: null, ...question, model, contexts });
  await ended(world);
}

/** *Ask my local model*, in the guard's overlay. */
export async function askHeld(world: World, model: string): Promise<void> {
  const contexts = [await keep(world, SECRET, 'paste', 'https://chatgpt.com')];
  await world.engine.start({ conversationId: null, text: 'Fix it', model, task: 'chat', contexts });
  await ended(world);
}

/** A question that waits while another one is answered; `meanwhile` happens before its turn. */
export async function queue(world: World, model: string, meanwhile: () => Promise<void>) {
  world.ollama.faults.once({ chunkDelay: 30 });
  const first = {
    conversationId: null,
    newConversationId: 'line',
    text: 'hello',
    task: 'chat' as const,
  };
  await world.engine.start({ ...first, model: 'llama3.2:3b' });
  const waiting = { conversationId: 'line', text: SECRET, task: 'chat' as const, model };
  await world.engine.start({ ...waiting, whenFree: true });
  await meanwhile();
  const isOver = async () => {
    const thread = await world.history.thread('line');
    const messages = thread.ok ? (thread.value?.messages ?? []) : [];
    const last = messages.at(-1);
    return messages.length === 4 && last?.role === 'assistant' && last.state !== 'streaming';
  };
  while (!(await isOver())) await new Promise((resolve) => setTimeout(resolve, 5));
}

export async function title(world: World, model: string): Promise<void> {
  let isOver = false;
  const titles = createTitles({
    provider: world.provider,
    isWanted: async () => true,
    history: { rename: async () => ({ ok: true, value: true }) },
    untitled: async () => {
      isOver = true;
      return {
        conversationId: 'c',
        question: { text: SECRET },
        answer: { text: '', model },
      } as never;
    },
  });
  const { setTimeout: later } = globalThis;
  // Without the quiet that it waits for.
  globalThis.setTimeout = ((run: () => void) => later(run, 0)) as typeof later;
  titles.turnsEnded();
  globalThis.setTimeout = later;
  while (!isOver) await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, 150));
}

export const opinion = async (world: World, model: string): Promise<void> => {
  const asked = createSecondOpinion({ provider: world.provider, newId: () => `${Math.random()}` });
  await asked.ask(SECRET, model, 10_000);
};

/** A provider asked by itself, as all of Nearside does in the end. */
export async function chat(world: World, model: string, changes: Partial<ChatRequest> = {}) {
  const messages = [{ role: 'user' as const, content: SECRET }];
  const { signal } = new AbortController();
  const provider = await world.provider();
  const request = { model, messages, contextTokens: 4096, signal, ...changes };
  for await (const _ of provider.chat(request));
}

/** In a control: as if no text were held nearer than its endpoint. */
export const withoutLimit = (provider: Provider): Provider => ({
  ...provider,
  chat: ({ limit: _, ...request }) => provider.chat(request),
});

/** In a control: what the same request does without Nearside around it. */
export async function bare(world: World, url: string, body: object): Promise<void> {
  await world.fetched(url, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined);
}
