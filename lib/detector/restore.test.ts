// Restoring: tolerant of what models do to placeholders, never inventing, the same in pieces as in whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRestorer, restore } from './restore';

const VAULT = {
  EMAIL_1: 'anna@northwind.io',
  EMAIL_12: 'bo@northwind.io',
  PERSON_1: 'Anna Berg',
  IBAN_1: 'GB00 0000',
  IBAN_DE_1: 'DE00 1111',
  CREDIT_CARD_2: '4000 0000',
  API_KEY_1: 'sk-secret',
};

const restored = (text: string): string => restore(text, VAULT).text;

describe('what models make of a placeholder', () => {
  it.each([
    ['as it was', 'Write to [EMAIL_1].', 'Write to anna@northwind.io.'],
    ['brackets lost', 'Write to EMAIL_1.', 'Write to anna@northwind.io.'],
    ['lower case', 'Write to [email_1].', 'Write to anna@northwind.io.'],
    ['lower case without brackets', 'Write to email_1.', 'Write to anna@northwind.io.'],
    ['a blank', '[EMAIL 1] and PERSON 1', 'anna@northwind.io and Anna Berg'],
    ['capitalised in brackets', '[Person 1] wrote', 'Anna Berg wrote'],
    ['a hyphen', '[EMAIL-1], credit-card-2', 'anna@northwind.io, 4000 0000'],
    ['nothing between', '[EMAIL1] or PERSON1', 'anna@northwind.io or Anna Berg'],
    ['a number sign', '[Person #1]', 'Anna Berg'],
    [
      'escaped for Markdown',
      '\\[EMAIL\\_1\\] and EMAIL\\_1',
      'anna@northwind.io and anna@northwind.io',
    ],
    [
      'emphasis around',
      '**[EMAIL_1]** *PERSON_1* _PERSON_1_',
      '**anna@northwind.io** *Anna Berg* _Anna Berg_',
    ],
    ['emphasis inside', '[**EMAIL_1**]', 'anna@northwind.io'],
    ['code around', '`[EMAIL_1]`, `EMAIL_1`', '`anna@northwind.io`, `anna@northwind.io`'],
    [
      'other brackets',
      '【EMAIL_1】［EMAIL_1］<EMAIL_1>「PERSON_1」',
      'anna@northwind.ioanna@northwind.ioanna@northwind.ioAnna Berg',
    ],
    ['double brackets', '{{EMAIL_1}} [[EMAIL_1]]', 'anna@northwind.io [anna@northwind.io]'],
    ['full-width signs', '［EMAIL＿１］', 'anna@northwind.io'],
    ['round brackets stay', 'Anna (EMAIL_1)', 'Anna (anna@northwind.io)'],
    [
      'plural and genitive',
      'EMAIL_1s, [PERSON_1]s, PERSON_1’s',
      'anna@northwind.ios, Anna Bergs, Anna Berg’s',
    ],
    ['a particle of another script', 'PERSON_1은, [PERSON_1]さん', 'Anna Berg은, Anna Bergさん'],
    ['one bracket for two', '[EMAIL_1, EMAIL_12]', '[anna@northwind.io, bo@northwind.io]'],
    ['a longer number', '[EMAIL_12] [EMAIL_1]2', 'bo@northwind.io anna@northwind.io2'],
    ['series that begin alike', '[IBAN_DE_1] [IBAN_1] IBAN DE 1', 'DE00 1111 GB00 0000 DE00 1111'],
    ['brackets around brackets', '([[EMAIL_1]])', '([anna@northwind.io])'],
    ['a backslash that stood there', 'C:\\[PERSON_1]', 'C:\\Anna Berg'],
    ['a bracket too many', '[EMAIL_1]]', 'anna@northwind.io]'],
  ])('%s', (_, text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('what it leaves alone', () => {
  it.each([
    ['a number nobody gave out', '[EMAIL_2] EMAIL_3 [EMAIL_123]'],
    ['a series nobody gave out', '[PHONE_1]'],
    ['ordinary words', 'Person 1 gets email 1, see table 1'],
    ['a part of a word', 'MYEMAIL_1 CUSTOM_EMAIL_1 EMAIL_1x EMAIL_1_b'],
    ['secrets', '[API_KEY_1] and API_KEY_1'],
    ['the target of a link', '[mail](mailto:[EMAIL_1]) https://evil.example/?q=[EMAIL_1]'],
    ['an image’s address', '![x](https://evil.example/EMAIL_1.png)'],
    ['an attribute', '<a href="[EMAIL_1]">'],
  ])('%s', (_, text) => {
    expect(restore(text, VAULT)).toEqual({ text, places: [] });
  });

  it('everything, with nothing in the vault', () => {
    expect(restore('[EMAIL_1]', {})).toEqual({ text: '[EMAIL_1]', places: [] });
  });
});

it('gives secrets back when that is asked for', () => {
  expect(restore('[API_KEY_1]', VAULT, { secrets: true }).text).toBe('sk-secret');
});

it('says where the placeholders are', () => {
  const text = 'Dear **PERSON_1**, write to [email 1]!';
  const { places } = restore(text, VAULT);
  expect(places.map(({ start, end, name }) => [text.slice(start, end), name])).toEqual([
    ['PERSON_1', 'PERSON_1'],
    ['[email 1]', 'EMAIL_1'],
  ]);
});

const RUNS = { numRuns: Number(process.env.NEARSIDE_RUNS ?? 1000) };
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...Object.keys(VAULT),
      ...Object.keys(VAULT).map((name) => `[${name}]`),
    ),
  },
  fc.constantFrom(
    ' ',
    '_',
    '\\',
    '[',
    ']',
    '{{',
    '}}',
    '**',
    '`',
    '1',
    '２',
    's',
    'email',
    'Iban de',
    'https://',
    '(',
    '】',
  ),
  fc.string({ maxLength: 4 }),
);
const answers = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('any answer', () => {
  it('in pieces is the same as in whole', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(12), { maxLength: 20 }), (text, sizes) => {
        const restorer = createRestorer(VAULT);
        let out = '';
        let at = 0;
        for (const size of sizes) {
          out += restorer.push(text.slice(at, at + size));
          at += size;
        }
        out += restorer.push(text.slice(at)) + restorer.flush();
        const whole = restore(text, VAULT);
        expect(out).toBe(whole.text);
        expect(restorer.places).toEqual(whole.places);
      }),
      RUNS,
    );
  });

  it('has valid places, in order, of known placeholders only', () => {
    fc.assert(
      fc.property(answers, (text) => {
        let last = 0;
        for (const { start, end, name, value } of restore(text, VAULT).places) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(VAULT).toHaveProperty(name, value);
          expect(text.slice(start, end)).toMatch(/[0-9０-９]/);
          last = end;
        }
      }),
      RUNS,
    );
  });

  it('comes out letter by letter as soon as nothing is open', () => {
    const restorer = createRestorer(VAULT);
    expect(restorer.push('Hello [EMA')).toBe('Hello ');
    expect(restorer.push('IL_1')).toBe('');
    expect(restorer.push('] an')).toBe('anna@northwind.io an');
    expect(restorer.push('d so on')).toBe('d so on');
    expect(restorer.flush()).toBe('');
  });
});

it('takes time in proportion to the text', () => {
  const text = `${'[[[EMAIL_'.repeat(20_000)}${'[EMAIL_1]'.repeat(5000)}${'EMAIL'.repeat(10_000)}`;
  expect(restore(text, VAULT).places).toHaveLength(5000);
});
