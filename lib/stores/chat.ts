// The conversation shown: what the panel asks of the background, and what the background tells it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelNews, PanelPost } from '../bus/protocol';
import type { Message } from '../chat/transcript';
import {
  applyTurnNews,
  mergeSnapshot,
  streamingAnswer,
  type TurnNews,
  withAdded,
} from './arrivals';
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

type News<T extends PanelNews['type']> = Extract<PanelNews, { type: T }>;

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

  const batch = createBatch<TurnNews>({
    schedule: frame,
    lengthOf: ({ event }) => ('text' in event ? event.text.length : 0),
    deliver: takeNews,
  });

  function takeNews(news: readonly TurnNews[]): void {
    const { conversationId, all: before, messages, refusal } = store.getState();
    const own = news.filter((one) => one.conversationId === conversationId);
    const { messages: all, gap } = applyTurnNews(before, own);
    const changed = new Set(own.map(({ messageId }) => messageId));
    if (all !== before) store.setState({ all, messages: refreshed(messages, all, changed) });
    // What an answer stood in the way of is no news once it has ended.
    const isOver = own.some(({ event: { type } }) => type === 'end' || type === 'fault');
    if (isOver && refusal?.fault.kind === 'turn-running') store.setState({ refusal: undefined });
    if (gap && !resyncing) {
      resyncing = true;
      watch();
    }
  }

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

  function showSnapshot(news: News<'conversation'>): void {
    resyncing = false;
    show(news, mergeSnapshot(store.getState().all, news.messages));
  }

  function showGrowth(news: News<'conversation-grown'>): void {
    const { all, isRead } = store.getState();
    // Otherwise the whole of it is on its way.
    if (isRead) show(news, mergeSnapshot(all, withAdded(all, news.messages)));
  }

  function show(news: News<'conversation' | 'conversation-grown'>, all: Message[]): void {
    const before = store.getState();
    const isAsked =
      all.length > before.all.length || (news.queue?.length ?? 0) > before.queue.length;
    store.setState({
      all,
      ...shownPath(all, news.conversation.leafId, before),
      ...(news.queue && { queue: news.queue }),
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
      if (news.type === 'conversation' || news.type === 'conversation-grown') {
        batch.flush();
        if (news.conversation.id !== conversationId) return;
        if (news.type === 'conversation') showSnapshot(news);
        else showGrowth(news);
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
