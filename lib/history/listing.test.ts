// Pages of the list: nothing twice, nothing left out, pinned ones first, deleted ones nowhere.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../chat/transcript';
import { HistoryDatabase } from './database';
import { createHistory, type History } from './history';
import type { ListPlace } from './listing';

let count = 0;
let db: HistoryDatabase;
let history: History;

beforeEach(() => {
  db = new HistoryDatabase(`listing-${count++}`);
  history = createHistory(db);
});
afterEach(() => db.delete());

const add = (id: string, updatedAt: number, more: Partial<Conversation> = {}) =>
  db.conversations.put({
    id,
    title: id,
    createdAt: 0,
    updatedAt,
    leafId: null,
    titledBy: 'question',
    ...more,
  });

async function page(amount: number, after?: ListPlace, tag?: string) {
  const read = await history.list({ amount, after, tag });
  if (!read.ok) throw new Error(read.fault.kind);
  return { ...read.value, ids: read.value.conversations.map(({ id }) => id) };
}

async function allPages(amount: number, tag?: string): Promise<string[][]> {
  const pages: string[][] = [];
  let next: ListPlace | undefined;
  do {
    const one = await page(amount, next, tag);
    pages.push(one.ids);
    next = one.next;
  } while (next);
  return pages;
}

describe('[e45] the list', () => {
  it('comes newest first, page by page, also where many are of the same instant', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await add(id, 7);
    await add('newest', 9);
    await add('oldest', 1);
    expect(await allPages(2)).toEqual([['newest', 'e'], ['d', 'c'], ['b', 'a'], ['oldest']]);
    expect(await allPages(7)).toEqual([['newest', 'e', 'd', 'c', 'b', 'a', 'oldest']]);
    expect(await allPages(100)).toHaveLength(1);
  });

  it('[e43] has pinned ones on the first page only, however old, and until they are unpinned', async () => {
    for (let n = 1; n <= 5; n++) await add(`c${n}`, n);
    await history.pin(['c1'], true);
    expect(await allPages(2)).toEqual([
      ['c5', 'c4', 'c1'],
      ['c3', 'c2'],
    ]);
    await history.pin(['c1'], false);
    expect(await allPages(2)).toEqual([['c5', 'c4'], ['c3', 'c2'], ['c1']]);
  });

  it('shows no more pinned ones at once than it can, the others in their places', async () => {
    for (let n = 100; n < 300; n++) await add(`c${n}`, n);
    const ids = Array.from({ length: 150 }, (_, n) => `c${n + 100}`);
    await history.pin(ids, true);
    const pages = await allPages(40);
    expect(pages[0]).toHaveLength(140);
    expect(pages.flat().sort()).toEqual([...new Set(pages.flat())].sort());
    expect(pages.flat()).toHaveLength(200);
  });

  it('leaves out what is deleted, also of the tags', async () => {
    await add('a', 1, { tags: ['law', 'work'] });
    await add('b', 2, { tags: ['work'] });
    await history.pin(['a'], true);
    expect((await page(9)).tags).toEqual(['law', 'work']);
    await history.delete(['a'], 5);
    expect(await page(9)).toMatchObject({ ids: ['b'], tags: ['work'] });
    expect(await history.ids()).toEqual({ ok: true, value: ['b'] });
    await history.bringBack(['a']);
    expect((await page(9)).ids).toEqual(['b', 'a']);
  });

  it('is narrowed to a tag', async () => {
    for (let n = 1; n <= 6; n++) await add(`c${n}`, n, n % 2 ? { tags: ['odd'] } : {});
    await history.pin(['c1', 'c2'], true);
    expect(await allPages(1, 'odd')).toEqual([['c5', 'c1'], ['c3']]);
    expect(await history.ids('odd')).toEqual({ ok: true, value: ['c5', 'c3', 'c1'] });
    expect(await history.ids()).toMatchObject({ value: ['c6', 'c5', 'c4', 'c3', 'c2', 'c1'] });
  });
});
