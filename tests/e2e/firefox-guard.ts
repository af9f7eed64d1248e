// The paste guard in a real Firefox, on look-alikes of chatbot pages: each way in, and the same with the guard off.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { pageAt } from '../sandbox/serve';
import { pdfWith } from '../support/sample-files';
import { openPage, until } from './firefox-browser';

const KEY = `ghp_${fakeCrcBody(61)}`;
const TEXT = `Is ${KEY} valid?`;
const REDACTED = 'Is [API_KEY_1] valid?';

/** The overlay takes nothing but Cancel in the first half second after it has looked. */
const SETTLING = 1_500;
/** What a page sees of a key may come a moment later; nothing is proven sooner. */
const COMES_LATE = 700;

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

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

class Chat {
  readonly page: Page;
  readonly composer: string;

  constructor(page: Page, composer: string) {
    this.page = page;
    this.composer = composer;
  }

  static async open(browser: Browser, id: string, query = ''): Promise<Chat> {
    const row = lookAlike(id);
    const page = await browser.newPage();
    await serve(page);
    await page.goto(row.url + (query && (row.url.includes('?') ? '&' : '?') + query));
    const chat = new Chat(page, row.composer);
    await page.waitForSelector(row.composer);
    await page.click(row.composer);
    // The rules and the policy come by message.
    await sleep(COMES_LATE);
    return chat;
  }

  text = () => this.page.evaluate(() => window.__getText());

  /** Everything that the page's own code saw, and what stands in it. */
  hasSeen = (text: string) =>
    this.page.evaluate(
      (text) =>
        window.__record.some((seen) => seen.text.includes(text)) ||
        window.__getText().includes(text),
      text,
    );

  hasSent = (text: string) =>
    this.page.evaluate(
      (text) =>
        window.__record.some(({ where, text: seen }) => where === 'network' && seen.includes(text)),
      text,
    );

  /** The overlay's host has the focus: a child of the root element that is not the page's. */
  isHeld = () =>
    this.page.evaluate(() => {
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

/** Runs in a page of our own. */
async function switchGuard(browser: Browser, enabled: boolean): Promise<void> {
  const options = await openPage(browser, 'options.html');
  await options.evaluate(async (enabled) => {
    const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
    await storage.local.set({ settings: { version: 1, guard: { enabled, sitesOff: [] } } });
  }, enabled);
  await options.close();
}

/** What the user does, by the name of the way in. */
const WAYS: Record<
  string,
  { query?: string; sees: 'seen' | 'sent'; act: (chat: Chat) => Promise<void> }
> = {
  'a paste': { sees: 'seen', act: (chat) => chat.paste(TEXT) },
  'text typed and sent by Enter': {
    query: 'quiet',
    sees: 'sent',
    async act(chat) {
      await chat.page.keyboard.type(TEXT);
      await chat.page.keyboard.press('Enter');
    },
  },
  'text typed and sent by the button': {
    query: 'quiet',
    sees: 'sent',
    async act(chat) {
      await chat.page.keyboard.type(TEXT);
      await chat.page.click('.send');
    },
  },
  'a file of a file input': { sees: 'seen', act: (chat) => chat.choose(TEXT, 'notes.txt') },
  'a PDF of a file input': {
    sees: 'seen',
    act: (chat) => chat.choose(pdfWith([TEXT]), 'notes.pdf'),
  },
  'a read of the clipboard': {
    sees: 'seen',
    async act(chat) {
      await chat.page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
      await chat.page.click('.clipboard');
    },
  },
};

const EDITORS = ['chatgpt', 'chatgpt-signed-out', 'gemini', 'perplexity', 'qianwen'];

export const GUARD_TESTS: Record<string, (browser: Browser) => Promise<void>> = {
  ...Object.fromEntries(
    EDITORS.map((id) => [
      `guard: a paste is held, redacted at the caret and harmless text arrives: ${id}`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, id);
        await chat.paste('It rains. ');
        await until(async () => (await chat.text()) === 'It rains. ', 'the harmless text');
        assert.equal(await chat.isHeld(), false);
        await chat.paste(TEXT);
        await chat.held();
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.keyboard.press('Enter');
        await until(
          async () => (await chat.text()) === `It rains. ${REDACTED}`,
          'the redacted text',
        );
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.close();
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(WAYS).map(([name, { query, sees, act }]) => [
      `guard: ${name} is held, and nothing goes on after Cancel`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, 'chatgpt', query);
        await act(chat);
        await chat.held();
        const leaks = () => (sees === 'sent' ? chat.hasSent(KEY) : chat.hasSeen(KEY));
        assert.equal(await leaks(), false);
        await chat.cancel();
        await sleep(COMES_LATE);
        assert.equal(await leaks(), false);
        await chat.page.close();
      },
    ]),
  ),
  async 'guard: harmless text and PDF files are read, and arrive without a question'(browser) {
    const chat = await Chat.open(browser, 'chatgpt');
    await chat.choose('It rains.', 'weather.txt');
    await until(async () => (await chat.page.$$('.chip')).length === 1, 'the text');
    await chat.choose(pdfWith(['It rains.']), 'weather.pdf');
    await until(async () => (await chat.page.$$('.chip')).length === 2, 'the PDF');
    assert.equal(await chat.isHeld(), false);
    await chat.page.close();
  },
  async 'guard: its second script is there, and has a button beside what is typed'(browser) {
    const chat = await Chat.open(browser, 'chatgpt');
    const isThere = () => chat.page.evaluate(() => document.querySelector('html > div') !== null);
    assert.equal(await isThere(), false);
    await chat.page.keyboard.type('hello');
    await until(isThere, 'the button');
    await chat.page.close();
  },

  async 'guard: the icon says that it guards'(browser) {
    const chat = await Chat.open(browser, 'claude');
    const options = await openPage(browser, 'options.html');
    const titles = () =>
      options.evaluate(async () => {
        const { action, tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
        const all = await tabs.query({});
        return Promise.all(all.map(({ id = 0 }) => action.getTitle({ tabId: id })));
      });
    await until(async () => (await titles()).includes('Nearside guards Claude'), 'the title');
    await options.close();
    await chat.page.close();
  },
  async 'guard, control: switched off, every way brings the key to the page'(browser) {
    await switchGuard(browser, false);
    for (const [name, { query, sees, act }] of Object.entries(WAYS)) {
      const chat = await Chat.open(browser, 'chatgpt', query);
      await act(chat);
      const isFile = name.includes('file');
      const leaks = () => (sees === 'sent' ? chat.hasSent(KEY) : chat.hasSeen(KEY));
      const arrives = () => (isFile ? chat.page.$('.chip').then((chip) => chip !== null) : leaks());
      await until(arrives, `the key by ${name}`);
      assert.equal(await chat.isHeld(), false);
      await chat.page.close();
    }
    await switchGuard(browser, true);
  },
};
