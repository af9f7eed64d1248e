// Times the full-text search in a real Chromium at 10,000 conversations and 200,000 messages; exits 1 above the limit.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/browser';
import type { bench } from './search-page';

/** Milliseconds that the slowest query’s median may take. */
const LIMIT = 50;
const CONVERSATIONS = Number(process.argv[2] ?? 10_000);
const PER_CONVERSATION = Number(process.argv[3] ?? 20);

const folder = mkdtempSync(join(tmpdir(), 'nearside-search-'));
await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  build: {
    outDir: folder,
    lib: {
      entry: fileURLToPath(new URL('search-page.ts', import.meta.url)),
      formats: ['iife'],
      name: 'searchBench',
      fileName: () => 'bench.js',
    },
  },
});

const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: ensureBrowser().path,
  headless: true,
  args: ['--no-sandbox'],
});
const [page = await context.newPage()] = context.pages();
await page.route('http://localhost/', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
);
await page.goto('http://localhost/');
await page.addScriptTag({ content: readFileSync(join(folder, 'bench.js'), 'utf8') });
const result = await page.evaluate(
  ([conversations, messages]) =>
    (globalThis as unknown as { searchBench: { bench: typeof bench } }).searchBench.bench(
      conversations as number,
      messages as number,
    ),
  [CONVERSATIONS, PER_CONVERSATION],
);
await context.close();
rmSync(folder, { recursive: true, force: true });

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const at = (times: readonly number[], share: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const lines = result.queries.map(({ query, hits, times }) => {
  const [first, middle, last] = [times[0] ?? 0, at(times, 0.5), at(times, 1)];
  const figures = [first, middle, last].map((time) => time.toFixed(1).padStart(7)).join(' ');
  return `${figures}  ${String(hits).padStart(3)} hits  ${query}`;
});
const slowest = Math.max(...result.queries.map(({ times }) => at(times, 0.5)));
process.stdout.write(
  [
    `${CONVERSATIONS} conversations, ${CONVERSATIONS * PER_CONVERSATION} messages, ${result.words} different words`,
    `indexed in ${(result.indexing / 1000).toFixed(1)} s; words of the index read in ${result.cold.toFixed(0)} ms`,
    'milliseconds: first, median, slowest of 15',
    ...lines,
    `slowest median ${slowest.toFixed(1)} ms, limit ${LIMIT} ms: ${slowest <= LIMIT ? 'reached' : 'MISSED'}`,
    '',
  ].join('\n'),
);
process.exitCode = slowest <= LIMIT ? 0 : 1;
