// @vitest-environment happy-dom
// What placeholders stand for: asked only about texts that are worth it, and at the conversation's own address.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import { fail, ok } from '../core/result';
import { createReading } from './reading';

type Answer = (request: Record<string, unknown>) => unknown;

/** A background with these answers, and what it was sent. */
function busOf(answers: Record<string, Answer>) {
  const sent: string[] = [];
  const send = async (verb: string, request: Record<string, unknown>) => {
    sent.push(verb);
    const answer = answers[verb];
    return answer ? ok(await answer(request)) : fail('background-lost', verb);
  };
  return { bus: { send } as unknown as Bus, sent };
}

const FOUND = {
  text: 'a@b.io',
  places: [{ start: 0, end: 9, name: 'EMAIL_1', value: 'a@b.io' }],
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/c/1');
});
afterEach(() => void vi.useRealTimers());

it('asks about texts that may hold something, and anew at another address', async () => {
  const { bus, sent } = busOf({
    'vault.known': ({ path }) => (path === '/c/1' ? 'EMAIL[\\W_]{0,4}\\d' : ''),
    'vault.read': () => FOUND,
  });
  const reading = createReading(bus, 's');
  expect(await reading.read('nothing here')).toBeUndefined();
  expect(await reading.read('[Email 1]')).toEqual(FOUND);
  expect(sent).toEqual(['vault.known', 'vault.read']);
  history.replaceState(null, '', '/c/2');
  expect(await reading.read('[Email 1]')).toBeUndefined();
  expect(sent).toEqual(['vault.known', 'vault.read', 'vault.known']);
});

it('waits for an answer that is on its way', async () => {
  const { bus } = busOf({ 'vault.known': () => 'EMAIL', 'vault.read': () => FOUND });
  const reading = createReading(bus, 's');
  void reading.renew();
  expect(await reading.read('[EMAIL_1]')).toEqual(FOUND);
});

it('looks for the new address after a message, not for ever', async () => {
  const { bus, sent } = busOf({ 'vault.known': () => 'EMAIL', 'vault.sent': () => null });
  const reading = createReading(bus, 's');
  await reading.sent();
  expect(sent).toEqual([]);
  // A message may go out before the answer is there.
  void reading.renew();
  await reading.sent();
  await vi.advanceTimersByTimeAsync(3_000);
  history.replaceState(null, '', '/c/2');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual(['vault.known', 'vault.sent', 'vault.known']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
});
