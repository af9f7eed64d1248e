// All that is stored: each kind is counted and deleted by itself, and everything at once; nothing else goes, nothing stays.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { markOf, storedWorld } from '../../tests/support/stored-world';
import type { RequestOf } from '../bus/protocol';
import type { StoredRow } from '../bus/stored-messages';
import { fail, ok } from '../core/result';
import { storedHandlers } from './everything';
import { storedKinds } from './stored-kinds';

const page = { kind: 'page' } as const;
const KINDS = storedKinds(storedWorld().ports).map(({ id }) => id);

async function begin(policy?: unknown) {
  const world = storedWorld(policy);
  await world.seed();
  const handlers = storedHandlers(world.ports);
  const list = async (): Promise<StoredRow[]> => {
    const listed = await handlers['stored.list']({}, page);
    return listed.ok ? listed.value : [];
  };
  const ask = (verb: 'stored.delete' | 'stored.export', kind: string) =>
    handlers[verb]({ kind } as RequestOf<typeof verb>, page);
  return { ...world, handlers, list, ask };
}

describe('each kind', () => {
  it('is counted', async () => {
    const { list } = await begin();
    const rows = await list();
    const counts = Object.fromEntries(rows.map(({ id, count }) => [id, count]));
    expect(counts).toEqual({
      chats: 1,
      'temporary-chats': 1,
      drafts: 3,
      prompts: 1,
      exceptions: 1,
      lists: 1,
      documents: 1,
      sites: 1,
      log: 1,
      vaults: 1,
      contacts: 1,
      servers: 1,
      models: 1,
      jobs: 2,
      rates: 1,
      settings: 3,
    });
    const sized = rows.filter(({ bytes }) => bytes > 0).map(({ id }) => id);
    expect(sized).toHaveLength(KINDS.length - 2);
  });

  it.each(KINDS)('%s is deleted by itself, and nothing else with it', async (kind) => {
    const { ask, dump, list } = await begin();
    const before = await dump();
    for (const one of KINDS) expect(before, one).toContain(markOf(one));
    expect(await ask('stored.delete', kind)).toEqual(ok(null));
    const after = await dump();
    for (const one of KINDS) {
      if (one === kind) expect(after).not.toContain(markOf(one));
      else expect(after, one).toContain(markOf(one));
    }
    for (const { id, count } of await list()) expect(count > 0, id).toBe(id !== kind);
  });

  it('that is not known is refused', async () => {
    const { ask } = await begin();
    expect(await ask('stored.delete', 'nothing')).toMatchObject({ ok: false });
    expect(await ask('stored.export', 'vaults')).toMatchObject({ ok: false });
  });

  it('is taken along as a file where it can be; never with what signs in', async () => {
    const { ask, list } = await begin();
    for (const { id, export: way } of await list()) {
      if (way?.by !== 'text') continue;
      const written = await ask('stored.export', id);
      expect(written.ok && written.value, id).toContain(markOf(id));
      expect(JSON.stringify(written)).not.toContain('-token');
    }
  });

  it('is not taken along where the organization forbids it for chats and the log', async () => {
    const { ask, list } = await begin({ exportAllowed: false });
    const rows = (await list()).filter(({ id }) => ['chats', 'log', 'prompts'].includes(id));
    expect(rows.map((row) => row.export === null)).toEqual([true, false, true]);
    expect(await ask('stored.export', 'log')).toEqual(fail('policy-forbids'));
  });
});

it('[e53] all kinds one by one leave nothing of the user’s', async () => {
  const { ask, dump } = await begin();
  for (const kind of KINDS) await ask('stored.delete', kind);
  expect(await dump()).not.toContain('zyz');
});

it('[e53] everything: turns end, data goes, panels hear of it', async () => {
  const { dump, handlers, stored, told } = await begin();
  told.length = 0;
  expect(await handlers['everything.delete']({}, page)).toEqual(ok(null));
  expect(await dump()).not.toContain('zyz');
  expect([...stored.keys()]).toEqual(['settings']);
  expect(JSON.parse(stored.get('settings') ?? '')).toMatchObject({
    theme: 'system',
    guard: { enabled: true, askButton: true },
  });
  const gone = told.filter((one) => /^stop|^conversation-gone/.test(one));
  expect(gone).toEqual([
    'stop c',
    'conversation-gone c',
    expect.stringMatching(/^stop temp-/),
    expect.stringMatching(/^conversation-gone temp-/),
  ]);
  expect(told).toContain('waiting 0');
  expect(told.at(-1)).toBe('system');
});

it('says that the database refused, and forgets nothing else then', async () => {
  const { dump, ports } = await begin();
  const refused = fail('storage-failed');
  const history = { ...ports.history, clearChats: async () => refused };
  const handlers = storedHandlers({ ...ports, history });
  expect(await handlers['everything.delete']({}, page)).toEqual(refused);
  for (const kind of KINDS) expect(await dump(), kind).toContain(markOf(kind));
});
