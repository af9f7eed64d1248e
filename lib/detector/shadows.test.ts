// Evasion: whatever signs a secret is written in, it is found, and where it stands in the original.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Anchors } from './anchors';
import { createDetector } from './detector';
import { fakeBase62, fakeCard } from './fake-values';
import type { ShippedRule } from './rule';
import { type Shadow, Shadows } from './shadows';

const ROW = { label: 'A', severity: 'high', tier: 'shape', keywords: [], mask: 'wholly' } as const;

const RULES: readonly ShippedRule[] = [
  { ...ROW, id: 'key', type: 'KEY', keywords: ['key-'], pattern: /\bkey-[A-Za-z0-9]{12}\b/g },
  {
    ...ROW,
    id: 'password',
    type: 'PASSWORD',
    keywords: ['password'],
    pattern: /password"?[:=] ?"?([^\s"]{6,40})/dgi,
  },
  {
    ...ROW,
    id: 'mail',
    type: 'EMAIL',
    keywords: ['@'],
    reach: { before: 30 },
    pattern: /\w+@\w+\.\w+/g,
  },
  {
    ...ROW,
    id: 'card',
    type: 'CARD',
    digits: [16, 16],
    pattern: /(?<!\d)(?:\d{16}|\d{4}([ -])\d{4}\1\d{4}\1\d{4})(?!\d)/g,
    check: [['luhn']],
  },
];

const { detect } = createDetector({ rules: RULES, words: {} });

const KEY = `key-${fakeBase62(12)}`;
const CARD = fakeCard('4', 16);
const GROUPS = CARD.replace(/(\d{4})(?=\d)/g, '$1 ');

/** All shadows of a text that is read in pieces of `size`. */
function shadowsOf(text: string, size = text.length): Shadow[] {
  const shadows = new Shadows(text);
  const onSign = (kind: number, at: number) => shadows.readSign(kind, at);
  const skip = () => {};
  const anchors = new Anchors(text, {
    onDigits: skip,
    onToken: skip,
    onWords: skip,
    onFar: skip,
    onSign,
  });
  const cast: Shadow[] = [];
  for (let at = 0; at < text.length; at += size) {
    const to = Math.min(at + size, text.length);
    anchors.advance(to);
    cast.push(...shadows.advance(to));
  }
  return cast;
}

const found = (text: string): string[] =>
  detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

const encode = (text: string, sign: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, at) => sign(text.charCodeAt(at))).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');
const wide = (text: string): string => encode(text, (code) => String.fromCharCode(code + 0xfee0));
const urls = (text: string): string => encode(text, (code) => `%${hex(code)}`);
const toHex = (text: string): string => encode(text, hex);

describe('a value in other signs', () => {
  test.each([
    ['zero-width spaces', KEY.replace('-', '-\u200b').replace(/.{3}$/, '\u200d$&')],
    ['soft hyphens', KEY.replace('key', 'ke\u00ady')],
    ['Cyrillic look-alikes', KEY.replace('key', 'kеу')],
    ['full-width letters', wide(KEY)],
    ['letters for formulas', KEY.replace('key', '𝗄𝖾𝗒')],
    ['URL encoding', urls(KEY)],
    ['URL encoding twice', KEY.replace('-', '%252D')],
    ['decimal entities', encode(KEY, (code) => `&#${code};`)],
    ['hexadecimal entities', KEY.replace('-', '&#x2d;')],
    ['escapes of JSON', encode(KEY, (code) => `\\u00${hex(code)}`)],
    ['escapes of bytes', encode(KEY, (code) => `\\x${hex(code)}`)],
    ['escapes with braces', KEY.replace('-', '\\u{2d}')],
  ])('%s: a key', (_, key) => {
    expect(found(`Here is ${key} for you`)).toEqual([`KEY ${key}`]);
  });

  test.each([
    ['spaces between all digits', CARD.replace(/\B/g, ' ')],
    ['dots between all digits', CARD.replace(/\B/g, '.')],
    ['spaces that do not break', GROUPS.replaceAll(' ', '\u2009')],
    ['dashes that do not break', GROUPS.replaceAll(' ', '\u2011')],
    ['full-width digits', wide(CARD)],
    ['Arabic digits', encode(CARD, (code) => String.fromCharCode(code + 0x630))],
  ])('%s: a card', (_, card) => {
    expect(found(`Here is ${card}, for you`)).toEqual([`CARD ${card}`]);
  });

  test.each([
    'ann (at) web (dot) io',
    'ann[at]web[dot]io',
    'ann{AT}web.io',
    'ann&commat;web.io',
    'ann%40web.io',
  ])('%s: an address', (address) => {
    expect(found(`Write to ${address} now`)).toEqual([`EMAIL ${address}`]);
  });

  test.each([
    ['a key name with look-alikes', 'раsswоrd: hunter42', 'hunter42'],
    ['a value with an entity', 'password=a1&amp;b2c3', 'a1&amp;b2c3'],
    ['a quote that is escaped twice', '{"a":"{\\"password\\":\\"hunter42\\"}"}', 'hunter42'],
    ['an umlaut as two signs', 'password: mu\u0308ller1', 'mu\u0308ller1'],
  ])('%s: a password', (_, text, value) => {
    expect(found(text)).toContain(`PASSWORD ${value}`);
  });
});

describe('a run of codes', () => {
  const secret = `{"token": "${KEY}", "für": "äöü"}`;
  const base64 = (text: string): string => btoa(unescape(encodeURIComponent(text)));

  test.each([
    ['base64', base64(secret)],
    [
      'base64 for URLs, without padding',
      base64(secret).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    ],
    ['base64 twice', base64(base64(secret))],
    ['hexadecimal digits', toHex(KEY)],
    ['hexadecimal digits in base64', base64(toHex(KEY))],
    ['base64 in lines', base64(`${'lorem ipsum '.repeat(20)}${secret}`).replace(/.{76}/g, '$&\n')],
  ])('of %s is found as a whole', (_, run) => {
    expect(found(`data: ${run} end`)).toEqual([`KEY ${run}`]);
  });

  it('that hides nothing is left alone', () => {
    expect(found(`data: ${base64('nothing to see here, move along')}`)).toEqual([]);
    expect(found(fakeBase62(400))).toEqual([]);
  });

  it('of three levels is too deep', () => {
    expect(found(base64(base64(base64(secret))))).toEqual([]);
  });
});

describe('ordinary text', () => {
  test.each([
    'Über 50 % der Leute (at home) sagen: "ja" & "nein" – 1990–1995, S. 3–4.',
    'Обычный русский текст, 2-й этаж, COVID-19 и IT-отдел.',
    '普通的中文，没有秘密：（完）。',
    'A family 👨‍👩‍👧 and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿, ❤️ and 1️⃣; می‌خواهم',
    'const path = "/usr/local/lib/node_modules/typescript/lib/lib.dom.d.ts";',
    'Matrix: 1 0 0 1, f(x) = [a, b] {c} <d>',
  ])('casts no shadow: %s', (text) => {
    expect(shadowsOf(text)).toEqual([]);
  });
});

describe('any text', () => {
  const odd = fc.constantFrom(
    ...[
      '%',
      '%4',
      '%41',
      '%ff',
      '%C3%A4',
      '&amp;',
      '&#',
      '&#0;',
      '&#x110000;',
      '&#xd800;',
      '\\u12',
      '\\u{ffffffff}',
    ],
    ...[
      '\\',
      '\\n',
      '(at)',
      '( dot )',
      '\u200b',
      '\u00ad',
      'a\u0301',
      '\u0301',
      'Ａ',
      '：',
      'а',
      'ο',
      '𝗄',
      '\ud835',
    ],
    ...[
      '1 2 3 4 5 6 7 8 9 0',
      '١',
      '4\u20114',
      KEY,
      CARD,
      wide(KEY),
      btoa(`x ${KEY} y`),
      toHex(KEY),
      ' ',
      'password: ',
    ],
  );
  const text = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('has shadows whose pieces lie in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        for (const shadow of shadowsOf(text)) {
          const start = a % (shadow.text.length + 1);
          const end = Math.min(shadow.text.length, start + 1 + (b % 40));
          const place = start < end ? shadow.locate(start, end) : undefined;
          if (!place) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: Number(process.env.NEARSIDE_RUNS ?? 500) },
    );
  });

  it('loses no finding of plain signs by its shadows', () => {
    fc.assert(
      fc.property(text, text, (before, behind) => {
        const whole = `${before} \n${KEY}\n ${behind}`;
        const start = before.length + 2;
        const covering = detect(whole).some(
          (finding) => finding.start <= start && finding.end >= start + KEY.length,
        );
        expect(covering).toBe(true);
      }),
      { numRuns: Number(process.env.NEARSIDE_RUNS ?? 500) },
    );
  });

  it('is read in pieces of any size to the same shadows', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (text, size) => {
        const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text).sort();
        expect(texts(shadowsOf(text, size))).toEqual(texts(shadowsOf(text)));
      }),
      { numRuns: Number(process.env.NEARSIDE_RUNS ?? 300) },
    );
  });
});
