// The guard's policy as pages get it: modes, pauses, exceptions, and what is said of tabs.
import { beforeEach, expect, it } from 'vitest';
import { guardTabs } from '../../tests/support/guard-tabs';
import { ok } from '../core/result';
import type { Finding } from '../detector/rule';
import { applyManaged } from '../settings/managed';
import { parseSettings, type Settings } from '../settings/schema';
import { createGuardPolicy } from './guard-policy';

const PAGE = { kind: 'page' } as const;
const GUARD = { kind: 'guard', tabId: 7, origin: 'https://chatgpt.com' } as const;
const ELSEWHERE = { siteId: 'chatgpt-com', isAble: true, isHere: false };
const VALUE = 'DE00 1234';
const MINUTE = 60_000;
const TEXT = `${VALUE} a@b.io`;
const found = (ruleId: string, start: number, end: number): Finding => {
  const rest = { type: ruleId.toUpperCase(), label: '', masked: '', group: 1 };
  return { ...rest, ruleId, severity: 'high', start, end };
};
const FOUND = [found('iban', 0, VALUE.length), found('email', VALUE.length + 1, TEXT.length)];

let settings: Settings;
let now: number;

beforeEach(() => {
  settings = parseSettings({});
  now = 1_000_000;
});

function open() {
  const tabs = guardTabs();
  let ids = 0;
  const room = createGuardPolicy({
    ...tabs,
    callGuards: async () => tabs.answer,
    frontTab: async () => ({ id: 7, ...(tabs.url !== undefined && { url: tabs.url }) }),
    settings: {
      read: async () => settings,
      change: async (changes) => {
        settings = parseSettings({ ...settings, ...changes });
        return settings;
      },
    },
    ruleLabel: (id) => `Rule ${id}`,
    clock: () => now,
    newId: () => `id${++ids}`,
  });
  const { handlers } = room;
  const at = (siteId = 'chatgpt-com', sender = GUARD as object) =>
    room.standing(siteId, { kind: 'guard', ...sender });
  const state = async () => {
    const reply = await handlers['guard.state']({ windowId: 1 }, PAGE);
    return reply.ok ? reply.value.state : reply;
  };
  /** Rules whose findings are not fine, on the site of an origin. */
  const left = async (origin: string = GUARD.origin) => {
    const findings = await room.unexcepted(FOUND, TEXT, 'told', { ...GUARD, origin });
    return findings.map(({ ruleId }) => ruleId);
  };
  return { ...room, tabs, at, state, left, stored: tabs.exceptionsItem };
}

const set = (guard: object) => {
  settings = parseSettings({ guard });
};

it('a mode is that of the kind, else of the site, else of all; medium and low are monitored', async () => {
  const { at } = open();
  expect((await at()).modes).toEqual({
    critical: 'warn',
    high: 'warn',
    medium: 'monitor',
    low: 'monitor',
  });
  set({ mode: 'justify', siteModes: { 'chatgpt-com': 'block' }, kindModes: { EMAIL: 'warn' } });
  expect((await at()).modes).toMatchObject({ critical: 'block', high: 'block', EMAIL: 'warn' });
  expect((await at('claude')).modes).toMatchObject({ critical: 'justify', low: 'monitor' });
});

it('a pause rests the guard everywhere and ends by itself', async () => {
  const { at, handlers, state, tabs } = open();
  tabs.answer = { siteId: 'chatgpt-com', isAble: true };
  expect(await handlers['guard.pause']({ minutes: 15 }, PAGE)).toEqual(ok(now + 15 * MINUTE));
  now += MINUTE;
  expect(await at()).toMatchObject({ guarding: true, pausedFor: 14 * MINUTE });
  expect(await state()).toBe('paused');
  now += 14 * MINUTE;
  expect(await at()).toMatchObject({ guarding: true, pausedFor: 0 });
  expect(await state()).toBe('guarding');
});

it('a pause can be ended early; a stored one that is too long is none', async () => {
  const { at, handlers } = open();
  await handlers['guard.pause']({ minutes: 15 }, PAGE);
  await handlers['guard.pause']({ minutes: 0 }, PAGE);
  expect(await at()).toMatchObject({ guarding: true });
  for (const pausedUntil of [now + 16 * MINUTE, Number.MAX_VALUE, Number.NaN]) {
    set({ pausedUntil });
    expect(await at()).toMatchObject({ guarding: true, pausedFor: 0 });
  }
});

