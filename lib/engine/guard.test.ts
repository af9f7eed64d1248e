// What the background answers to guards: the user's own book, patterns, samples and the second opinion.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { guardTabs } from '../../tests/support/guard-tabs';
import { memoryShelf } from '../../tests/support/memory-shelf';
import { answerOf, scriptedProvider } from '../../tests/support/scripted-provider';
import { AuditDatabase, createAuditLog } from '../audit/log';
import { PROTOCOL } from '../bus/protocol';
import { createDetector } from '../detector/detector';
import type { ProviderEvent } from '../providers/provider';
import { parseSettings, type Settings } from '../settings/schema';
import { createVaults } from '../vault/vaults';
import { guardHandlers } from './guard';

const PROSE = Array.from({ length: 60 }, (_, index) => `word${index * index}`).join(' ');
const PAGE = { kind: 'page' } as const;
const GUARD = { kind: 'guard', tabId: 7 } as const;
const PLAN = 'We will close the plant in March and tell nobody before.';

let settings: Settings;
let events: ProviderEvent[];
let marked: number[];
let stored: unknown;

beforeEach(() => {
  settings = parseSettings({});
  events = answerOf('{"verdict":"strategy"}');
  marked = [];
  stored = undefined;
});

function open(clock = () => 0) {
  const provider = scriptedProvider(() => events);
  let ids = 0;
  const handlers = guardHandlers({
    settings: {
      read: async () => settings,
      change: async (changes) => {
        settings = parseSettings({ ...settings, ...changes });
        return settings;
      },
    },
    ...guardTabs(),
    audit: createAuditLog(new AuditDatabase(`audit-${Math.random()}`), clock),
    provider: async () => provider,
    documentsItem: {
      read: async () => stored,
      write: async (value) => {
        stored = value;
      },
    },
    vaults: createVaults({ shelf: memoryShelf(), clock, newId: () => 'salt', onCount: () => {} }),
    readBook: () => ({ rules: [], words: {} }),
    outfitFor: (told) => ({ style: 'p {}', site: { name: told } }),
    markTab: (tabId) => void marked.push(tabId),
    clock,
    newId: () => `id${++ids}`,
  });
  return { provider, handlers };
}

const set = (guard: object) => {
  settings = parseSettings({ guard });
};

const policy = async (handlers: ReturnType<typeof open>['handlers']) => {
  const reply = await handlers['guard.policy']({ siteId: 'chatgpt' }, GUARD);
  return reply.ok ? reply.value : undefined;
};

describe('the policy', () => {
  it('says when there is more to ask', async () => {
    const { handlers } = open();
    expect(await policy(handlers)).toMatchObject({ guarding: true, asksFrom: null });
    set({ patterns: [{ name: 'T', source: 'T' }] });
    expect(await policy(handlers)).toMatchObject({ asksFrom: 1 });
    set({ secondOpinion: { enabled: true } });
    expect(await policy(handlers)).toMatchObject({ asksFrom: 40 });
    await handlers['document.add']({ name: 'Plan', text: PROSE }, PAGE);
    expect(await policy(handlers)).toMatchObject({ asksFrom: 8 });
    set({ sitesOff: ['chatgpt'] });
    expect(await policy(handlers)).toMatchObject({ guarding: false });
  });

  it('has a new edition whenever words or rules change', async () => {
    const { handlers } = open();
    const editions = [await policy(handlers)];
    set({ words: ['Falcon'] });
    editions.push(await policy(handlers));
    set({ rulesOff: ['email'] });
    editions.push(await policy(handlers));
    set({});
    editions.push(await policy(handlers));
    expect(new Set(editions.map((one) => one?.edition)).size).toBe(3);
    expect(editions[3]).toEqual(editions[0]);
  });
});

it('the book holds the user’s words and what the page needs; documents are found by a check', async () => {
  const { handlers } = open();
  set({ words: ['Falcon'] });
  await handlers['document.add']({ name: 'Plan', text: PROSE }, PAGE);
  const reply = await handlers['detector.book']({ siteId: 'at-chatgpt-com' }, GUARD);
  if (!reply.ok) throw new Error('no book');
  // As a message carries it.
  const { detect } = createDetector(JSON.parse(JSON.stringify(reply.value)));
  const text = `falcon\n${PROSE}`;
  expect(detect(text)).toMatchObject([{ label: 'Your word “Falcon”' }]);
  expect(reply.value).toMatchObject({ style: 'p {}', site: { name: 'at-chatgpt-com' } });
  const checked = await handlers['guard.check']({ siteId: 's', text, wantsOpinion: true }, GUARD);
  expect(checked).toMatchObject({
    value: {
      isWhole: true,
      findings: [{ label: 'Your word “Falcon”' }, { label: 'Your document “Plan”', start: 7 }],
    },
  });
});

