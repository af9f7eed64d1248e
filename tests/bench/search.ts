// `npm run bench:search`: the full-text search in a real Chromium at 10,000 conversations and 200,000 messages; `-- quick` at a tenth.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/browser';
import type * as InPage from './search-page';
import { median, spread, table } from './summary';

/** Milliseconds that the slowest query’s median may take. */
const LIMIT = 50;
const SIZES = {
  quick: { conversations: 1000, messages: 20_000 },
  full: { conversations: 10_000, messages: 200_000 },
};
const PAGE = 'http://localhost/';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function buildScript(folder: string): Promise<string> {
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
  return readFileSync(join(folder, 'bench.js'), 'utf8');
}

/** A page with nothing in its memory but the script, as a background that has just been started. */
async function freshPage(page: Page, script: string): Promise<void> {
  await page.goto(PAGE);
  await page.addScriptTag({ content: script });
}

type Verb = Exclude<keyof typeof InPage, 'default'>;

/** Calls a function of the script. */
const call = <K extends Verb>(page: Page, verb: K, ...given: Parameters<(typeof InPage)[K]>) =>
  page.evaluate(
    ([name, first]) =>
      (
        globalThis as unknown as { searchBench: Record<string, (given: unknown) => unknown> }
      ).searchBench[name as string]?.(first),
    [verb, given[0]] as const,
  ) as Promise<Awaited<ReturnType<(typeof InPage)[K]>>>;

/** Megabytes of the page’s memory that are in use, typed arrays among them. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  await session.detach();
  return ((usage.usedSize ?? 0) + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** Seconds of processor time that the browser has taken so far, all its processes together. */
async function processorTime(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function measure(page: Page, script: string): Promise<number> {
  const size = process.argv.includes('quick') ? SIZES.quick : SIZES.full;
  await freshPage(page, script);
  say(`load of the machine: ${loadavg()[0]?.toFixed(2)}`);
  const queries = await call(page, 'store', size);
  say('indexing…');
  const begun = await processorTime(page);
  const { alone, all, oneTurn } = await call(page, 'index');
  const perSecond = (size.messages / all.time) * 1000;
  const taken = (await processorTime(page)) - begun;
  say(
    `indexed in ${(all.time / 1000).toFixed(1)} s, ${perSecond.toFixed(0)} messages a second, ${taken.toFixed(1)} s of processor time`,
  );
  for (const [when, felt] of [
    ['meanwhile', all],
    ['without indexing', alone],
  ] as const)
    say(
      `  ${when}: nothing else could run for ${felt.longestBlock.toFixed(0)} ms at most, a checkpoint of an answer took ${spread(felt.checkpoints)} ms`,
    );
  say(`  one more turn: ${oneTurn.toFixed(0)} ms`);

  await freshPage(page, script);
  const before = await memoryOf(page);
  const cold = await call(page, 'start');
  const held = (await memoryOf(page)) - before;
  const { words, bytes } = await call(page, 'sizes');
  say(
    `${words} different words read in ${cold.toFixed(0)} ms, ${held.toFixed(1)} MB of memory; ${(bytes / 1e6).toFixed(0)} MB on disk`,
  );
  const timings = [];
  for (const query of queries) timings.push(await call(page, 'time', query));
  const lines = timings.map(({ query, hits, times }) => [
    spread(times, 1),
    (times[0] ?? 0).toFixed(1),
    String(hits),
    query,
  ]);
  say(table(['ms: median (range)', 'first', 'hits', 'query'], lines));
  say(`load of the machine: ${loadavg()[0]?.toFixed(2)}`);
  const slowest = Math.max(...timings.map(({ times }) => median(times)));
  const { conversations, messages } = size;
  say(
    `${conversations} conversations, ${messages} messages: slowest median ${slowest.toFixed(1)} ms, limit ${LIMIT} ms: ${slowest <= LIMIT ? 'reached' : 'MISSED'}`,
  );
  return slowest <= LIMIT ? 0 : 1;
}

const folder = mkdtempSync(join(tmpdir(), 'nearside-search-'));
const script = await buildScript(folder);
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: ensureBrowser().path,
  headless: true,
  args: ['--no-sandbox'],
});
try {
  await context.route(PAGE, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  const [page = await context.newPage()] = context.pages();
  await page.exposeFunction('say', say);
  process.exitCode = await measure(page, script);
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}
