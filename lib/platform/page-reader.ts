// Reads pages and shows places on them, on demand: a script goes into a tab only after the user asked for it there.
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../core/result';
import type { SourceText } from '../engine/requests';
import type { PageText } from '../page/page-text';
import type { WantedPassage } from '../page/passages';
import type { MenuClick } from './menus';
import { findPageTab, openPageTab, rememberTab } from './page-tabs';
import { refused } from './refused';

/** The text of the active tab of a window. */
export async function readActivePage(windowId: number): Promise<Result<SourceText>> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? fail('page-unreadable') : readPage(tab.id);
}

/** The text of a tab, or what is selected in it; without `tabId` of the window's active tab. */
export async function readTab(wanted: {
  windowId: number;
  tabId?: number | undefined;
  part: 'page' | 'selection';
}): Promise<Result<SourceText>> {
  const tab =
    wanted.tabId === undefined
      ? (await browser.tabs.query({ active: true, windowId: wanted.windowId }))[0]
      : await browser.tabs.get(wanted.tabId).catch(() => undefined);
  if (tab?.id === undefined) return fail('page-unreadable');
  if (wanted.part === 'page') return nonEmpty(await readPage(tab.id), 'page-empty');
  const read = await run<string>('/selection.js', { tabId: tab.id });
  if (!read.ok) return read;
  const { title = '', url = '' } = tab;
  return nonEmpty(ok({ title, url, text: read.value }), 'selection-empty');
}

const nonEmpty = (
  source: Result<SourceText>,
  kind: 'page-empty' | 'selection-empty',
): Result<SourceText> => (source.ok && source.value.text.trim() === '' ? fail(kind) : source);

/** What a menu click was about. A selection falls back to the browser's own copy of it. */
export async function readClicked(click: MenuClick, on: 'selection' | 'page') {
  if (on === 'page') return readPage(click.tabId);
  const { title, url, selectionText } = click;
  const read = await run<string>('/selection.js', {
    tabId: click.tabId,
    frameIds: [click.frameId],
  });
  return ok({ title, url, text: read.ok && read.value.trim() ? read.value : selectionText });
}

async function readPage(tabId: number): Promise<Result<SourceText>> {
  const page = await run<PageText>('/extract.js', { tabId });
  if (page.ok) await rememberTab(page.value.url, tabId);
  return page;
}

/** Both colours, so that it can be read on any page; the name is that of lib/page/show-passage.ts. */
const HIGHLIGHT_STYLE =
  '::highlight(nearside-passage) { background-color: #ffd84d; color: #1d1b17; }';

/** Brings the page's tab to the front, or opens one where that is wanted, and highlights a passage there. */
export async function showPassage(wanted: {
  windowId: number;
  url: string;
  passage: WantedPassage;
  opens: boolean;
}): Promise<Result<null>> {
  const { url, windowId, passage, opens } = wanted;
  const found = await findPageTab(url, windowId);
  const tab = found === 'closed' && opens ? await openPageTab(url, windowId) : found;
  if (tab === 'closed') return fail('page-closed');
  if (tab === 'hidden' || tab.id === undefined) return fail('page-not-allowed');
  const target = { tabId: tab.id };
  try {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== windowId) await browser.windows.update(tab.windowId, { focused: true });
    // As the page's own: Chromium computes highlights of the user's origin, but does not paint them.
    await browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE, origin: 'AUTHOR' });
    await browser.scripting.executeScript({ target, files: ['/passage.js'] });
    const [injection] = await browser.scripting.executeScript({
      target,
      func: callShowPassage,
      args: [passage],
    });
    return injection?.result === true ? ok(null) : fail('passage-missing');
  } catch (error) {
    return refused(error);
  }
}

/** Runs on the page, beside what entrypoints/passage.ts has left there. */
function callShowPassage(passage: WantedPassage): boolean {
  const { nearsideShowPassage } = globalThis as unknown as {
    nearsideShowPassage: (passage: WantedPassage) => boolean;
  };
  return nearsideShowPassage(passage);
}

async function run<T>(
  file: '/extract.js' | '/selection.js',
  target: { tabId: number; frameIds?: number[] },
): Promise<Result<T>> {
  try {
    const [injection] = await browser.scripting.executeScript({ target, files: [file] });
    const result = injection?.result as T | null | undefined;
    return result === null || result === undefined ? fail('page-unreadable') : ok(result);
  } catch (error) {
    return refused(error);
  }
}
