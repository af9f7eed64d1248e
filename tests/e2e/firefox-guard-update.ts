// What becomes of the guard in Firefox when the extension is updated: the old scripts end, and the new ones start at once.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { launch, openPage, until } from './firefox-browser';
import { Chat } from './firefox-chat';
import { chooseSites, grantedBuild, HOST, pasteThere } from './firefox-guard-ways';

const KEY = `ghp_${fakeCrcBody(63)}`;
const TEXT = `Is ${KEY} valid?`;

/** What is used here of the extension's API in Firefox. */
interface Api {
  runtime: {
    reload(): void;
    sendMessage(message: object): Promise<{ ok: boolean }>;
    getBackgroundPage(): Promise<object>;
  };
}

/** Loads the extension anew, as an update does, and waits until its new background answers. */
async function update(browser: Browser): Promise<void> {
  const old = await openPage(browser, 'options.html');
  await old.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { browser: Api }).browser;
    Object.assign(await runtime.getBackgroundPage(), { isOld: true });
    setTimeout(() => runtime.reload(), 100);
  });
  await until(async () => {
    const page = await openPage(browser, 'options.html');
    const isNew = page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { browser: Api }).browser;
      const reply = await runtime.sendMessage({ verb: 'vault.count', request: {} });
      return reply.ok && !('isOld' in (await runtime.getBackgroundPage()));
    });
    return isNew.finally(() => page.close());
  }, 'the new background');
}

/** What the icons of all tabs say. */
async function titles(browser: Browser): Promise<string[]> {
  const options = await openPage(browser, 'options.html');
  const all = await options.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id = 0 }) => action.getTitle({ tabId: id })));
  });
  await options.close();
  return all;
}

export const GUARD_UPDATE_TESTS: Record<string, () => Promise<void>> = {
  async 'guard: after an update an open page is guarded by a script that comes late and says so'() {
    const browser = await launch(9);
    try {
      const chat = await Chat.open(browser, 'chatgpt');
      const says = (words: string) =>
        until(async () => (await titles(browser)).some((one) => one.includes(words)), words);
      await says('Nearside guards ChatGPT');
      await update(browser);
      await says('Nearside cannot guard ChatGPT here: reload the page');
      await chat.page.bringToFront();
      await chat.paste(TEXT);
      await chat.held();
      assert.equal(await chat.text(), '');
      await chat.cancel();
      await chat.page.reload();
      await chat.frame.waitForSelector('#prompt-textarea');
      await says('Nearside guards ChatGPT');
      await chat.page.bringToFront();
      await chat.frame.click('#prompt-textarea');
      await chat.paste(TEXT);
      await chat.held();
      assert.equal(await chat.hasSeen(KEY), false);
    } finally {
      await browser.close();
    }
  },

  async 'guard: a site that was added is guarded after an update too'() {
    const folder = grantedBuild();
    const browser = await launch(9, folder);
    try {
      assert.equal(await chooseSites(browser, [HOST]), 3);
      await update(browser);
      await until(async () => (await pasteThere(browser)).isHeld, 'the guard');
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
