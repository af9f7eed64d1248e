// The paste guard in a real Firefox, on look-alikes of chatbot pages: each way in, and the same with the guard off.
import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { pdfWith } from '../support/sample-files';
import { openPage, until } from './firefox-browser';
import { Chat, COMES_LATE, sleep } from './firefox-chat';

const KEY = `ghp_${fakeCrcBody(61)}`;
const TEXT = `Is ${KEY} valid?`;
const REDACTED = 'Is [API_KEY_1] valid?';

/** Runs in a page of our own. */
export async function switchGuard(browser: Browser, enabled: boolean): Promise<void> {
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
  { id?: string; query?: string; sees: 'seen' | 'sent'; act: (chat: Chat) => Promise<void> }
> = {
  'a paste': { sees: 'seen', act: (chat) => chat.paste(TEXT) },
  'text typed where drafts of it go out': {
    sees: 'sent',
    act: (chat) => chat.page.keyboard.type(TEXT),
  },
  'text typed and sent by Enter': {
    id: 'claude',
    sees: 'sent',
    async act(chat) {
      await chat.page.keyboard.type(TEXT);
      await chat.page.keyboard.press('Enter');
    },
  },
  'text typed and sent by the button': {
    id: 'claude',
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
    Object.entries(WAYS).map(([name, { id = 'chatgpt', query, sees, act }]) => [
      `guard: ${name} is held, and nothing goes on after Cancel`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, id, query);
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
    for (const [name, { id = 'chatgpt', query, sees, act }] of Object.entries(WAYS)) {
      const chat = await Chat.open(browser, id, query);
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
