// The audit log as a file: CSV that no spreadsheet takes for formulas, or JSON Lines.
import { csv } from '../core/csv';
import type { AuditEntry } from './entry';

export type AuditFormat = 'csv' | 'jsonl';

const COLUMNS = ['time', 'site', 'way', 'rules', 'severity', 'choice', 'reason', 'hash'] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/** One row or line an entry, times in ISO 8601; counts by rule, never a value. */
export function exportEntries(entries: readonly AuditEntry[], format: AuditFormat): string {
  if (format === 'jsonl')
    return entries.map((entry) => `${JSON.stringify(lineOf(entry))}\n`).join('');
  const rows = entries.map(rowOf).map((row) => COLUMNS.map((column) => row[column]));
  return csv([COLUMNS, ...rows]);
}

const lineOf = ({ at, siteId, counts, print, ...entry }: AuditEntry) => ({
  time: new Date(at).toISOString(),
  site: siteId,
  way: entry.way,
  rules: counts,
  severity: entry.severity,
  choice: entry.choice,
  ...(entry.reason !== undefined && { reason: entry.reason }),
  hash: print,
});

function rowOf(entry: AuditEntry): Row {
  const rules = Object.entries(entry.counts).map(([id, count]) => `${id} ${count}`);
  return { reason: '', ...lineOf(entry), rules: rules.join('; ') };
}
