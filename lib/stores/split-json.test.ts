// Entries come out of a file whole, wherever the pieces of it were cut.
import { expect, it } from 'vitest';
import { createJsonSplitter } from './split-json';

function split(text: string, size: number) {
  const splitter = createJsonSplitter();
  const entries: string[] = [];
  for (let start = 0; start < text.length; start += size)
    entries.push(...splitter.push(text.slice(start, start + size)));
  return { entries: entries.map((entry) => JSON.parse(entry)), rest: splitter.rest() };
}

const TRICKY = [
  { a: 'comma, ] } [ { in "text" \\' },
  { b: [1, [2, { c: '\\"' }]], chat: [9] },
  'text',
  null,
  { 雪: '🙂,' },
];

it.each([1, 2, 3, 7, 10_000])('in pieces of %i', (size) => {
  expect(split(JSON.stringify(TRICKY), size)).toEqual({ entries: TRICKY, rest: '' });
  expect(split(JSON.stringify(TRICKY, null, 2), size)).toEqual({ entries: TRICKY, rest: '' });
  const wrapped = { format: 'x', other: [{ no: 1 }], chat: TRICKY, last: [{ conversations: [7] }] };
  expect(split(JSON.stringify(wrapped), size)).toEqual({ entries: TRICKY, rest: '' });
  expect(split('[]', size)).toEqual({ entries: [], rest: '' });
});

it('gives what is left when the file ends in the middle', () => {
  expect(split('[{"a":1},{"b":[1,2', 3)).toEqual({ entries: [{ a: 1 }], rest: '{"b":[1,2' });
});
