// What the next question is about besides its words: read, kept in the background, shown as chips.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Context } from '../chat/transcript';
import type { Fault } from '../core/fault';
import type { Result } from '../core/result';

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
  /** Brings back what was attached when the panel closed. */
  restore(): Promise<void>;
  /** Takes all for a question that is sent. */
  take(): readonly Attachment[];
  /** Puts back what a refused question was about. */
  giveBack(items: readonly Attachment[]): void;
  dismissTrouble(): void;
}

/** Most that one question can be about. */
const MOST = 20;

export function createAttachments(bus: Bus): Attachments {
  const store = createStore<AttachmentsState>(() => ({
    items: [],
    reading: 0,
    trouble: undefined,
  }));

  const keep = async (read: Promise<Result<Source>>): Promise<Result<Attachment>> => {
    const source = await read;
    if (!source.ok) return source;
    const kept = await bus.send('attachment.keep', source.value);
    return kept.ok ? { ok: true, value: { ...kept.value, text: source.value.text } } : kept;
  };

  return {
    store,
    async add(title, read) {
      store.setState((state) => ({ reading: state.reading + 1, trouble: undefined }));
      const kept = await keep(read);
      store.setState(({ items, reading, trouble }) => ({
        reading: reading - 1,
        items: kept.ok ? [...items, kept.value].slice(-MOST) : items,
        trouble: kept.ok ? trouble : { title, fault: kept.fault },
      }));
      return kept.ok;
    },
    remove(id) {
      store.setState(({ items }) => ({ items: items.filter((item) => item.id !== id) }));
      void bus.send('attachment.drop', { id });
    },
    async restore() {
      const reply = await bus.send('attachment.list', {});
      if (!reply.ok) return;
      const kept = reply.value.map(({ context, text }): Attachment => ({ ...context, text }));
      store.setState(({ items }) => ({ items: [...kept, ...items] }));
    },
    take() {
      const { items } = store.getState();
      store.setState({ items: [], trouble: undefined });
      return items;
    },
    giveBack: (given) => store.setState(({ items }) => ({ items: [...given, ...items] })),
    dismissTrouble: () => store.setState({ trouble: undefined }),
  };
}

/** What goes with a question: the attachments without their texts, which the background has. */
export const contextsOf = (items: readonly Attachment[]): Context[] =>
  items.map(({ text: _text, ...context }) => context);
