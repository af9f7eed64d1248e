// Temporary chats in the true side panel: they look different, leave nothing behind, outlive panel and worker, and can be kept.
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { allowInPrivate } from './browser-settings';
import { attach, chips } from './chat-requests';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';
import { stored } from './stored';

/** A word that nothing else contains. */
const MARKER = 'zyzzyva';

const band = (page: Page) => page.getByTestId('temporary-band');

async function beginTemporary({ page }: Panel): Promise<void> {
  await page.getByTestId('chat-menu').click();
  await page.getByTestId('temporary-chat').click();
  await expect(band(page)).toBeVisible();
  await expect(page.getByTestId('composer')).toBeFocused();
}

/** A question about a file, its answer, and a draft of the next one: all with the marker. */
async function chat(panel: Panel): Promise<void> {
  const { page } = panel;
  await attach(page, `${MARKER}.txt`, `The text of a ${MARKER}.`);
  await expect(chips(page)).toHaveCount(1);
  await panel.ask(`What is a ${MARKER}?`);
  await expect(panel.answer).toContainText(`A ${MARKER} is a weevil`);
  await expect(panel.inState('complete')).toBeVisible();
  await attach(page, `${MARKER}-2.txt`, `More of a ${MARKER}.`);
  await expect(chips(page)).toHaveCount(1);
  await panel.composer.fill(`And a second ${MARKER}?`);
}

test.beforeEach(({ ollama }) => ollama.set({ answer: () => `A ${MARKER} is a weevil.` }));

