// The text in the composer: restored on opening, saved while it is written.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';

export interface Draft {
  readonly store: StoreApi<{ text: string }>;
  edit(text: string): void;
  /** Brings back what was saved, unless the user has begun to write. */
  restore(): Promise<void>;
  /** Saves at once what is not saved yet. */
  flush(): void;
}

const PAUSE = 400;

export function createDraft(bus: Bus): Draft {
  const store = createStore(() => ({ text: '' }));
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void bus.send('draft.save', { text: store.getState().text });
  }

  return {
    store,
    flush,
    edit(text) {
      touched = true;
      store.setState({ text });
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    async restore() {
      const reply = await bus.send('draft.read', {});
      if (reply.ok && !touched) store.setState({ text: reply.value });
    },
  };
}
