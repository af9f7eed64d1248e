// The log keeps what it should for as long as it should, and not more than anybody pastes.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { AuditEntry } from './entry';
import { AuditDatabase, type AuditLog, createAuditLog } from './log';

const DAY = 86_400_000;
const LIMITS = { keepDays: 30, most: 1000 };

let log: AuditLog;
let now: number;
let names = 0;

beforeEach(() => {
  now = 100 * DAY;
  log = createAuditLog(new AuditDatabase(`log-${names++}`), () => now);
});

const entry = (more: Partial<AuditEntry> = {}): Omit<AuditEntry, 'id' | 'at'> => ({
  siteId: 'chatgpt',
  way: 'paste',
  counts: { iban: 2 },
  severity: 'high',
  choice: 'redact',
  print: 'ab',
  ...more,
});

it('reads by site, kind, choice and time', async () => {
  await log.add(entry(), LIMITS, 1);
  now += DAY;
  await log.add(entry({ siteId: 'claude', counts: { email: 1 }, choice: 'anyway' }), LIMITS, 1);
  expect(await log.read({})).toMatchObject([{ at: 100 * DAY }, { at: 101 * DAY }]);
  expect(await log.read({ since: now })).toHaveLength(1);
  expect(await log.read({ siteId: 'chatgpt' })).toHaveLength(1);
  expect(await log.read({ kind: 'email' })).toMatchObject([{ siteId: 'claude' }]);
  expect(await log.read({ kind: 'constructor' })).toEqual([]);
  expect(await log.read({ choice: 'anyway', siteId: 'chatgpt' })).toEqual([]);
});

it('deletes what is too old or too much, the oldest first', async () => {
  for (let i = 0; i < 5; i++) {
    await log.add(entry({ print: `${i}` }), LIMITS, 1);
    now += DAY;
  }
  await log.prune({ keepDays: 3, most: 1000 });
  expect((await log.read({})).map(({ print }) => print)).toEqual(['2', '3', '4']);
  await log.prune({ keepDays: 30, most: 2 });
  expect((await log.read({})).map(({ print }) => print)).toEqual(['3', '4']);
  await log.clear();
  expect(await log.read({})).toEqual([]);
});

it('one tab cannot flood it, another still counts', async () => {
  for (let i = 0; i < 30; i++) expect(await log.add(entry(), LIMITS, 1)).toBe(true);
  expect(await log.add(entry(), LIMITS, 1)).toBe(false);
  expect(await log.add(entry(), LIMITS, 2)).toBe(true);
  now += 60_000;
  expect(await log.add(entry(), LIMITS, 1)).toBe(true);
  expect(await log.read({})).toHaveLength(32);
});

it('a database that fails never throws at who pastes', async () => {
  const db = new AuditDatabase(`log-${names++}`);
  db.close();
  expect(await createAuditLog(db, () => now).add(entry(), LIMITS, 1)).toBe(false);
});
