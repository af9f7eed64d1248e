// Which groups of digits a match may begin with, for patterns as rules have them.
import { describe, expect, test } from 'vitest';
import { firstDigitsOf } from './first-digits';
import { standing, whole } from './number-rule';

const bits = (numbers: number): number[] =>
  Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (numbers >>> bit) & 1);

const ALL = Array.from({ length: 32 }, (_, bit) => bit);

describe('the first group', () => {
  test.each<[RegExp, number[]]>([
    [whole(/\d{3}-\d{2}-\d{4}/), [3]],
    [whole(/\d{2}[. ]?\d{3} \d/), [2, 5]],
    [whole(/(?:\d{1,2}|\d{4})\.\d/), [1, 2, 4]],
    [whole(/[A-Z]{2}\d{6} \d/), [6]],
    [whole(/[A-Z0-9]{2}\d /), [1, 2, 3]],
    [whole(/(?:\d\d ){4}\d/), [2]],
    [whole(/\d{9}/), [9]],
    [whole(/(\d)\1x/), ALL],
    // It may begin in the middle of a group.
    [/\d{4}(?!\d)/, ALL],
    // A longer group may follow.
    [/(?<!\d)\d{29,30}/, [29, 30, 31]],
  ])('of %s has so many digits', (pattern, sizes) => {
    expect(bits(firstDigitsOf(pattern)?.sizes ?? 0)).toEqual(sizes);
  });

  // 0: a space, also one that does not break, 1: a dash, 2: a dot, 3: a slash, 4: nothing of the same number.
  test.each<[RegExp, number[]]>([
    [standing(/\d{3}-\d{2}/), [1, 4]],
    [standing(/\d{9}/), [0, 4]],
    [standing(/\d{3}[ .]?\d{3}/), [0, 2, 4]],
    [standing(/\d{3}(?:\/\d)?/), [0, 3, 4]],
    [/(?<!\d)\d{3}(?!\d)/, [0, 1, 2, 3, 4]],
    [/(?<!\d)\d{3}/, ALL],
  ])('of %s may be followed by', (pattern, follow) => {
    expect(bits(firstDigitsOf(pattern)?.follow ?? 0)).toEqual(follow);
  });

  test('need not be there', () => {
    expect(firstDigitsOf(/[a-z]{3}\d?/)).toBeUndefined();
    expect(firstDigitsOf(/a(?: +b)?\d{0,9}/)).toBeUndefined();
  });
});
