// Texts and what they come to stand between.
import { expect, test } from 'vitest';
import { createDetector } from './detector';
import { fakeCrcBody } from './fake-values';
import { withSurroundings } from './surroundings';
import { wholeBook } from './whole-book';

const { detect } = createDetector(wholeBook());
const KEY = `ghp_${fakeCrcBody(3)}`;

const pieces = (before: string, text: string, after: string) =>
  withSurroundings(detect, text, [before, after]).map(({ start, end }) => text.slice(start, end));

test('the second half of a number or key is found, and only the half', () => {
  expect(pieces('', '3010 9903', '')).toEqual([]);
  expect(pieces('card 5425 2334 ', '3010 9903 ok', '')).toEqual(['3010 9903']);
  expect(pieces(KEY.slice(0, 20), KEY.slice(20), '')).toEqual([KEY.slice(20)]);
  expect(pieces('', KEY.slice(0, 20), KEY.slice(20))).toEqual([KEY.slice(0, 20)]);
});

test('what stands there already is not found again, and what is found alone stays found', () => {
  expect(pieces(`${KEY} `, 'and harmless', ` ${KEY}`)).toEqual([]);
  expect(pieces('x', `see ${KEY} there`, 'y')).toEqual([KEY]);
  // Together with the letter before it this is no key any more.
  expect(pieces('x', KEY, '')).toEqual([KEY]);
});
