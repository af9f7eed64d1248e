// @vitest-environment happy-dom
// Where a page is, told in the order of pastes.
import { expect, it } from 'vitest';
import type { Bus } from '../bus/bus';
import { ok } from '../core/result';
import { createConversation } from './conversation';

it('tells what it gave out once it is delivered, and a paste that comes meanwhile waits for that', async () => {
  history.replaceState(null, '', '/c/1');
  const told: unknown[] = [];
  const bus = { send: async (...message: unknown[]) => told.push(message) && ok(null) };
  const onKept = () => told.push('kept');
  const conversation = createConversation(bus as unknown as Bus, 'at-chatgpt-com', onKept);
  const at = { siteId: 'at-chatgpt-com', path: '/c/1' };
  expect(await conversation.settled()).toEqual(at);
  const values = { EMAIL_1: 'a@b.io' };
  let refuse = () => {};
  const delivered = new Promise<void>((_, reject) => {
    refuse = () => reject(new Error('not taken'));
  });
  void conversation.keep(values, delivered);
  const settled = conversation.settled().then(() => told.push('settled'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([]);
  // The page may not have taken it; the user then copies it there.
  refuse();
  await settled;
  expect(told).toEqual([['vault.keep', { ...at, values }], 'kept', 'settled']);
});
