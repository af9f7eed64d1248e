// The list as it is read page by page, narrowed and changed, and grouped by the user's own days.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bus } from '../bus/bus';
import type { ReplyOf, RequestOf, Verb } from '../bus/protocol';
import type { Conversation } from '../chat/transcript';
import { fail, ok, type Result } from '../core/result';
import { createHistory, groupByDay, type History } from './history';

const at = (id: string, time: Date): Conversation => ({
  id,
  title: id,
  createdAt: 0,
  updatedAt: time.getTime(),
  leafId: null,
  titledBy: 'question',
});

describe('[e45] groupByDay', () => {
  it('splits at the midnights of this place and leaves out empty groups', () => {
    const now = new Date(2026, 2, 30, 0, 30).getTime();
    const groups = groupByDay(
      [
        at('now', new Date(2026, 2, 30, 0, 0)),
        at('late', new Date(2026, 2, 29, 23, 59)),
        at('early', new Date(2026, 2, 29, 0, 0)),
        at('before', new Date(2026, 2, 28, 23, 59)),
      ],
      now,
    );
    expect(groups.map((group) => [group.day, group.conversations.map(({ id }) => id)])).toEqual([
      ['Today', ['now']],
      ['Yesterday', ['late', 'early']],
      ['Last 7 days', ['before']],
    ]);
    expect(groupByDay([], now)).toEqual([]);
  });

  it('[e45] puts the pinned ones on top, whatever their day', () => {
    const now = new Date(2026, 2, 30, 12).getTime();
    const groups = groupByDay(
      [
        at('today', new Date(2026, 2, 30)),
        { ...at('old', new Date(2020, 1, 1)), isPinned: true },
        at('month', new Date(2026, 2, 5)),
        at('older', new Date(2026, 0, 5)),
      ],
      now,
    );
    expect(groups.map((group) => [group.day, group.conversations.map(({ id }) => id)])).toEqual([
      ['Pinned', ['old']],
      ['Today', ['today']],
      ['Last 30 days', ['month']],
      ['Earlier', ['older']],
    ]);
  });
});

describe('[e43] [e45] the list', () => {
  let all: Conversation[];
  let asked: { verb: Verb; request: unknown }[];
  let history: History;
  /** Holds answers back until it is called. */
  let release: (() => void) | undefined;
  let isBroken: boolean;

  const list = ({ amount, after, tag }: RequestOf<'conversation.list'>) => {
    const those = all.filter((one) => !tag || one.tags?.includes(tag));
    const from = after ? those.findIndex(({ id }) => id === after.id) + 1 : 0;
    const page = those.slice(from, from + amount);
    const last = page.at(-1);
    return {
      conversations: page,
      ...(those.length > from + amount && last && { next: { updatedAt: 0, id: last.id } }),
      ...(!after && { tags: [...new Set(those.flatMap(({ tags = [] }) => tags))] }),
    };
  };
  const bus: Bus = {
    async send<K extends Verb>(verb: K, request: RequestOf<K>): Promise<Result<ReplyOf<K>>> {
      asked.push({ verb, request });
      const reply = (value: unknown) => ok(value as ReplyOf<K>);
      if (isBroken) return fail('background-lost');
      if (verb === 'conversation.ids') return reply(all.map(({ id }) => id));
      if (verb !== 'conversation.list') return reply(null);
      const page = list(request as RequestOf<'conversation.list'>);
      if (release)
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      return reply(page);
    },
  };
  const state = () => history.store.getState();
  const ids = () => state().conversations?.map(({ id }) => id);

  beforeEach(() => {
    all = Array.from({ length: 120 }, (_, n) => at(`c${n}`, new Date(2026, 0, 1, 0, 0, -n)));
    asked = [];
    release = undefined;
    isBroken = false;
    history = createHistory(bus);
  });

  it('is read a page at a time, and as far as it was when something has changed', async () => {
    await history.read();
    expect(state()).toMatchObject({ hasOlder: true });
    expect(ids()).toHaveLength(50);
    await history.readOlder();
    await history.readOlder();
    expect(ids()).toEqual(all.map(({ id }) => id));
    expect(state().hasOlder).toBe(false);
    await history.readOlder();
    expect(asked).toHaveLength(3);
    await history.rename('c0', 'new');
    expect(asked.at(-1)).toMatchObject({ verb: 'conversation.list', request: { amount: 150 } });
    expect(ids()).toHaveLength(120);
  });

  it('is narrowed to a tag, and is whole again when nothing has it any more', async () => {
    all = all.map((one, n) => (n % 2 ? { ...one, tags: ['odd'] } : one));
    await history.read();
    const recent = state().recent.map(({ id }) => id);
    expect(recent).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    await history.narrow('odd');
    expect(ids()?.slice(0, 2)).toEqual(['c1', 'c3']);
    expect(state().recent.map(({ id }) => id)).toEqual(recent);
    all = all.map(({ tags: _gone, ...one }) => one);
    await history.read();
    expect(state()).toMatchObject({ tag: undefined, tags: [] });
    expect(ids()).toHaveLength(50);
  });

  it('shows the answer to the latest question, not the latest answer', async () => {
    release = () => undefined;
    const slow = history.read();
    const first = release;
    all = all.slice(1);
    const fast = history.read();
    expect(release).not.toBe(first);
    release();
    await fast;
    first();
    await slow;
    expect(ids()?.[0]).toBe('c1');
  });

  it('deletes more than was read, and brings all of it back', async () => {
    await history.read();
    await history.remove(await history.ids());
    expect(state().deleted).toMatchObject({ title: 'c0' });
    expect(state().deleted?.ids).toHaveLength(120);
    await history.undoRemove();
    const back = asked.find(({ verb }) => verb === 'conversation.bring-back');
    expect((back!.request as { conversationIds: string[] }).conversationIds).toHaveLength(120);
  });

  it('says what went wrong, and keeps what it had', async () => {
    await history.read();
    isBroken = true;
    await history.readOlder();
    expect(state().fault).toMatchObject({ kind: 'background-lost' });
    expect(ids()).toHaveLength(50);
    expect(await history.ids()).toEqual([]);
  });
});
