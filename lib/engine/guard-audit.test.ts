// What of a guard's notes is kept, and who may take it away.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { guardTabs } from '../../tests/support/guard-tabs';
import { AuditDatabase, createAuditLog } from '../audit/log';
import type { RequestOf } from '../bus/protocol';
import { PROTOCOL } from '../bus/protocol';
import { createDetector } from '../detector/detector';
import { fakeCrcBody } from '../detector/fake-values';
import { wholeBook } from '../detector/whole-book';
import { applyManaged } from '../settings/managed';
import { parseSettings, type Settings } from '../settings/schema';
import { auditHandlers } from './guard-audit';

const PAGE = { kind: 'page' } as const;
const GUARD = { kind: 'guard', tabId: 7, origin: 'https://chatgpt.com' } as const;
const NOTE: RequestOf<'guard.note'> = {
  siteId: 'claude',
  way: 'paste',
  counts: { iban: 2 },
  severity: 'high',
  choice: 'anyway',
  text: 'the text itself',
};

let settings: Settings;

beforeEach(() => {
  settings = parseSettings({});
});

function open() {
  const audit = createAuditLog(new AuditDatabase(`notes-${Math.random()}`), () => 1_000);
  const printOf = async (text: string) => `print of ${text.length}`;
  const clock = () => 1_000;
  const ports = { ...guardTabs(), audit, clock, printOf, ruleLabel: (id: string) => id };
  const reader = { settings: { read: async () => settings } };
  const handlers = auditHandlers({ ...ports, ...reader }, async () => createDetector(wholeBook()));
  return { audit, handlers };
}

it('keeps what a guard tells, for the site that it is on, and of the text a print alone', async () => {
  const { audit, handlers } = open();
  await handlers['guard.note'](NOTE, GUARD);
  const { text, ...told } = NOTE;
  const print = `print of ${text.length}`;
  expect(await audit.read({})).toEqual([
    { ...told, print, siteId: 'chatgpt-com', id: 1, at: 1_000 },
  ]);
});

it('keeps nothing of private windows, and nothing while the log is off', async () => {
  const { audit, handlers } = open();
  await handlers['guard.note'](NOTE, { ...GUARD, isPrivate: true });
  settings = parseSettings({ guard: { audit: { enabled: false } } });
  await handlers['guard.note'](NOTE, GUARD);
  expect(await audit.read({})).toEqual([]);
});

it('a reason is kept without what the guard would hold', async () => {
  const { audit, handlers } = open();
  const reason = `It is only ghp_${fakeCrcBody(3)} of a test`;
  await handlers['guard.note']({ ...NOTE, reason }, GUARD);
  expect(await audit.read({})).toMatchObject([{ reason: 'It is only [API_KEY_1] of a test' }]);
});

it('a report and a file hold what matches; policy can forbid the file', async () => {
  const { handlers } = open();
  await handlers['guard.note'](NOTE, GUARD);
  await handlers['guard.note']({ ...NOTE, choice: 'cancel' }, GUARD);
  expect(await handlers['audit.read']({ choice: 'cancel' }, PAGE)).toMatchObject({
    value: { total: 1, sites: [{ name: 'Site chatgpt-com', count: 1 }] },
  });
  const file = await handlers['audit.export']({ format: 'csv', choice: 'cancel' }, PAGE);
  expect(file.ok && file.value.split('\r\n')).toHaveLength(3);
  settings = applyManaged(settings, { exportAllowed: false });
  expect(await handlers['audit.export']({ format: 'csv' }, PAGE)).toMatchObject({
    fault: { kind: 'policy-forbids' },
  });
  await handlers['audit.clear']({}, PAGE);
  expect(await handlers['audit.read']({}, PAGE)).toMatchObject({ value: { total: 0 } });
});

it.each([
  { counts: { 'a b': 1 } },
  { counts: { iban: 0 } },
  { counts: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`r${index}`, 1])) },
  { text: 'x'.repeat(262_145) },
  { reason: 'x'.repeat(501) },
  { way: '<b>' },
  { print: 'more than was asked for' },
])('a note that says more than it should is refused: %j', (wrong) => {
  const { request } = PROTOCOL['guard.note'];
  const isGood = (note: object) => request['~run']({ value: note }, {}).issues === undefined;
  expect(isGood(NOTE)).toBe(true);
  expect(isGood({ ...NOTE, ...wrong })).toBe(false);
});

it('the log is read by our own pages only', () => {
  for (const verb of ['audit.read', 'audit.export', 'audit.clear', 'exception.list'] as const)
    expect(PROTOCOL[verb].from).toEqual(['page']);
  for (const verb of ['guard.note', 'guard.allow', 'guard.health'] as const)
    expect(PROTOCOL[verb].from).toEqual(['guard']);
});