it('where policy forbids pauses and exceptions there are none', async () => {
  const { at, handlers, left } = open();
  await handlers['guard.allow']({ siteId: 'x', ruleId: 'email', days: 0 }, GUARD);
  settings = applyManaged(settings, { pauseAllowed: false, exceptionsAllowed: false });
  expect(await handlers['guard.pause']({ minutes: 15 }, PAGE)).toMatchObject({
    fault: { kind: 'policy-forbids' },
  });
  expect(
    await handlers['guard.allow']({ siteId: 'x', ruleId: 'iban', days: 0 }, GUARD),
  ).toMatchObject({ fault: { kind: 'policy-forbids' } });
  expect(await at()).toMatchObject({ canPause: false, canExcept: false });
  expect(await left()).toEqual(['iban', 'email']);
});

it('a value is fine everywhere, a rule only on the site that asked, each for its time', async () => {
  const { handlers, left, tabs } = open();
  await handlers['guard.allow']({ siteId: 'claude', ruleId: 'iban', value: VALUE, days: 1 }, GUARD);
  // A page speaks for itself, whatever it claims.
  await handlers['guard.allow']({ siteId: 'claude', ruleId: 'email', days: 0 }, GUARD);
  expect(tabs.calls).toBe(2);
  expect(JSON.stringify(await tabs.exceptionsItem.read())).not.toContain(VALUE);
  expect(await left()).toEqual([]);
  expect(await left('https://claude.ai')).toEqual(['email']);
  now += 24 * 60 * MINUTE;
  expect(await left()).toEqual(['iban']);
});

it('the list says what is fine in words, and each can be undone and brought back', async () => {
  const { handlers, left } = open();
  await handlers['guard.allow']({ siteId: 'x', ruleId: 'email', days: 30 }, GUARD);
  await handlers['guard.allow']({ siteId: 'x', ruleId: 'iban', value: VALUE, days: 0 }, GUARD);
  expect(await handlers['exception.list']({}, PAGE)).toMatchObject({
    value: [
      { id: 'id1', label: 'Rule email', siteName: 'Site chatgpt-com' },
      { id: 'id2', label: 'Rule iban', until: 0 },
    ],
  });
  expect(await handlers['exception.remove']({ id: 'id1' }, PAGE)).toMatchObject({
    value: [{ id: 'id2' }],
  });
  expect(await left()).toEqual(['email']);
  const back = await handlers['exception.bring-back']({ id: 'id1' }, PAGE);
  expect(back.ok && back.value).toHaveLength(2);
  expect(await left()).toEqual([]);
});

