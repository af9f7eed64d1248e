// The open tabs, and the permissions without which they are not to be seen.
import { browser } from 'wxt/browser';
import type { PanelPorts } from '../stores/ports';

const TABS = { permissions: ['tabs'] } satisfies { permissions: ['tabs'] };

export const tabPorts = {
  async openTabs() {
    if (!(await browser.permissions.contains(TABS))) return undefined;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    return tabs
      .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
      .flatMap(({ id, title = '', url = '' }) => (id === undefined ? [] : [{ id, title, url }]));
  },
  requestTabs: () => request(TABS),
  requestSite: (url) => request({ origins: [`${new URL(url).origin}/*`] }),
} satisfies Pick<PanelPorts, 'openTabs' | 'requestTabs' | 'requestSite'>;

async function request(wanted: Parameters<typeof browser.permissions.request>[0]) {
  try {
    return await browser.permissions.request(wanted);
  } catch {
    return false;
  }
}
