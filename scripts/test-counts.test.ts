// A run that did not go well must never be counted as none failed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { counts, judged, readLine, readPlaywright, readVitest, sum } from './test-counts';

const dir = mkdtempSync(join(tmpdir(), 'nearside-counts-'));
afterAll(() => rmSync(dir, { recursive: true }));

const written = (name: string, report: object): string => {
  const file = join(dir, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
};

test('unit report', () => {
  const one = (status: string) => ({ status, fullName: `a ${status} one` });
  const file = written('unit.json', {
    testResults: [
      { assertionResults: [one('passed'), one('passed'), one('failed')] },
      { assertionResults: [one('skipped')] },
    ],
  });
  const reasons = ['skipped unit: a skipped one'];
  expect(readVitest(file)).toEqual({ passed: 2, failed: 1, skipped: 1, reasons });
});

test('end-to-end report: a file that did not load has failed, a second try is named', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no menu' }] };
  const flaky = { status: 'flaky', annotations: [] };
  const file = written('e2e.json', {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{}],
    suites: [
      {
        specs: [{ title: 'draft', tests: [flaky] }],
        suites: [{ specs: [{ title: 'menu', tests: [skipped] }] }],
      },
    ],
  });
  const reasons = ['passed on the second try: e2e: draft', 'skipped e2e: menu (no menu)'];
  expect(readPlaywright(file)).toEqual({ passed: 6, failed: 2, skipped: 1, reasons });
});

test('closing line', () => {
  expect(readLine('1 passed, 0 failed\n3 passed, 2 failed, 1 skipped\n')).toEqual(
    counts({ passed: 3, failed: 2, skipped: 1 }),
  );
  expect(readLine('all went well')).toBeUndefined();
});

test('no report, or a failure without a failed test, counts as one failure', () => {
  expect(readVitest(join(dir, 'none.json'))).toBeUndefined();
  expect(judged(undefined, true).failed).toBe(1);
  expect(judged(counts({ passed: 3 }), false)).toEqual(counts({ passed: 3, failed: 1 }));
  expect(judged(counts({ passed: 3, failed: 2 }), false).failed).toBe(2);
  expect(judged(counts({ passed: 3 }), true).failed).toBe(0);
});

test('sum', () => {
  expect(sum([counts({ passed: 1, reasons: ['a'] }), counts({ failed: 2, skipped: 3 })])).toEqual({
    passed: 1,
    failed: 2,
    skipped: 3,
    reasons: ['a'],
  });
});
