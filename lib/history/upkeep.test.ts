// When the history tends itself: after a while of quiet, never beside a turn, and at once for a search.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HistoryDatabase } from './database';
import { createHistory } from './history';
import type { Indexer } from './search/indexer';
import { createUpkeep } from './upkeep';

const SOON = 2000;
let db: HistoryDatabase;
let isBusy: boolean;
let catchUp: ReturnType<typeof vi.fn<Indexer['catchUp']>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  db = new HistoryDatabase(`upkeep-${Math.random()}`);
  catchUp = vi.fn<Indexer['catchUp']>(async () => undefined);
  isBusy = false;
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
});

const upkeep = () =>
  createUpkeep({
    db,
    history: { ...createHistory(db), purge: async () => undefined as never },
    indexer: { catchUp, wordList: () => Promise.reject(new Error('not asked for')) },
    clock: () => 0,
    keepAlive: () => () => undefined,
    isBusy: () => isBusy,
    keepDays: async () => 0,
  });

it('begins after a while of quiet', async () => {
  upkeep().nudge();
  expect(catchUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(SOON);
  await vi.waitFor(() => expect(catchUp).toHaveBeenCalledTimes(1));
});

it('does not begin while a turn runs, but after it', async () => {
  const { nudge } = upkeep();
  isBusy = true;
  nudge();
  vi.advanceTimersByTime(SOON);
  await new Promise((resolve) => setImmediate(resolve));
  expect(catchUp).not.toHaveBeenCalled();
  isBusy = false;
  nudge();
  vi.advanceTimersByTime(SOON);
  await vi.waitFor(() => expect(catchUp).toHaveBeenCalledTimes(1));
});

it('begins at once for a search, also while a turn runs', async () => {
  isBusy = true;
  upkeep().hurry();
  vi.advanceTimersByTime(1);
  await vi.waitFor(() => expect(catchUp).toHaveBeenCalledTimes(1));
});
