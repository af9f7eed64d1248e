// The two pages that are compared: the panel, and the bare page beside it in the same extension.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../support/extension-browser';
import type { FakeOllama } from '../support/fake-ollama';
import { putEarlier } from './earlier';
import type { Target } from './measure';
import { tokensOf } from './token-stream';

const EARLIER_ANSWER = tokensOf(120).join('');
/** Milliseconds until an opened conversation has come to rest. */
const SETTLE = 800;

export async function openBare(browser: ExtensionBrowser): Promise<Target> {
  const page = await openSidePage(browser);
  await page.goto(`chrome-extension://${browser.extensionId}/bare.html`);
  return { page, answer: '#answer' };
}

/** The panel on a new chat, or in a conversation that has `earlier` messages. */
export async function openPanel(
  browser: ExtensionBrowser,
  server: FakeOllama,
  earlier: number,
): Promise<Target> {
  const page = await openSidePage(browser);
  await showPanel(page, browser.extensionId);
  // The conversation that was shown last may still be on its way.
  await sleep(SETTLE);
  const fresh = page.getByTestId('new-chat');
  if (await fresh.isEnabled()) await fresh.click();
  if (earlier > 0) await fill(page, { browser, server, earlier });
  await page.getByTestId('composer').focus();
  return { page, answer: 'article[data-state=streaming] [data-testid=answer]' };
}

/** An empty page of the size of a side panel. */
async function openSidePage({ context }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 800 });
  return page;
}

async function fill(
  page: Page,
  { browser, server, earlier }: { browser: ExtensionBrowser; server: FakeOllama; earlier: number },
): Promise<void> {
  server.set({ answer: () => 'First answer.' });
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article[data-role=assistant][data-state=complete]');
  await putEarlier(page, earlier, EARLIER_ANSWER);
  // The background remembers the conversation as it was.
  await browser.killWorker();
  await showPanel(page, browser.extensionId);
  await page.getByText('First answer.').waitFor();
  await sleep(SETTLE);
}

/** Milliseconds from navigation to a composer that has the focus. */
export async function showPanel(page: Page, extensionId: string): Promise<number> {
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('data-testid') === 'composer',
  );
  return page.evaluate(() => performance.now());
}
