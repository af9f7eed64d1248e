// What the rules for keys and tokens have in common, and the two shapes that most of them have.
import { fakeName, fakeOf } from '../fake-keys';
import type { Rule } from '../rule';

/** The columns that are the same for each key which its prefix gives away. */
export const KEY = {
  type: 'API_KEY',
  severity: 'critical',
  tier: 'shape',
  check: [['random']],
  mask: 'ends',
} as const satisfies Partial<Rule>;

/** Pattern source of a UUID in small letters. */
export const UUID = '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}';

/** A type between a name and its value, as TypeScript, Python, Scala and Go write it: `: string =`, ` string =`. */
const TYPE = "(?:\\s{0,2}:?\\s{1,2}[\\w&'<>\\[\\]*]{1,24}(?=\\s{0,2}=))?";
/**
 * Where name and value are told apart in words: `- name: X` and `value: Y` on the next line, `key="X" value="Y"`,
 * `variable "X" { default = "Y"`.
 */
const IN_WORDS =
  '(?:\\s?\\{[^{}]{0,200}?\\bdefault|,?\\s{1,40}["\']?(?:secret_?)?value["\']?|,\\s{0,20}["\']value["\'])?';

/**
 * Pattern source of what stands between a name and its value in code, settings, XML, calls and headers, up to the
 * value: `=`, `: `, `:=`, ` => `, `>`, `", "`, `\\": \\"`, ` ?= `, ` .= `.
 */
export const ASSIGNED = `\\\\?["'\`\\])]{0,2}${TYPE}${IN_WORDS}(?:\\s{0,3}(?:\\)?\\s{0,2}(?:\\bor\\b|\\|\\||\\?\\?)|:{1,3}=?|：|[?.|+!]?={1,3}>?|>|,(?=\\s{0,9}\\\\?["'\`]))\\s{0,40}|(?:\\s{1,3}|\\\\t)(?=\\\\?["']))(?:\\(\\s{0,9}(?=["']))?(?:[@$a-zA-Z]{0,2}\\\\?["'\`]{1,3})?(?:base64:)?`;

/** The same length and signs, but nobody's key. */
function dulled(fake: string): string {
  return fake.replace(/[A-Za-z0-9]/g, '0');
}

/** What has the shape of a key and is none: all alike, filled up with one sign, and, where that is told apart, words. */
function shams(fake: string, dull: string, check: Rule['check']): string[] {
  const filled = fake.replace(/^(.*)([A-Za-z0-9])[A-Za-z0-9]{7}/s, (_, before, sign) => {
    return before + sign.repeat(8);
  });
  const isDrawn = Array.isArray(check) && check.some(([name]) => name === 'drawn');
  return [dull, ...(filled === fake ? [] : [filled]), ...(isDrawn ? [fakeName(fake)] : [])];
}

type Row = Pick<Rule, 'id' | 'label' | 'source'> & Partial<Rule>;

/** A key that begins in a way of its own: `prefix`, then `body`, a pattern that `fake` matches, and `dull`, which is no key. */
export function prefixed(
  row: Row & { prefix: string; body: string; fake: string; dull?: string },
): Rule {
  const { prefix, body, fake, dull = dulled(fake), ...rest } = row;
  const open = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = /-[\]]/.test(body) ? '(?![\\w-])' : '(?!\\w)';
  const key = prefix + fake;
  return {
    ...KEY,
    keywords: [prefix.toLowerCase()],
    ...(fake.length > 200 && { reach: { after: 2 * fake.length } }),
    pattern: new RegExp(`(?<![A-Za-z0-9])${open}${body}${edge}`, 'g'),
    hits: [`API_TOKEN=${key}`, `{"token": "${key}", "retries": 3}`, `I pass ${key} in the header`],
    misses: [
      ...shams(fake, dull, rest.check).map((sham) => prefix + sham),
      `const PREFIX = '${prefix}';`,
      `${prefix}${fake.slice(0, 5)} is too short`,
      `glued${key}`,
    ],
    ...rest,
  };
}

/**
 * A key without a sign of its own: it is assigned to a name that holds the provider's (`names`, as a pattern) and
 * a word for a key (`word`, none where it is empty). `fake` matches `body`, and so does `dull`, which is no key.
 */
export function named(
  row: Row & { names: readonly string[]; body: string; fake: string; dull?: string; word?: string },
): Rule {
  const { names, body, fake, dull = dulled(fake), word = WORD, ...rest } = row;
  // A short name may be the end of another word: `glob` is no key of Lob's.
  const any = names.map(
    (name) => (name.length < 7 ? '(?<![a-z])' : '') + name.replace(/[- _]/g, '[-_ .]?'),
  );
  const between = word === '' ? '[\\w .-]{0,30}' : `[\\w .-]{0,30}?(?:${word})[\\w.-]{0,20}`;
  const name = names[0] ?? '';
  const shout = name.replace(/[- ]/g, '_').toUpperCase();
  return {
    ...KEY,
    tier: 'context',
    check: [['random', 2.5]],
    reason: 'shape of the key, and its name says so',
    keywords: names.flatMap(spellings),
    reach: { before: 1, after: 90 + Math.max(fake.length, 60) },
    anchored: 'at',
    pattern: new RegExp(`(?:${any.join('|')})${between}${ASSIGNED}(${body})(?![\\w+/=-])`, 'dgi'),
    hits: [
      `${shout}_API_KEY=${fake}`,
      `"${name}_secret_token": "${fake}"`,
      `<${name.replace(/[- ]/g, '')}Token>\n    ${fake}\n</token>`,
    ],
    misses: [
      ...shams(fake, dull, rest.check).map((sham) => `${shout}_API_KEY=${sham}`),
      `checksum = ${fake}`,
      `${shout}_API_KEY=${fakeOf('abcdef', 5)}`,
      `we use ${name}, see ${fake}`,
    ],
    ...rest,
  };
}

const WORD = 'key|token|secret|auth|pass|pw|cred|api|access|client|license|login|id';

/** The ways in which a name of two words is written in code. */
function spellings(name: string): string[] {
  const marks = /[- _]/.test(name) ? ['', '-', '_', ' ', '.'] : [''];
  return marks.map((mark) => name.replace(/[- _]/g, mark));
}
