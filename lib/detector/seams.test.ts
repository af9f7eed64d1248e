// Seams change nothing that a pattern matches, and make its machine code smaller.
import { describe, expect, it, test } from 'vitest';
import { RULES } from './all-rules';
import { withSeams } from './seams';

describe('a seam', () => {
  it.each([
    ['a(?:b|c)d', 'a(?:b|c)(?=)d'],
    ['a(b)?c(?:d){1,3}?e', 'a(b)?(?=)c(?:d){1,3}?(?=)e'],
    ['(?:a(?:b)+|c)', '(?:a(?:b)+(?=)|c)(?=)'],
    ['a(?:b)c', 'a(?:b)c'],
  ])('stands behind a choice and an optional group: %s', (source, seamed) => {
    expect(withSeams(source)).toBe(seamed);
  });

  it.each(['(?<!a(?:b|c))d(?=(?:e|f)?)', String.raw`[(?:a|b)]\(a|b\)?`])(
    'stands nowhere else: %s',
    (source) => {
      expect(withSeams(source)).toBe(source);
    },
  );
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s finds the same', (_, rule) => {
  const { source, flags } = rule.pattern;
  const seamed = new RegExp(withSeams(source), flags);
  for (const text of [...rule.hits, ...rule.misses]) {
    expect([...text.matchAll(seamed)].map(String)).toEqual(
      [...text.matchAll(rule.pattern)].map(String),
    );
  }
});
