// The stored conversations as a list: read, put in order by the user, deleted with a way back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { RequestOf, Verb } from '../bus/protocol';
import type { Conversation } from '../chat/transcript';
import type { Fault } from '../core/fault';

export interface HistoryState {
  /** Newest first; undefined until they have been read. */
  conversations: readonly Conversation[] | undefined;
  /** Deleted a moment ago: they can be brought back. */
  deleted: readonly Conversation[] | undefined;
  fault: Fault | undefined;
}

export interface History {
  readonly store: StoreApi<HistoryState>;
  read(): Promise<void>;
  rename(conversationId: string, title: string): Promise<void>;
  pin(conversationIds: readonly string[], isPinned: boolean): Promise<void>;
  tag(request: RequestOf<'conversation.tag'>): Promise<void>;
  remove(conversationIds: readonly string[]): Promise<void>;
  /** Brings back what was deleted last. */
  undoRemove(): Promise<void>;
}

/** Milliseconds for which Undo is offered; the background keeps what is deleted for longer. */
const UNDO_TIME = 10_000;

const newestFirst = (a: Conversation, b: Conversation): number => b.updatedAt - a.updatedAt;

export function createHistory(bus: Bus): History {
  const store = createStore<HistoryState>(() => ({
    conversations: undefined,
    deleted: undefined,
    fault: undefined,
  }));
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    const reply = await bus.send('conversation.list', {});
    if (reply.ok) {
      store.setState({ conversations: [...reply.value].sort(newestFirst), fault: undefined });
    } else store.setState({ fault: reply.fault });
  }

  /** Shows the outcome of a change, whether it was made or not. */
  async function change<K extends Verb>(verb: K, request: RequestOf<K>): Promise<boolean> {
    const reply = await bus.send(verb, request);
    await read();
    if (!reply.ok) store.setState({ fault: reply.fault });
    return reply.ok;
  }

  function offerUndo(deleted: readonly Conversation[] | undefined): void {
    clearTimeout(forgetting);
    store.setState({ deleted });
    if (deleted) forgetting = setTimeout(() => store.setState({ deleted: undefined }), UNDO_TIME);
  }

  return {
    store,
    read,
    async rename(conversationId, title) {
      await change('conversation.rename', { conversationId, title });
    },
    async pin(conversationIds, isPinned) {
      await change('conversation.pin', { conversationIds: [...conversationIds], isPinned });
    },
    async tag(request) {
      await change('conversation.tag', request);
    },
    async remove(conversationIds) {
      const { conversations = [] } = store.getState();
      const doomed = new Set(conversationIds);
      const deleted = conversations.filter(({ id }) => doomed.has(id));
      store.setState({ conversations: conversations.filter(({ id }) => !doomed.has(id)) });
      offerUndo(undefined);
      if (await change('conversation.delete', { conversationIds: [...conversationIds] }))
        offerUndo(deleted);
    },
    async undoRemove() {
      const { deleted } = store.getState();
      if (!deleted) return;
      offerUndo(undefined);
      await change('conversation.bring-back', { conversationIds: deleted.map(({ id }) => id) });
    },
  };
}

export interface DayGroup {
  day: 'Pinned' | 'Today' | 'Yesterday' | 'Last 7 days' | 'Last 30 days' | 'Earlier';
  conversations: Conversation[];
}

/** Pinned ones first, then by the user's own days. `now` in milliseconds since the epoch. */
export function groupByDay(conversations: readonly Conversation[], now: number): DayGroup[] {
  const starts: [DayGroup['day'], number][] = [
    ['Today', daysBefore(now, 0)],
    ['Yesterday', daysBefore(now, 1)],
    ['Last 7 days', daysBefore(now, 7)],
    ['Last 30 days', daysBefore(now, 30)],
    ['Earlier', Number.NEGATIVE_INFINITY],
  ];
  const groups = new Map<DayGroup['day'], Conversation[]>([['Pinned', []]]);
  for (const [day] of starts) groups.set(day, []);
  for (const conversation of conversations) {
    const found = starts.find(([, start]) => conversation.updatedAt >= start)?.[0] ?? 'Earlier';
    groups.get(conversation.isPinned ? 'Pinned' : found)?.push(conversation);
  }
  return [...groups]
    .map(([day, those]) => ({ day, conversations: those }))
    .filter((group) => group.conversations.length > 0);
}

/** The midnight at which the day began, some days ago; days are not all 24 hours long. */
function daysBefore(now: number, days: number): number {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  return midnight.setDate(midnight.getDate() - days);
}
