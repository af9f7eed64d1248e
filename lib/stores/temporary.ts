// The temporary chats of a panel: begun, left with a way back, made ordinary. A private window has no others.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isTemporary } from '../core/temporary';
import type { Attachments } from './attachments';
import type { Chat } from './chat';
import { isNewChat } from './chat-state';
import type { Draft } from './draft';
import type { PanelPorts } from './ports';

export interface TemporaryState {
  /** This window keeps nothing: all its chats are temporary. */
  isPrivate: boolean;
  /** The one that was left a moment ago with something in it; it can be brought back. */
  left: string | undefined;
}

export interface Temporary {
  readonly store: StoreApi<TemporaryState>;
  /** Finds out what kind of window this is, and shows the temporary chat that it has had. */
  start(): Promise<void>;
  /** Settles when that is known: nothing may be stored before. */
  ready(): Promise<void>;
  /** Begins one; what is written in a new chat comes along. */
  begin(): Promise<void>;
  /** Makes the one that is shown an ordinary chat, with what is written in it. */
  keep(): Promise<void>;
  /** Shows again the one that was left. */
  comeBack(): Promise<void>;
  /** The one that is shown is gone, by no doing of this panel. */
  forget(conversationId: string): void;
  /** True where one is begun instead of what was to be shown. */
  replaces(wanted: string | null): boolean;
}

export interface TemporaryPorts {
  ports: Pick<PanelPorts, 'bus' | 'windowId' | 'isPrivateWindow'>;
  chat: Chat;
  draft: Draft;
  attachments: Attachments;
  /** A chat has been added to the history. */
  onKept: () => void;
}

/** Milliseconds for which the one that was left can be brought back; the background keeps it longer. */
const TIME_TO_UNDO = 10_000;

export function createTemporary(rooms: TemporaryPorts): Temporary {
  const { ports, chat, draft, attachments } = rooms;
  const { bus } = ports;
  const store = createStore<TemporaryState>(() => ({ isPrivate: false, left: undefined }));
  /** Those that are not left when another is shown: they are gone already. */
  const gone = new Set<string>();
  let settled: Promise<void> = Promise.resolve();
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  function offer(left: string | undefined): void {
    clearTimeout(forgetting);
    store.setState({ left });
    if (left) forgetting = setTimeout(() => store.setState({ left: undefined }), TIME_TO_UNDO);
  }

  function leave(conversationId: string, isEmpty: boolean): void {
    void bus.send('conversation.delete', { conversationIds: [conversationId] });
    offer(isEmpty ? undefined : conversationId);
  }

  function carryTo(conversationId: string | null): void {
    const { text } = draft.store.getState();
    draft.moveTo(conversationId);
    if (text) draft.edit(text);
    attachments.moveTo(conversationId);
  }

  async function begin(): Promise<void> {
    // The look for one that this window has had would take the new one for it.
    await settled;
    await beginOne();
  }

  async function beginOne(): Promise<void> {
    const before = chat.store.getState();
    if (isTemporary(before.conversationId) && isNewChat(before)) return;
    const begun = await bus.send('conversation.begin-temporary', {
      windowId: await ports.windowId(),
    });
    if (!begun.ok) return chat.refuse({ fault: begun.fault, asked: 'change' });
    const { conversationId } = begun.value;
    const now = chat.store.getState();
    if (now.conversationId === null && isNewChat(now)) carryTo(conversationId);
    chat.open(conversationId);
  }

  async function find(): Promise<void> {
    const windowId = await ports.windowId();
    const [isPrivate, found] = await Promise.all([
      ports.isPrivateWindow(),
      bus.send('conversation.find-temporary', { windowId }),
    ]);
    store.setState({ isPrivate });
    const conversationId = found.ok ? found.value.conversationId : null;
    // A request that waited may have been faster.
    const isFree = chat.store.getState().conversationId === undefined;
    if (conversationId && !isFree) leave(conversationId, false);
    else if (conversationId) chat.open(conversationId);
    else if (isPrivate && isFree) await beginOne();
  }

  return {
    store,
    begin,
    start() {
      chat.store.subscribe((now, before) => {
        const left = before.conversationId;
        if (now.conversationId === left || !isTemporary(left) || gone.has(left)) return;
        leave(left, before.all.length === 0 && draft.store.getState().text === '');
      });
      settled = find();
      return settled;
    },
    ready: () => settled,
    async keep() {
      const shown = chat.store.getState();
      const { conversationId } = shown;
      if (!isTemporary(conversationId)) return;
      if (isNewChat(shown)) {
        carryTo(null);
        gone.add(conversationId);
        void bus.send('conversation.delete', { conversationIds: [conversationId] });
        return chat.open(null);
      }
      const kept = await bus.send('conversation.keep', { conversationId });
      if (!kept.ok) return chat.refuse({ fault: kept.fault, asked: 'change' });
      gone.add(conversationId);
      carryTo(kept.value.conversationId);
      chat.open(kept.value.conversationId);
      rooms.onKept();
    },
    async comeBack() {
      const { left } = store.getState();
      offer(undefined);
      if (!left) return;
      await bus.send('conversation.bring-back', { conversationIds: [left] });
      chat.open(left);
    },
    forget(conversationId) {
      // The background says so of one that was left, too; that one can still come back.
      if (conversationId === chat.store.getState().conversationId) gone.add(conversationId);
    },
    replaces(wanted) {
      if (!store.getState().isPrivate || isTemporary(wanted)) return false;
      void begin();
      return true;
    },
  };
}
