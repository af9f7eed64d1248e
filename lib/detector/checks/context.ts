// Checks of what stands around a match. Words are given as the source of a pattern, so that a rule stays plain data.
import type { Match } from '../match';

const patterns = new Map<string, RegExp>();

/** Compiled once; `i` and `u`, so that `\p{L}` and letters of any script work. */
function compiled(words: string): RegExp {
  const pattern = patterns.get(words) ?? new RegExp(words, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

export const CONTEXT_CHECKS = {
  /** One of the words stands within `span` UTF-16 units before the value. */
  after: ({ text, start }: Match, words: string, span = 60) =>
    compiled(words).test(text.slice(Math.max(0, start - span), start)),

  /** One of the words stands within `span` units before or behind the value. */
  near: ({ text, start, end }: Match, words: string, span = 60) =>
    compiled(words).test(text.slice(Math.max(0, start - span), start)) ||
    compiled(words).test(text.slice(end, end + span)),

  /** None of the words stands within `before` units before the value or `behind` units behind it. */
  'not-near': ({ text, start, end }: Match, words: string, before = 60, behind = 0) =>
    !compiled(words).test(text.slice(Math.max(0, start - before), start)) &&
    !compiled(words).test(text.slice(end, end + behind)),
} as const;
