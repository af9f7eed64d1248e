// Branches, going on, waiting and deleting: each stored whole, each question asked once.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  type ScriptedProvider,
  scriptedProvider,
} from '../../tests/support/scripted-provider';
import type { Message } from '../chat/transcript';
import { pathTo } from '../core/branches';
import { HistoryDatabase } from '../history/database';
import { createHistory, type History, type Thread } from '../history/history';
import type { ChatRequest, ProviderEvent } from '../providers/provider';
import { createEngine, type Engine } from './engine';
import { createWatchers } from './watchers';

let count = 0;
let db: HistoryDatabase;
let history: History;

beforeEach(() => {
  db = new HistoryDatabase(`branches-${count++}`);
  history = createHistory(db);
});
afterEach(() => db.delete());

const engineWith = (provider: ScriptedProvider): Engine =>
  createEngine({
    history,
    watchers: createWatchers(),
    provider: async () => provider,
    clock: Date.now,
    newId: () => `id-${count++}`,
    keepAlive: () => () => {},
  });

const echoing = () =>
  scriptedProvider(({ messages }) => answerOf(`re: ${messages.at(-1)?.content}`));

async function threadOf(id: string): Promise<Thread> {
  const thread = await history.thread(id);
  if (!thread.ok || !thread.value) throw new Error('no thread');
  return thread.value;
}

async function shown(id: string): Promise<readonly Message[]> {
  const { conversation, messages } = await threadOf(id);
  return pathTo(messages, conversation.leafId);
}
const texts = async (id: string) => (await shown(id)).map(({ text }) => text);

const question = (text: string, conversationId: string | null = null) => ({
  conversationId,
  text,
  model: 'm',
  task: 'chat' as const,
});

async function ask(engine: Engine, request: Parameters<Engine['start']>[0]): Promise<string> {
  const reply = await engine.start(request);
  if (!reply.ok) throw new Error(reply.fault.kind);
  await idle(engine);
  return reply.value.conversationId;
}

const idle = (engine: Engine) => expect.poll(() => engine.running()).toEqual([]);

/** Gives its pieces, then waits for the abort. */
async function* endless(pieces: string[], { signal }: ChatRequest): AsyncGenerator<ProviderEvent> {
  for (const text of pieces) yield { type: 'text-delta', text };
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

/** Answers the first request without an end, the others at once. */
function firstEndless(): ScriptedProvider {
  let isFirst = true;
  return scriptedProvider((request) => {
    if (!isFirst) return answerOf(`re: ${request.messages.at(-1)?.content}`);
    isFirst = false;
    return endless(['a part'], request);
  });
}

describe('branches', () => {
  it('an edited question is a version with the same texts; both branches stay', async () => {
    const engine = engineWith(echoing());
    await history.keepText('t', 'the page');
    const contexts = [{ id: 't', kind: 'page' as const, title: 'P', url: '', length: 8, words: 2 }];
    const id = await ask(engine, { ...question('one'), contexts });
    await ask(engine, question('two', id));
    const [first] = await shown(id);
    await ask(engine, { ...question('uno', id), edits: first!.id });
    expect((await texts(id))[0]).toBe('uno');
    expect((await shown(id))[0]).toMatchObject({ contexts, parentId: null });
    await engine.choose({ conversationId: id, messageId: first!.id });
    expect((await texts(id)).filter((_, index) => index % 2 === 0)).toEqual(['one', 'two']);
  });

  it('another answer stands beside the first, wherever it is asked for', async () => {
    const engine = engineWith(echoing());
    const id = await ask(engine, question('one'));
    await ask(engine, question('two', id));
    const [, answer] = await shown(id);
    await engine.retry({ conversationId: id, answerId: answer!.id, model: 'n', anyLength: false });
    await idle(engine);
    expect(await shown(id)).toMatchObject([{ text: 'one' }, { text: 're: one', model: 'n' }]);
    expect((await threadOf(id)).messages).toHaveLength(5);
  });

  it('nothing moves while an answer is under way', async () => {
    const engine = engineWith(firstEndless());
    const reply = await engine.start(question('one'));
    const id = reply.ok ? reply.value.conversationId : '';
    const place = { conversationId: id, messageId: (await shown(id))[0]!.id };
    for (const move of [engine.choose, engine.discard, engine.restore])
      expect(await move(place)).toMatchObject({ ok: false, fault: { kind: 'turn-running' } });
    engine.stop(id);
    await idle(engine);
  });
});

describe('deleting a message', () => {
  it('takes what follows along, and Undo brings all of it back', async () => {
    const engine = engineWith(echoing());
    const id = await ask(engine, question('one'));
    await ask(engine, question('two', id));
    const before = await shown(id);
    const place = { conversationId: id, messageId: before[2]!.id };
    await engine.discard(place);
    expect(await texts(id)).toEqual(['one', 're: one']);
    await engine.restore(place);
    expect(await shown(id)).toEqual(before);
  });

  it('shows another version where there is one, and erases for good later', async () => {
    const engine = engineWith(echoing());
    await history.keepText('t', 'the page');
    const contexts = [{ id: 't', kind: 'page' as const, title: 'P', url: '', length: 8, words: 2 }];
    const id = await ask(engine, { ...question('one'), contexts });
    const [first] = await shown(id);
    await ask(engine, { ...question('uno', id), edits: first!.id });
    const [second] = await shown(id);
    await engine.discard({ conversationId: id, messageId: second!.id });
    expect((await texts(id))[0]).toBe('one');
    await history.eraseDiscarded();
    expect(await db.messages.count()).toBe(2);
    expect(await history.text('t')).toEqual({ ok: true, value: 'the page' });
    await engine.discard({ conversationId: id, messageId: first!.id });
    await history.eraseDiscarded();
    expect(await db.messages.count()).toBe(0);
    expect(await db.texts.count()).toBe(0);
  });
});

describe('going on', () => {
  it('adds to the same answer, and says so to the model', async () => {
    const provider = firstEndless();
    const engine = engineWith(provider);
    const reply = await engine.start(question('one'));
    const id = reply.ok ? reply.value.conversationId : '';
    await expect.poll(() => provider.requests.length).toBe(1);
    await expect.poll(async () => (await texts(id))[1]).toBe('a part');
    engine.stop(id);
    await idle(engine);
    const [, part] = await shown(id);
    await engine.resume({ conversationId: id, model: 'm' });
    await idle(engine);
    const [, whole] = await shown(id);
    expect(whole).toMatchObject({ id: part!.id, state: 'complete' });
    expect(whole!.text).toMatch(/^a partre: /);
    expect(provider.requests[1]?.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'user',
    ]);
  });

  it('is refused for an answer without text', async () => {
    const engine = engineWith(scriptedProvider(() => [{ type: 'end', reason: 'stop' }]));
    const id = await ask(engine, question('one'));
    expect(await engine.resume({ conversationId: id, model: 'm' })).toMatchObject({ ok: false });
  });
});

