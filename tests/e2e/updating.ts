// Updates of the extension in tests: its guards in open pages lose their line, and what they cannot know alone.
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { answers, beDeveloper } from './browser-settings';

/** Of the hashes of what is fine. */
export const SALT = '0123456789abcdef0123456789abcdef';

/** What is stored where GitHub's keys are fine on a site; without one nothing is. */
export const fineOn = (siteId?: string) => ({
  version: 1,
  salt: SALT,
  exceptions: siteId ? [{ id: 'a', ruleId: 'github-token', siteId, createdAt: 1, until: 0 }] : [],
});

/** Loads the extension anew, as an update does, and leaves `front` in front. Gives a tab with its API, once it answers. */
export async function update(browser: ExtensionBrowser, front: Page): Promise<Page> {
  await beDeveloper(browser);
  const old = await browser.openApiTab();
  const gone = old.waitForEvent('close');
  await old.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await gone;
  const api = await browser.context.newPage();
  await answers(api, browser.extensionId);
  await front.bringToFront();
  return api;
}

/** What the guard of the tab in front answers to the background; undefined when it has no line. */
export const callGuard = (api: Page): Promise<unknown> =>
  api.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, 'guard-call').catch(() => undefined);
  });
