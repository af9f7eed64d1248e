// The context menu, built from the actions.
import { type Browser, browser } from 'wxt/browser';
import type { Action } from '../actions/catalog';

/** Menus persist in the browser, so they are made at install and update only. */
export function createMenus(actions: readonly Action[]): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { id, label, on } of actions)
        browser.contextMenus.create({ id, title: label, contexts: [on] });
    });
  });
}

/** What was clicked on, as far as the browser says. */
export interface MenuClick {
  actionId: string;
  tabId: number;
  windowId: number;
  /** Its window keeps nothing. */
  isPrivate: boolean;
  frameId: number;
  title: string;
  url: string;
  /** The selection as the browser reports it, line breaks lost; used when the page cannot be read. */
  selectionText: string;
}

export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(clickFrom(info, tab, tab.id));
  });
}

const clickFrom = (
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab,
  tabId: number,
): MenuClick => ({
  actionId: String(info.menuItemId),
  tabId,
  windowId: tab.windowId,
  isPrivate: tab.incognito,
  frameId: info.frameId ?? 0,
  title: tab.title ?? '',
  url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
  selectionText: info.selectionText ?? '',
});
