// `npm run bench:guard`: what the guard adds to an ordinary paste in each kind of editor, beside a browser without it in the same run.
import { statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { ensureBrowser } from '../../scripts/browser';
import { KINDS } from '../e2e/pages/cells';
import { Overlay } from '../e2e/pages/overlay';
import { lookAlike } from '../sandbox/look-alikes';
import { UNGUARDED } from '../sandbox/rows/special';
import { serveSandbox } from '../sandbox/serve';
import { launchExtensionBrowser } from '../support/extension-browser';
import { ORDINARY_TEXTS } from '../support/ordinary-texts';
import { median, spread, table } from './summary';

/** Milliseconds of the page's thread that a paste of ordinary size may cost more, at the median. */
const LIMIT = 5;
/** Characters of a paste, and how often each is made. */
const SIZES = [
  { name: '2 kB', length: 2_000, repeats: 15 },
  { name: '20 kB', length: 20_000, repeats: 9 },
  { name: '200 kB', length: 200_000, repeats: 5 },
];
const WARM_UPS = 2;
const PATIENCE = 60_000;
/** Milliseconds. */
const LEISURE = 80;

/** Milliseconds from the key to the page's own listener, and to the end of all that the paste sets off at once. */
interface Times {
  toPage: number;
  whole: number;
}

interface Cost extends Times {
  /** Milliseconds of processor time of the page's thread, what comes at leisure with it: no busy machine stretches these. */
  work: number;
}

declare global {
  interface Window {
    __times: Times | undefined;
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Ordinary texts one after the other, cut to a length. */
function textOf(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++)
    text += `${ORDINARY_TEXTS[at % ORDINARY_TEXTS.length]}\n`;
  return text.slice(0, length);
}

/** Runs in the page: what is registered now comes after the guard and after the page. */
function takeTimes(): void {
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key.toLowerCase() !== 'v') return;
      const begun = performance.now();
      const times = { toPage: 0, whole: 0 };
      const onPaste = () => {
        times.toPage = performance.now() - begun;
      };
      addEventListener('paste', onPaste, { capture: true, once: true });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (times.toPage === 0) return port2.postMessage(null);
        times.whole = performance.now() - begun;
        window.__times = times;
      };
      port2.postMessage(null);
    },
    true,
  );
}

/** A look-alike with the caret in its composer. */
class Subject {
  readonly page: Page;
  readonly #frame: Frame;
  readonly #session: CDPSession;

  private constructor(page: Page, frame: Frame, session: CDPSession) {
    this.page = page;
    this.#frame = frame;
    this.#session = session;
  }

  static async open(context: BrowserContext, id: string): Promise<Subject> {
    const row = lookAlike(id);
    const page = await context.newPage();
    await page.goto(`${row.url}${row.url.includes('?') ? '&' : '?'}quiet`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Rules and policy come by message.
    await page.waitForTimeout(1_000);
    const frame = page.mainFrame().childFrames()[0] ?? page.mainFrame();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const subject = new Subject(page, frame, session);
    await frame.evaluate(takeTimes);
    await frame.click(row.composer);
    return subject;
  }

  async copy(text: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
  }

  async #work(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  async paste(): Promise<Cost> {
    await this.page.bringToFront();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.waitForTimeout(50);
    await this.#frame.evaluate(() => {
      window.__times = undefined;
    });
    const before = await this.#work();
    await this.page.keyboard.press('ControlOrMeta+V');
    const taken = await this.#frame.waitForFunction(() => window.__times, undefined, {
      timeout: PATIENCE,
      polling: 20,
    });
    const times = await taken.jsonValue();
    if (!times) throw new Error('nothing was pasted');
    // What is done at leisure counts here, and is not to meet the next one.
    await this.page.waitForTimeout(LEISURE);
    return { ...times, work: (await this.#work()) - before };
  }
}

interface Pair {
  guarded: BrowserContext;
  bare: BrowserContext;
}

/** One line for each size; a missed limit says so in the last column. */
async function measureKind({ guarded, bare }: Pair, id: string): Promise<string[][]> {
  const subjects = [await Subject.open(guarded, id), await Subject.open(bare, id)] as const;
  const lines: string[][] = [];
  for (const { name, length, repeats } of SIZES) {
    const runs: [Cost[], Cost[]] = [[], []];
    for (const subject of subjects) await subject.copy(textOf(length));
    for (let repeat = -WARM_UPS; repeat < repeats; repeat++) {
      // By turns, and neither always first.
      const order = repeat % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const one of order) {
        const times = await subjects[one].paste();
        if (repeat >= 0) runs[one].push(times);
      }
    }
    const of = (which: 0 | 1, what: keyof Cost) => runs[which].map((times) => times[what]);
    const added = (what: keyof Cost) => median(of(0, what)) - median(of(1, what));
    lines.push([
      lookAlike(id).editor,
      id,
      name,
      spread(of(0, 'toPage'), 1),
      spread(of(1, 'toPage'), 1),
      added('toPage').toFixed(1),
      added('whole').toFixed(1),
      spread(of(0, 'work'), 1),
      spread(of(1, 'work'), 1),
      added('work').toFixed(1),
      length === SIZES[0]?.length && added('work') > LIMIT ? 'MISSED' : '',
    ]);
  }
  for (const { page } of subjects) await page.close();
  return lines;
}