describe('a check', () => {
  it('runs the user’s patterns, and asks nobody else then', async () => {
    const { handlers, provider } = open();
    set({
      patterns: [{ name: 'Ticket', source: 'TKT-[0-9]+' }],
      secondOpinion: { enabled: true },
    });
    const text = `${PLAN} TKT-1 TKT-2 TKT-1`;
    const reply = await handlers['guard.check']({ siteId: 's', text, wantsOpinion: true }, GUARD);
    expect(reply).toMatchObject({ ok: true, value: { isWhole: true, suspicion: null } });
    const groups = reply.ok && reply.value.findings.map(({ group }) => group);
    expect(groups).toEqual([1_000_000, 1_000_001, 1_000_000]);
    expect(provider.requests).toHaveLength(0);
  });

  it('says that it is not whole when patterns take too long', async () => {
    let now = 0;
    const { handlers } = open(() => {
      now += 4000;
      return now;
    });
    set({ patterns: [{ name: 'T', source: 'T' }] });
    const reply = await handlers['guard.check'](
      { siteId: 's', text: 'x', wantsOpinion: true },
      GUARD,
    );
    expect(reply).toMatchObject({ value: { isWhole: false } });
  });

  it('asks for a second opinion where that is on and wanted, and the text is worth it', async () => {
    const { handlers, provider } = open();
    const check = (text: string, wantsOpinion: boolean) =>
      handlers['guard.check']({ siteId: 's', text, wantsOpinion }, GUARD);
    expect(await check(PLAN, true)).toMatchObject({ value: { isWhole: true, suspicion: null } });
    set({ secondOpinion: { enabled: true } });
    await check(PLAN, false);
    await check('Short one', true);
    expect(provider.requests).toHaveLength(0);
    expect(await check(PLAN, true)).toMatchObject({
      value: { isWhole: true, suspicion: 'plans that are not public' },
    });
    events = answerOf('{"verdict":"fine"}');
    expect(await check(`${PLAN} Fine.`, true)).toMatchObject({ value: { suspicion: null } });
    expect(marked).toEqual([]);
  });

  it.each([
    ['pass', true, [7]],
    ['hold', false, []],
  ] as const)('without an opinion in time lets the text %s', async (whenLate, isWhole, marks) => {
    const { handlers } = open();
    set({ secondOpinion: { enabled: true, whenLate } });
    events = answerOf('no verdict');
    const reply = await handlers['guard.check'](
      { siteId: 's', text: PLAN, wantsOpinion: true },
      GUARD,
    );
    expect(reply).toMatchObject({ ok: true, value: { isWhole, suspicion: null } });
    expect(marked).toEqual(marks);
  });
});

it('a sample shows what words, documents and patterns find in it', async () => {
  const { handlers } = open();
  set({ words: ['Falcon'], patterns: [{ name: 'Ticket', source: 'TKT-[0-9]+' }] });
  await handlers['document.add']({ name: 'Plan', text: PROSE }, PAGE);
  const text = `TKT-1 falcon\n${PROSE}`;
  expect(await handlers['guard.try']({ text }, PAGE)).toMatchObject({
    value: {
      isWhole: true,
      findings: [{ label: 'Ticket' }, { label: 'Your word “Falcon”' }, { type: 'DOCUMENT' }],
    },
  });
});

it('a pattern is checked, in words', async () => {
  const { handlers } = open();
  expect(await handlers['pattern.check']({ source: 'a+' }, PAGE)).toEqual({
    ok: true,
    value: null,
  });
  expect(await handlers['pattern.check']({ source: '(' }, PAGE)).toMatchObject({
    value: expect.stringContaining('not closed'),
  });
});

it('what the user has added is shown and changed by our own pages only', () => {
  for (const verb of ['guard.try', 'pattern.check', 'document.list', 'document.add'] as const) {
    expect(PROTOCOL[verb].from).toEqual(['page']);
  }
  expect(PROTOCOL['guard.check'].from).toEqual(['guard']);
});
