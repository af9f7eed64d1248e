// Databases of every earlier version open at the newest with order, text and branches as they were.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { pathTo } from '../core/branches';
import { HistoryDatabase } from './database';
import { createHistory } from './history';
import { createIndexer } from './search/indexer';
import { createSearch } from './search/search';

/** The tables as each version had them; frozen, like the migrations. */
const TABLES = {
  conversations: 'id, updatedAt',
  messages: 'id, [conversationId+seq], state',
  texts: 'id, conversationId',
  drafts: 'id',
};
const VERSIONS: Record<number, Record<string, string>> = {
  1: TABLES,
  2: { ...TABLES, conversations: 'id, updatedAt, *tags' },
  3: { ...TABLES, conversations: 'id, updatedAt, *tags' },
  4: {
    ...TABLES,
    conversations: 'id, updatedAt, *tags, deletedAt',
    searchDocs: 'number, &id, conversationId',
    searchPostings: '[bucket+chunk]',
    searchQueue: 'id',
    meta: 'id',
  },
};

async function stored(version: number): Promise<string> {
  const name = `version-${version}`;
  const fixture = new URL(`../../tests/fixtures/databases/v${version}.json`, import.meta.url);
  const rows: Record<string, object[]> = JSON.parse(readFileSync(fixture, 'utf8'));
  const old = new Dexie(name);
  old.version(version).stores(VERSIONS[version]!);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();
  return name;
}

it('has a fixture for every version before the newest', async () => {
  const db = new HistoryDatabase('newest');
  await db.open();
  expect(Object.keys(VERSIONS).map(Number)).toEqual(
    Array.from({ length: db.verno - 1 }, (_, index) => index + 1),
  );
  await db.delete();
});

it.each(Object.keys(VERSIONS).map(Number))('version %i', async (version) => {
  const db = new HistoryDatabase(await stored(version));
  const history = createHistory(db);
  await history.interruptUnfinished();
  // In version 1 nothing was pinned.
  const pins = await db.pins.toCollection().primaryKeys();
  expect(pins).toEqual(version === 1 ? [] : ['c1']);
  const list = await history.list({ amount: 10 });
  expect(list.ok && list.value.conversations.map(({ id, host }) => [id, host])).toEqual([
    ['c1', undefined],
    ['c2', 'example.com'],
  ]);
  const thread = await history.thread('c1');
  if (!thread.ok || !thread.value) throw new Error('no thread');
  const { conversation, messages } = thread.value;
  expect(messages.map(({ id }) => id)).toEqual(['q1', 'a1', 'a2', 'q2', 'a3']);
  expect(pathTo(messages, conversation.leafId).map(({ id, text }) => [id, text])).toEqual([
    ['q1', 'What notice?'],
    ['a2', 'Three months. 雪🙂'],
    ['q2', 'Exceptions?'],
    ['a3', 'Sale.'],
  ]);
  expect(messages.at(-1)).toMatchObject({ state: 'interrupted' });
  const summary = await history.thread('c2');
  expect(summary.ok && summary.value?.messages[0]).toMatchObject({
    contexts: [{ id: 't1', kind: 'page', url: 'https://example.com/act' }],
  });
  expect(await history.text('t1')).toEqual({ ok: true, value: 'page' });
  expect(await history.draft(null)).toEqual({ ok: true, value: 'half a thought' });

  const indexer = createIndexer({ db, breathe: () => Promise.resolve() });
  await indexer.catchUp();
  const found = await createSearch({ db, wordList: indexer.wordList })('months');
  expect(found.ok && found.value.hits.map((hit) => hit.message?.id)).toEqual(['a2']);
  await db.delete();
});
