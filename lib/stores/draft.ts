// The text in the composer: one for each conversation, brought back with it, saved while it is written.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';

/** Null: a new conversation. */
type Owner = string | null;

export interface Draft {
  readonly store: StoreApi<{ text: string }>;
  edit(text: string): void;
  /** Empties the composer for a question that is sent; saved by the next `flush` only, when the question is stored. */
  take(): string;
  /** Brings back what was saved for a conversation; what was typed before any was known stays. */
  show(conversation: Owner): Promise<void>;
  /** What is written belongs to this conversation from now on: the question that is sent has started it. */
  moveTo(conversation: Owner): void;
  /** Another panel may have saved what is written in this conversation; what is unsaved here stays. */
  refresh(conversation: Owner): Promise<void>;
  /** Saves at once what is not saved yet. */
  flush(): void;
}

/** Milliseconds of writing that may be unsaved. */
const PAUSE = 300;
/** Milliseconds until saving is tried again when the background was not there. */
const RETRY = 1000;

export function createDraft(bus: Bus): Draft {
  const store = createStore(() => ({ text: '' }));
  let owner: Owner | undefined;
  let isUnsaved = false;
  /** Counts what is typed, so that a slow read never overtakes it. */
  let edits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const saveIn = (pause: number): void => {
    clearTimeout(timer);
    isUnsaved = true;
    // What is typed before a conversation is known is saved with it: it may not be one that is stored.
    timer = setTimeout(() => {
      if (owner !== undefined) flush();
    }, pause);
  };
  const save = async (conversationId: Owner, text: string): Promise<void> => {
    const saved = await bus.send('draft.save', { conversationId, text });
    if (saved.ok) return;
    if (conversationId === (owner ?? null)) saveIn(RETRY);
    else setTimeout(() => void save(conversationId, text), RETRY);
  };

  const read = async (conversationId: Owner): Promise<void> => {
    const before = edits;
    const reply = await bus.send('draft.read', { conversationId });
    if (reply.ok && owner === conversationId && !isUnsaved && edits === before)
      store.setState({ text: reply.value });
  };

  function flush(): void {
    clearTimeout(timer);
    if (!isUnsaved) return;
    isUnsaved = false;
    void save(owner ?? null, store.getState().text);
  }

  return {
    store,
    flush,
    edit(text) {
      edits += 1;
      store.setState({ text });
      saveIn(PAUSE);
    },
    take() {
      const { text } = store.getState();
      edits += 1;
      clearTimeout(timer);
      isUnsaved = true;
      store.setState({ text: '' });
      return text;
    },
    async show(conversation) {
      if (conversation === owner) return;
      const isFirst = owner === undefined;
      if (!isFirst) flush();
      owner = conversation;
      if (isFirst && store.getState().text) return saveIn(PAUSE);
      store.setState({ text: '' });
      await read(conversation);
    },
    async refresh(conversation) {
      if (conversation === owner && !isUnsaved) await read(conversation);
    },
    moveTo(conversation) {
      const before = owner ?? null;
      owner = conversation;
      if (before !== conversation) void save(before, '');
    },
  };
}
