// @vitest-environment happy-dom
// The rules come by message: asked for at once, asked for again, and never waited for without an end.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import { fail, ok } from '../core/result';
import { packBook } from '../detector/book';
import { fetchDetector } from './detector-source';

const BOOK = packBook({
  rules: [
    {
      id: 'word',
      type: 'WORD',
      label: 'Word',
      severity: 'high',
      tier: 'shape',
      keywords: ['word'],
      pattern: /word/g,
      mask: 'wholly',
    },
  ],
  words: {},
});

/** A background that answers as each call of `answer` says; what it answers last it answers ever after. */
function busOf(...answers: (() => Promise<unknown>)[]) {
  const send = vi.fn(() => (answers.length > 1 ? answers.shift() : answers[0])?.());
  return { bus: { send } as unknown as Bus, send };
}

const never = () => new Promise<never>(() => {});
const book = async () => ok(BOOK);
const gone = async () => fail('background-lost');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('has a detector as soon as the rules are there', async () => {
  const { bus } = busOf(book);
  const source = fetchDetector(bus, { lazily: false, siteId: 'at-chatgpt-com' });
  expect(source.now()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(source.now()?.detect('a word')).toHaveLength(1);
  expect(await source.soon()).toBe(source.now());
});

it.each([
  ['fails', gone],
  ['is no book', async () => ok({ rules: 'none' })],
  ['never comes', never],
])('asks again when the first answer %s', async (_, answer) => {
  const { bus, send } = busOf(answer, book);
  const source = fetchDetector(bus, { lazily: false, siteId: 'at-chatgpt-com' });
  await vi.advanceTimersByTimeAsync(1_500);
  expect(source.now()).toBeDefined();
  expect(send).toHaveBeenCalledTimes(2);
});

it('takes an answer that comes late', async () => {
  const late = () => new Promise((resolve) => setTimeout(() => resolve(ok(BOOK)), 2_500));
  const { bus } = busOf(late, never);
  const source = fetchDetector(bus, { lazily: false, siteId: 'at-chatgpt-com' });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(source.now()).toBeDefined();
});

it('does not let a paste wait for ever', async () => {
  const { bus } = busOf(gone);
  const source = fetchDetector(bus, { lazily: true, siteId: 'at-chatgpt-com' });
  const soon = source.soon();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await soon).toBeUndefined();
});

it('lets each paste ask anew', async () => {
  let answer: () => Promise<unknown> = gone;
  const { bus } = busOf(() => answer());
  const source = fetchDetector(bus, { lazily: false, siteId: 'at-chatgpt-com' });
  await vi.advanceTimersByTimeAsync(60_000);
  answer = book;
  const soon = source.soon();
  await vi.advanceTimersByTimeAsync(0);
  expect(await soon).toBeDefined();
});

it('asks for nothing in a frame that nobody comes to', async () => {
  const { bus, send } = busOf(book);
  const source = fetchDetector(bus, { lazily: true, siteId: 'at-chatgpt-com' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(send).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(0);
  expect(source.now()).toBeDefined();
});
