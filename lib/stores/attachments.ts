// What the next question is about besides its words: read, kept in the background, shown as chips.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Context } from '../chat/transcript';
import type { Fault } from '../core/fault';
import { ok, type Result } from '../core/result';

/** A text, or an image as bare base64, with where it comes from. */
export interface Source {
  kind: Context['kind'];
  title: string;
  url: string;
  text: string;
}

export interface Attachment extends Context {
  /** The whole text; of an image, bare base64. */
  text: string;
}

export interface AttachmentsState {
  items: readonly Attachment[];
  /** How many are being read now. */
  reading: number;
  /** What could not be attached, and why. */
  trouble: { title: string; fault: Fault } | undefined;
}

export interface Attachments {
  readonly store: StoreApi<AttachmentsState>;
  /** Attaches what `read` comes to; `title` names it should it fail. False when it failed. */
  add(title: string, read: Promise<Result<Source>>): Promise<boolean>;
  remove(id: string): void;
  /** Brings back what is attached in a conversation; null: in a new one. */
  show(conversationId: string | null): Promise<void>;
  /** Takes what is attached along into a conversation. */
  moveTo(conversationId: string | null): void;
  /** Takes all for a question that is sent. */
  take(): readonly Attachment[];
  /** Puts back what a refused question was about. */
  giveBack(items: readonly Attachment[]): void;
  /** Looks again for what is attached, where this is what `kept` concerns: another panel may have attached it. */
  refresh(kept?: { conversationId: string | null; id: string }): Promise<void>;
  /** Takes away what was asked about or removed in another panel. */
  forget(ids: readonly string[]): void;
  dismissTrouble(): void;
}

/** Most that one question can be about. */
const MOST = 20;

/** Where what is attached belongs, changed in place when it moves along. */
interface Home {
  /** Null: a new one. */
  conversationId: string | null;
}

/** @param ready settles when it is known where things belong: nothing is kept before */
export function createAttachments(
  bus: Bus,
  ready: () => Promise<void> = async () => {},
): Attachments {
  let home: Home = { conversationId: null };
  let isShown = false;
  /** Ids of those that go with the question sent last: not asked about yet until that is stored. */
  let taken: ReadonlySet<string> = new Set();
  const store = createStore<AttachmentsState>(() => ({
    items: [],
    reading: 0,
    trouble: undefined,
  }));

  const keep = async (read: Promise<Result<Source>>, to: Home): Promise<Result<Attachment>> => {
    const source = await read;
    if (!source.ok) return source;
    await ready();
    const { conversationId } = to;
    const kept = await bus.send('attachment.keep', {
      ...source.value,
      ...(conversationId && { conversationId }),
    });
    return kept.ok ? { ok: true, value: { ...kept.value, text: source.value.text } } : kept;
  };

  const add = async (title: string, read: Promise<Result<Source>>): Promise<boolean> => {
    const to = home;
    store.setState((state) => ({ reading: state.reading + 1, trouble: undefined }));
    const kept = await keep(read, to);
    store.setState(({ items, reading, trouble }) => ({
      reading: reading - 1,
      // Left meanwhile, it is there again when its conversation is.
      items: kept.ok && to === home ? withOne(items, kept.value) : items,
      trouble: kept.ok ? trouble : { title, fault: kept.fault },
    }));
    return kept.ok;
  };

  const load = async (): Promise<void> => {
    const at = home;
    const { conversationId } = home;
    const reply = await bus.send('attachment.list', conversationId ? { conversationId } : {});
    if (!reply.ok || at !== home) return;
    const kept = reply.value.map(({ context, text }): Attachment => ({ ...context, text }));
    store.setState(({ items }) => {
      const known = new Set([...items.map(({ id }) => id), ...taken]);
      return { items: [...kept.filter(({ id }) => !known.has(id)), ...items] };
    });
  };

  const forget = (ids: readonly string[]): void =>
    store.setState(({ items }) => ({ items: items.filter(({ id }) => !ids.includes(id)) }));

  return {
    store,
    add,
    forget,
    remove(id) {
      forget([id]);
      void bus.send('attachment.drop', { id });
    },
    async show(conversationId) {
      if (isShown && conversationId === home.conversationId) return;
      // What was added before anything was shown belongs to what is shown first.
      if (isShown) {
        home = { conversationId };
        store.setState({ items: [], trouble: undefined });
      } else home.conversationId = conversationId;
      isShown = true;
      await load();
    },
    async refresh(kept) {
      const { items, reading } = store.getState();
      // One that is read now is most likely this one.
      const isKnown = kept && (reading > 0 || items.some(({ id }) => id === kept.id));
      if (!isKnown && (!kept || kept.conversationId === home.conversationId)) await load();
    },
    moveTo(conversationId) {
      if (conversationId === home.conversationId) return;
      home.conversationId = conversationId;
      const { items } = store.getState();
      store.setState({ items: [] });
      for (const { id, kind, title, url, text } of items) {
        void bus.send('attachment.drop', { id });
        void add(title, Promise.resolve(ok({ kind, title, url, text })));
      }
    },
    take() {
      const { items } = store.getState();
      taken = new Set(items.map(({ id }) => id));
      store.setState({ items: [], trouble: undefined });
      return items;
    },
    giveBack(given) {
      taken = new Set();
      store.setState(({ items }) => ({ items: [...given, ...items] }));
    },
    dismissTrouble: () => store.setState({ trouble: undefined }),
  };
}

const withOne = (items: readonly Attachment[], one: Attachment): Attachment[] =>
  [...items.filter(({ id }) => id !== one.id), one].slice(-MOST);

/** What goes with a question: the attachments without their texts, which the background has. */
export const contextsOf = (items: readonly Attachment[]): Context[] =>
  items.map(({ text: _text, ...context }) => context);