describe('waiting questions', () => {
  const waiting = (text: string, id: string) => ({ ...question(text, id), whenFree: true });

  it('are asked in order once the answer has ended, each once', async () => {
    const provider = firstEndless();
    const engine = engineWith(provider);
    const reply = await engine.start(question('one'));
    const id = reply.ok ? reply.value.conversationId : '';
    for (const text of ['two', 'three', 'four']) await engine.start(waiting(text, id));
    const { queue } = await threadOf(id);
    expect(queue.map(({ text }) => text)).toEqual(['two', 'three', 'four']);
    expect(await engine.unqueue(id, queue[1]!.id)).toEqual({ ok: true, value: true });
    engine.stop(id);
    await expect.poll(async () => (await texts(id)).at(-1)).toBe('re: four');
    expect(provider.requests.map(({ messages }) => messages.at(-1)?.content)).toEqual([
      'one',
      'two',
      'four',
    ]);
    expect((await threadOf(id)).queue).toEqual([]);
  });

  it('survive the death of the background, and are then asked once', async () => {
    const engine = engineWith(firstEndless());
    const reply = await engine.start(question('one'));
    const id = reply.ok ? reply.value.conversationId : '';
    await engine.start(waiting('two', id));
    const provider = echoing();
    const [next, other] = [engineWith(provider), engineWith(provider)];
    await expect.poll(async () => (await texts(id)).at(-1)).toBe('re: two');
    await Promise.all([idle(next), idle(other)]);
    expect(provider.requests).toHaveLength(1);
  });

  it('wait on when the answer before them failed', async () => {
    const scripts: ProviderEvent[][] = [
      [{ type: 'fault', fault: { kind: 'server-unreachable' } }],
      answerOf('fine'),
      answerOf('and two'),
    ];
    const engine = engineWith(
      scriptedProvider(async function* () {
        await new Promise((resolve) => setTimeout(resolve, 30));
        yield* scripts.shift() ?? [];
      }),
    );
    const reply = await engine.start(question('one'));
    const id = reply.ok ? reply.value.conversationId : '';
    await engine.start(waiting('two', id));
    await idle(engine);
    expect((await threadOf(id)).queue).toHaveLength(1);
    await engine.retry({ conversationId: id, model: 'm', anyLength: false });
    await expect.poll(() => texts(id)).toEqual(['one', 'fine', 'two', 'and two']);
  });
});

it('the times of thinking and of the first word are measured', async () => {
  const engine = engineWith(
    scriptedProvider(async function* () {
      yield { type: 'thinking-delta', text: 'hm' };
      await new Promise((resolve) => setTimeout(resolve, 60));
      yield* answerOf('so');
    }),
  );
  const id = await ask(engine, question('one'));
  const [, answer] = await shown(id);
  if (answer?.role !== 'assistant') throw new Error('no answer');
  expect(answer.thinkingTime).toBeGreaterThanOrEqual(55);
  expect(answer.thinkingTime).toBeLessThanOrEqual(answer.duration ?? 0);
  expect(answer.firstWordAfter).toBeLessThan(answer.thinkingTime ?? 0);
});
