// Grouping by the user's own days.
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../chat/transcript';
import { groupByDay } from './history';

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
