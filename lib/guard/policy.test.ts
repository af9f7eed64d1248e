// @vitest-environment happy-dom
// A page knows the policy as last heard, and ends a pause by its own clock.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import { fail, ok } from '../core/result';
import type { GuardPolicy } from './decide';
import { followPolicy } from './policy';

const POLICY: GuardPolicy = {
  guarding: true,
  pausedFor: 0,
  canPause: true,
  asksFrom: null,
  edition: 1,
  modes: {},
  canExcept: true,
};

let answer: GuardPolicy | undefined;
const bus = {
  send: async () => (answer ? ok(answer) : fail('background-lost')),
} as unknown as Bus;

beforeEach(() => {
  vi.useFakeTimers();
  answer = POLICY;
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

it('guards and asks about everything until it is heard, and stays so when nobody answers', async () => {
  answer = undefined;
  const policy = followPolicy(bus, 'x');
  await settle();
  expect(policy()).toMatchObject({ guarding: true, asksFrom: 1, canExcept: false });
  answer = { ...POLICY, guarding: false };
  await policy.renew();
  expect(policy().guarding).toBe(false);
  answer = undefined;
  await policy.renew();
  expect(policy().guarding).toBe(false);
});

it('a pause ends by itself, also where the background has gone', async () => {
  answer = { ...POLICY, pausedFor: 60_000 };
  const policy = followPolicy(bus, 'x');
  await settle();
  expect(policy().guarding).toBe(false);
  answer = undefined;
  await vi.advanceTimersByTimeAsync(59_000);
  expect(policy().guarding).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(policy().guarding).toBe(true);
});

it('asks again when the user comes back, and tells of a new edition once', async () => {
  const onEdition = vi.fn();
  const onHeard = vi.fn();
  followPolicy(bus, 'x', { onEdition, onHeard });
  await settle();
  expect(onEdition).not.toHaveBeenCalled();
  answer = { ...POLICY, edition: 2 };
  window.dispatchEvent(new Event('focus'));
  await settle();
  expect(onEdition).toHaveBeenCalledTimes(1);
  expect(onHeard).toHaveBeenCalledTimes(2);
});
