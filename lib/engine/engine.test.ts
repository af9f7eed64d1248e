// Turns in the background: stored before shown, whole after any interruption, one request each.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  type ScriptedProvider,
  scriptedProvider,
} from '../../tests/support/scripted-provider';
import type { PanelNews } from '../bus/protocol';
import type { AssistantMessage } from '../chat/transcript';
import { fail } from '../core/result';
import { HistoryDatabase } from '../history/database';
import { createHistory, type History } from '../history/history';
import type { ProviderEvent } from '../providers/provider';
import { createEngine, type Engine } from './engine';
import { createWatchers, type Watchers } from './watchers';

let count = 0;
let db: HistoryDatabase;
let history: History;
let watchers: Watchers;
/** Of the engine of this test: an earlier one may still come to its end. */
let alive = { count: 0 };

beforeEach(() => {
  db = new HistoryDatabase(`test-${count++}`);
  history = createHistory(db);
  watchers = createWatchers();
  alive = { count: 0 };
});

afterEach(() => db.delete());

function engineWith(provider: ScriptedProvider): Engine {
  const own = alive;
  return createEngine({
    history,
    watchers,
    provider: async () => provider,
    clock: Date.now,
    newId: () => `id-${count++}`,
    keepAlive: () => {
      own.count++;
      return () => own.count--;
    },
  });
}

const ask = (text: string) => ({ conversationId: null, text, model: 'm', task: 'chat' as const });

async function answerIn(conversationId: string): Promise<AssistantMessage> {
  const thread = await history.thread(conversationId);
  const last = thread.ok ? thread.value?.messages.at(-1) : undefined;
  if (last?.role !== 'assistant') throw new Error('no answer');
  return last;
}

