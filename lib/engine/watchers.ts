// The open panels, and which conversation each of them shows.
import type { PanelNews } from '../bus/protocol';

export interface Watcher {
  /** Known once the panel has said hello. */
  windowId?: number;
  conversationId: string | null;
  /** Counts what was asked for, so that a slow read never overtakes a later one. */
  asked: number;
  send(news: PanelNews): void;
}

export interface Watchers {
  add(send: Watcher['send']): Watcher;
  remove(watcher: Watcher): void;
  /** To all panels that show this conversation. */
  publish(conversationId: string, news: PanelNews): void;
  broadcast(news: PanelNews): void;
  inWindow(windowId: number): Watcher[];
}

export function createWatchers(): Watchers {
  const watchers = new Set<Watcher>();
  return {
    add(send) {
      const watcher: Watcher = { conversationId: null, asked: 0, send: safely(send) };
      watchers.add(watcher);
      return watcher;
    },
    remove: (watcher) => void watchers.delete(watcher),
    publish(conversationId, news) {
      for (const watcher of watchers)
        if (watcher.conversationId === conversationId) watcher.send(news);
    },
    broadcast(news) {
      for (const watcher of watchers) watcher.send(news);
    },
    inWindow: (windowId) => [...watchers].filter((watcher) => watcher.windowId === windowId),
  };
}

/** A panel that has gone may not have said so yet: neither the others nor a turn may suffer from it. */
function safely(send: Watcher['send']): Watcher['send'] {
  return (news) => {
    try {
      send(news);
    } catch {
      // Whoever opens it again is told everything.
    }
  };
}
