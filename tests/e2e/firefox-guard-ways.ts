// More ways into a chatbot in a real Firefox: frames, file dialogs, sites of the user's own; and what no driver can do there.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { FRAMES, UNGUARDED } from '../sandbox/rows/special';
import { BUILD, launch, openPage, until } from './firefox-browser';
import { Chat, COMES_LATE, sleep } from './firefox-chat';
import { switchGuard } from './firefox-guard';

const KEY = `ghp_${fakeCrcBody(62)}`;
const TEXT = `Is ${KEY} valid?`;

export const HOST = new URL(UNGUARDED.url).host;

/** The page's own button opens the dialog of an input that stands in no document. */
async function chooseInDialog(chat: Chat): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'nearside-file-')), 'notes.txt');
  writeFileSync(path, TEXT);
  const [chooser] = await Promise.all([
    chat.page.waitForFileChooser({ timeout: 10_000 }),
    chat.page.click('.attach'),
  ]);
  await chooser.accept([path]);
}

/** No test can answer the browser's own question: this build has been granted access already. */
export function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

export async function chooseSites(browser: Browser, ownSites: string[]): Promise<number> {
  const options = await openPage(browser, 'options.html');
  const count = await options.evaluate(async (ownSites) => {
    const { runtime, scripting } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const changes = { guard: { ownSites } };
    await runtime.sendMessage({ verb: 'settings.change', request: { changes } });
    const wanted = ownSites.length * 3;
    for (let look = 0; look < 100; look++) {
      if ((await scripting.getRegisteredContentScripts()).length === wanted) return wanted;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return -1;
  }, ownSites);
  await options.close();
  return count;
}

/** A page at the user's own site, with this text pasted into it. */
export async function pasteThere(browser: Browser): Promise<{ text: string; isHeld: boolean }> {
  const chat = await Chat.open(browser, UNGUARDED.id);
  await chat.paste(TEXT);
  await sleep(COMES_LATE);
  const after = { text: await chat.text(), isHeld: await chat.isHeld() };
  await chat.page.close();
  return after;
}

/** What cannot be tested in Firefox, and why. */
export const UNDRIVEN: Readonly<Record<string, string>> = {
  'guard: text and files that are dropped':
    'a driver’s mouse begins a drag and moves it, but nothing is dropped when it lets go (Firefox 153)',
};

export const GUARD_WAYS_TESTS: Record<string, (browser: Browser) => Promise<void>> = {
  ...Object.fromEntries(
    FRAMES.map((kind) => [
      `guard: a paste into a frame is held and redacted: ${kind}`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, `frame-${kind}`);
        await chat.paste(TEXT);
        await chat.held();
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.keyboard.press('Enter');
        await until(
          async () => (await chat.text()) === 'Is [API_KEY_1] valid?',
          'the redacted text',
        );
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.close();
      },
    ]),
  ),

  async 'guard: a file chosen in an input that stands nowhere is held'(browser) {
    const chat = await Chat.open(browser, 'chatgpt', 'detached');
    await chooseInDialog(chat);
    await chat.held();
    assert.equal(await chat.hasSeen(KEY), false);
    await chat.cancel();
    await sleep(COMES_LATE);
    assert.equal(await chat.hasSeen(KEY), false);
    await chat.page.close();
  },

  async 'guard: a site that is added is guarded, and is not before'() {
    const folder = grantedBuild();
    const browser = await launch(9, folder);
    try {
      assert.deepEqual(await pasteThere(browser), { text: TEXT, isHeld: false });
      assert.equal(await chooseSites(browser, [HOST]), 3);
      assert.deepEqual(await pasteThere(browser), { text: '', isHeld: true });
      assert.equal(await chooseSites(browser, []), 0);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },

  async 'guard: the browser has no other file picker for pages'(browser) {
    const chat = await Chat.open(browser, 'chatgpt');
    assert.equal(await chat.page.evaluate(() => 'showOpenFilePicker' in window), false);
    await chat.page.close();
  },

  async 'guard, control: switched off, frames and dialogs bring the key to the page'(browser) {
    await switchGuard(browser, false);
    for (const kind of FRAMES) {
      const chat = await Chat.open(browser, `frame-${kind}`);
      await chat.paste(TEXT);
      await until(() => chat.hasSeen(KEY), `the key in the frame ${kind}`);
      await chat.page.close();
    }
    const chat = await Chat.open(browser, 'chatgpt', 'detached');
    await chooseInDialog(chat);
    await until(() => chat.hasSeen(KEY), 'the key in the file');
    await chat.page.close();
    await switchGuard(browser, true);
  },
};
