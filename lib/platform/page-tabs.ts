// Which tab shows a page that was read: found by its address where the browser tells it, otherwise remembered.
import { type Browser, browser } from 'wxt/browser';

/** In memory until the browser closes: the tab in which each page was read last. */
const READ_IN = 'read-in';
const MOST_REMEMBERED = 50;

export async function rememberTab(url: string, tabId: number): Promise<void> {
  const { [bare(url)]: _before, ...others } = await remembered();
  const kept = Object.entries(others).slice(1 - MOST_REMEMBERED);
  const tabs = Object.fromEntries([...kept, [bare(url), tabId]]);
  // Without room for it, a closed page is only told apart less well from one that is not open to us.
  await browser.storage.session.set({ [READ_IN]: tabs }).catch(() => undefined);
}

async function remembered(): Promise<Record<string, number>> {
  const stored = await browser.storage.session.get(READ_IN);
  return (stored[READ_IN] as Record<string, number> | undefined) ?? {};
}

/** A page's address without the place on it. */
const bare = (url: string): string => url.replace(/#.*/s, '');

/**
 * `hidden`: it may be open, but the browser does not tell us the addresses of tabs that we have not been let into.
 */
export type PageTab = Browser.tabs.Tab | 'closed' | 'hidden';

/** The tab that shows a page, best in the window that asks and in front there. */
export async function findPageTab(url: string, windowId: number): Promise<PageTab> {
  const tabs = await browser.tabs.query({});
  const shows = (tab: Browser.tabs.Tab) => bare(tab.url ?? '') === bare(url);
  const nearness = (tab: Browser.tabs.Tab) =>
    Number(tab.windowId === windowId) * 2 + Number(tab.active);
  const [tab] = tabs.filter(shows).sort((one, other) => nearness(other) - nearness(one));
  if (tab) return tab;
  const origins = [`${new URL(url).origin}/*`];
  // Of a site that is open to us we see every tab.
  if (await browser.permissions.contains({ origins })) return 'closed';
  const tabId = (await remembered())[bare(url)];
  const known = tabs.find(({ id }) => id === tabId);
  return tabId !== undefined && (!known || known.url) ? 'closed' : 'hidden';
}

/** Milliseconds that a page may take to load, and between two looks. */
const PATIENCE = 15_000;
const PACE = 100;

/** Opens a page in front, and waits until it has loaded. */
export async function openPageTab(url: string, windowId: number): Promise<PageTab> {
  const { id } = await browser.tabs.create({ url, windowId, active: true });
  if (id === undefined) return 'hidden';
  await rememberTab(url, id);
  for (let waited = 0; waited < PATIENCE; waited += PACE) {
    const tab = await browser.tabs.get(id).catch(() => undefined);
    if (!tab) return 'closed';
    if (tab.status === 'complete') return tab;
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return 'hidden';
}
