// The book of rules survives its way by message, and finds the same at the other end.
import { expect, it } from 'vitest';
import { detect } from './detect';
import { createDetector } from './detector';
import { openBook } from './open-book';
import { wholeBook } from './whole-book';

const book = wholeBook();
const sent = JSON.parse(JSON.stringify(book));

it('is plain data, whole', () => {
  const lossy = book.rules.filter(({ check }) => typeof check === 'function').map(({ id }) => id);
  expect(lossy).toEqual([]);
  expect(sent.rules).toHaveLength(book.rules.length);
  expect(sent.words).toEqual(book.words);
});

it('finds at the other end what it finds here', () => {
  const arrived = openBook(sent);
  const there = createDetector(arrived ?? { rules: [], words: {} });
  for (const { hits } of book.rules as readonly { hits?: readonly string[] }[]) {
    for (const hit of hits ?? []) expect(there.detect(hit)).toEqual(detect(hit));
  }
});

it.each([
  undefined,
  null,
  {},
  [],
  'book',
  { rules: [], words: {} },
  { rules: [{}], words: {} },
  { rules: sent.rules },
])('is no book when it is %j'.slice(0, 24), (message) => {
  expect(openBook(message)).toBeUndefined();
});
