// Lean patterns match what the patterns match that they were made of.
import { expect, it, test } from 'vitest';
import { RULES } from './all-rules';
import { packBook } from './book';
import { compile } from './compile';
import { leanPattern } from './lean-pattern';

/** The rule's own pattern, and the one that is run. */
function bothOf(rule: (typeof RULES)[number]): [RegExp, RegExp] {
  const { rules, letters } = packBook({ rules: [rule], words: {} });
  const { source = '', flags = '' } = compile(rules, letters).rules[0]?.pattern() ?? {};
  // Of anchored rules it may be one that is tried at its place only.
  const lean = new RegExp(source, flags.replace('y', 'g'));
  return [new RegExp(rule.pattern.source, rule.pattern.flags), lean];
}

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ 0: all, 1: value, index }) => [index, all, value]);

test.each(RULES.filter(({ pattern }) => pattern.unicode).map((rule) => [rule.id, rule] as const))(
  'of %s',
  (_, rule) => {
    const [own, lean] = bothOf(rule);
    for (const text of [...rule.hits, ...rule.misses]) {
      for (const each of [text, text.toUpperCase(), `é${text}ß.${text}`]) {
        expect(found(lean, each), each).toEqual(found(own, each));
      }
    }
  },
);

it('ask for ASCII first, from the side that they are read from', () => {
  expect(leanPattern(/(?<!\p{L})[\p{Lu}x]/u)).toEqual({
    source: '(?<!(?:[A-Za-z]|[\\p{L}](?<=[^\\0-\\x7f])))(?:[A-Zx]|(?=[^\\0-\\x7f])[\\p{Lu}x])',
    flags: '',
  });
});

it('are left as they are where they need whole code points', () => {
  for (const pattern of [/\p{Script=Han}/u, /\u{1f600}/u, /a/gi]) {
    expect(leanPattern(pattern)).toEqual({ source: pattern.source, flags: pattern.flags });
  }
});
