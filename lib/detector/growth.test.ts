// Time grows with the length of a text and no faster: each rule is fed its own pieces again and again, at two lengths.
import { describe, expect, it, test } from 'vitest';
import { RULES } from './all-rules';
import { packBook } from './book';
import { detect } from './detect';
import { createDetector, type Detector } from './detector';
import { fakeBase64, fakeHex } from './fake-values';
import { WORDS } from './words/catalog';

type Detect = Detector['detect'];

/** UTF-16 units; the second is four times the first. */
const SHORT = 50_000;
const LONG = 4 * SHORT;
/** Four times the text may cost so many times the time. */
const MOST = 6;
/** Less than this is not worth a ratio: milliseconds of processor time. */
const NOTHING = 4;

/** Milliseconds of processor time, so that a busy machine hardly counts. */
function costOf(detect: Detect, text: string): number {
  const before = process.cpuUsage();
  detect(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as much a text four times as long costs. Measured again while it looks bad: a machine may stumble. */
function growthOf(detect: Detect, pump: string): number {
  const [short = '', long = ''] = [SHORT, LONG].map((size) => pump.repeat(size / pump.length));
  detect(short.slice(0, 5000));
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > MOST; attempt += 1) {
    const base = Math.max(NOTHING, costOf(detect, short), costOf(detect, short));
    least = Math.min(least, costOf(detect, long) / base);
  }
  return least;
}

/** What a rule may have to do again and again: its anchors, its values, and how these begin. */
function pumpsOf({ keywords, hits, digits, token }: (typeof RULES)[number]): string[] {
  const [hit = ''] = hits;
  const pieces = [
    keywords.slice(0, 40).join(' '),
    keywords[0] ?? '',
    hits.join('\n'),
    hit.slice(0, 24),
    `${hit.slice(0, Math.ceil(hit.length / 2))} `,
    digits ? `${'1234567890'.repeat(3).slice(0, digits[0])} ` : '',
    token ? `${'A1b2C3d4'.repeat(16).slice(0, token[0])} ` : '',
  ];
  return [...new Set(pieces)].filter((piece) => piece.trim() !== '' && piece.length < 5000);
}

describe('a text four times as long', () => {
  const only = (id: string) => RULES.filter((rule) => rule.id === id);

  test.each(RULES.map((rule) => [rule.id, rule] as const))('of pieces of %s', (id, rule) => {
    const alone = createDetector(packBook({ rules: only(id), words: WORDS })).detect;
    for (const pump of pumpsOf(rule)) {
      expect(growthOf(alone, pump), pump).toBeLessThanOrEqual(MOST);
    }
  });

  test.each([
    ...['a', 'A', '0', '4', ' ', '\n', '-', '-----', '.', '@', 'a@', 'a.', '1 ', 'AB12', 'AB12 '],
    ...[
      '[A_',
      '="',
      'eyJaaaaaaaa.',
      'password="',
      '://a:',
      'Anna ',
      'Anna Berg, ',
      '王',
      'あ',
      'а',
      '(at) ',
    ],
    ...['%41', '&#65;', '\\u0041', 'a\u200b', '１', 'pа', fakeHex(40), 'a'.repeat(40), 'AAAA\n'],
    ...['-----BEGIN PRIVATE KEY-----\n', '-----BEGIN PRIVATE KEY-----\nA', `${fakeBase64(64)}\n`],
    ...[
      '"a","b"\n',
      'a\tb\tc\n',
      'name,email\n',
      'key: value\n',
      'The agreement between A and B. ',
    ],
  ])('of %j', (pump) => {
    expect(growthOf(detect, pump)).toBeLessThanOrEqual(MOST);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', '\ud800\udfff\udc00 \ud83d'.repeat(1000)],
    ['nulls', '\0'.repeat(100_000)],
    [
      'every unit there is',
      Array.from({ length: 65536 }, (_, code) => String.fromCharCode(code)).join(''),
    ],
    ['a megabyte of one sign', 'é'.repeat(1_000_000)],
    ['a megabyte of one digit', '7'.repeat(1_000_000)],
  ])('is read to its end: %s', async (_, text) => {
    const { scan } = createDetector(packBook({ rules: RULES, words: WORDS }));
    expect(await scan(text)).toMatchObject({ scanned: text.length, complete: true });
  });

  it('of ten megabytes does not hide what stands at its end', () => {
    const text = `${'\0\ud800 ab12 '.repeat(1e6)}my password is hunter2`;
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(['hunter2']);
  });
});
