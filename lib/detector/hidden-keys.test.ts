// Keys in other signs: whatever hides one, it is found exactly where it stands in the original.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { detect } from './detect';
import { fakeBase32, fakeBase62, fakeDigits, fakeHex } from './fake-keys';
import { fakeCrcBody } from './fake-values';
import { type Shadow, Shadows } from './shadows';
import { signKinds } from './signs';

const KEYS = [
  `ghp_${fakeCrcBody()}`,
  `sk_live_${fakeBase62(24)}`,
  `AKIA${fakeBase32(16)}`,
  `glpat-${fakeBase62(20)}`,
  `dop_v1_${fakeHex(64)}`,
  `xoxb-${fakeDigits(12)}-${fakeDigits(13)}-${fakeBase62(24)}`,
];

const codeOf = (sign: string): number => sign.charCodeAt(0);
const hex = (sign: string, width = 2): string => codeOf(sign).toString(16).padStart(width, '0');
const isWordSign = (sign: string): boolean => /[A-Za-z0-9]/.test(sign);
/** Cyrillic letters and the Latin ones that they look like. */
const TWINS = new Map(
  'аaеeоoрpсcхxіiѕsАAВBСCЕEНHКKМMОOРPТT'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const twins = new Map([...TWINS].map(([twin, latin]) => [latin, twin]));

/** Ways to write one sign of a key. */
const WAYS: Readonly<Record<string, (sign: string) => string>> = {
  'as it is': (sign) => sign,
  'full-width': (sign) => (isWordSign(sign) ? String.fromCharCode(codeOf(sign) + 0xfee0) : sign),
  'URL-encoded': (sign) => `%${hex(sign)}`,
  'URL-encoded twice': (sign) => `%25${hex(sign).toUpperCase()}`,
  'a decimal entity': (sign) => `&#${codeOf(sign)};`,
  'a hexadecimal entity': (sign) => `&#x${hex(sign)};`,
  'an entity in an entity': (sign) => `&amp;#${codeOf(sign)};`,
  'an escape of JSON': (sign) => `\\u${hex(sign, 4)}`,
  'an escape of a byte': (sign) => `\\x${hex(sign)}`,
  'an escape with braces': (sign) => `\\u{${hex(sign)}}`,
  'behind a zero-width space': (sign) => `\u200b${sign}`,
  'behind a soft hyphen': (sign) => `\u00ad${sign}`,
  'a letter for formulas': (sign) =>
    /[a-z]/.test(sign) ? String.fromCodePoint(0x1d5ba + codeOf(sign) - 97) : sign,
  'a look-alike': (sign) => twins.get(sign) ?? sign,
};

/** What a text says in plain signs, found out in another way than the detector's. */
function plain(text: string): string {
  let said = text;
  for (let level = 0; level < 2; level += 1) {
    said = said
      .replace(/(?:%[\da-f]{2})+/gi, (run) => decodeURIComponent(run))
      .replace(/&amp;/g, '&')
      .replace(/&#x([\da-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
      .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
      .replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long, short, byte) =>
        String.fromCodePoint(Number.parseInt(long ?? short ?? byte, 16)),
      )
      .replace(/[\u200b\u00ad]/g, '')
      .replace(/./gu, (sign) => TWINS.get(sign) ?? sign)
      .normalize('NFKC');
  }
  return said;
}

const runs = (usual: number) => ({ numRuns: Number(process.env.NEARSIDE_RUNS ?? usual) });
const anyKey = fc.constantFrom(...KEYS);
const words = fc.array(fc.constantFrom('the', 'log', 'says', 'it', 'is', 'über', '一个', '5 %'), {
  maxLength: 40,
});

/** Where the grave findings stand. */
const places = (text: string): { start: number; end: number }[] =>
  detect(text)
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ start, end }) => ({ start, end }));

describe('a key', () => {
  test.each(Object.keys(WAYS))('of which each sign is written %s is found in its place', (way) => {
    fc.assert(
      fc.property(anyKey, words, words, (key, before, behind) => {
        const write = WAYS[way] ?? String;
        const hidden = key.charAt(0) + [...key.slice(1, -1)].map(write).join('') + key.slice(-1);
        const start = [...before, ''].join(' ').length;
        const text = [...before, hidden, ...behind].join(' ');
        expect(places(text)).toEqual([{ start, end: start + hidden.length }]);
        expect(plain(hidden)).toBe(key);
      }),
      runs(20),
    );
  });

  it('whose letters are look-alikes, kept apart by signs that show nothing, is found', () => {
    const hidden = KEYS[0]?.replace(/[aceopx]/g, (sign) => `\u200b${twins.get(sign)}\u00ad`) ?? '';
    expect(places(`use ${hidden} here`)).toEqual([{ start: 4, end: 4 + hidden.length }]);
  });

  it('of which each sign is written in a way of its own is found in its place', () => {
    const single = Object.entries(WAYS).filter(([way]) => !/twice|in an entity/.test(way));
    const anyWays = fc.infiniteStream(fc.constantFrom(...single));
    fc.assert(
      fc.property(anyKey, anyWays, words, words, (key, ways, before, behind) => {
        let hidden = '';
        for (const sign of key) {
          const [way, write] = ways.next().value ?? ['', String];
          // What is not to be seen in front of a key is not in it, and a look-alike is one beside letters.
          const needsOthers = way.startsWith('behind') || way === 'a look-alike';
          hidden += needsOthers && !/[A-Za-z]$/.test(hidden) ? sign : write(sign);
        }
        const start = [...before, ''].join(' ').length;
        const text = [...before, hidden, ...behind].join(' ');
        expect(places(text)).toEqual([{ start, end: start + hidden.length }]);
        expect(plain(text.slice(start, start + hidden.length))).toBe(key);
      }),
      runs(300),
    );
  });
});

