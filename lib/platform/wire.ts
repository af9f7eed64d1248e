// The sending ends of the browser's messaging: the bus, and a panel's line to the background.
import { type Browser, browser } from 'wxt/browser';
import { type Bus, createBus, PANEL_PORT, type PanelLink } from '../bus/bus';
import type { PanelNews } from '../bus/protocol';

/** For our own pages and for the guard alike: the background tells them apart by the sender. */
export const createRuntimeBus = (): Bus =>
  createBus((message) => browser.runtime.sendMessage(message));

/** Milliseconds before a cut line is tried again: the background may just be starting. */
const RECONNECT_DELAY = 100;

/** A panel's line to the background, connected again whenever the background dies. */
export function createPanelLink(): PanelLink {
  const newsListeners: ((news: PanelNews) => void)[] = [];
  const connectListeners: (() => void)[] = [];
  let port: Browser.runtime.Port | undefined;

  const connect = () => {
    const line = browser.runtime.connect({ name: PANEL_PORT });
    port = line;
    line.onMessage.addListener((news: PanelNews) => {
      for (const listener of newsListeners) listener(news);
    });
    line.onDisconnect.addListener(() => {
      port = undefined;
      setTimeout(connect, RECONNECT_DELAY);
    });
    for (const listener of connectListeners) listener();
  };
  // Listeners are registered in the same task as the link is made.
  queueMicrotask(connect);

  return {
    // A post into a cut line is repeated by whoever listens to `onConnect`.
    post: (post) => port?.postMessage(post),
    onNews: (listener) => void newsListeners.push(listener),
    onConnect: (listener) => void connectListeners.push(listener),
  };
}
