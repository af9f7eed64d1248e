// The stored conversations as a list: read, put in order by the user, deleted with a way back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { RequestOf, Verb } from '../bus/protocol';
import type { Conversation } from '../chat/transcript';
import type { Fault } from '../core/fault';
import type { ListPlace } from '../history/listing';

export interface HistoryState {
  /** As far as they have been read, newest first, the pinned ones among them; undefined until then. */
  conversations: readonly Conversation[] | undefined;
  /** Whether older ones have not been read. */
  hasOlder: boolean;
  /** All tags there are. */
  tags: readonly string[];
  /** The one that `conversations` are narrowed to. */
  tag: string | undefined;
  /** The newest of all, whatever they are narrowed to. */
  recent: readonly Conversation[];
  /** Deleted a moment ago: they can be brought back. */
  deleted: Deleted | undefined;
  fault: Fault | undefined;
}

export interface Deleted {
  ids: readonly string[];
  /** Of the first, as far as it has been read. */
  title: string;
}

export interface History {
  readonly store: StoreApi<HistoryState>;
  /** Reads anew what has been read so far. */
  read(): Promise<void>;
  /** Reads the next page. */
  readOlder(): Promise<void>;
  /** Narrows the list to a tag, from its beginning; without one, to nothing. */
  narrow(tag?: string): Promise<void>;
  /** The ids of all that the list would show if it were read to its end; none when they could not be read. */
  ids(): Promise<readonly string[]>;
  rename(conversationId: string, title: string): Promise<void>;
  pin(conversationIds: readonly string[], isPinned: boolean): Promise<void>;
  tag(request: RequestOf<'conversation.tag'>): Promise<void>;
  remove(conversationIds: readonly string[]): Promise<void>;
  /** Brings back what was deleted last. */
  undoRemove(): Promise<void>;
}

/** Conversations read at a time. */
const PAGE = 50;
/** Most that are read at once when all of them are read anew. */
const MOST = 10_000;
const RECENT = 5;
/** Milliseconds for which Undo is offered; the background keeps what is deleted for longer. */
const UNDO_TIME = 10_000;

const newestFirst = (a: Conversation, b: Conversation): number => b.updatedAt - a.updatedAt;

const EMPTY: HistoryState = {
  conversations: undefined,
  hasOlder: false,
  tags: [],
  tag: undefined,
  recent: [],
  deleted: undefined,
  fault: undefined,
};

export function createHistory(bus: Bus): History {
  const store = createStore<HistoryState>(() => EMPTY);
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  let next: ListPlace | undefined;
  /** Of what is read, but for the pinned ones. */
  let amount = PAGE;
  /** Only the answer to the latest question counts. */
  let latest = 0;

  async function readPage(after?: ListPlace): Promise<void> {
    const { tag } = store.getState();
    const asked = ++latest;
    const reply = await bus.send('conversation.list', {
      amount: after ? PAGE : amount,
      ...(after && { after }),
      ...(tag && { tag }),
    });
    if (asked !== latest) return;
    if (!reply.ok) return store.setState({ fault: reply.fault });
    const { conversations, tags } = reply.value;
    // The last chat with this tag has lost it.
    if (tag && tags && !tags.includes(tag)) return narrow();
    next = reply.value.next;
    const read = new Set(conversations.map(({ id }) => id));
    const before = after ? (store.getState().conversations ?? []) : [];
    const all = [...before.filter(({ id }) => !read.has(id)), ...conversations].sort(newestFirst);
    store.setState({
      conversations: all,
      hasOlder: next !== undefined,
      ...(tags && { tags }),
      ...(!after && !tag && { recent: all.slice(0, RECENT) }),
      fault: undefined,
    });
  }

  async function narrow(tag?: string): Promise<void> {
    amount = PAGE;
    store.setState({ tag });
    await readPage();
  }

  /** Shows the outcome of a change, whether it was made or not. */
  async function change<K extends Verb>(verb: K, request: RequestOf<K>): Promise<boolean> {
    const reply = await bus.send(verb, request);
    await readPage();
    if (!reply.ok) store.setState({ fault: reply.fault });
    return reply.ok;
  }

  function offerUndo(deleted: Deleted | undefined): void {
    clearTimeout(forgetting);
    store.setState({ deleted });
    if (deleted) forgetting = setTimeout(() => store.setState({ deleted: undefined }), UNDO_TIME);
  }

  return {
    store,
    read: () => readPage(),
    async readOlder() {
      if (!next) return;
      amount = Math.min(MOST, amount + PAGE);
      await readPage(next);
    },
    narrow,
    async ids() {
      const { tag } = store.getState();
      const reply = await bus.send('conversation.ids', tag ? { tag } : {});
      if (!reply.ok) store.setState({ fault: reply.fault });
      return reply.ok ? reply.value : [];
    },
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
      const title = conversations.find(({ id }) => doomed.has(id))?.title ?? '';
      store.setState({ conversations: conversations.filter(({ id }) => !doomed.has(id)) });
      offerUndo(undefined);
      const ids = [...conversationIds];
      if (await change('conversation.delete', { conversationIds: ids })) offerUndo({ ids, title });
    },
    async undoRemove() {
      const { deleted } = store.getState();
      if (!deleted) return;
      offerUndo(undefined);
      await change('conversation.bring-back', { conversationIds: [...deleted.ids] });
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
