// A click in the context menu: native menus cannot be clicked, so the event is dispatched in the worker.
import type { Page, Worker } from '@playwright/test';

interface Click {
  menuItemId: string;
  selectionText?: string;
}

/** Carries no user gesture, so it cannot open the panel: what is asked for waits in the inbox. */
export async function clickMenu(worker: Worker, page: Page, click: Click): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(
    async ({ click, pageUrl }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const info = { editable: false, frameId: 0, pageUrl, ...click };
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object | undefined): void;
      };
      event.dispatch(info, tab);
    },
    { click, pageUrl: page.url() },
  );
}

export const badgeOf = (worker: Worker): Promise<string> =>
  worker.evaluate(() => chrome.action.getBadgeText({}));
