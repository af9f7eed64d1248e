// The answering ends of the browser's messaging, in the background.
import { type Browser, browser } from 'wxt/browser';
import { type Handlers, PANEL_PORT, type SenderInfo } from '../bus/bus';
import type { PanelPost } from '../bus/protocol';
import { serve } from '../bus/serve';
import type { ConnectedPanel } from '../engine/panels';

const ownOrigin = () => new URL(browser.runtime.getURL('/')).origin;

/** Answers the bus in the background. Messages of other extensions never reach this listener. */
export function serveBus(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer =
      sender.id === browser.runtime.id ? serve(handlers, message, senderInfo(sender)) : undefined;
    if (!answer) return false;
    void answer.then(sendResponse);
    return true;
  });
}

/** A panel opened in a tab has a tab too, so only the origin tells our pages from a guard. */
function senderInfo(sender: Browser.runtime.MessageSender): SenderInfo {
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : undefined);
  const tab = sender.tab;
  return {
    kind: origin === ownOrigin() ? 'page' : 'guard',
    ...(origin && { origin }),
    ...(tab?.id !== undefined && { tabId: tab.id }),
    ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    ...(tab && { windowId: tab.windowId, isPrivate: tab.incognito }),
  };
}

export function servePanels(onPanel: (panel: ConnectedPanel) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || !port.sender || senderInfo(port.sender).kind !== 'page') return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    onPanel({
      send: (news) => {
        if (open) port.postMessage(news);
      },
      onPost: (listener) => port.onMessage.addListener((post: PanelPost) => listener(post)),
      onGone: (listener) => port.onDisconnect.addListener(() => listener()),
    });
  });
}
