// Chats with a true model: through the engine as the panel asks it, and the provider's own promises about windows and words.
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../lib/core/place';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { createWatchers } from '../../lib/engine/watchers';
import { HistoryDatabase } from '../../lib/history/database';
import { createHistory, type History } from '../../lib/history/history';
import type { ChatRequest, Provider, ProviderEvent } from '../../lib/providers/provider';
import { createRegistry } from '../../lib/providers/registry';
import { endpointAt, providerPorts } from '../support/provider-ports';
import { PROTOCOLS } from './protocols';
import { Relay } from './relay';
import { GGUF, LIVE, MODEL } from './server';

const [OWN] = PROTOCOLS;
let count = 0;
let relay: Relay;
let provider: Provider;
let db: HistoryDatabase;
let history: History;
let engine: Engine;

beforeEach(async () => {
  relay = new Relay(LIVE, OWN!);
  await relay.listen();
  provider = createRegistry(providerPorts()).at(endpointAt(relay.url));
  db = new HistoryDatabase(`live-${count++}`);
  history = createHistory(db);
  engine = createEngine({
    ...{ history, watchers: createWatchers(), provider: async () => provider, clock: Date.now },
    newId: () => `id-${count++}`,
    keepAlive: () => () => {},
  });
});
afterEach(async () => {
  await db.delete();
  await relay.close();
});
afterAll(async () => {
  await createRegistry(providerPorts())
    .at(endpointAt(LIVE, { limit: placeOf(LIVE) }))
    .admin?.keep(MODEL, 0, AbortSignal.timeout(10_000));
});

async function answerIn(conversationId: string) {
  const thread = await history.thread(conversationId);
  const last = thread.ok ? thread.value?.messages.at(-1) : undefined;
  return last?.role === 'assistant' ? last : undefined;
}

async function started(text: string, conversationId: string | null = null): Promise<string> {
  const begun = await engine.start({ conversationId, text, model: MODEL, task: 'chat' });
  if (!begun.ok) throw new Error(begun.fault.kind);
  return begun.value.conversationId;
}

const PATIENCE = { timeout: 240_000, interval: 50 };
const stateOf = async (id: string) => (await answerIn(id))?.state;
const ended = (id: string, state: string) => expect.poll(() => stateOf(id), PATIENCE).toBe(state);

async function chat(changes: Partial<ChatRequest> = {}): Promise<ProviderEvent[]> {
  const events: ProviderEvent[] = [];
  const messages = [{ role: 'user' as const, content: 'hi' }];
  const asked = { model: MODEL, messages, contextTokens: 2048, temperature: 0 };
  const { signal } = new AbortController();
  for await (const event of provider.chat({ ...asked, signal, ...changes })) events.push(event);
  return events;
}
const textOf = (events: ProviderEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
const faultIn = (events: ProviderEvent[]) => {
  const last = events.at(-1);
  return last?.type === 'fault' ? last.fault.kind : last?.type;
};

describe('the engine', () => {
  it('answers, keeps every piece that came, and answers the next question knowing the first', async () => {
    const id = await started('hi');
    await ended(id, 'complete');
    expect((await answerIn(id))?.text).toBe(relay.said.join(''));
    expect((await answerIn(id))?.usage?.answerTokens).toBeGreaterThan(0);
    await started('Thank you.', id);
    await expect.poll(() => relay.chats.length, PATIENCE).toBe(2);
    await ended(id, 'complete');
    const { messages } = relay.chats[1] as { messages: { content: string }[] };
    expect(messages.map(({ content }) => content)).toContain('hi');
  });

  it('stops in the middle of an answer: the part is kept, the server left, and the next is answered', async () => {
    const id = await started('Tell me about lighthouses.');
    await expect.poll(async () => (await answerIn(id))?.text.length, PATIENCE).toBeGreaterThan(0);
    engine.stop(id);
    await ended(id, 'stopped');
    await expect.poll(() => relay.wasLeft, PATIENCE).toBe(true);
    const part = (await answerIn(id))?.text ?? '';
    expect(part).not.toBe('');
    expect(relay.said.join('').startsWith(part)).toBe(true);
    await ended(await started('hi'), 'complete');
  });
});

describe('the provider', () => {
  it('runs the model with the window that was asked for, and refuses what is longer', async () => {
    expect(await provider.contextLength(MODEL)).toMatchObject({ ok: true });
    expect(faultIn(await chat())).toBe('end');
    const running = await provider.admin?.running();
    expect(running).toMatchObject({ value: [{ name: MODEL, contextLength: 2048 }] });
    const events = await chat({ messages: [{ role: 'user', content: 'word '.repeat(5000) }] });
    expect(faultIn(events)).toBe('context-exceeded');
    expect(events).toHaveLength(1);
  });

  it('keeps an answer to a schema', async () => {
    const schema = {
      ...{ type: 'object', required: ['verdict'] },
      properties: { verdict: { enum: ['fine', 'bad'] } },
    };
    expect(['fine', 'bad']).toContain(JSON.parse(textOf(await chat({ schema }))).verdict);
  });

  it('says the same again with the same seed', async () => {
    const ask = () => chat({ temperature: 1, tuning: { seed: 7, temperature: 1 } });
    const first = textOf(await ask());
    expect(first).not.toBe('');
    expect(textOf(await ask())).toBe(first);
  });

  it.skipIf(!GGUF)('is told what a model cannot do', async () => {
    expect(faultIn(await chat({ think: true }))).toBe('model-unsuited');
    expect(faultIn(await chat({ think: 'low' }))).toBe('model-unsuited');
  });

  it('holds a model in memory for as long as it is told', async () => {
    const { admin } = provider;
    const { signal } = new AbortController();
    await chat({ tuning: { keepAlive: -1 } });
    expect(await admin?.running()).toMatchObject({ value: [{ name: MODEL, expiresAt: null }] });
    expect(await provider.isLoaded(MODEL)).toBe(true);
    expect(await admin?.keep(MODEL, 60, signal)).toEqual({ ok: true, value: null });
    expect(await admin?.running()).toMatchObject({ value: [{ expiresAt: expect.any(Number) }] });
    await admin?.keep(MODEL, 0, signal);
    await expect.poll(() => provider.loaded(), PATIENCE).not.toContain(MODEL);
  });

  it.each([
    'gpt-oss:120b-cloud',
    'nearside-live:cloud',
    'NEARSIDE-LIVE:Cloud',
    'anything:671B-CLOUD',
  ])('never sends a text for %s', async (model) => {
    expect(faultIn(await chat({ model }))).toBe('model-not-local');
    expect(relay.chats).toEqual([]);
  });
});
