// The round trip in a private window: values lie in memory alone, and go with the window.
import type { Page } from '@playwright/test';
import { lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { allowInPrivate } from './browser-settings';
import { expect, test } from './fixtures';
import { openChat } from './pages/chat-page';
import { ANNA, KEY, pasteRedacted, untilReadable } from './pages/round-trip';
import { stored } from './stored';

test.describe.configure({ retries: 0 });

const CHAT = lookAlike('chatgpt');

const inSession = async (api: Page) =>
  JSON.stringify(await api.evaluate(() => chrome.storage.session.get(null)));

/** How many values the vaults hold. */
const kept = (api: Page) =>
  api.evaluate(async () => {
    const reply = await chrome.runtime.sendMessage({ verb: 'vault.count', request: {} });
    return reply?.value as number | undefined;
  });

test('nothing of it is stored, not even for the session, and closing the window forgets it', async ({
  context,
  page,
  browserWithExtension,
}) => {
  await serveSandbox(context);
  await allowInPrivate(browserWithExtension);
  const api = await browserWithExtension.openApiTab();
  const opening = context.waitForEvent('page');
  const opened = await api.evaluate(() => chrome.windows.create({ incognito: true }));
  const hidden = await opening;
  await openChat(hidden, CHAT);
  await pasteRedacted(hidden, `${ANNA} has ${KEY}`);
  await untilReadable(hidden);
  expect(await kept(api)).toBeGreaterThan(0);
  const everything = (await stored(api)) + (await inSession(api));
  expect(everything).not.toContain(ANNA);
  expect(everything).not.toContain(KEY);
  await api.evaluate((id) => chrome.windows.remove(id), opened?.id ?? 0);
  await expect.poll(() => kept(api)).toBe(0);

  // Control: an ordinary window's values are in the session, as they must outlive the worker.
  await page.bringToFront();
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  await expect.poll(() => inSession(api)).toContain(ANNA);
  expect(await stored(api)).not.toContain(ANNA);
});
