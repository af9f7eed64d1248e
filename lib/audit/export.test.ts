// The log as a file: no spreadsheet runs any of it, and JSON Lines can be read again.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuditEntry } from './entry';
import { exportEntries } from './export';

const ENTRY: AuditEntry = {
  id: 1,
  at: Date.UTC(2026, 10, 22, 12),
  siteId: 'chatgpt',
  way: 'paste',
  counts: { iban: 2, 'own-word': 1 },
  severity: 'high',
  choice: 'anyway',
  print: 'ab12',
};

it('writes a head and a line each', () => {
  expect(exportEntries([ENTRY, { ...ENTRY, reason: 'a test, "really"' }], 'csv')).toBe(
    'time,site,way,rules,severity,choice,reason,hash\r\n' +
      '2026-11-22T12:00:00.000Z,chatgpt,paste,iban 2; own-word 1,high,anyway,,ab12\r\n' +
      '2026-11-22T12:00:00.000Z,chatgpt,paste,iban 2; own-word 1,high,anyway,"a test, ""really""",ab12\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '=cmd|x', '%0A'])(
  'no formula: %j',
  (reason) => {
    const [, line = ''] = exportEntries([{ ...ENTRY, reason }], 'csv').split(/\r\n(?=2026)/);
    expect(line).toContain(`"'${reason}"`);
  },
);

it('a cell with anything in it stays one cell', () => {
  fc.assert(
    fc.property(fc.string(), (reason) => {
      const csv = exportEntries([{ ...ENTRY, reason }], 'csv');
      const cells = csv
        .slice(csv.indexOf('\r\n') + 2)
        .match(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g);
      expect(cells).toHaveLength(8);
    }),
  );
});

it('JSON Lines hold the same', () => {
  const lines = exportEntries([ENTRY, { ...ENTRY, reason: 'two\nlines' }], 'jsonl');
  const read = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(read).toMatchObject([
    { time: '2026-11-22T12:00:00.000Z', site: 'chatgpt', rules: { iban: 2 }, choice: 'anyway' },
    { reason: 'two\nlines' },
  ]);
});
