// The conversation shown: what the panel asks of the background, and what the background tells it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelNews, PanelPost } from '../bus/protocol';
import type { Message } from '../chat/transcript';
import type { Fault } from '../core/fault';
import type { Result } from '../core/result';
import { applyTurnNews, mergeSnapshot, streamingAnswer, type TurnNews } from './arrivals';
import { createBatch, type Schedule } from './batch';
import type { PanelPorts } from './ports';

export interface ChatState {
  /** Null: a new conversation. Undefined: not known yet which one to show. */
  conversationId: string | null | undefined;
  messages: readonly Message[];
  /** A question on its way to the background, shown already. */
  pending: string | undefined;
  /** What was asked for and refused; nothing of it has been stored. */
  refusal: Refusal | undefined;
}

export interface Refusal {
  fault: Fault;
  asked: 'question' | 'retry' | 'page' | 'inbox' | 'stop';
}

export interface Chat {
  readonly store: StoreApi<ChatState>;
  /** Shows a stored conversation, or with null an empty new one. */
  open(conversationId: string | null): void;
  /** False when the question was refused: then it belongs back in the composer. */
  ask(text: string, model: string): Promise<boolean>;
  /** Asks the last question again; `anyLength` also when the text is very long. */
  retry(model: string, anyLength: boolean): Promise<void>;
  stop(): Promise<void>;
  summarizePage(windowId: number, model: string): Promise<void>;
  refuse(refusal: Refusal | undefined): void;
  receive(news: PanelNews): void;
  /** Says again what is watched, to a background that may have forgotten it. */
  reconnect(): void;
}

const EMPTY = { messages: [], pending: undefined, refusal: undefined } as const;

export function createChat({ bus, link }: Pick<PanelPorts, 'bus' | 'link'>, frame: Schedule): Chat {
  const store = createStore<ChatState>(() => ({ conversationId: undefined, ...EMPTY }));
  let resyncing = false;

  const batch = createBatch<TurnNews>(frame, (news) => {
    const { conversationId, messages } = store.getState();
    const own = news.filter((one) => one.conversationId === conversationId);
    const outcome = applyTurnNews(messages, own);
    if (outcome.messages !== messages) store.setState({ messages: outcome.messages });
    if (outcome.gap && !resyncing) {
      resyncing = true;
      watch();
    }
  });

  function watch(handBack: Pick<PanelPost & { type: 'watch' }, 'copy'> = {}): void {
    const { conversationId } = store.getState();
    if (conversationId !== undefined) link.post({ type: 'watch', conversationId, ...handBack });
  }

  function open(conversationId: string | null): void {
    batch.flush();
    if (conversationId === null || conversationId !== store.getState().conversationId) {
      store.setState({ conversationId, ...EMPTY });
    }
    watch();
  }

  function refuse(refusal: Refusal | undefined): void {
    store.setState({ refusal, pending: undefined });
  }

  /** True when the request was served; its refusal is shown only where it was asked. */
  function settle(reply: Result<unknown>, asked: Refusal['asked'], from: unknown): boolean {
    if (!reply.ok && store.getState().conversationId === from)
      refuse({ fault: reply.fault, asked });
    return reply.ok;
  }

  function showSnapshot(messages: Message[]): void {
    batch.flush();
    resyncing = false;
    const shown = store.getState();
    store.setState({
      messages: mergeSnapshot(shown.messages, messages),
      pending: messages.length > shown.messages.length ? undefined : shown.pending,
    });
  }

  return {
    store,
    open,
    refuse,
    async ask(text, model) {
      const conversationId = store.getState().conversationId ?? null;
      store.setState({ conversationId, pending: text, refusal: undefined });
      const reply = await bus.send('turn.start', { conversationId, text, model });
      if (!settle(reply, 'question', conversationId)) return false;
      if (reply.ok && store.getState().conversationId === conversationId) {
        store.setState({ conversationId: reply.value.conversationId });
        watch();
      }
      return true;
    },
    async retry(model, anyLength) {
      const { conversationId } = store.getState();
      if (!conversationId) return;
      store.setState({ refusal: undefined });
      const reply = await bus.send('turn.retry', { conversationId, model, anyLength });
      if (settle(reply, 'retry', conversationId)) watch();
    },
    async stop() {
      const { conversationId } = store.getState();
      if (!conversationId) return;
      settle(await bus.send('turn.stop', { conversationId }), 'stop', conversationId);
    },
    async summarizePage(windowId, model) {
      const from = store.getState().conversationId;
      store.setState({ refusal: undefined });
      const reply = await bus.send('page.summarize', { windowId, model });
      if (settle(reply, 'page', from) && reply.ok) open(reply.value.conversationId);
    },
    receive(news) {
      const { conversationId } = store.getState();
      if (news.type === 'turn-event') batch.add(news);
      if (news.type === 'conversation' && news.conversation.id === conversationId) {
        showSnapshot(news.messages);
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
