// `npm test`: checks, unit tests, both builds, end-to-end tests; ends with one line that counts them all.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser';
import { runChecks } from './checks';
import { runLive } from './run-live';
import { ROOT, runTool } from './run-tool';
import {
  type Counts,
  closingLine,
  counts,
  judged,
  readLine,
  readPlaywright,
  readVitest,
  sum,
} from './test-counts';

const REPORTS = join(ROOT, 'test-results');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

const STEPS: readonly (readonly [title: string, run: () => Promise<Counts>])[] = [
  ['Checks', async () => counts(await runChecks())],
  ['Unit tests', unit],
  ['Build for Chrome', () => build('chrome')],
  ['Build for Firefox', () => build('firefox')],
  ['End to end in Chromium', endToEnd],
  ['End to end in Firefox', endToEndFirefox],
  ['With a true Ollama', () => runLive(true)],
];

async function unit(): Promise<Counts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  // The checks have run the tests of the tree.
  const args = ['run', '--exclude', 'tests/house/**', ...reporters];
  const { ok } = await runTool('vitest', args, { isLive: true });
  return judged(readVitest(UNIT_REPORT), ok);
}

async function build(browser: 'chrome' | 'firefox'): Promise<Counts> {
  const { ok } = await runTool('wxt', ['build', '-b', browser], { isLive: true });
  return counts({ [ok ? 'passed' : 'failed']: 1 });
}

async function endToEnd(): Promise<Counts> {
  const { path } = ensureBrowser();
  const { ok } = await runTool('playwright', ['test'], {
    isLive: true,
    env: { NEARSIDE_BROWSER: path },
  });
  return judged(readPlaywright(E2E_REPORT), ok);
}

async function endToEndFirefox(): Promise<Counts> {
  const firefox = ensureFirefox();
  if (!firefox) {
    const reasons = [
      'skipped Firefox: none was found. Install it, or set NEARSIDE_FIREFOX to its path.',
    ];
    return counts({ skipped: 1, reasons });
  }
  const { ok, output } = await runTool('tsx', ['tests/e2e/firefox.ts'], {
    isLive: true,
    env: { NEARSIDE_FIREFOX: firefox },
  });
  return judged(readLine(output), ok);
}

async function runStep(title: string, run: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n— ${title}`);
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return counts({ failed: 1 });
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results: Counts[] = [];
for (const [title, run] of STEPS) results.push(await runStep(title, run));
const total = sum(results);
console.log('');
for (const reason of total.reasons) console.log(reason);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
