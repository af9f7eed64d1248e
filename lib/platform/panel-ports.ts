// What the panel's stores need from the browser.
import { browser } from 'wxt/browser';
import type { GuardedSite, PanelPorts } from '../stores/ports';
import { requestReach } from './reach';
import { createPanelLink, createRuntimeBus } from './wire';

/** Must be called once per page: it opens the line to the background. */
export function createPanelPorts(sites: readonly GuardedSite[]): PanelPorts {
  return {
    bus: createRuntimeBus(),
    link: createPanelLink(),
    sites,
    platform: platformFrom(navigator.userAgent),
    origin: new URL(browser.runtime.getURL('/')).origin,
    windowId: async () => (await browser.windows.getCurrent()).id ?? -1,
    copyText,
    activePage,
    onActivePageChange(listener) {
      browser.tabs.onActivated.addListener(listener);
      browser.tabs.onUpdated.addListener(listener);
    },
    requestAccess: requestReach,
    close: () => window.close(),
  };
}

const platformFrom = (userAgent: string): PanelPorts['platform'] => {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'mac';
  return /Windows/.test(userAgent) ? 'windows' : 'linux';
};

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Title and address are there only while the tab has been opened to us (`activeTab`). */
async function activePage() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return undefined;
  return { ...(tab.title && { title: tab.title }), ...(tab.url && { url: tab.url }) };
}
