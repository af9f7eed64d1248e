// After an update of the extension: the guard of an older page goes on alone, gets its line back, and nobody else can lend it one.
import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';
import { fineOn, SALT, update } from './updating';

test.describe.configure({ retries: 0 });

const CHAT = lookAlike('chatgpt');
const KEY = `ghp_${fakeCrcBody(61)}`;
const OTHER = `ghp_${fakeCrcBody(62)}`;
test.beforeEach(({ context }) => serveSandbox(context));

const store = (at: Pick<Page, 'evaluate'>, exceptions: object) =>
  at.evaluate((exceptions) => chrome.storage.local.set({ exceptions }), exceptions);

/** How many overlays there are, in all frames and shadow roots. */
async function countOverlays(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root).split('"alertdialog"').length - 1;
}

const guardedPanel = async (page: Page, clickToolbar: (page: Page) => Promise<Page>) => {
  const panel = await clickToolbar(page);
  await expect(panel.getByTestId('guard-status')).toHaveAttribute('data-state', 'guarding');
  return panel;
};

test('the old guard holds alone; the click on the icon gives it its line back, and there is one guard still', async ({
  page,
  worker,
  browserWithExtension,
  clickToolbar,
}) => {
  await store(worker, fineOn('chatgpt'));
  await openChat(page, CHAT);
  await paste(page, KEY);
  await expect.poll(() => textIn(page)).toContain(KEY);
  const api = await update(browserWithExtension, page);
  const overlay = new Overlay(page);
  // What is fine only the background knows.
  await paste(page, OTHER);
  await overlay.waitForText('Keep this off ChatGPT?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await hasSeen(page, OTHER)).toBe(false);
  await guardedPanel(page, clickToolbar);
  await page.click(CHAT.composer);
  await paste(page, OTHER);
  await expect.poll(() => textIn(page)).toContain(OTHER);

  await store(api, fineOn());
  const third = `ghp_${fakeCrcBody(63)}`;
  await paste(page, third);
  await overlay.waitForText('Keep this off ChatGPT?');
  expect(await countOverlays(page)).toBe(1);
  expect(await hasSeen(page, third)).toBe(false);
  await overlay.choose('Paste anyway');
  await expect.poll(() => textIn(page)).toContain(third);
  expect(await countOverlays(page)).toBe(0);
});

test('a question that was open goes on, over the new line and to the local model', async ({
  page,
  browserWithExtension,
  clickToolbar,
}) => {
  await openChat(page, CHAT);
  await paste(page, `the token ${KEY}`);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off ChatGPT?');
  await update(browserWithExtension, page);
  const panel = await guardedPanel(page, clickToolbar);
  expect(await countOverlays(page)).toBe(1);
  await overlay.choose('Ask my local model');
  await expect(panel.getByText('Held back from ChatGPT')).toBeVisible();
  expect(await hasSeen(page, KEY)).toBe(false);
});

test('an update after an update: the line is lent again', async ({
  page,
  worker,
  browserWithExtension,
  clickToolbar,
  closePanel,
}) => {
  await store(worker, fineOn('chatgpt'));
  await openChat(page, CHAT);
  await update(browserWithExtension, page);
  await closePanel(await guardedPanel(page, clickToolbar));
  await update(browserWithExtension, page);
  await page.click(CHAT.composer);
  await paste(page, KEY);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off ChatGPT?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await guardedPanel(page, clickToolbar);
  await page.click(CHAT.composer);
  await paste(page, KEY);
  await expect.poll(() => textIn(page)).toContain(KEY);
});

/** Runs in the page, which tries to be the new extension under every name it is given; what it is told it keeps. */
function lend(names: readonly string[]): void {
  const heard: string[] = [];
  Object.assign(window, { __heard: heard });
  for (const name of names) {
    const line = document.createElement('i');
    for (const type of ['s', 'c', 't', ...names])
      line.addEventListener(type, (event) => {
        heard.push(`${type} ${JSON.stringify((event as CustomEvent).detail ?? '')}`);
        const [answer] = (event as CustomEvent).detail ?? [];
        // All is well, says the page.
        const detail = { ok: true, value: { findings: [], isWhole: true, suspicion: null } };
        if (answer) line.dispatchEvent(new CustomEvent(answer, { detail }));
      });
    for (const target of [window, document, document.documentElement])
      target.dispatchEvent(
        new MouseEvent(name, { relatedTarget: line, bubbles: true, composed: true }),
      );
  }
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);

test('a page cannot lend the line; who knew its name could, and only after an update', async ({
  page,
  worker,
  browserWithExtension,
}) => {
  await store(worker, fineOn());
  await openChat(page, CHAT);
  const tabId = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1,
  );
  const name = createHmac('sha256', SALT).update(`line ${tabId}`).digest('hex');
  const guesses = ['', 'n6e', 'n6e?', 'line', 'guard-call', 't', 's', 'c', `line ${tabId}`];
  const overlay = new Overlay(page);
  const tryPaste = async () => {
    await page.click(CHAT.composer);
    await paste(page, KEY);
  };

  // With its own line the guard takes no other, under no name.
  await page.evaluate(lend, [...guesses, name]);
  await tryPaste();
  await overlay.waitForText('Keep this off ChatGPT?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await heardBy(page)).toEqual([]);

  await update(browserWithExtension, page);
  await page.evaluate(lend, guesses);
  await tryPaste();
  await overlay.waitForText('Keep this off ChatGPT?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await heardBy(page)).toEqual([]);
  expect(await hasSeen(page, KEY)).toBe(false);

  // Control: the name is what keeps it out.
  await page.evaluate(lend, [name]);
  await tryPaste();
  await expect.poll(() => textIn(page)).toContain(KEY);
  expect((await heardBy(page)).join()).toContain('guard.policy');
});
