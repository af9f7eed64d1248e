// Numbers mean the same passage in a whole conversation, whatever is asked later or left out.
import { expect, it } from 'vitest';
import { hasSources, passageNumbered, sourcesOf } from './sources';
import type { Message } from './transcript';

const asked = (...contexts: [id: string, passages?: number[]][]): Message => ({
  id: `q-${contexts.map(([id]) => id).join('')}`,
  role: 'user',
  parentId: null,
  text: '',
  createdAt: 0,
  task: 'chat',
  contexts: contexts.map(([id, passages]) => ({
    id,
    kind: 'page',
    title: '',
    url: '',
    length: 9,
    words: 1,
    passages,
  })),
});

it('counts passages through all texts on the way', () => {
  const path = [asked(['a', [4, 9]]), asked(['file'], ['b', [3, 6, 9]]), asked(['c', [9]])];
  const sources = sourcesOf(path);
  expect(sources.map(({ context, first }) => [context.id, first])).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 6],
  ]);
  const place = (number: number) => {
    const found = passageNumbered(sources, number);
    return found && [found.source.context.id, found.index];
  };
  expect([1, 2, 3, 5, 6].map(place)).toEqual([
    ['a', 0],
    ['a', 1],
    ['b', 0],
    ['b', 2],
    ['c', 0],
  ]);
  expect([0, -1, 7, 999, Number.NaN].map(place)).toEqual(Array(5).fill(undefined));
  expect(sourcesOf(path.slice(0, 2))).toEqual(sources.slice(0, 2));
});

it('tells conversations without numbered texts at once', () => {
  expect(hasSources([asked(['file'])])).toBe(false);
  expect(hasSources([asked(['file']), asked(['a', [9]])])).toBe(true);
  const messages = [asked(['a', [9]])];
  expect([hasSources(messages), hasSources(messages)]).toEqual([true, true]);
});