async function ended(conversationId: string): Promise<AssistantMessage> {
  for (;;) {
    const answer = await answerIn(conversationId);
    if (answer.state !== 'streaming') return answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Starts a turn and returns the conversation's id. */
async function started(engine: Engine, request = ask('hello')): Promise<string> {
  const reply = await engine.start(request);
  if (!reply.ok) throw new Error(reply.fault.kind);
  return reply.value.conversationId;
}

/** A stream that gives its pieces and then waits for the abort. */
async function* endless(pieces: string[], signal: AbortSignal): AsyncGenerator<ProviderEvent> {
  for (const text of pieces) yield { type: 'text-delta', text };
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

describe('a turn', () => {
  it('is stored whole, without any panel', async () => {
    const engine = engineWith(scriptedProvider(() => answerOf('One ', 'two ', 'three.')));
    const id = await started(engine);
    const answer = await ended(id);
    expect(answer).toMatchObject({ text: 'One two three.', state: 'complete', model: 'm' });
    await expect.poll(() => alive.count).toBe(0);
  });

  it('is asked while it is being stored, and taken back when it cannot be', async () => {
    const provider = scriptedProvider(async function* ({ signal }) {
      yield* endless(['One '], signal);
    });
    const begin = history.begin;
    let refuse = () => {};
    history.begin = async () => {
      await new Promise<void>((resolve) => {
        refuse = resolve;
      });
      return fail('storage-failed', 'QuotaExceededError');
    };
    const engine = engineWith(provider);
    const reply = engine.start(ask('hello'));
    await expect.poll(() => provider.requests.length).toBe(1);
    refuse();
    expect(await reply).toEqual(fail('storage-failed', 'QuotaExceededError'));
    expect(provider.requests[0]?.signal.aborted).toBe(true);
    expect(engine.running()).toEqual([]);
    history.begin = begin;
    await started(engine);
    expect(provider.requests).toHaveLength(2);
  });

  it('shows a panel the same text by events as by a fresh look', async () => {
    const pieces = Array.from({ length: 200 }, (_, index) => `word${index} `);
    const engine = engineWith(
      scriptedProvider(async function* () {
        for (const event of answerOf(...pieces)) {
          yield event;
          if (Math.random() < 0.2) await new Promise((resolve) => setTimeout(resolve, 1));
        }
      }),
    );
    const news: PanelNews[] = [];
    const watcher = watchers.add((one) => news.push(one));
    const id = await started(engine);
    await engine.watch(watcher, id);
    await ended(id);
    const snapshot = news.find((one) => one.type === 'conversation');
    const first = snapshot?.type === 'conversation' ? snapshot.messages.at(-1) : undefined;
    let revision = first?.role === 'assistant' ? first.revision : Number.NaN;
    let text = first?.text ?? '';
    for (const one of news) {
      if (one.type !== 'turn-event' || one.revision <= revision) continue;
      expect(one.revision).toBe(++revision);
      if (one.event.type === 'text-delta') text += one.event.text;
    }
    expect(text).toBe(pieces.join(''));
  });

  it('keeps the part when stopped, and says so', async () => {
    const engine = engineWith(scriptedProvider(({ signal }) => endless(['a part'], signal)));
    const id = await started(engine);
    await expect.poll(async () => (await answerIn(id)).text).toBe('a part');
    engine.stop(id);
    expect(await ended(id)).toMatchObject({ text: 'a part', state: 'stopped' });
  });

  it('keeps the part and the fault when the server goes', async () => {
    const engine = engineWith(
      scriptedProvider(() => [
        { type: 'text-delta', text: 'a part' },
        { type: 'fault', fault: { kind: 'stream-cut' } },
      ]),
    );
    const answer = await ended(await started(engine));
    expect(answer).toMatchObject({
      text: 'a part',
      state: 'failed',
      fault: { kind: 'stream-cut' },
    });
  });

  it('refuses a second question while one is answered, and stores nothing of it', async () => {
    const engine = engineWith(scriptedProvider(({ signal }) => endless(['x'], signal)));
    const id = await started(engine);
    const second = await engine.start({ ...ask('again'), conversationId: id });
    expect(second).toMatchObject({ ok: false, fault: { kind: 'turn-running' } });
    const thread = await history.thread(id);
    expect(thread.ok && thread.value?.messages).toHaveLength(2);
    engine.stop(id);
    await ended(id);
    await expect.poll(() => alive.count).toBe(0);
  });

  it('sends earlier exchanges along, and only those that were answered', async () => {
    const provider = scriptedProvider(() => answerOf('fine'));
    const engine = engineWith(provider);
    const id = await started(engine, ask('first'));
    await ended(id);
    await expect.poll(() => alive.count).toBe(0);
    await started(engine, { ...ask('second'), conversationId: id } as never);
    await expect.poll(() => provider.requests.length).toBe(2);
    expect(provider.requests[1]?.messages).toEqual([
      { role: 'user', content: 'first' },
      { role: 'assistant', content: 'fine' },
      { role: 'user', content: 'second' },
    ]);
  });

  it('asks again in place of an empty failed answer, and beside a part', async () => {
    const scripts: ProviderEvent[][] = [
      [{ type: 'fault', fault: { kind: 'server-unreachable' } }],
      [
        { type: 'text-delta', text: 'part' },
        { type: 'fault', fault: { kind: 'stream-cut' } },
      ],
      answerOf('whole'),
    ];
    const engine = engineWith(scriptedProvider(() => scripts.shift() ?? []));
    const id = await started(engine);
    for (const expected of [2, 2, 3]) {
      await ended(id);
      await expect.poll(() => alive.count).toBe(0);
      const thread = await history.thread(id);
      expect(thread.ok && thread.value?.messages).toHaveLength(expected);
      if (expected < 3 || (await answerIn(id)).state === 'failed')
        await engine.retry({ conversationId: id, model: 'm', anyLength: false });
    }
    expect(await ended(id)).toMatchObject({ text: 'whole' });
  });
});

describe('after the death of the background', () => {
  const dead = async () => {
    const engine = engineWith(scriptedProvider(({ signal }) => endless(['stored'], signal)));
    const id = await started(engine);
    await expect.poll(async () => (await answerIn(id)).text).toBe('stored');
    return { id, answer: await answerIn(id) };
  };

  it('an open answer is marked interrupted, its part kept', async () => {
    const { id } = await dead();
    const engine = engineWith(scriptedProvider(() => answerOf('new')));
    await engine.watch(
      watchers.add(() => {}),
      id,
    );
    expect(await answerIn(id)).toMatchObject({ text: 'stored', state: 'interrupted' });
  });

  it('a panel hands back what it has shown beyond the stored part', async () => {
    const { id, answer } = await dead();
    const engine = engineWith(scriptedProvider(() => answerOf('new')));
    const copy = { ...answer, text: 'stored and shown', revision: answer.revision + 3 };
    await engine.watch(
      watchers.add(() => {}),
      id,
      copy,
    );
    expect(await answerIn(id)).toMatchObject({ text: 'stored and shown', state: 'interrupted' });
  });

  it('a copy that contradicts the stored part changes nothing', async () => {
    const { id, answer } = await dead();
    const engine = engineWith(scriptedProvider(() => answerOf('new')));
    const copy = { ...answer, text: 'something else', revision: answer.revision + 3 };
    await engine.watch(
      watchers.add(() => {}),
      id,
      copy,
    );
    expect(await answerIn(id)).toMatchObject({ text: 'stored' });
  });

  it('a request that had begun under its id does not begin again', async () => {
    const provider = scriptedProvider(() => answerOf('once'));
    const engine = engineWith(provider);
    const request = { ...ask('hi'), newConversationId: 'fixed' };
    await started(engine, request);
    await ended('fixed');
    await started(engine, request);
    expect(provider.requests).toHaveLength(1);
  });
});

it('a deleted conversation stays deleted although its answer was under way', async () => {
  const engine = engineWith(scriptedProvider(({ signal }) => endless(['x'], signal)));
  const id = await started(engine);
  await engine.delete([id]);
  await expect.poll(() => alive.count).toBe(0);
  expect(await history.thread(id)).toEqual({ ok: true, value: undefined });
  await history.purge(Number.POSITIVE_INFINITY);
  expect(await db.messages.count()).toBe(0);
});
