// A long answer with nobody watching: no panel, no debugger, long silence. A bare worker is killed after 30 s of it.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser';
import { startFakeOllama } from '../support/fake-ollama';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PANEL = 'chrome-extension://aloabfenffaiikkehddbhoeejacbekjp/sidepanel.html';
/** Attaches to pages only: a debugger on the worker would keep it alive. */
const ATTACHABLE: readonly string[] = ['page', 'tab'];
const SILENCE = 45_000;
const WORDS = 500;
const CHUNK_DELAY = 100;
const ANSWER = `\`\`\`\n${Array.from({ length: WORDS }, (_, n) => `w${n}`).join(' ')}\n\`\`\``;

/** A browser of its own; nothing of it is left behind by `close`. */
function startBrowser(extensionDir: string, ollamaPort: number) {
  const profile = mkdtempSync(join(tmpdir(), 'nearside-deep-'));
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    `--host-resolver-rules=MAP localhost:11434 127.0.0.1:${ollamaPort}`,
    // A tab that stays: a browser without one may end.
    'about:blank',
  ];
  const chromium = spawn(ensureBrowser().path, args, { stdio: 'ignore' });
  const port = (): string | undefined => {
    try {
      return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    } catch {
      return undefined;
    }
  };
  return {
    async connect(): Promise<Browser> {
      while (!port()) await sleep(100);
      return puppeteer.connect({
        browserURL: `http://127.0.0.1:${port()}`,
        targetFilter: (target) => ATTACHABLE.includes(target.type()),
        defaultViewport: null,
      });
    },
    async close() {
      chromium.kill();
      await sleep(500);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openPanel(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const load = () =>
    page.goto(PANEL).then(
      () => true,
      () => false,
    );
  // The extension may still be loading.
  while (!(await load())) await sleep(200);
  return page;
}

/** Text of an element once it has the words. Not puppeteer's own waiting: its eval is forbidden by our policy. */
async function textOf(page: Page, selector: string, words = ''): Promise<string> {
  for (;;) {
    const text = await page.evaluate((at) => document.querySelector(at)?.textContent, selector);
    if (text?.includes(words)) return text;
    await sleep(100);
  }
}

/** The state and text of the answer that the reopened panel shows, and how many requests were made and cut. */
async function answerAlone(extensionDir: string) {
  const ollama = await startFakeOllama({ answer: () => ANSWER });
  ollama.faults.always({ firstByteDelay: SILENCE, chunkDelay: CHUNK_DELAY });
  const requests = () => ollama.requests.filter(({ path }) => path === '/api/chat');
  const chromium = startBrowser(extensionDir, ollama.port);
  try {
    const browser = await chromium.connect();
    const panel = await openPanel(browser);
    await textOf(panel, '[data-testid=model-picker]', 'llama3.2');
    await panel.focus('[data-testid=composer]');
    await panel.keyboard.type('Take your time');
    await panel.keyboard.press('Enter');
    while (requests().length === 0) await sleep(100);
    await panel.close();
    await browser.disconnect();

    await sleep(SILENCE + WORDS * CHUNK_DELAY + 10_000);
    const cut = requests().filter(({ aborted }) => aborted).length;
    const again = await chromium.connect();
    const reopened = await openPanel(again);
    await textOf(reopened, 'article[data-role=assistant]');
    const state = await reopened.$eval('article[data-role=assistant]', (answer) =>
      answer.getAttribute('data-state'),
    );
    const text = state === 'complete' ? await textOf(reopened, 'article pre code') : '';
    await again.disconnect();
    return { requests: requests().length, cut, state, text: text.trim() };
  } finally {
    await chromium.close();
    await ollama.close();
  }
}

/** The control: the same build whose worker does nothing to stay alive. */
function buildWithoutKeepAlive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-control-'));
  cpSync(BUILD, folder, { recursive: true });
  const worker = join(folder, 'background.js');
  const code = readFileSync(worker, 'utf8');
  const changed = code.replaceAll('runtime.getPlatformInfo()', 'runtime.id');
  if (changed === code)
    throw new Error('The worker no longer stays alive the way this control knows.');
  writeFileSync(worker, changed);
  return folder;
}

const control = buildWithoutKeepAlive();
const [ours, bare] = await Promise.all([answerAlone(BUILD), answerAlone(control)]);
rmSync(control, { recursive: true, force: true });
const whole = { requests: 1, cut: 0, state: 'complete', text: ANSWER.slice(4, -4) };
const results = [
  ['the answer is whole', JSON.stringify(ours) === JSON.stringify(whole), ours],
  ['control: a bare worker is killed, its answer interrupted', bare.cut === 1, bare],
] as const;
for (const [name, isGood, found] of results)
  process.stdout.write(`  ${isGood ? '✓' : `✗ ${JSON.stringify(found).slice(0, 300)}`} ${name}\n`);
const passed = results.filter(([, isGood]) => isGood).length;
process.stdout.write(`${passed} passed, ${results.length - passed} failed\n`);
process.exitCode = passed === results.length ? 0 : 1;
