// The engine with small books of its own: anchors, windows, overlaps, pairs, words, and slices that lose nothing.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDetector } from './detector';
import type { ShippedRule } from './rule';

const ROW = {
  type: 'SECRET',
  label: 'Secret',
  severity: 'high',
  tier: 'shape',
  keywords: [],
  mask: 'wholly',
} as const;

type Row = Partial<ShippedRule> & Pick<ShippedRule, 'id' | 'pattern'>;

const detectorOf = (rows: readonly Row[]) =>
  createDetector({ rules: rows.map((row) => ({ ...ROW, ...row })), words: {} });

/** Rule ids and values that are found. */
function found(rows: readonly Row[], text: string): string[] {
  return detectorOf(rows)
    .detect(text)
    .map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
}

describe('anchors', () => {
  const word = { id: 'word', pattern: /[a-z]\d+/g };

  it('are keywords in either case, with a reach before and behind', () => {
    const rows = [{ ...word, keywords: ['key'], reach: { before: 3, after: 4 } }];
    expect(found(rows, 'a1 KEY b22 c33')).toEqual(['word a1', 'word b22']);
    expect(found(rows, 'a1 -KEY-- b22 c33')).toEqual([]);
  });

  it('are runs of digits of the right length, and parts of longer runs', () => {
    const rows: Row[] = [{ id: 'four', pattern: /(?<!\d)\d\d[ -]?\d\d(?!\d)/g, digits: [4, 4] }];
    expect(found(rows, '1234 x 12-34, 12 34 56 78, 123')).toEqual([
      'four 1234',
      'four 12-34',
      'four 12 34',
      'four 56 78',
    ]);
  });

  it('that are missing keep a pattern from being compiled at all', () => {
    const compiled = vi.fn(() => 'g');
    const pattern = {
      source: '\\d{4}',
      get flags() {
        return compiled();
      },
    };
    const { detect } = detectorOf([{ id: 'four', pattern, digits: [4, 4], keywords: ['four'] }]);
    expect(detect('12345 123 12 345 fou r')).toEqual([]);
    expect(compiled).not.toHaveBeenCalled();
    detect('1234');
    detect('1234 four');
    expect(compiled).toHaveBeenCalledTimes(1);
  });

  it('are runs of letters and digits of the right length', () => {
    const reach = { before: 0, after: 0 };
    const rows: Row[] = [{ id: 'token', pattern: /\b[A-Z0-9]{6}\b/g, token: [6, 6], reach }];
    expect(found(rows, 'AB12CD ABCDEF 123456 AB12CDE (X1Y2Z3)')).toEqual([
      'token AB12CD',
      'token X1Y2Z3',
    ]);
  });

  it('are words in a row', () => {
    const pattern = /(?:\b[a-z]{3,8}\b\W*){12,24}(?<=[a-z])/g;
    const rows: Row[] = [{ id: 'row', pattern, words: 12 }];
    const row = (count: number, gap: string) => Array(count).fill('word').join(gap);
    expect(found(rows, `it is ${row(12, ' ')} of a`)).toEqual([`row ${row(12, ' ')}`]);
    expect(found(rows, `${row(11, ' ')} a ${row(11, ' ')}`)).toEqual([]);
    expect(found(rows, row(12, ' '.repeat(15)))).toEqual([]);
  });

  it('may be missing: then the whole text is searched', () => {
    expect(found([word], `a1${' '.repeat(5000)}b2`)).toEqual(['word a1', 'word b2']);
  });

  it('that stand densely lose nothing where their windows are cut', () => {
    const rows = [{ id: 'pair', pattern: /<\d+><\d+>/g, keywords: ['<'], reach: { after: 14 } }];
    const text = Array.from({ length: 12_000 }, (_, at) => `<${at}>`).join('');
    expect(found(rows, text)).toHaveLength(6000);
  });
});

describe('values', () => {
  it('cut off by a window are not taken for whole ones', () => {
    const rows = [{ id: 'run', pattern: /[a-z]{3,99}/g, keywords: ['='], reach: { after: 6 } }];
    expect(found(rows, '=abcde f')).toEqual(['run abcde']);
    expect(found(rows, '=abcdefghij')).toEqual([]);
  });

  it('that are rejected may hide others that begin in them', () => {
    const rows: Row[] = [
      { id: 'even', pattern: /\d{2}/g, keywords: ['#'], check: [['like', '[02468]$']] },
    ];
    expect(found(rows, '#1325')).toEqual(['even 32']);
  });

  it('may be group 1 of the match', () => {
    const rows = [{ id: 'told', pattern: /is (\w+)/dg, keywords: ['is '] }];
    expect(found(rows, 'it is this')).toEqual(['told this']);
  });

  it('that are equal share a number', () => {
    const { detect } = detectorOf([{ id: 'word', pattern: /[a-z]\d/g }]);
    expect(detect('a1 b2 a1 A1').map(({ group }) => group)).toEqual([1, 2, 1]);
  });
});

