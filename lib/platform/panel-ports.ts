// What the panel's stores need from the browser.
import { browser } from 'wxt/browser';
import { fail, ok } from '../core/result';
import type { GuardedSite, PanelPorts } from '../stores/ports';
import { requestSite } from './own-sites';
import { requestReach } from './reach';
import { speaker } from './speaker';
import { systemOf } from './system';
import { tabPorts } from './tabs';
import { createPanelLink, createRuntimeBus } from './wire';

/** Must be called once per page: it opens the line to the background. */
export function createPanelPorts(
  sites: readonly GuardedSite[],
  readFile: PanelPorts['readFile'],
  guardedHosts: readonly string[],
): PanelPorts {
  return {
    bus: createRuntimeBus(),
    link: createPanelLink(),
    speaker,
    sites,
    ownSites: { known: guardedHosts, request: requestSite },
    platform: systemOf(navigator.userAgent),
    origin: new URL(browser.runtime.getURL('/')).origin,
    windowId: async () => (await browser.windows.getCurrent()).id ?? -1,
    isPrivateWindow: async () => (await browser.windows.getCurrent()).incognito,
    copyText,
    activePage,
    readFile,
    uploadFile: async (upload) => (await import('./upload')).uploadFile(upload),
    screenshot,
    pickRegion: async () => (await import('./region')).pickRegion(screenshot),
    readClipboard,
    ...tabPorts,
    onActivePageChange(listener) {
      browser.tabs.onActivated.addListener(listener);
      browser.tabs.onUpdated.addListener(listener);
    },
    requestAccess: requestReach,
    reload: () => browser.runtime.reload(),
    close: () => window.close(),
  };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function readClipboard(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return '';
  }
}

async function screenshot(): ReturnType<PanelPorts['screenshot']> {
  try {
    const address = await browser.tabs.captureVisibleTab({ format: 'png' });
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) =>
      letter.charCodeAt(0),
    );
    return ok(new File([bytes], 'Screenshot', { type: 'image/png' }));
  } catch (error) {
    return fail('page-not-allowed', error instanceof Error ? error.message : undefined);
  }
}

/** Title and address are there only while the tab has been opened to us (`activeTab`). */
async function activePage() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return undefined;
  return { ...(tab.title && { title: tab.title }), ...(tab.url && { url: tab.url }) };
}
