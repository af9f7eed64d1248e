// The browser's own page about extensions, in tests: what a user sets there.
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { expect } from './fixtures';

/** The part of its API that is used here. */
interface ExtensionSettings {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: {
    extensionId: string;
    incognitoAccess: boolean;
  }): Promise<void>;
}

/** Without it the browser switches an unpacked extension off when it is loaded anew. */
export async function beDeveloper({ context }: ExtensionBrowser): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () => {
    const api = (chrome as unknown as { developerPrivate: ExtensionSettings }).developerPrivate;
    await api.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await settings.close();
}

/** Lets the extension into private windows. */
export async function allowInPrivate(browser: ExtensionBrowser): Promise<void> {
  await beDeveloper(browser);
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const api = (chrome as unknown as { developerPrivate: ExtensionSettings }).developerPrivate;
    await api.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  await settings.close();
  // The browser loads the extension anew.
  await expect
    .poll(() => browser.context.serviceWorkers().map((worker) => worker.url()))
    .toHaveLength(1);
}

/** Switches the extension off, or on again until its worker takes clicks. */
export async function switchOn({ context, extensionId }: ExtensionBrowser, isOn: boolean) {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(([id, isOn]) => chrome.management.setEnabled(id, isOn), [
    extensionId,
    isOn,
  ] as const);
  if (isOn) await answers(settings, extensionId);
  await settings.close();
}

/** Waits on this page until the extension's background answers. */
export async function answers(page: Page, extensionId: string): Promise<void> {
  await expect(async () => {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    const message = { verb: 'vault.count', request: {} };
    const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), message);
    expect(reply).toMatchObject({ ok: true });
  }).toPass();
}
