// Connected panels: what they post, and who of them shows what.
import type { PanelNews, PanelPost } from '../bus/protocol';
import type { Engine } from './engine';
import type { Watchers } from './watchers';

/** One connected panel, seen from the background. */
export interface ConnectedPanel {
  send(news: PanelNews): void;
  onPost(listener: (post: PanelPost) => void): void;
  onGone(listener: () => void): void;
}

export const servePanel = (engine: Engine, watchers: Watchers) => (panel: ConnectedPanel) => {
  const watcher = watchers.add(panel.send);
  panel.send({ type: 'running-changed', conversationIds: engine.running() });
  panel.onGone(() => watchers.remove(watcher));
  panel.onPost((post) => {
    if (post.type === 'hello') watcher.windowId = post.windowId;
    else void engine.watch(watcher, post.conversationId, post.copy);
  });
};

/** Asks the panels of a window to close; false when none is open. */
export function closePanels(watchers: Watchers, windowId: number): boolean {
  const open = watchers.inWindow(windowId);
  for (const watcher of open) watcher.send({ type: 'close-panel' });
  return open.length > 0;
}
