// The stored conversations as a list: read, opened by others, deleted here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Conversation } from '../chat/transcript';
import type { Fault } from '../core/fault';

export interface HistoryState {
  /** Newest first; undefined until they have been read. */
  conversations: readonly Conversation[] | undefined;
  fault: Fault | undefined;
}

export interface History {
  readonly store: StoreApi<HistoryState>;
  read(): Promise<void>;
  remove(conversationId: string): Promise<void>;
}

const newestFirst = (a: Conversation, b: Conversation): number => b.updatedAt - a.updatedAt;

export function createHistory(bus: Bus): History {
  const store = createStore<HistoryState>(() => ({ conversations: undefined, fault: undefined }));

  async function read(): Promise<void> {
    const reply = await bus.send('conversation.list', {});
    if (reply.ok) {
      store.setState({ conversations: [...reply.value].sort(newestFirst), fault: undefined });
    } else store.setState({ fault: reply.fault });
  }

  return {
    store,
    read,
    async remove(conversationId) {
      const reply = await bus.send('conversation.delete', { conversationId });
      if (reply.ok) await read();
      else store.setState({ fault: reply.fault });
    },
  };
}

export interface DayGroup {
  day: 'Today' | 'Yesterday' | 'Earlier';
  conversations: Conversation[];
}

/** Grouped by the user's own days. `now` in milliseconds since the epoch. */
export function groupByDay(conversations: readonly Conversation[], now: number): DayGroup[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const before = new Date(midnight);
  const yesterday = before.setDate(before.getDate() - 1);
  const dayOf = ({ updatedAt }: Conversation): DayGroup['day'] =>
    updatedAt >= midnight ? 'Today' : updatedAt >= yesterday ? 'Yesterday' : 'Earlier';
  return (['Today', 'Yesterday', 'Earlier'] as const)
    .map((day) => ({ day, conversations: conversations.filter((one) => dayOf(one) === day) }))
    .filter((group) => group.conversations.length > 0);
}