/** Milliseconds from Ctrl+V to the question, as seen from outside the browser. */
async function measureQuestion(guarded: BrowserContext): Promise<number[]> {
  const subject = await Subject.open(guarded, 'chatgpt');
  const overlay = new Overlay(subject.page);
  const times: number[] = [];
  await subject.copy(`${textOf(1_900)} the token ghp_${fakeCrcBody(81)} is here`);
  for (let turn = 0; turn < 9; turn++) {
    const begun = performance.now();
    await subject.page.keyboard.press('ControlOrMeta+V');
    while (!(await overlay.text()).includes('Keep this off'));
    times.push(performance.now() - begun);
    await subject.page.keyboard.press('Escape');
    await overlay.waitUntil(false);
  }
  await subject.page.close();
  return times.slice(1);
}

/** Our worlds in a page, and megabytes of its heap. */
async function costOf(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1_500);
  const session = await context.newCDPSession(page);
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
    if (origin.startsWith('chrome-extension:')) worlds++;
  });
  await session.send('Runtime.enable');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { worlds, heap: usedSize / 1e6 };
}

async function measureElsewhere({ guarded, bare }: Pair, built: string): Promise<boolean> {
  const bytes = ['guard', 'guard-main', 'guard-beside']
    .map((name) => statSync(join(built, 'content-scripts', `${name}.js`)).size)
    .reduce((sum, size) => sum + size, 0);
  let isClean = true;
  for (const { url, site } of [lookAlike('chatgpt'), UNGUARDED]) {
    const [ours, theirs] = [await costOf(guarded, url), await costOf(bare, url)];
    const scripts = ours.worlds === 0 ? 0 : bytes;
    say(
      `${site}: ${ours.worlds} worlds of the extension, ${(scripts / 1000).toFixed(1)} kB of scripts, heap ${ours.heap.toFixed(1)} MB, without it ${theirs.heap.toFixed(1)} MB`,
    );
    if (url === UNGUARDED.url) isClean = ours.worlds === 0;
  }
  return isClean;
}

const HEAD = [
  ...['editor', 'page', 'size', 'to page', 'bare', 'added', 'whole: added'],
  ...['work', 'bare', 'added', ''],
];

async function main(pair: Pair, built: string): Promise<number> {
  const only = process.argv.slice(2);
  const kinds = KINDS.filter((id) => only.length === 0 || only.includes(id));
  say(`load of the machine: ${loadavg()[0]?.toFixed(2)}`);
  const lines: string[][] = [];
  for (const id of kinds) {
    const ofKind = await measureKind(pair, id);
    lines.push(...ofKind);
    say(`measured: ${id}, ms of work added: ${ofKind.map((line) => line.at(-2)).join(', ')}`);
  }
  say(`milliseconds: median (range)\n${table(HEAD, lines)}`);
  say(`the question about a key: ${spread(await measureQuestion(pair.guarded))} ms after Ctrl+V`);
  const isClean = await measureElsewhere(pair, built);
  say(`load of the machine: ${loadavg()[0]?.toFixed(2)}`);
  const missed = lines.filter((line) => line.at(-1) === 'MISSED').map(([, id]) => id);
  const isReached = missed.length === 0 && isClean;
  say(
    `limit ${LIMIT} ms of work at 2 kB: ${isReached ? 'reached' : `MISSED ${missed.join(', ')}`}`,
  );
  return isReached ? 0 : 1;
}

const built = join(
  import.meta.dirname,
  '../..',
  process.env.NEARSIDE_OUT ?? '.output',
  'chrome-mv3',
);
const { path: executablePath } = ensureBrowser();
// Nothing listens there: no model is asked.
const browser = await launchExtensionBrowser({
  executablePath,
  extensionDir: built,
  ollamaAddress: '127.0.0.1:9',
});
const bare = await chromium.launchPersistentContext('', {
  executablePath,
  headless: false,
  viewport: null,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--window-size=1280,900'],
});
const pair = { guarded: browser.context, bare };
for (const context of Object.values(pair)) {
  // The compiler names functions that are handed to a page; there nobody knows its helper.
  await context.addInitScript('globalThis.__name = (named) => named');
  await serveSandbox(context);
}
try {
  process.exitCode = await main(pair, built);
} finally {
  await bare.close();
  await browser.close();
}
