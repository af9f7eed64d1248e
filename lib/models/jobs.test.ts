// Work in the background: told, kept, stopped, taken up again, and never called done before the server says so.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemoryShelf, memoryShelf } from '../../tests/support/memory-shelf';
import type { WorkEvent } from './admin';
import { createSpeedometer, type Job } from './job';
import { createJobs, type Jobs } from './jobs';

let shelf: MemoryShelf;
let told: Job[][];
let ends: Job[];
let awake = 0;
let count = 0;

beforeEach(() => {
  vi.useFakeTimers();
  shelf = memoryShelf();
  told = [];
  ends = [];
  awake = 0;
});
afterEach(() => vi.useRealTimers());

const begin = (): Jobs =>
  createJobs(
    {
      shelf,
      clock: Date.now,
      newId: () => `job-${count++}`,
      keepAlive: () => {
        awake++;
        return () => {
          awake--;
        };
      },
      publish: (jobs) => told.push(jobs),
    },
    (job) => ends.push(job),
  );

/** Work whose events a test hands out one by one. */
function steered() {
  const waiting: WorkEvent[] = [];
  let wake = () => {};
  let isOver = false;
  const signals: AbortSignal[] = [];
  return {
    signals,
    push: (...events: WorkEvent[]) => {
      waiting.push(...events);
      wake();
    },
    end: () => {
      isOver = true;
      wake();
    },
    work: async function* (signal: AbortSignal): AsyncGenerator<WorkEvent> {
      signals.push(signal);
      signal.addEventListener('abort', () => wake());
      while (!signal.aborted) {
        const next = waiting.shift();
        if (next) yield next;
        else if (isOver) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}

const layer = (digest: string, completed: number, total = 1000): WorkEvent => ({
  type: 'layer',
  digest,
  total,
  completed,
});
const TASK = { kind: 'pull', name: 'llama3.2', endpoint: 'http://localhost:11434' } as const;
const settle = () => vi.advanceTimersByTimeAsync(300);
const stored = (id: string): Job => JSON.parse(shelf.values.get(`job ${id}`) ?? 'null');

describe('jobs', () => {
  it('several run at once, awake, and are told with their bytes', async () => {
    const jobs = begin();
    const [one, other] = [steered(), steered()];
    const first = await jobs.start(TASK, one.work);
    await jobs.start({ ...TASK, name: 'qwen3' }, other.work);
    expect(awake).toBe(2);
    one.push(
      { type: 'phase', words: 'pulling abc' },
      layer('a', 100),
      layer('a', 400),
      layer('b', 10, 10),
    );
    other.push(layer('c', 5));
    await settle();
    const last = told.at(-1)?.find(({ id }) => id === first.id);
    expect(last).toMatchObject({ state: 'running', phase: 'pulling abc' });
    expect(last?.layers).toEqual([
      { digest: 'a', total: 1000, completed: 400 },
      { digest: 'b', total: 10, completed: 10 },
    ]);
    one.push({ type: 'success' });
    await settle();
    expect((await jobs.list()).map(({ state }) => state)).toEqual(['done', 'running']);
    expect(awake).toBe(1);
  });

  it.each<[string, (one: ReturnType<typeof steered>) => void, Partial<Job>]>([
    ['success', (one) => one.push({ type: 'success' }), { state: 'done' }],
    [
      'a fault',
      (one) => one.push({ type: 'fault', fault: { kind: 'disk-full' } }),
      { state: 'failed', fault: { kind: 'disk-full' } },
    ],
    ['nothing at all', (one) => one.end(), { state: 'failed', fault: { kind: 'download-cut' } }],
  ])('that end with %s are said to have ended so', async (_, act, expected) => {
    const jobs = begin();
    const one = steered();
    const { id } = await jobs.start(TASK, one.work);
    one.push(layer('a', 1000));
    act(one);
    await settle();
    expect((await jobs.list())[0]).toMatchObject(expected);
    expect(stored(id)).toMatchObject(expected);
    expect(ends).toHaveLength(1);
  });

  it('stop, keep their bytes, and go on as the same job', async () => {
    const jobs = begin();
    const one = steered();
    const { id } = await jobs.start(TASK, one.work);
    one.push(layer('a', 400));
    await settle();
    jobs.stop(id);
    await settle();
    expect(one.signals[0]?.aborted).toBe(true);
    expect((await jobs.list())[0]).toMatchObject({
      id,
      state: 'stopped',
      layers: [{ completed: 400 }],
    });
    const again = steered();
    expect((await jobs.start(TASK, again.work)).id).toBe(id);
    expect((await jobs.list()).map(({ state }) => state)).toEqual(['running']);
  });

  it('the same is not begun twice', async () => {
    const jobs = begin();
    const one = steered();
    const first = await jobs.start(TASK, one.work);
    expect((await jobs.start(TASK, one.work)).id).toBe(first.id);
    expect(one.signals).toHaveLength(1);
  });

  it('a background that dies leaves them interrupted, with what had arrived', async () => {
    const jobs = begin();
    const one = steered();
    const { id } = await jobs.start(TASK, one.work);
    one.push(layer('a', 100));
    await vi.advanceTimersByTimeAsync(1500);
    one.push(layer('a', 700));
    await settle();
    const next = begin();
    expect(await next.list()).toMatchObject([
      { id, state: 'interrupted', speed: 0, layers: [{ completed: 700 }] },
    ]);
    const again = steered();
    await next.start(TASK, again.work);
    again.push({ type: 'success' });
    await settle();
    expect((await next.list()).map(({ id, state }) => [id, state])).toEqual([[id, 'done']]);
  });

  it('are forgotten when they are dismissed, but not while they run', async () => {
    const jobs = begin();
    const one = steered();
    const { id } = await jobs.start(TASK, one.work);
    await jobs.dismiss(id);
    expect(await jobs.list()).toHaveLength(1);
    one.push({ type: 'success' });
    await settle();
    await jobs.dismiss(id);
    expect(await jobs.list()).toEqual([]);
    expect(shelf.values.size).toBe(0);
  });

  it('a cleared one does not come back when its work ends', async () => {
    const jobs = begin();
    const one = steered();
    await jobs.start(TASK, one.work);
    await jobs.clear();
    await settle();
    expect(await jobs.list()).toEqual([]);
    expect(shelf.values.size).toBe(0);
  });
});

describe('the speed', () => {
  it('counts what arrives, not what was there, and survives a part that is rolled back', () => {
    const speedOf = createSpeedometer();
    const at = (completed: number) => [{ digest: 'a', total: 10_000, completed }];
    expect(speedOf(at(5000), 0)).toBe(0);
    expect(speedOf(at(6000), 1000)).toBe(1000);
    expect(speedOf(at(5500), 1500)).toBeLessThan(1000);
    expect(speedOf([...at(7500), { digest: 'b', total: 900, completed: 900 }], 2000)).toBe(1500);
  });
});
