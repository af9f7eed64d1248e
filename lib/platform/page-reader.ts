// Reads pages on demand: a script goes into a tab only after the user asked for it there.
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../core/result';
import type { SourceText } from '../engine/requests';
import type { PageText } from '../page/page-text';
import type { MenuClick } from './menus';

/** What browsers say of pages that no extension may read; anything else is a missing permission. */
const FORBIDDEN = /chrome:\/\/|edge:\/\/|about:|view-source|gallery|devtools|error page|webui/i;

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
  return run<PageText>('/extract.js', { tabId });
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
    const said = error instanceof Error ? error.message : String(error);
    return fail(FORBIDDEN.test(said) ? 'page-unreadable' : 'page-not-allowed', said);
  }
}
