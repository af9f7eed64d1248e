// Deletions that can be undone: carried out once, when their time is over, whatever happens to the background meanwhile.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredItem } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import { createDeletions, type Deletions, type Doomed, TIME_TO_UNDO } from './deletions';

let stored: unknown;
let gone: string[];
let awake = 0;
let answer: Result<null>;

const item: StoredItem = {
  read: async () => structuredClone(stored),
  write: async (value) => {
    stored = structuredClone(value);
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  stored = undefined;
  gone = [];
  awake = 0;
  answer = ok(null);
});
afterEach(() => vi.useRealTimers());

const begin = (
  carryOut = async ({ name }: Doomed): Promise<Result<null>> => {
    gone.push(name);
    return answer;
  },
): Deletions =>
  createDeletions({
    item,
    clock: Date.now,
    keepAlive: () => {
      awake++;
      return () => {
        awake--;
      };
    },
    carryOut,
    onChange: () => {},
  });

/** Of a background that died: it never gets to it. */
const dead = () => new Promise<never>(() => {});

const doom = (name: string) => ({ name, digest: 'd', endpoint: 'http://localhost:11434' });

describe('deletions', () => {
  it('wait, awake, and are carried out once', async () => {
    const deletions = begin();
    await deletions.add(doom('a'));
    await vi.advanceTimersByTimeAsync(TIME_TO_UNDO - 1);
    expect([gone, awake]).toEqual([[], 1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([gone, awake]).toEqual([['a'], 0]);
    expect(await deletions.list()).toEqual([]);
  });

  it('are undone in time, and not later', async () => {
    const deletions = begin();
    await deletions.add(doom('a'));
    await deletions.add(doom('b'));
    expect(await deletions.bringBack('a')).toBe(true);
    await vi.advanceTimersByTimeAsync(TIME_TO_UNDO);
    expect(gone).toEqual(['b']);
    expect(await deletions.bringBack('b')).toBe(false);
  });

  it('of a background that died are carried out by the next one, in their own time', async () => {
    await begin(dead).add(doom('a'));
    await vi.advanceTimersByTimeAsync(4000);
    begin();
    await vi.advanceTimersByTimeAsync(TIME_TO_UNDO - 4001);
    expect(gone).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(gone).toEqual(['a']);
  });

  it('that are overdue when the background starts are carried out at once', async () => {
    await begin(dead).add(doom('a'));
    vi.setSystemTime(Date.now() + 3_600_000);
    begin();
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toEqual(['a']);
  });

  it('that fail are kept with the reason, and not tried again by themselves', async () => {
    answer = fail('server-unreachable');
    const deletions = begin();
    await deletions.add(doom('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).toEqual(['a']);
    expect(await deletions.list()).toMatchObject([{ fault: { kind: 'server-unreachable' } }]);
    begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).toEqual(['a']);
    expect(await deletions.bringBack('a')).toBe(true);
    expect(stored).toEqual([]);
  });

  it('whatever is stored, nothing is deleted that was not asked for', async () => {
    stored = [null, 'a', { name: 'b' }, { due: 0 }];
    const deletions = begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).toEqual([]);
    expect(await deletions.list()).toEqual([]);
  });
});
