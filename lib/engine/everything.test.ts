// Deleting everything: nothing is left in the database or in storage, and open panels hear of it.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createInbox } from '../actions/inbox';
import type { PanelNews } from '../bus/protocol';
import type { Conversation } from '../chat/transcript';
import { fail, ok } from '../core/result';
import { HistoryDatabase } from '../history/database';
import { createHistory } from '../history/history';
import { createSettings } from '../settings/settings';
import { deleteEverything, type EverythingPorts } from './everything';

const conversation: Conversation = {
  id: 'c',
  title: 'C',
  titledBy: 'question',
  createdAt: 1,
  updatedAt: 1,
  leafId: null,
};

function setUp() {
  const stored = new Map<string, unknown>([
    ['settings', { theme: 'dark' }],
    ['prompts', ['mine']],
    ['inbox', [{ id: 'waits' }]],
  ]);
  const item = (key: string) => ({
    read: async () => stored.get(key),
    write: async (value: unknown) => void stored.set(key, value),
  });
  const told: unknown[] = [];
  const db = new HistoryDatabase(`everything-${Math.random()}`);
  const ports: EverythingPorts = {
    engine: { stop: (id) => void told.push(`stop ${id}`) },
    history: createHistory(db),
    temporary: { ids: async () => ['temp-1'] },
    inbox: createInbox(item('inbox'), (waiting) => told.push(`waiting ${waiting}`)),
    settings: createSettings(item('settings'), ({ theme }) => told.push(theme)),
    watchers: { publish: (id, news: PanelNews) => void told.push(`${news.type} ${id}`) },
    audit: { clear: async () => void told.push('audit') },
    jobs: { clear: async () => void told.push('jobs') },
    vaults: { forgetAll: async () => void told.push('vaults') },
    clearStorage: async () => stored.clear(),
  };
  return { db, ports, stored, told };
}

it('[e53] nothing is left, in this order: turns end, data goes, panels hear of it', async () => {
  const { db, ports, stored, told } = setUp();
  await db.conversations.put(conversation);
  await db.texts.put({ id: 't', text: 'of a page' });
  await db.drafts.put({ id: 'panel', text: 'half a thought' });
  expect(await deleteEverything(ports)).toEqual(ok(null));
  for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  expect([...stored.keys()]).toEqual(['settings']);
  expect(stored.get('settings')).toMatchObject({ theme: 'system', guard: { enabled: true } });
  expect(told).toEqual([
    'stop c',
    'stop temp-1',
    'waiting 0',
    'audit',
    'jobs',
    'vaults',
    'system',
    'conversation-gone c',
    'conversation-gone temp-1',
  ]);
});

it('says that the database refused, and forgets nothing else then', async () => {
  const { ports, stored, told } = setUp();
  const refused = fail('storage-failed');
  ports.history = { ...ports.history, clear: async () => refused };
  expect(await deleteEverything(ports)).toEqual(refused);
  expect(stored.size).toBe(3);
  expect(told).toEqual(['stop temp-1']);
});