describe('a key in a run of codes', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const LEVELS: Readonly<Record<string, readonly [(text: string) => string, BufferEncoding]>> = {
    base64: [base64, 'base64'],
    'base64 for URLs': [(text) => Buffer.from(text).toString('base64url'), 'base64url'],
    'hexadecimal digits': [(text) => Buffer.from(text).toString('hex'), 'hex'],
    'capital hexadecimal digits': [
      (text) => Buffer.from(text).toString('hex').toUpperCase(),
      'hex',
    ],
  };
  const decode = (run: string, encoding: BufferEncoding): string =>
    Buffer.from(run, encoding).toString();

  test.each(Object.entries(LEVELS))('of %s is found in its place', (_, [encode, encoding]) => {
    fc.assert(
      fc.property(anyKey, words, words, (key, before, behind) => {
        const run = encode(['key:', ...before, key].join(' '));
        const text = [...behind, run, ...before].join(' ');
        const start = [...behind, ''].join(' ').length;
        expect(places(text)).toEqual([{ start, end: start + run.length }]);
        expect(decode(text.slice(start, start + run.length), encoding)).toContain(key);
      }),
      runs(50),
    );
  });

  const pairs = Object.entries(LEVELS).flatMap(([inner, a]) =>
    Object.entries(LEVELS).map(([outer, b]) => [inner, outer, a, b] as const),
  );

  test.each(pairs)('of %s in %s is found in its place', (_inner, _outer, inner, outer) => {
    fc.assert(
      fc.property(anyKey, words, (key, before) => {
        const run = outer[0](`data ${inner[0](`token ${key}`)} end`);
        const text = [...before, run].join(' ');
        const start = text.length - run.length;
        expect(places(text)).toEqual([{ start, end: text.length }]);
        expect(decode(decode(run, outer[1]).split(' ')[1] ?? '', inner[1])).toContain(key);
      }),
      runs(20),
    );
  });
});

describe('the map back', () => {
  /** The one shadow of a short text. */
  function shadowOf(text: string): Shadow | undefined {
    const shadows = new Shadows(text);
    for (let at = 0; at < text.length; at += 1) {
      shadows.readSign(signKinds()[text.charCodeAt(at)] ?? 0, at);
    }
    return shadows.advance(text.length)[0];
  }

  /** What is written, and what it says. */
  const piece = fc.oneof(
    fc.constantFrom(...'abc-_.xyz').map((sign) => [sign, sign] as const),
    fc.constantFrom(
      ...([
        ['%41', 'A'],
        ['%C3%A4', 'ä'],
        ['%F0%9F%98%80', '😀'],
        ['&#97;', 'a'],
        ['&#128512;', '😀'],
        ['&lt;', '<'],
        ['\\u0041', 'A'],
        ['\\x2d', '-'],
        ['\\u{1f600}', '😀'],
        ['\ufb01', 'fi'],
        ['Ａ', 'A'],
        ['𝗄', 'k'],
        ['x\u200by', 'xy'],
        ['a\u0301', 'á'],
        ['kе', 'ke'],
      ] as const),
    ),
  );

  it('gives what was written for all that is said', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          // Signs between that keep the pieces apart.
          const written = pieces.map(([text]) => `${text}=`);
          const said = pieces.map(([, text]) => `${text}=`);
          const shadow = shadowOf(written.join(''));
          if (!shadow) {
            expect(written).toEqual(said);
            return;
          }
          expect(shadow.text).toBe(said.join(''));
          const first = a % pieces.length;
          const last = first + 1 + (b % (pieces.length - first));
          const lengthOf = (parts: readonly string[], count: number) =>
            parts.slice(0, count).join('').length;
          const place = shadow.locate(lengthOf(said, first), lengthOf(said, last));
          expect(place).toEqual({ start: lengthOf(written, first), end: lengthOf(written, last) });
        },
      ),
      runs(500),
    );
  });

  it('gives a place that says what was found, and at most the rest of a sign', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const text = pieces.map(([written]) => `${written}=`).join('');
          const shadow = shadowOf(text);
          if (!shadow) return;
          const start = a % shadow.text.length;
          const end = start + 1 + (b % (shadow.text.length - start));
          const place = shadow.locate(start, end);
          const wanted = shadow.text.slice(start, end);
          const said = plain(text.slice(place?.start, place?.end)).replace(/&lt;/g, '<');
          expect(said).toContain(wanted);
          expect(said.length - wanted.length).toBeLessThanOrEqual(2);
        },
      ),
      runs(500),
    );
  });
});
