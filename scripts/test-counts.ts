// Reads how many tests passed from what each test runner leaves behind.
import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What was skipped and why, and what passed on the second try only, one line each. */
  reasons: string[];
}

export const counts = (changes: Partial<Counts> = {}): Counts => ({
  ...{ passed: 0, failed: 0, skipped: 0, reasons: [] },
  ...changes,
});

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      reasons: [...total.reasons, ...one.reasons],
    }),
    counts(),
  );
}

/** The line that ends a test run: as other programs read it. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A run that failed without a failed test, or left no report, counts as one failure. */
export function judged(read: Counts | undefined, wentWell: boolean): Counts {
  const found = read ?? counts();
  const isSilentFailure = found.failed === 0 && (!wentWell || !read);
  return isSilentFailure ? { ...found, failed: 1 } : found;
}

export function readVitest(file: string): Counts | undefined {
  const report = readJson<VitestReport>(file);
  if (!report) return undefined;
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return counts({
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all.filter(({ status }) => status === 'failed').length,
    skipped: skipped.length,
    reasons: skipped.map(({ fullName }) => `skipped unit: ${fullName}`),
  });
}

export function readPlaywright(file: string): Counts | undefined {
  const report = readJson<PlaywrightReport>(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return counts({
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    reasons: report.suites.flatMap(remarks),
  });
}

/** The last line of the form `N passed, N failed`, perhaps with `, N skipped`. */
export function readLine(output: string): Counts | undefined {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const [, passed, failed, skipped = '0'] = lines.at(-1) ?? [];
  if (passed === undefined) return undefined;
  return counts({ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) });
}

interface VitestReport {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightSuite {
  specs: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
  suites: PlaywrightSuite[];
}

/** A line for each test that was skipped, and for each that needed a second try. */
function remarks({ specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ status, annotations }) => {
      if (status === 'flaky') return [`passed on the second try: e2e: ${title}`];
      if (status !== 'skipped') return [];
      const why = annotations.find(({ type }) => type === 'skip')?.description;
      return [`skipped e2e: ${title}${why ? ` (${why})` : ''}`];
    }),
  );
  return [...own, ...suites.flatMap(remarks)];
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
