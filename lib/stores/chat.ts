// The conversation shown: what the panel asks of the background, and what the background tells it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelNews, PanelPost } from '../bus/protocol';
import { applyTurnNews, mergeSnapshot, streamingAnswer, type TurnNews } from './arrivals';
import { createBatch, type Schedule } from './batch';
import { type ChatActions, createChatActions } from './chat-actions';
import { type ChatState, NOTHING_SHOWN } from './chat-state';
import type { PanelPorts } from './ports';
import { refreshed, shownPath } from './shown-path';

export interface Chat extends ChatActions {
  readonly store: StoreApi<ChatState>;
  /** Shows a stored conversation, or with null an empty new one. */
  open(conversationId: string | null): void;
  receive(news: PanelNews): void;
  /** Says again what is watched, to a background that may have forgotten it. */
  reconnect(): void;
}

/** @param replaces true when something else will be opened than what is asked for */
export function createChat(
  { bus, link }: Pick<PanelPorts, 'bus' | 'link'>,
  frame: Schedule,
  replaces: (wanted: string | null) => boolean = () => false,
): Chat {
  const store = createStore<ChatState>(() => ({
    conversationId: undefined,
    running: [],
    ...NOTHING_SHOWN,
  }));
  let resyncing = false;

  const batch = createBatch<TurnNews>(frame, (news) => {
    const { conversationId, all: before, messages } = store.getState();
    const own = news.filter((one) => one.conversationId === conversationId);
    const { messages: all, gap } = applyTurnNews(before, own);
    if (all !== before) store.setState({ all, messages: refreshed(messages, all, before) });
    if (gap && !resyncing) {
      resyncing = true;
      watch();
    }
  });

  function watch(handBack: Pick<PanelPost & { type: 'watch' }, 'copy'> = {}): void {
    const { conversationId } = store.getState();
    if (conversationId !== undefined) link.post({ type: 'watch', conversationId, ...handBack });
  }

  function open(conversationId: string | null): void {
    if (replaces(conversationId)) return;
    batch.flush();
    if (conversationId === null || conversationId !== store.getState().conversationId) {
      store.setState({ conversationId, ...NOTHING_SHOWN });
    }
    watch();
  }

  function showSnapshot(news: Extract<PanelNews, { type: 'conversation' }>): void {
    batch.flush();
    resyncing = false;
    const before = store.getState();
    const all = mergeSnapshot(before.all, news.messages);
    const isAsked = all.length > before.all.length || news.queue.length > before.queue.length;
    store.setState({
      all,
      ...shownPath(all, news.conversation.leafId, before),
      queue: news.queue,
      isRead: true,
      pending: isAsked ? undefined : before.pending,
    });
  }

  return {
    store,
    open,
    ...createChatActions({ bus, store, watch, open }),
    receive(news) {
      const { conversationId } = store.getState();
      if (news.type === 'turn-event') batch.add(news);
      if (news.type === 'running-changed') store.setState({ running: news.conversationIds });
      if (news.type === 'conversation' && news.conversation.id === conversationId) {
        showSnapshot(news);
      }
      if (news.type === 'conversation-gone' && news.conversationId === conversationId) open(null);
    },
    reconnect() {
      batch.flush();
      resyncing = false;
      const copy = streamingAnswer(store.getState().messages);
      watch(copy ? { copy } : {});
    },
  };
}
