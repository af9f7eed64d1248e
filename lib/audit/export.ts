// The audit log as a file: CSV that no spreadsheet takes for formulas, or JSON Lines.
import type { AuditEntry } from './entry';

export type AuditFormat = 'csv' | 'jsonl';

const COLUMNS = ['time', 'site', 'way', 'rules', 'severity', 'choice', 'reason', 'hash'] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

export function exportEntries(entries: readonly AuditEntry[], format: AuditFormat): string {
  if (format === 'jsonl')
    return entries.map((entry) => `${JSON.stringify(lineOf(entry))}\n`).join('');
  const rows = entries.map(rowOf).map((row) => COLUMNS.map((column) => cell(row[column])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
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

/** Quoted as RFC 4180 wants it; an apostrophe keeps a spreadsheet from running what begins like a formula. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
