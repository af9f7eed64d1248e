// The live tests: the provider contract, the fake's truth, chats, models and the panel, where a true Ollama answers.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { findTrueOllama, parseOllamaHost } from './ollama-host';
import { ROOT, runTool } from './run-tool';
import { type Counts, counts, judged, readPlaywright, readVitest, sum } from './test-counts';

const UNIT_REPORT = join(ROOT, 'test-results/live.json');
const E2E_REPORT = join(ROOT, 'test-results/live-e2e.json');
const BUILD = join(ROOT, process.env.NEARSIDE_OUT ?? '.output', 'chrome-mv3/manifest.json');

const skipped = (why: string): Counts => counts({ skipped: 1, reasons: [`skipped live: ${why}`] });

/** At the address in OLLAMA_HOST; without one at Ollama's usual one, unless `onlyIfNamed`. */
export async function runLive(onlyIfNamed = false): Promise<Counts> {
  const { OLLAMA_HOST, NEARSIDE_GGUF } = process.env;
  // A server that the user did not name is nobody's to test with.
  if (!OLLAMA_HOST && onlyIfNamed) return skipped('no server at OLLAMA_HOST, which is not set');
  const { host, port } = parseOllamaHost(OLLAMA_HOST);
  const url = `http://${host}:${port}`;
  const found = await findTrueOllama(url);
  if (!found) return skipped(`no server at ${url}`);
  if (!found.hasModels && !NEARSIDE_GGUF)
    return skipped(`no model on the server at ${url}; NEARSIDE_GGUF may name a file with one`);
  console.log(`Ollama ${found.version} at ${url}`);
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true });
  const env = { NEARSIDE_LIVE: url };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const args = ['run', '--config', 'tests/live/vitest.config.ts', ...reporters];
  const { ok } = await runTool('vitest', args, { isLive: true, env });
  return sum([judged(readVitest(UNIT_REPORT), ok), await panel(env)]);
}

async function panel(env: Record<string, string>): Promise<Counts> {
  if (!existsSync(BUILD)) await runTool('wxt', ['build', '-b', 'chrome'], { isLive: true });
  const { ok } = await runTool(
    'playwright',
    ['test', '--config', 'tests/live/playwright.config.ts'],
    {
      isLive: true,
      env: { ...env, NEARSIDE_BROWSER: ensureBrowser().path },
    },
  );
  return judged(readPlaywright(E2E_REPORT), ok);
}
