// What the background answers guards of the round trip: each for its own site, tab and window; and what was typed, asked.
import { beforeEach, expect, it } from 'vitest';
import { type GuardTabs, guardTabs } from '../../tests/support/guard-tabs';
import { memoryShelf } from '../../tests/support/memory-shelf';
import { ok } from '../core/result';
import { createVaults } from '../vault/vaults';
import { vaultHandlers } from './vault';

const GUARD = { kind: 'guard', tabId: 7, windowId: 1, origin: 'https://chatgpt.com' } as const;
const SPOT = { siteId: 'at-chatgpt-com', path: '/c/68f1a2b3-0001' };
const TEXT = 'to [EMAIL_1]';

let tabs: GuardTabs;
let asked: unknown[];
let shelf: ReturnType<typeof memoryShelf>;

function open() {
  tabs = guardTabs();
  asked = [];
  shelf = memoryShelf();
  const newId = () => 'salt';
  return vaultHandlers({
    ...tabs,
    callAllGuards: async () => {
      tabs.calls++;
    },
    vaults: createVaults({ shelf, clock: () => 0, newId, onCount: () => {} }),
    requests: { fromComposer: async (...all) => void asked.push(all) },
    openPanel: async () => {
      asked.push('open');
      return true;
    },
    siteName: () => 'ChatGPT',
  });
}

let handlers: ReturnType<typeof open>;
beforeEach(() => {
  handlers = open();
});

const read = async (sender: Parameters<(typeof handlers)['vault.read']>[1], spot = SPOT) => {
  const reply = await handlers['vault.read']({ ...spot, text: TEXT }, sender);
  return reply.ok ? reply.value.text : undefined;
};

it('a guard speaks for its own site only, and for its own kind of window', async () => {
  await handlers['vault.keep']({ ...SPOT, values: { EMAIL_1: 'a@b.io' } }, GUARD);
  expect(await read(GUARD)).toBe('to a@b.io');
  expect(await read({ ...GUARD, origin: 'https://evil.example' })).toBe(TEXT);
  expect(await read({ ...GUARD, isPrivate: true })).toBe(TEXT);
});

it('one message forgets all, and calls the guards', async () => {
  await handlers['vault.keep']({ ...SPOT, values: { EMAIL_1: 'a@b.io' } }, GUARD);
  expect(await handlers['vault.count']({}, { kind: 'page' })).toEqual(ok(1));
  await handlers['vault.forget']({}, { kind: 'page' });
  expect(await handlers['vault.count']({}, { kind: 'page' })).toEqual(ok(0));
  expect(tabs.calls).toBe(1);
  expect(shelf.values.size).toBe(0);
  expect(await read(GUARD)).toBe(TEXT);
});

it('what is typed is asked with the panel opened first', async () => {
  expect(await handlers['composer.ask']({ text: 'Why?' }, GUARD)).toEqual(ok({ opened: true }));
  expect(asked).toEqual([
    'open',
    [
      { windowId: 1, isPrivate: false },
      { title: 'Typed on ChatGPT', url: 'https://chatgpt.com' },
      'Why?',
    ],
  ]);
  const { windowId: _, ...nowhere } = GUARD;
  expect(await handlers['composer.ask']({ text: 'Why?' }, nowhere)).toMatchObject({ ok: false });
});
