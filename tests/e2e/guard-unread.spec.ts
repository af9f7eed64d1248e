// What the overlay shows of a held text is for the user's eyes: a page can neither search it, select it, nor put a font under it.
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox, type Traffic } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { openChat } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES[0]!;
const HELD = `zebra quagga and ghp_${fakeCrcBody(41)} okapi`;
const WORDS = ['zebra', 'quagga', 'okapi', 'API_KEY_1', 'ghp_', 'token'];
const FONTS = ['Menlo', 'Consolas', 'SFMono-Regular', 'ui-monospace', 'Noto Sans Mono', 'Roboto'];
const MORE_FONTS = ['system-ui', 'sans-serif', 'monospace', '-apple-system', 'Segoe UI'];

let traffic: Traffic;

test.beforeEach(async ({ context }) => {
  traffic = await serveSandbox(context);
});

async function openHeld(page: Page): Promise<Overlay> {
  await openChat(page, CHAT);
  await paste(page, HELD);
  const overlay = new Overlay(page);
  await overlay.waitForText('zebra quagga and');
  return overlay;
}

/** Which words the page finds, from its beginning on, and what it can select after that. */
const readAll = (page: Page, words: string[]) =>
  page.evaluate((words) => {
    type Finder = { find(text: string, ...how: boolean[]): boolean };
    const found = words.filter((word) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as Finder).find(word, false, false, true);
    });
    getSelection()?.modify('move', 'backward', 'documentboundary');
    getSelection()?.modify('extend', 'forward', 'documentboundary');
    return { found, selected: String(getSelection()) };
  }, words);

test('searched and selected', async ({ page }) => {
  const overlay = await openHeld(page);
  const read = await readAll(page, WORDS);
  expect(read.found).toEqual([]);
  for (const word of WORDS.slice(0, 4)) expect(read.selected).not.toContain(word);
  await page.keyboard.press('Escape');
  await overlay.waitUntil(false);

  // Control: the same text, written into a dialog in a closed root.
  await page.evaluate((text) => {
    const host = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.textContent = text;
    host.attachShadow({ mode: 'closed' }).append(dialog);
    document.documentElement.append(host);
    dialog.showModal();
  }, HELD);
  expect((await readAll(page, WORDS)).found).toEqual(['zebra', 'quagga', 'okapi', 'ghp_']);
});

test('drawn in fonts of the page', async ({ page }) => {
  await openChat(page, CHAT);
  await page.evaluate(
    (fonts) => {
      const sheet = document.createElement('style');
      sheet.nonce = 'sandbox';
      const face = (name: string, at: number) =>
        `@font-face { font-family: "${name}"; src: url("https://chatgpt.com/font-${at}") }`;
      sheet.textContent = fonts.map(face).join('\n');
      document.head.append(sheet);
    },
    [...FONTS, ...MORE_FONTS],
  );
  await paste(page, HELD);
  const overlay = new Overlay(page);
  await overlay.waitForText('zebra quagga and');
  await page.waitForTimeout(500);
  const asked = () => traffic.filter((one) => one.includes('/font-'));
  expect(asked()).toEqual([]);
  await page.keyboard.press('Escape');
  await overlay.waitUntil(false);
  // Control: text of the page's own.
  await page.evaluate(() => {
    document.body.append('own words');
    document.body.style.fontFamily = 'Menlo';
  });
  await expect.poll(asked).not.toEqual([]);
});
