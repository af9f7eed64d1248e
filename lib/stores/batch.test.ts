// How a stream is handed over: the first at once, a model's pace whole, a burst in portions that fit the machine.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBatch } from './batch';

const FRAME = 16;
let handed: string[][];
let frames: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  handed = [];
  frames = [];
});
afterEach(() => vi.useRealTimers());

const start = () =>
  createBatch<string>({
    schedule: (run) => frames.push(run),
    lengthOf: (text) => text.length,
    deliver: (items) => handed.push(items),
  });

/** Frames until nothing waits for one, each `took` milliseconds after the one before. */
function draw(took: number, most = 200): void {
  for (let frame = 0; frame < most && frames.length > 0; frame++) {
    vi.advanceTimersByTime(took);
    for (const run of frames.splice(0)) run();
  }
}
const lengths = () => handed.map((items) => items.join('').length);

it('hands over the first at once, and what follows with the next frame', () => {
  const batch = start();
  for (const word of ['one', 'two', 'three']) batch.add(word);
  expect(handed).toEqual([['one']]);
  draw(FRAME, 1);
  expect(handed).toEqual([['one'], ['two', 'three']]);
});

it('hands over a burst in growing portions, each once and in order', () => {
  const batch = start();
  const words = Array.from({ length: 2000 }, (_, index) => `word${index} `);
  for (const word of words) batch.add(word);
  draw(FRAME);
  expect(handed.flat()).toEqual(words);
  const [, ...portions] = lengths();
  expect(portions[0]).toBeLessThanOrEqual(1500);
  expect(Math.max(...portions)).toBeGreaterThan(2000);
});

it('takes smaller portions where frames take long', () => {
  const burst = (took: number) => {
    handed = [];
    const batch = start();
    for (let index = 0; index < 1000; index++) batch.add('12345678');
    draw(took);
    return lengths().length;
  };
  expect(burst(50)).toBeGreaterThan(2 * burst(FRAME));
});

it('does not let a heap last', () => {
  const batch = start();
  for (let index = 0; index < 10_000; index++) batch.add('x'.repeat(100));
  draw(FRAME);
  expect(handed.length).toBeLessThan(150);
});

it('hands over at once what is waiting, on demand', () => {
  const batch = start();
  for (const word of ['one', 'two', 'three']) batch.add(word);
  batch.flush();
  expect(handed.flat()).toEqual(['one', 'two', 'three']);
});