it('the salt stays, also when two ask for it at once; private windows add nothing', async () => {
  const { at, handlers, printOf, stored } = open();
  const [one, two] = await Promise.all([printOf('x'), printOf('x')]);
  expect(two).toBe(one);
  expect(await stored.read()).toMatchObject({ salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
  const inPrivate = { ...GUARD, isPrivate: true };
  expect((await at('x', inPrivate)).canExcept).toBe(false);
  const refused = await handlers['guard.allow']({ siteId: 'x', ruleId: 'r', days: 0 }, inPrivate);
  expect(refused.ok).toBe(false);
});

it.each([
  ['a guard that answers', {}, { siteId: 'chatgpt-com', isAble: true }, undefined, 'guarding'],
  ['one that was not first', {}, { siteId: 'chatgpt-com', isAble: false }, undefined, 'unable'],
  ['a site switched off', { sitesOff: ['a'] }, { siteId: 'a', isAble: true }, undefined, 'off'],
  ['the guard off', { enabled: false }, { siteId: 'a', isAble: true }, undefined, 'off'],
  ['a tab from before', {}, undefined, 'https://chatgpt.com/c/1', 'reload'],
  ['a forbidden site', {}, undefined, 'https://copilot.microsoft.com/', 'forbidden'],
  ['a part of a host that is no chatbot', {}, ELSEWHERE, undefined, 'none'],
  ['the same, switched off', { enabled: false }, ELSEWHERE, undefined, 'none'],
  ['the same in a tab from before', {}, undefined, 'https://chatgpt.com/elsewhere', 'none'],
  ['any other site', {}, undefined, 'https://example.com/', 'none'],
  ['a tab we know nothing of', {}, undefined, undefined, 'none'],
  ['nonsense for an answer', {}, 'yes', undefined, 'none'],
])('%s', async (_, guard, answer, url, wanted) => {
  const room = open();
  set(guard);
  Object.assign(room.tabs, { answer, url });
  expect(await room.state()).toBe(wanted);
});

it('a guard’s health shows on its own tab', async () => {
  const { handlers, tabs } = open();
  await handlers['guard.health']({ siteId: 'chatgpt-com', isAble: false }, GUARD);
  expect(tabs.shown).toMatchObject([[7, { state: 'unable', siteName: 'Site chatgpt-com' }]]);
});

it('an icon says nothing of a chatbot that the page is no part of, and panels hear of each move', async () => {
  const { handlers, tabs } = open();
  const health = { siteId: 'at-chatgpt-com', isAble: true, passed: { email: 1 } };
  for (const isHere of [false, true, true, false])
    await handlers['guard.health']({ ...health, isHere }, GUARD);
  const states = tabs.shown.map(([, { state }]) => state);
  expect(states).toEqual(['none', 'guarding', 'guarding', 'none']);
  expect(tabs.shown.at(-1)).toMatchObject([7, { siteName: '', passed: [] }]);
  expect(tabs.tellings).toBe(3);
});

it('what was called fine on a site holds when the site is built in later', async () => {
  const { left, stored } = open();
  const salt = '0'.repeat(32);
  const fine = { id: 'a', ruleId: 'email', siteId: 'at-chatgpt-com', createdAt: 1, until: 0 };
  await stored.write({ version: 1, salt, exceptions: [fine] });
  expect(await left()).toEqual(['iban']);
  expect(await left('https://claude.ai')).toEqual(['iban', 'email']);
});

it('what a page let pass is told with the state of its tab, and panels hear of it once', async () => {
  const { handlers, tabs } = open();
  const health = { siteId: 'at-chatgpt-com', isAble: true };
  await handlers['guard.health'](health, GUARD);
  await handlers['guard.health'](health, GUARD);
  expect(tabs.tellings).toBe(1);
  await handlers['guard.health']({ ...health, passed: { email: 2 } }, GUARD);
  expect(tabs.tellings).toBe(2);
  const passed = [{ label: 'Rule email', count: 2 }];
  expect(tabs.shown.at(-1)).toMatchObject([7, { state: 'guarding', passed }]);
  tabs.answer = { ...health, passed: { email: 2 } };
  expect(await handlers['guard.state']({ windowId: 1 }, PAGE)).toMatchObject({ value: { passed } });
});

it('what passed in a frame counts with its page, which alone tells the rest', async () => {
  const { handlers, tabs } = open();
  const health = { siteId: 'at-chatgpt-com', isAble: true, passed: { email: 1 } };
  const inFrame = { ...GUARD, frameId: 4 };
  tabs.answer = { ...health, page: 1 };
  await handlers['guard.health']({ ...health, isAble: false }, inFrame);
  expect(tabs.shown).toMatchObject([
    [7, { state: 'guarding', passed: [{ label: 'Rule email', count: 2 }] }],
  ]);
  // What it has told before is no reason to call, as the call makes it tell again.
  await handlers['guard.health'](health, inFrame);
  expect(tabs.shown).toHaveLength(1);
  await handlers['guard.health']({ ...health, page: 2 }, GUARD);
  await handlers['guard.health']({ ...health, page: 3 }, GUARD);
  const counts = tabs.shown.map(([, { passed }]) => passed[0]?.count);
  expect(counts).toEqual([2, 2, 1]);
});

it('the line of a tab has a name of its own, the same after an update, and no part of the salt', async () => {
  const { at, stored } = open();
  const { lineName } = await at();
  expect(lineName).toMatch(/^[0-9a-f]{64}$/);
  expect((await at('chatgpt-com', { tabId: 7 })).lineName).toBe(lineName);
  expect((await at('chatgpt-com', { tabId: 8 })).lineName).not.toBe(lineName);
  const { salt } = (await stored.read()) as { salt: string };
  expect(lineName).not.toContain(salt);
});
