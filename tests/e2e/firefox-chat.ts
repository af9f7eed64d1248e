// A look-alike chatbot page in Firefox: served under its host, used as a person would, and asked what it has seen.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { lookAlike } from '../sandbox/look-alikes';
import { pageAt } from '../sandbox/serve';
import { until } from './firefox-browser';

/** The overlay takes nothing but Cancel in the first half second after it has looked. */
const SETTLING = 1_500;
/** What a page sees of a key may come a moment later; nothing is proven sooner. */
export const COMES_LATE = 700;

export const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Serves the look-alikes under their hosts; everything else of theirs is an empty page. */
async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'https:') return void request.continue();
    const served = request.isNavigationRequest() ? await pageAt(url) : undefined;
    const headers = { 'access-control-allow-origin': '*' };
    await request.respond(served ?? { status: 200, headers, body: '' }).catch(() => undefined);
  });
}

export class Chat {
  readonly page: Page;
  /** The one with the composer. */
  readonly frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  static async open(browser: Browser, id: string, query = ''): Promise<Chat> {
    const row = lookAlike(id);
    const page = await browser.newPage();
    await serve(page);
    await page.goto(row.url + (query && (row.url.includes('?') ? '&' : '?') + query));
    if (row.frame) await until(async () => page.frames().length > 1, 'the frame');
    const frame = page.frames().at(-1) ?? page.mainFrame();
    await frame.waitForSelector(row.composer);
    await frame.click(row.composer);
    // The rules and the policy come by message.
    await sleep(COMES_LATE);
    return new Chat(page, frame);
  }

  text = () => this.frame.evaluate(() => window.__getText());

  /** Everything that the page's own code saw, and what stands in it. */
  hasSeen = (text: string) =>
    this.frame.evaluate(
      (text) =>
        window.__record.some((seen) => seen.text.includes(text)) ||
        window.__getText().includes(text),
      text,
    );

  hasSent = (text: string) =>
    this.frame.evaluate(
      (text) =>
        window.__record.some(({ where, text: seen }) => where === 'network' && seen.includes(text)),
      text,
    );

  /** The overlay's host has the focus: a child of the root element that is not the page's. */
  isHeld = () =>
    this.frame.evaluate(() => {
      const { activeElement, body, documentElement } = document;
      return activeElement !== body && activeElement?.parentElement === documentElement;
    });

  /** Held, and asked about: it has looked by then, and takes more than Cancel. */
  async held(): Promise<void> {
    await until(this.isHeld, 'the overlay');
    await sleep(SETTLING);
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await this.press('Control', 'v');
  }

  async press(modifier: 'Control', key: 'v' | 'a'): Promise<void> {
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(modifier);
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await until(async () => !(await this.isHeld()), 'the overlay to close');
  }

  async choose(content: string | Buffer, name: string, selector = 'input.attached'): Promise<void> {
    const path = join(mkdtempSync(join(tmpdir(), 'nearside-file-')), name);
    writeFileSync(path, content);
    const input = await this.page.$(selector);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }
}
