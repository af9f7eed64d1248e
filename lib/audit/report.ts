// The audit log at a glance: how much on which day, where, what, and what was chosen.
import type { AuditChoice, AuditEntry, Severity } from './entry';

export interface AuditDay extends Record<Severity, number> {
  /** `2026-11-22`, in the user's time zone. */
  day: string;
}

export interface Tally {
  id: string;
  name: string;
  count: number;
}

export interface AuditReport {
  /** Entries that match. */
  total: number;
  /** The newest of them first. */
  entries: AuditEntry[];
  /** Without a gap, from the first day on which something was, or that was asked for, to today. */
  days: AuditDay[];
  sites: Tally[];
  /** Texts in which a rule found something. */
  kinds: Tally[];
  choices: { choice: AuditChoice; count: number }[];
}

export interface ReportNames {
  site: (siteId: string) => string;
  kind: (ruleId: string) => string;
}

const MOST_ENTRIES = 200;
const MOST_DAYS = 366;

/** @param entries oldest first */
export function reportOn(
  entries: readonly AuditEntry[],
  names: ReportNames,
  period: { since?: number | undefined; now: number },
): AuditReport {
  const choices = tally(entries.map(({ choice }) => choice));
  return {
    total: entries.length,
    entries: entries.slice(-MOST_ENTRIES).reverse(),
    days: daysOf(entries, period.since ?? entries[0]?.at ?? period.now, period.now),
    sites: named(tally(entries.map(({ siteId }) => siteId)), names.site),
    kinds: named(tally(entries.flatMap(({ counts }) => Object.keys(counts))), names.kind),
    choices: [...choices].map(([choice, count]) => ({ choice, count })).sort(byCount),
  };
}

function tally<T extends string>(ids: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const byCount = (a: { count: number }, b: { count: number }): number => b.count - a.count;

const named = (counts: Map<string, number>, name: (id: string) => string): Tally[] =>
  [...counts].map(([id, count]) => ({ id, name: name(id), count })).sort(byCount);

function daysOf(entries: readonly AuditEntry[], since: number, now: number): AuditDay[] {
  const days = new Map<string, AuditDay>();
  const day = new Date(since);
  // At noon no change of the clock skips a day.
  day.setHours(12, 0, 0, 0);
  const last = dayOf(now);
  for (let i = 0; i < MOST_DAYS; i++) {
    const name = dayOf(day.getTime());
    days.set(name, { day: name, critical: 0, high: 0, medium: 0, low: 0 });
    if (name >= last) break;
    day.setDate(day.getDate() + 1);
  }
  for (const { at, severity } of entries) {
    const there = days.get(dayOf(at));
    if (there) there[severity]++;
  }
  return [...days.values()];
}

function dayOf(at: number): string {
  const date = new Date(at);
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
