// Whole conversations: named, kept on top, tagged, deleted with a way back, let go when old.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../chat/transcript';
import { HistoryDatabase } from './database';
import { createHistory, type History } from './history';
import { createIndexer } from './search/indexer';
import { keepUp, UNDO_TIME } from './upkeep';

const DAY = 86_400_000;
let count = 0;
let db: HistoryDatabase;
let history: History;

beforeEach(() => {
  db = new HistoryDatabase(`library-${count++}`);
  history = createHistory(db);
});
afterEach(() => db.delete());

async function add(id: string, more: Partial<Conversation> = {}): Promise<void> {
  const times = { createdAt: 1000, updatedAt: 1000 };
  await history.begin({
    conversation: {
      id,
      title: `Chat ${id}`,
      ...times,
      leafId: null,
      titledBy: 'question',
      ...more,
    },
    question: {
      id: `${id}-q`,
      role: 'user',
      parentId: null,
      text: `asked in ${id}`,
      createdAt: 1000,
      task: 'chat',
      contexts: [
        {
          id: `${id}-text`,
          kind: 'page',
          title: 'P',
          url: 'https://example.com/x',
          length: 4,
          words: 1,
        },
      ],
    },
    answer: {
      id: `${id}-a`,
      role: 'assistant',
      parentId: `${id}-q`,
      text: 'told',
      thinking: '',
      createdAt: 1000,
      model: 'm',
      state: 'complete',
      revision: 3,
    },
  });
}

const listed = async () => {
  const list = await history.list({ amount: 100 });
  return list.ok ? list.value.conversations : [];
};
const get = async (id: string) => (await listed()).find((one) => one.id === id);

const upkeepAt = (now: number, days = 0) =>
  keepUp({
    db,
    history,
    indexer: createIndexer({ db, breathe: () => Promise.resolve() }),
    clock: () => now,
    keepDays: async () => days,
  });

describe('[e43] the library', () => {
  it('keeps the title a user gave, whatever the model says later', async () => {
    await add('a');
    expect(await history.rename('a', 'From the model', 'model')).toEqual({ ok: true, value: true });
    expect(await get('a')).toMatchObject({ title: 'From the model', titledBy: 'model' });
    await history.rename('a', 'Mine', 'user');
    expect(await history.rename('a', 'Again', 'model')).toEqual({ ok: true, value: false });
    expect(await get('a')).toMatchObject({ title: 'Mine', titledBy: 'user' });
    expect(await history.rename('nobody', 'x', 'user')).toEqual({ ok: true, value: false });
  });

  it('pins, tags and undoes both, for many at once', async () => {
    await add('a');
    await add('b', { tags: ['law'] });
    await history.pin(['a', 'b'], true);
    await history.tag(['a', 'b'], { add: 'work' });
    expect(await get('b')).toMatchObject({ isPinned: true, tags: ['law', 'work'] });
    await history.tag(['a', 'b'], { add: 'work' });
    await history.tag(['b'], { remove: 'law' });
    expect((await get('b'))?.tags).toEqual(['work']);
    await history.tag(['a'], { remove: 'work' });
    await history.pin(['a'], false);
    expect(await get('a')).not.toHaveProperty('tags');
    expect(await get('a')).not.toHaveProperty('isPinned');
  });

  it('deletes at once for every reader, and brings everything back', async () => {
    await add('a');
    await add('b');
    await history.keepText('c-text', 'waiting');
    const before = [await listed(), await history.thread('a')];
    await history.delete(['a', 'b'], 5000);
    expect(await listed()).toEqual([]);
    expect(await history.thread('a')).toEqual({ ok: true, value: undefined });
    await history.bringBack(['a', 'b']);
    expect([await listed(), await history.thread('a')]).toEqual(before);
  });

  it('purges what can no longer be undone, with its messages and texts, and nothing else', async () => {
    await add('a');
    await db.texts.put({ id: 'a-text', conversationId: 'a', text: 'page' });
    await add('b');
    await history.delete(['a'], 5000);
    await upkeepAt(5000 + UNDO_TIME);
    expect(await db.conversations.count()).toBe(2);
    await upkeepAt(5001 + UNDO_TIME);
    expect(await db.conversations.toCollection().primaryKeys()).toEqual(['b']);
    expect(await db.messages.toCollection().primaryKeys()).toEqual(['b-a', 'b-q']);
    expect(await db.texts.count()).toBe(0);
    expect(await history.bringBack(['a'])).toEqual({ ok: true, value: null });
    expect((await listed()).map(({ id }) => id)).toEqual(['b']);
  });

  it('lets old conversations go, pinned ones never, and looks once a day', async () => {
    const now = 100 * DAY;
    await add('old', { updatedAt: now - 31 * DAY });
    await add('pinned', { updatedAt: now - 31 * DAY, isPinned: true });
    await add('young', { updatedAt: now - 29 * DAY });
    await upkeepAt(now, 0);
    expect(await listed()).toHaveLength(3);
    await upkeepAt(now, 30);
    expect((await listed()).map(({ id }) => id).sort()).toEqual(['pinned', 'young']);
    await add('late', { updatedAt: now - 40 * DAY });
    await upkeepAt(now + DAY - 1, 30);
    expect(await get('late')).toBeDefined();
    await upkeepAt(now + DAY, 30);
    expect(await get('late')).toBeUndefined();
  });

  it('[e45] knows the site a conversation is about', async () => {
    await add('a');
    expect(await get('a')).toMatchObject({ host: 'example.com' });
  });
});