test('[e44] a temporary chat looks different, and leaves no trace; an ordinary one does', async ({
  openPanel,
  closePanel,
  browserWithExtension,
  ollama,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  const outline = () =>
    page.getByRole('form').evaluate((form) => getComputedStyle(form).borderTopStyle);
  expect(await outline()).toBe('solid');
  await expect(band(page)).toHaveCount(0);
  await beginTemporary(panel);
  expect(await outline()).toBe('dashed');
  await expect(band(page)).toContainText('kept in memory only');
  await chat(panel);
  expect(ollama.requests.filter(({ path }) => path === '/api/chat')).toHaveLength(1);
  expect(JSON.stringify(ollama.requests)).toContain(`The text of a ${MARKER}.`);

  await closePanel(page);
  const again = new Panel(await openPanel());
  await expect(band(again.page)).toBeVisible();
  await expect(again.answer).toContainText(`A ${MARKER} is a weevil`);
  await expect(again.composer).toHaveValue(`And a second ${MARKER}?`);
  await expect(chips(again.page)).toHaveCount(1);
  await expect(again.page.getByTestId('context-chip')).toContainText(`${MARKER}.txt`);
  expect(await stored(again.page)).not.toContain(MARKER);

  await browserWithExtension.killWorker();
  await again.composer.fill(`And a third ${MARKER}?`);
  await again.composer.press('Enter');
  await expect(again.answers).toHaveCount(2);
  await expect(again.inState('complete')).toBeVisible();
  // What was said and attached before the worker died went along.
  const last = JSON.stringify(ollama.requests.at(-1)?.body);
  for (const part of ['The text of a', 'More of a', 'is a weevil', 'What is a', 'And a third'])
    expect(last).toContain(part);

  await again.page.getByTestId('history').click();
  await expect(again.page.getByTestId('history-view')).toContainText('No chats yet');
  await again.page.getByTestId('history-search').fill(MARKER);
  await expect(again.page.getByTestId('search-results')).toContainText('Nothing found');
  await again.page.getByLabel('Back to chat').click();
  expect(await stored(again.page)).not.toContain(MARKER);

  // The control: the same in an ordinary chat is found by the same look.
  await again.page.getByTestId('new-chat').click();
  await expect(band(again.page)).toHaveCount(0);
  await chat(again);
  await expect.poll(() => stored(again.page)).toContain(`And a second ${MARKER}?`);
  expect(await stored(again.page)).toContain(`The text of a ${MARKER}.`);
  expect(await stored(again.page)).toContain(`${MARKER}-2.txt`);
});

test('[e44] left, it can be brought back for a moment; then it is gone', async ({
  openPanel,
  closePanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await page.keyboard.press('Control+Shift+F');
  await expect(band(page)).toBeVisible();
  await chat(panel);
  await page.getByTestId('new-chat').click();
  await expect(band(page)).toHaveCount(0);
  await expect(panel.composer).toHaveValue('');
  await expect(chips(page)).toHaveCount(0);
  await page.getByTestId('left-temporary').getByRole('button').click();
  await expect(band(page)).toBeVisible();
  await expect(panel.answer).toContainText(`A ${MARKER} is a weevil`);
  await expect(panel.composer).toHaveValue(`And a second ${MARKER}?`);
  await expect(chips(page)).toHaveCount(1);

  await page.getByTestId('new-chat').click();
  await expect(page.getByTestId('left-temporary')).toBeVisible();
  await closePanel(page);
  const again = new Panel(await openPanel());
  await expect(again.composer).toBeFocused();
  await expect(band(again.page)).toHaveCount(0);
  await expect(again.answers).toHaveCount(0);
  const inMemory = () => again.page.evaluate(() => chrome.storage.session.get(null));
  await expect
    .poll(async () => JSON.stringify(await inMemory()), { timeout: 30_000 })
    .not.toContain(MARKER);
});

test('[e44] kept, it is an ordinary chat: in the history, in the search, with its draft', async ({
  openPanel,
  closePanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  // What was written before comes along.
  await panel.composer.fill('A thought');
  await beginTemporary(panel);
  await expect(panel.composer).toHaveValue('A thought');
  await chat(panel);
  await page.getByTestId('keep-chat').click();
  await expect(band(page)).toHaveCount(0);
  await expect(panel.answers).toHaveCount(1);
  await expect(panel.composer).toHaveValue(`And a second ${MARKER}?`);
  await expect(chips(page)).toHaveCount(1);
  await expect.poll(() => stored(page)).toContain(`And a second ${MARKER}?`);
  await closePanel(page);

  const again = new Panel(await openPanel());
  await expect(band(again.page)).toHaveCount(0);
  await expect(again.answer).toContainText(`A ${MARKER} is a weevil`);
  await again.page.getByTestId('history').click();
  await expect(again.page.getByTestId('history-entry')).toContainText(`What is a ${MARKER}?`);
  await again.page.getByTestId('history-search').fill('weevil');
  await expect(again.page.getByTestId('search-hit')).toHaveCount(1);
});

test('[e44] a worker that dies in the middle of an answer loses nothing that was shown', async ({
  browserWithExtension,
  closePanel,
  ollama,
  openPanel,
}) => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
  ollama.set({ answer: () => words });
  ollama.faults.always({ chunkDelay: 5 });
  const panel = new Panel(await openPanel());
  await beginTemporary(panel);
  await panel.ask('Go on');
  await expect(panel.answer).toContainText('w100');
  const before = (await panel.answer.textContent()) ?? '';
  await browserWithExtension.killWorker();
  await expect(panel.inState('interrupted')).toBeVisible();
  const after = (await panel.answer.textContent()) ?? '';
  expect(after.startsWith(before)).toBe(true);
  await closePanel(panel.page);
  const again = new Panel(await openPanel());
  await expect(again.inState('interrupted')).toBeVisible();
  expect(await again.answer.textContent()).toBe(after);
  await expect(band(again.page)).toBeVisible();
});

/** A private window with the panel in it. */
async function openPrivatePanel(browser: ExtensionBrowser): Promise<Page> {
  await allowInPrivate(browser);
  const tab = await browser.openApiTab();
  const opened = await tab.evaluate(() => chrome.windows.create({ incognito: true }));
  const session = await browser.context.newCDPSession(tab);
  await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ windowId: ${opened?.id} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await tab.close();
  return browser.connectPanel();
}

test('[e44] a private window has temporary chats only, and they go with it', async ({
  browserWithExtension,
  openPanel,
  closePanel,
}) => {
  const panel = new Panel(await openPrivatePanel(browserWithExtension));
  const { page } = panel;
  await expect(band(page)).toContainText('Private window');
  await expect(page.getByTestId('keep-chat')).toHaveCount(0);
  await expect(page.getByTestId('history')).toHaveCount(0);
  await chat(panel);
  await page.getByTestId('new-chat').click();
  await expect(panel.answers).toHaveCount(0);
  await expect(band(page)).toContainText('Private window');
  await chat(panel);
  expect(await stored(page)).not.toContain(MARKER);
  const windowId = await page.evaluate(async () => (await chrome.windows.getCurrent()).id ?? 0);
  const inMemory = async (at: Page) =>
    JSON.stringify(await at.evaluate(() => chrome.storage.session.get(null)));
  expect(await inMemory(page)).toContain(MARKER);
  await closePanel(page);
  const tab = await browserWithExtension.openApiTab();
  await tab.evaluate((id) => chrome.windows.remove(id), windowId);
  await expect.poll(() => inMemory(tab)).not.toContain(MARKER);
  await tab.close();

  const ordinary = new Panel(await openPanel());
  await expect(band(ordinary.page)).toHaveCount(0);
  await chat(ordinary);
  await expect.poll(() => stored(ordinary.page)).toContain(`What is a ${MARKER}?`);
});

test('[e44] turned off before anything is asked, what is written stays', async ({ openPanel }) => {
  const panel = new Panel(await openPanel());
  await beginTemporary(panel);
  await panel.composer.fill('A thought');
  await panel.page.getByTestId('keep-chat').click();
  await expect(band(panel.page)).toHaveCount(0);
  await expect(panel.composer).toHaveValue('A thought');
  await expect.poll(() => stored(panel.page)).toContain('A thought');
});
