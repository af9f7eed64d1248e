// `npm run bench`: the panel against a bare page, both on the same stream in the same browser. `-- quick` for a first look.
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browser';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { type FakeOllama, startFakeOllama } from '../support/fake-ollama';
import { addBarePage } from './bare-page';
import { type Cost, measure } from './measure';
import { type Runs, report } from './report';
import { FULL, QUICK, type Scenario } from './scenarios';
import { measureStart } from './start';
import { openBare, openPanel } from './targets';

// Its tool would be told of each request of the background with its whole body, before the request goes on its way.
process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1';

const say = (text: string) => process.stdout.write(`${text}\n`);

const WARM_UPS = 4;

interface Bench {
  browser: ExtensionBrowser;
  server: FakeOllama;
}

/** Panel and bare page take turns, so that a busy moment of the machine meets both. */
async function runScenario(bench: Bench, scenario: Scenario): Promise<Runs> {
  const runs: Runs = { scenario, ours: [], bare: [], oursFrames: [], bareFrames: [] };
  for (let repeat = 0; repeat < scenario.repeats; repeat += 1) {
    for (const frames of [false, true]) {
      const ours = await once(bench, scenario, { frames, isPanel: true });
      const bare = await once(bench, scenario, { frames, isPanel: false });
      (frames ? runs.oursFrames : runs.ours).push(ours);
      (frames ? runs.bareFrames : runs.bare).push(bare);
    }
  }
  return runs;
}

/** A browser that has just started runs both pages several times as slowly, until its caches are filled. */
async function warmUp(bench: Bench, scenario: Scenario): Promise<void> {
  for (let run = 0; run < WARM_UPS; run += 1)
    for (const isPanel of [true, false]) await once(bench, scenario, { frames: false, isPanel });
}

async function once(
  { browser, server }: Bench,
  scenario: Scenario,
  { frames, isPanel }: { frames: boolean; isPanel: boolean },
): Promise<Cost> {
  const target = isPanel
    ? await openPanel(browser, server, scenario.earlier)
    : await openBare(browser);
  const cost = await measure(target, server, { ...scenario, frames });
  await target.page.close();
  return cost;
}

async function main(): Promise<number> {
  const only = process.argv.slice(2).filter((word) => word !== 'quick');
  const all = process.argv.includes('quick') ? QUICK : FULL;
  const scenarios = all.filter(({ name }) => only.every((word) => name.includes(word)));
  const output = process.env.NEARSIDE_OUT ?? '.output';
  const built = addBarePage(join(import.meta.dirname, '../..', output, 'chrome-mv3'));
  const server = await startFakeOllama({ defaultContext: 32_768 });
  const browser = await launchExtensionBrowser({
    executablePath: ensureBrowser().path,
    extensionDir: built.folder,
    ollamaAddress: `127.0.0.1:${server.port}`,
  });
  // A title is asked for some seconds after an answer: its request would be taken for the next one measured.
  await browser.worker.evaluate(() => {
    const settings = { version: 1, history: { autoTitles: false, keepDays: 0 } };
    return chrome.storage.local.set({ settings });
  });
  // The compiler names functions that are handed to a page; there nobody knows its helper.
  await browser.context.addInitScript('globalThis.__name = (named) => named');
  try {
    say(await measureStart(browser, built.folder));
    for (const scenario of scenarios.slice(0, 1)) await warmUp({ browser, server }, scenario);
    const runs: Runs[] = [];
    for (const scenario of scenarios) {
      runs.push(await runScenario({ browser, server }, scenario));
      say(`measured: ${scenario.name}`);
    }
    const { text, missed } = report(runs);
    say(text);
    for (const one of missed) say(`MISSED  ${one}`);
    return missed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    built.remove();
  }
}

process.exitCode = await main();
