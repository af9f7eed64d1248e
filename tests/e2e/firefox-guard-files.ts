// Files on their way into a chatbot in a real Firefox: Word, what cannot be read, what is redacted, and a paste that becomes one.
import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { docxWith } from '../support/sample-files';
import { until } from './firefox-browser';
import { Chat, COMES_LATE, sleep } from './firefox-chat';
import { switchGuard } from './firefox-guard';

const KEY = `ghp_${fakeCrcBody(64)}`;
const TEXT = `Is ${KEY} valid?`;
const REDACTED = 'Is [API_KEY_1] valid?';
/** So long that the page makes a file of it. */
const FILLER = 'lorem ipsum dolor sit amet\n'.repeat(450);

const files: Record<string, (chat: Chat) => Promise<void>> = {
  'a Word file': (chat) => chat.choose(docxWith(TEXT), 'notes.docx'),
  'a file that cannot be read': (chat) => chat.choose(Buffer.from([0, 1, 0, 2]), 'model.bin'),
  'a paste that becomes a file': (chat) => chat.paste(FILLER + TEXT),
};

const chips = async (chat: Chat): Promise<number> => (await chat.page.$$('.chip')).length;

/** Texts of the files that the page's code was given. */
const fileTexts = (chat: Chat) =>
  chat.frame.evaluate(() =>
    window.__record.filter(({ kind }) => kind.endsWith(' file')).map(({ text }) => text),
  );

export const GUARD_FILES_TESTS: Record<string, (browser: Browser) => Promise<void>> = {
  ...Object.fromEntries(
    Object.entries(files).map(([name, choose]) => [
      `guard: ${name} is held, and nothing goes on after Cancel`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, 'chatgpt');
        await choose(chat);
        await chat.held();
        await chat.cancel();
        await sleep(COMES_LATE);
        assert.equal(await chips(chat), 0);
        assert.deepEqual(await fileTexts(chat), []);
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.close();
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['a text file', (chat: Chat) => chat.choose(TEXT, 'notes.txt'), ''],
        ['a paste', (chat: Chat) => chat.paste(FILLER + TEXT), FILLER],
      ] as const
    ).map(([name, act, before]) => [
      `guard: ${name} that is redacted arrives as a file`,
      async (browser: Browser) => {
        const chat = await Chat.open(browser, 'chatgpt');
        await act(chat);
        await chat.held();
        await chat.page.keyboard.press('Enter');
        await until(async () => (await fileTexts(chat)).includes(before + REDACTED), 'the file');
        assert.equal(await chips(chat), 1);
        assert.equal(await chat.hasSeen(KEY), false);
        await chat.page.close();
      },
    ]),
  ),
  async 'guard, control: switched off, these files reach the page'(browser) {
    await switchGuard(browser, false);
    for (const [name, choose] of Object.entries(files)) {
      const chat = await Chat.open(browser, 'chatgpt');
      await choose(chat);
      await until(async () => (await chips(chat)) === 1, name);
      assert.equal(await chat.isHeld(), false);
      await chat.page.close();
    }
    await switchGuard(browser, true);
  },
};
