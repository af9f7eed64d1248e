// The background's line to the guards in tabs: it calls them, they answer.
import { browser } from 'wxt/browser';

const CALL = 'guard-call';
const ASK = 'guard-ask';

/** In the page. What the top frame's listener gives, or promises, is the answer; frames are called too. */
export function onGuardCall(listener: () => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (message !== CALL) return false;
    const reply = Promise.resolve(listener());
    const isTop = window === window.top;
    if (isTop) void reply.then(answer);
    return isTop;
  });
}

/** In the page. The user wants what is typed there asked locally. */
export function onCallToAsk(listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === ASK) listener();
  });
}

/** Tells the guards of a tab that the user wants to ask locally; nothing happens where there are none. */
export async function callToAsk(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, ASK).catch(() => {});
}

/** Calls the guards of a tab; undefined when none answers. */
export async function callGuards(tabId: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, CALL);
  } catch {
    return undefined;
  }
}

/** Injected where the guards of a tab have lost their line by an update, as far as we may reach into it. */
export async function lendLineTo(tabId: number): Promise<void> {
  if ((await callGuards(tabId)) !== undefined) return;
  const target = { tabId, allFrames: true };
  await browser.scripting
    .executeScript({ target, files: ['/guard-line.js'], injectImmediately: true })
    .catch(() => {});
}

/** Calls all guards there are. */
export async function callAllGuards(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && callGuards(id)));
}

let known: string | undefined;

/** Calls them when something of what they go by has changed. */
export function callOnChange(policy: unknown): void {
  const now = JSON.stringify(policy);
  if (now === known) return;
  known = now;
  void callAllGuards();
}

/** The tab in front of a window; its address only while the user has opened it to us. */
export async function frontTab(
  windowId: number,
): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url && { url: tab.url }) };
}