describe('overlaps', () => {
  const low = { id: 'low', pattern: /low[a-z]*/g, severity: 'low' } as const;
  const high = { id: 'high', pattern: /wo+/g, severity: 'high' } as const;

  it('leave the graver, then the longer, then the rule that stands first', () => {
    expect(found([low, high], 'lowoo lower')).toEqual(['high woo', 'low lower']);
    expect(found([high, { ...low, severity: 'high' }], 'lowoo')).toEqual(['low lowoo']);
    expect(found([high, { ...high, id: 'same' }], 'woo')).toEqual(['high woo']);
    // A rule that is tried later in the text, and for all that stands first in the book.
    const near = { ...high, id: 'near', keywords: ['x'], reach: { before: 9 } };
    expect(found([near, high], 'woo x')).toEqual(['near woo']);
    expect(found([high, near], 'woo x')).toEqual(['high woo']);
  });
});

describe('pairs', () => {
  const rows: Row[] = [
    { id: 'id', pattern: /id\d/g, severity: 'low' },
    {
      id: 'secret',
      pattern: /se\d/g,
      severity: 'medium',
      pair: { with: 'id', span: 5, severity: 'critical' },
    },
  ];
  const severities = (text: string) =>
    detectorOf(rows)
      .detect(text)
      .map(({ severity }) => severity);

  it('are graver than either, in either order', () => {
    expect(severities('id1 se1')).toEqual(['critical', 'critical']);
    expect(severities('se1 id1')).toEqual(['critical', 'critical']);
    expect(severities('id1 -- -- se1')).toEqual(['low', 'medium']);
  });

  it('may be of more than two', () => {
    expect(severities('id1 - id2 se1 se2')).toEqual(['low', 'critical', 'critical', 'critical']);
  });
});

describe('scan', () => {
  const rows: Row[] = [
    { id: 'key', pattern: /key-[a-z]{4,40}\b/g, keywords: ['key-'], severity: 'critical' },
    { id: 'near', pattern: /\b[a-z]{5}\b/g, keywords: ['name'], reach: { before: 9, after: 9 } },
    { id: 'digits', pattern: /(?<!\d)\d{3}[ -]?\d{3}(?!\d)/g, digits: [6, 6] },
    { id: 'token', pattern: /\b[a-z\d]{4}\b/g, token: [4, 4] },
    { id: 'anywhere', pattern: /!{3}/g },
  ];
  const piece = fc.constantFrom(
    ...['key-abcd', 'key-', 'name', 'hello', 'x', ' ', ' ', '123', '123 456', '-', 'ab12', '!!!'],
    ...['\u200b', '%6b', '&#45;', btoa('here is key-abcdefgh for you'), '１２３', '\n'],
  );

  it('finds in slices of any size what one pass finds', async () => {
    const { detect, scan } = detectorOf(rows);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        async (pieces, size) => {
          const text = pieces.join('');
          expect(await scan(text, { piece: size })).toEqual({
            findings: detect(text),
            scanned: text.length,
            complete: true,
          });
        },
      ),
      { numRuns: Number(process.env.NEARSIDE_RUNS ?? 200) },
    );
  });

  it('tells its progress up to the whole', async () => {
    const shares: number[] = [];
    await detectorOf(rows).scan('a'.repeat(100), { piece: 30, onProgress: (s) => shares.push(s) });
    expect(shares).toEqual([0.3, 0.6, 0.9, 1]);
  });

  it('is not complete when it is ended early', async () => {
    const stop = new AbortController();
    const text = `key-abcd ${'a '.repeat(100)}key-efgh`;
    const scan = await detectorOf(rows).scan(text, {
      piece: 50,
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    expect(scan).toMatchObject({ scanned: 50, complete: false });
  });

  it('is not complete when it breaks down', async () => {
    const broken = detectorOf([{ id: 'broken', pattern: { source: '(', flags: 'g' } }]);
    expect(await broken.scan('text')).toEqual({ findings: [], scanned: 4, complete: false });
  });

  it('of nothing is complete', async () => {
    expect(await detectorOf(rows).scan('')).toEqual({ findings: [], scanned: 0, complete: true });
  });
});
