// Models managed in the background, against a server that follows Ollama's rules: what goes on without a page, and what survives.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeOllama, startFakeOllama } from '../../tests/support/fake-ollama';
import { type MemoryShelf, memoryShelf } from '../../tests/support/memory-shelf';
import { MODELS } from '../../tests/support/ollama/models';
import { scriptedProvider } from '../../tests/support/scripted-provider';
import type { PanelNews } from '../bus/protocol';
import type { StoredItem } from '../core/ports';
import type { Result } from '../core/result';
import { createOllamaModels } from '../providers/ollama-models';
import { createModelRoom, type ModelRoom } from './models';

const LIBRARY = ['qwen3:8b', 'gemma3:4b'].map((name, index) => ({
  model: { ...MODELS.chat, name },
  layers: ['a', 'b', 'c'].map((letter, place) => ({
    digest: `sha256:${letter.repeat(63)}${index}`,
    total: place === 0 ? 1_000_000 : 100,
  })),
}));

let server: FakeOllama;
let shelf: MemoryShelf;
let stored: unknown;
let told: PanelNews[];
let count = 0;

const deletionsItem: StoredItem = {
  read: async () => structuredClone(stored),
  write: async (value) => {
    stored = structuredClone(value);
  },
};

beforeEach(async () => {
  server = await startFakeOllama({ models: [MODELS.chat, MODELS.hiddenStub], library: LIBRARY });
  shelf = memoryShelf();
  stored = undefined;
  told = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

function begin(url = server.url): ModelRoom['modelHandlers'] {
  const admin = createOllamaModels(url, {
    fetch,
    authorization: async () => undefined,
    note: () => {},
  });
  return createModelRoom({
    provider: async () => ({ ...scriptedProvider(() => []), endpoint: url, admin }),
    watchers: { broadcast: (news) => void told.push(news) },
    shelf,
    deletionsItem,
    clock: Date.now,
    newId: () => `job-${count++}`,
    keepAlive: () => () => {},
  }).modelHandlers;
}

const page = { kind: 'page' } as const;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
};
const names = async (room: ModelRoom['modelHandlers']) =>
  value(await room['model.inventory']({}, page)).models.map(({ name }) => name);
const states = async (room: ModelRoom['modelHandlers']) =>
  value(await room['job.list']({}, page)).map(({ name, state }) => `${name} ${state}`);

describe('downloads', () => {
  it('two at once, each to its end, told to whoever looks', async () => {
    const room = begin();
    for (const name of ['qwen3:8b', 'gemma3:4b']) value(await room['model.pull']({ name }, page));
    await expect.poll(() => states(room)).toEqual(['qwen3:8b done', 'gemma3:4b done']);
    expect(await names(room)).toEqual(expect.arrayContaining(['qwen3:8b', 'gemma3:4b']));
    const jobs = told.findLast((news) => news.type === 'jobs-changed');
    expect(jobs).toMatchObject({ jobs: [{ layers: [{ completed: 1_000_000 }, {}, {}] }, {}] });
    expect(told.filter(({ type }) => type === 'models-changed').length).toBeGreaterThan(0);
  });

  it('a background that dies leaves them interrupted; resuming fetches only the rest', async () => {
    const first = begin();
    server.faults.once({ path: '/api/pull', silentAfter: 6 });
    value(await first['model.pull']({ name: 'qwen3:8b' }, page));
    await expect
      .poll(async () => value(await first['job.list']({}, page))[0]?.layers[0]?.completed)
      .toBe(400_000);
    const next = begin();
    expect(await states(next)).toEqual(['qwen3:8b interrupted']);
    value(await next['model.pull']({ name: 'qwen3:8b' }, page));
    await expect.poll(() => states(next)).toEqual(['qwen3:8b done']);
  });

  it('stopped ones are left at the server, and failed ones say why', async () => {
    const room = begin();
    server.faults.once({ path: '/api/pull', silentAfter: 3 });
    const { id } = value(await room['model.pull']({ name: 'qwen3:8b' }, page));
    await expect.poll(() => server.requests[0]?.status).toBe(200);
    await room['job.stop']({ id }, page);
    await expect.poll(() => states(room)).toEqual(['qwen3:8b stopped']);
    await expect.poll(() => server.requests[0]?.aborted).toBe(true);
    value(await room['model.pull']({ name: 'nope' }, page));
    await expect.poll(() => states(room)).toEqual(['qwen3:8b stopped', 'nope failed']);
    expect(value(await room['job.list']({}, page))[1]?.fault?.kind).toBe('model-unknown');
  });

  it('a cloud name is refused at once, without a job and without a request', async () => {
    const room = begin();
    expect(await room['model.pull']({ name: 'gpt-oss:120b-cloud' }, page)).toMatchObject({
      fault: { kind: 'model-not-local' },
    });
    expect(await states(room)).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

describe('deleting', () => {
  const deletions = () => server.requests.filter(({ path }) => path === '/api/delete').length;
  const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });

  it('takes place after the time to undo, once', async () => {
    const room = begin();
    value(await room['model.delete']({ name: 'llama3.2:3b' }, page));
    expect(value(await room['model.inventory']({}, page)).doomed).toMatchObject([
      { name: 'llama3.2:3b' },
    ]);
    await wait(9000);
    expect(deletions()).toBe(0);
    await wait(2000);
    await expect.poll(() => names(room)).not.toContain('llama3.2:3b');
    await wait(60_000);
    expect(deletions()).toBe(1);
  });

  it('undone, nothing is deleted', async () => {
    const room = begin();
    value(await room['model.delete']({ name: 'llama3.2:3b' }, page));
    expect(value(await room['model.bring-back']({ name: 'llama3.2:3b' }, page))).toBe(true);
    await wait(60_000);
    expect(deletions()).toBe(0);
  });

  it('a model that was fetched anew under the name is spared', async () => {
    const room = begin();
    value(await room['model.delete']({ name: 'llama3.2:3b' }, page));
    server.set({ models: [{ ...MODELS.chat, digest: 'b'.repeat(64) }] });
    await wait(11_000);
    await expect.poll(() => JSON.stringify(stored)).toBe('[]');
    expect(deletions()).toBe(0);
    expect(await names(room)).toEqual(['llama3.2:3b']);
  });

  it('is not carried out on another server', async () => {
    const room = begin();
    value(await room['model.delete']({ name: 'llama3.2:3b' }, page));
    const other = await startFakeOllama({ models: [MODELS.chat] });
    stored = (stored as { due: number }[]).map((doomed) => ({ ...doomed, due: 1 }));
    begin(other.url);
    await wait(100);
    await expect.poll(() => JSON.stringify(stored)).toContain('server-unreachable');
    expect(other.requests.filter(({ path }) => path === '/api/delete')).toEqual([]);
    await other.close();
  });
});

describe('creating', () => {
  const base = { kind: 'model', name: 'llama3.2:3b' } as const;

  it('makes a model, and never over one that is there', async () => {
    const room = begin();
    const request = { name: 'mine', base, fields: { system: 'Be brief.' } };
    value(await room['model.create'](request, page));
    await expect.poll(() => names(room)).toContain('mine:latest');
    expect(await room['model.create'](request, page)).toMatchObject({
      fault: { kind: 'model-name-taken' },
    });
  });

  it('from a model that is not there fails, and fetches nothing', async () => {
    const room = begin();
    const request = { name: 'mine', base: { ...base, name: 'qwen3:8b' }, fields: {} };
    value(await room['model.create'](request, page));
    await expect.poll(() => states(room)).toEqual(['mine failed']);
    expect(server.requests.some(({ path }) => path === '/api/create')).toBe(false);
  });
});

it('a server that cannot do this says so', async () => {
  const room = createModelRoom({
    provider: async () => scriptedProvider(() => []),
    watchers: { broadcast: () => {} },
    shelf,
    deletionsItem,
    clock: Date.now,
    newId: () => 'x',
    keepAlive: () => () => {},
  }).modelHandlers;
  expect(await room['model.inventory']({}, page)).toMatchObject({
    fault: { kind: 'models-unmanaged' },
  });
});
