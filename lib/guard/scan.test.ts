// Long texts are scanned whole: a secret at any seam is found once and covered whole.
import { expect, test } from 'vitest';
import { fakeCrcBody } from '../detector/fake-values';
import { join, SCAN_LIMIT, scanSlices } from './scan';

const KEY = `ghp_${fakeCrcBody(9)}`;
const filler = (length: number) => 'lorem ipsum dolor\n'.repeat(length / 18 + 1).slice(0, length);

const scan = (text: string, onProgress = (_share: number) => {}) =>
  scanSlices({ text, onProgress, signal: new AbortController().signal });

test.each([0, SCAN_LIMIT - 20, SCAN_LIMIT - 16_384, SCAN_LIMIT - 16_404, 2 * SCAN_LIMIT - 16_400])(
  'a key at %i is found once and whole',
  async (at) => {
    const text = `${filler(at)} ${KEY} ${filler(SCAN_LIMIT)}`;
    const findings = await scan(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([KEY]);
  },
);

test('progress grows to the whole', async () => {
  const shares: number[] = [];
  await scan(filler(3 * SCAN_LIMIT), (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('an aborted scan rejects', async () => {
  const stop = new AbortController();
  const scanning = scanSlices({
    text: filler(3 * SCAN_LIMIT),
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  await expect(scanning).rejects.toThrow();
});

test('findings that overlap become one that covers both', () => {
  const at = (start: number, end: number) => ({
    ruleId: 'r',
    type: 'API_KEY',
    label: 'Key',
    severity: 'high' as const,
    start,
    end,
    masked: '…',
  });
  const joined = join([at(0, 5), at(10, 20)], [at(15, 30), at(40, 41)]);
  expect(joined.map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [10, 30],
    [40, 41],
  ]);
});
