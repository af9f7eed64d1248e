// Grouping by the user's own days.
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../chat/transcript';
import { groupByDay } from './history';

const at = (id: string, time: Date): Conversation => ({
  id,
  title: id,
  createdAt: 0,
  updatedAt: time.getTime(),
});

describe('groupByDay', () => {
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
      ['Earlier', ['before']],
    ]);
    expect(groupByDay([], now)).toEqual([]);
  });
});
