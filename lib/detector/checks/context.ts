// Checks of what stands around a match. Words are given as the source of a pattern, so that a rule stays plain data.
import type { Match } from '../match';
import { patternOf } from './pattern';

/** `i` and `u`, so that `\p{L}` and letters of any script work. */
const compiled = (words: string): RegExp => patternOf(words, 'iu');

const names = new Map<string, RegExp>();

/** Any of some names in a text in lower case, with any gap for a space; what stands before it is for others to see. */
function compiledName(words: string): RegExp {
  const known = names.get(words);
  if (known) return known;
  const gap = "[\\s_.'’/-]{0,2}";
  const pattern = new RegExp(`(?:${words.replaceAll(' ', gap)})(?!\\p{Ll})`, 'gu');
  names.set(words, pattern);
  return pattern;
}

/** Where the first name ends that is no part of another word; -1 without one. */
function endOfName(words: string, text: string): number {
  const folded = text.toLowerCase();
  const pattern = compiledName(words);
  pattern.lastIndex = 0;
  for (let name = pattern.exec(folded); name !== null; name = pattern.exec(folded)) {
    if (!/[\p{Ll}\p{N}]/u.test(folded.charAt(name.index - 1))) return pattern.lastIndex;
    pattern.lastIndex = name.index + 1;
  }
  return -1;
}

/** A number of somebody else, with words after it that are rather the name of what follows. */
const OTHER_NUMBER = /(?<!\d[ ./-]?)\d(?:[ ./-]?\d){4,}(?![ ./-]?\d)[^\p{L}]{0,12}(?=\p{L}{2})/gu;

/**
 * The value is called by one of the names: within `before` units before it, with no other long number between, or
 * within `behind` units behind it in the same breath, unless another value follows there. Names are whole words where
 * letters have cases; a space in them is any of ` _-.'/` or nothing, so that `tax number` is `taxNumber` too.
 */
function isNamed({ text, start, end }: Match, words: string, before = 60, behind = 40): boolean {
  const ahead = text.slice(Math.max(0, start - before), start);
  if (holdsName(words, ahead)) {
    const other = [...ahead.matchAll(OTHER_NUMBER)].at(-1);
    if (!other || holdsName(words, ahead.slice(other.index))) return true;
  }
  const breath = /^[^\n,;|]*/.exec(text.slice(end, end + behind))?.[0] ?? '';
  const said = endOfName(words, breath);
  return said >= 0 && !/^\W{0,3}\d/.test(breath.slice(said));
}

/** As it is, or with its `camelCase` taken apart. */
const holdsName = (words: string, text: string): boolean =>
  endOfName(words, text) >= 0 ||
  (/[a-z][A-Z]/.test(text) && endOfName(words, text.replace(/([a-z])(?=[A-Z])/g, '$1 ')) >= 0);

export const CONTEXT_CHECKS = {
  named: isNamed,

  /** Nothing but the value is in the text, save spaces, quotes and full stops. */
  sole: ({ text, value }: Match) =>
    text.length < 60 && text.replace(/^[\s"'`([]+|[\s"'`)\].,;:]+$/g, '') === value,

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
