// Searching the history while the user types: the last question asked is the one answered.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Fault } from '../core/fault';
import type { SearchHit } from '../history/search/search';

export interface SearchState {
  query: string;
  /** Undefined until the first answer to this search. */
  hits: readonly SearchHit[] | undefined;
  /** The query that `hits` answer. */
  answered: string;
  /** False while something is still being indexed. */
  isWhole: boolean;
  fault: Fault | undefined;
}

export interface Search {
  readonly store: StoreApi<SearchState>;
  /** Lets the background read its index, so that the first search is quick too. */
  warm(): void;
  type(query: string): void;
}

/** Milliseconds without a key after which the search begins. */
const PAUSE = 80;

/** Milliseconds until an answer that was not whole is asked for again. */
const ASK_AGAIN = 700;

const EMPTY: SearchState = {
  query: '',
  hits: undefined,
  answered: '',
  isWhole: true,
  fault: undefined,
};

export function createSearch(bus: Bus): Search {
  const store = createStore<SearchState>(() => EMPTY);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(query: string): Promise<void> {
    const reply = await bus.send('conversation.search', { query: query.slice(0, 500) });
    if (store.getState().query !== query) return;
    if (reply.ok) {
      store.setState({ ...reply.value, answered: query, fault: undefined });
      if (!reply.value.isWhole) timer = setTimeout(() => void ask(query), ASK_AGAIN);
    } else store.setState({ fault: reply.fault });
  }

  return {
    store,
    warm: () => void bus.send('conversation.search', { query: '' }),
    type(query) {
      clearTimeout(timer);
      if (query.trim() === '') store.setState({ ...EMPTY, query });
      else {
        store.setState({ query });
        timer = setTimeout(() => void ask(query), PAUSE);
      }
    },
  };
}
