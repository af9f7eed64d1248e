// The log at a glance: no day is missing, and what happened most comes first.
import { expect, it } from 'vitest';
import type { AuditEntry } from './entry';
import { reportOn } from './report';

const NAMES = { site: (id: string) => id.toUpperCase(), kind: (id: string) => `Rule ${id}` };
const noon = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();

const entry = (at: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  id: at,
  at,
  siteId: 'chatgpt',
  way: 'paste',
  counts: { iban: 2 },
  severity: 'high',
  choice: 'redact',
  print: '',
  ...more,
});

it('an empty log is one empty day', () => {
  expect(reportOn([], NAMES, { now: noon(3, 1) })).toEqual({
    total: 0,
    entries: [],
    days: [{ day: '2026-03-01', critical: 0, high: 0, medium: 0, low: 0 }],
    sites: [],
    kinds: [],
    choices: [],
  });
});

it('counts by day, site, kind and choice', () => {
  const entries = [
    entry(noon(2, 27)),
    entry(noon(3, 1), { siteId: 'claude', counts: { iban: 1, email: 3 }, choice: 'anyway' }),
    entry(noon(3, 1) + 1, { siteId: 'claude', severity: 'critical', choice: 'anyway' }),
  ];
  const report = reportOn(entries, NAMES, { now: noon(3, 2) });
  expect(report.days.map(({ day, high, critical }) => [day, high, critical])).toEqual([
    ['2026-02-27', 1, 0],
    ['2026-02-28', 0, 0],
    ['2026-03-01', 1, 1],
    ['2026-03-02', 0, 0],
  ]);
  expect(report.sites).toEqual([
    { id: 'claude', name: 'CLAUDE', count: 2 },
    { id: 'chatgpt', name: 'CHATGPT', count: 1 },
  ]);
  expect(report.kinds).toMatchObject([
    { id: 'iban', count: 3 },
    { name: 'Rule email', count: 1 },
  ]);
  expect(report.choices).toEqual([
    { choice: 'anyway', count: 2 },
    { choice: 'redact', count: 1 },
  ]);
  expect(report.entries[0]?.at).toBe(noon(3, 1) + 1);
});

it('no day is missing or doubled where the clock changes', () => {
  const { days } = reportOn([], NAMES, { since: noon(1, 1), now: noon(12, 31) });
  expect(days).toHaveLength(365);
  expect(new Set(days.map(({ day }) => day)).size).toBe(365);
});
