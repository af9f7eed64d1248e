// A picture of a part of the page in front: a script there lets the user choose it, then the browser takes it.
import { type Browser, browser } from 'wxt/browser';
import { fail, ok } from '../core/result';
import type { RegionChooser } from '../page/choose-region';
import type { RegionKey } from '../page/region';
import type { PanelPorts, RegionPick } from '../stores/ports';
import { refused } from './refused';

/** What entrypoints/region.ts leaves on the page. */
interface Chooser {
  nearsideRegion?: RegionChooser;
}

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** @param capture takes the picture of all that is visible */
export function pickRegion(capture: PanelPorts['screenshot']): RegionPick {
  let target = { tabId: -1 };
  const press = (key: RegionKey) => {
    const sent = browser.scripting.executeScript({ target, func: pressThere, args: [key] });
    // The screen is gone already, or not there yet.
    sent.catch(() => undefined);
  };
  const choose = async (): RegionPick['done'] => {
    const tab = await activeTab();
    if (tab?.id === undefined) return fail('page-unreadable');
    target = { tabId: tab.id };
    try {
      await browser.scripting.executeScript({ target, files: ['/region.js'] });
    } catch (error) {
      return refused(error);
    }
    const leaving = whenLeft(tab);
    // Rejects when the page is left by another address.
    const [made] = await Promise.race([
      browser.scripting.executeScript({ target, func: choiceThere }).catch(() => []),
      leaving.left,
    ]);
    leaving.forget();
    const choice = made?.result;
    if (choice === 'cancelled') return undefined;
    if (!choice || choice === 'left') {
      press({ key: 'Escape', shiftKey: false, altKey: false });
      return fail('page-changed');
    }
    const shot = await capture();
    if (!shot.ok) return shot;
    const { region, view } = choice;
    const part = {
      x: region.x / view.width,
      y: region.y / view.height,
      width: region.width / view.width,
      height: region.height / view.height,
    };
    return ok({ picture: shot.value, part });
  };
  return { done: choose(), press };
}

/** Resolves to no choice when another tab comes to the front of the same window. */
function whenLeft({ id, windowId }: Browser.tabs.Tab) {
  let forget = () => {};
  const left = new Promise<[]>((resolve) => {
    const onActivated = (now: Browser.tabs.OnActivatedInfo) => {
      if (now.windowId === windowId && now.tabId !== id) resolve([]);
    };
    browser.tabs.onActivated.addListener(onActivated);
    forget = () => browser.tabs.onActivated.removeListener(onActivated);
  });
  return { left, forget };
}

/** Runs on the page; the browser waits for what it promises. */
const choiceThere = () => (globalThis as Chooser).nearsideRegion?.choice;

/** Runs on the page. */
const pressThere = (key: RegionKey): void => (globalThis as Chooser).nearsideRegion?.press(key);
