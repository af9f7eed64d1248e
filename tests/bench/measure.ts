// One answer streamed into one page, and what it cost there.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { FakeOllama } from '../support/fake-ollama';
import { type Notes, takeNotes } from './probe';
import { atRate, clock, tokensOf } from './token-stream';

export interface Stream {
  tokens: number;
  /** Tokens a second; Infinity: as fast as the connection takes them. */
  rate: number;
}

export interface Cost {
  /** Milliseconds of processor time of the page's main thread. */
  busy: number;
  /** The same in idle time after the answer has ended. */
  afterwards: number;
  /** Of `busy`, in scripts, and in style and layout. */
  script: number;
  layout: number;
  longTasks: number[];
  /** Milliseconds from Enter to the request, and from the first chunk to its text in the page. */
  toRequest: number;
  toText: number;
  /** Longest gap between frames in milliseconds, share of frames dropped; only when frames were counted. */
  longestGap: number;
  dropped: number;
  /** Milliseconds from a key to the next paint at worst, while streaming; 0: all under 16. */
  worstKey: number;
  /** Megabytes of JavaScript heap afterwards. */
  heap: number;
}

/** A page with a composer that has the focus, and where its answer appears. */
export interface Target {
  page: Page;
  /** Selector of the text that streams in. */
  answer: string;
}

const FRAME = 1000 / 60;
/** Milliseconds after the last word in which the answer comes to rest. */
const SETTLE = 150;
/** Milliseconds after that, for what is left to idle time (the colours of code). */
const IDLE = 1200;
const KEYS = 12;
/** Milliseconds between the last key and Enter; not those after which the draft is being saved. */
const PAUSE = 450;

export async function measure(
  target: Target,
  server: FakeOllama,
  stream: Stream & { frames: boolean },
): Promise<Cost> {
  const { page } = target;
  const times = serve(server, stream);
  await page.evaluate(takeNotes, { answer: target.answer, frames: stream.frames });
  await page.keyboard.type('Go');
  await sleep(PAUSE);
  const meter = await meterOf(page);
  const before = await meter.read();
  await page.keyboard.press('Enter');
  if (stream.frames) await typeMeanwhile(page, stream);
  await times.sent;
  await page.waitForFunction(isOver, undefined, { polling: 100, timeout: 60_000 });
  await sleep(SETTLE);
  const after = await meter.read();
  await sleep(IDLE);
  const rested = await meter.read();
  // Before the heap is cleared up to be measured: that stands the page still, too.
  const notes = await page.evaluate(() => window.__notes);
  const heap = await meter.heap();
  const spent = (kind: keyof Spent) => after[kind] - before[kind];
  return {
    busy: spent('busy'),
    afterwards: rested.busy - after.busy,
    script: spent('script'),
    layout: spent('layout'),
    longTasks: notes.longTasks,
    toRequest: times.request() - notes.enter,
    toText: notes.firstText - times.first(),
    ...frameCosts(notes),
    heap,
  };
}

/** Makes the next answer this stream, and notes when it was asked for, begun and over. */
function serve(server: FakeOllama, { tokens, rate }: Stream) {
  const at = { request: 0, first: 0 };
  let finish = () => {};
  const sent = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const all = tokensOf(tokens);
  server.set({
    answer: async function* () {
      at.request = clock();
      await sleep(50);
      at.first = clock();
      yield* atRate(all, rate);
      finish();
    },
  });
  return { sent, request: () => at.request, first: () => at.first };
}

const isOver = (): boolean =>
  window.__notes.firstText > 0 && !document.querySelector('[data-state=streaming]');

async function typeMeanwhile(page: Page, { tokens, rate }: Stream): Promise<void> {
  const time = Math.min(tokens / rate, 8) * 1000;
  for (let key = 0; key < KEYS; key += 1) {
    await sleep(time / KEYS);
    await page.keyboard.press('x');
  }
}

type Spent = Pick<Cost, 'busy' | 'script' | 'layout'>;

/** What the page's main thread has taken since it began. Not by the clock on the wall: there, whatever else runs counts too. */
async function meterOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read(): Promise<Spent> {
      const seconds = await metricsOf(session);
      return {
        busy: seconds('TaskDuration') * 1000,
        script: seconds('ScriptDuration') * 1000,
        layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
      };
    },
    /** Megabytes that are still in use. The last thing to be read. */
    async heap(): Promise<number> {
      await session.send('HeapProfiler.collectGarbage');
      const used = (await metricsOf(session))('JSHeapUsedSize');
      await session.detach();
      return used / 1e6;
    },
  };
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? 0;
}

function frameCosts({ frames, keys }: Notes) {
  const missed = frames.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  return {
    longestGap: Math.max(0, ...frames),
    dropped: missed / Math.max(1, missed + frames.length),
    worstKey: Math.max(0, ...keys),
  };
}
