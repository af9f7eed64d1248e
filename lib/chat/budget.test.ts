// The estimate is high rather than low and fast; the choice is stable; whole exchanges leave, oldest first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../providers/provider';
import { chooseContext, endWithin, estimateTokens, fitMessages } from './budget';

/** The highest count of the vocabularies o200k, cl100k and Llama 3. */
const COUNTED: [text: string, tokens: number][] = [
  ['The quick brown fox jumps over the lazy dog.', 10],
  ['Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.', 28],
  ['人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。', 50],
  ['すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。', 45],
  ['Все люди рождаются свободными и равными в своем достоинстве и правах.', 35],
  ['Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια.', 62],
  ['כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.', 56],
  ['ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით.', 144],
  ['2026-11-22T09:00:01 12345 3.14159', 20],
  ['{"id": 12345, "name": "x", "list": [1,2,3]}', 23],
  ['MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArweDUbvRDVzAYAh1jbJQV6Ga0H7OKXUVOwZyscYG', 54],
];

describe('estimateTokens', () => {
  it.each(COUNTED)('is at most twice, and not below, the count of %s', (text, tokens) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(tokens);
    expect(estimateTokens(text)).toBeLessThanOrEqual(tokens * 2);
  });

  it('gives English prose about 3.6 letters a token', () => {
    const prose = 'the river runs slowly past the old mill and under the bridge '.repeat(100);
    expect(prose.length / estimateTokens(prose)).toBeCloseTo(3.57, 1);
  });

  it('grows with the text and never exceeds the sum of its pieces by rounding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
        const whole = estimateTokens(one + two);
        expect(whole).toBeGreaterThanOrEqual(estimateTokens(one));
        expect(whole).toBeLessThanOrEqual(estimateTokens(one) + estimateTokens(two));
      }),
    );
  });

  it('reads 5 MB in well under a second', () => {
    const text = 'Lorem ipsum, 123. 狐狸 '.repeat(280_000);
    const start = performance.now();
    expect(estimateTokens(text)).toBeGreaterThan(1_000_000);
    expect(performance.now() - start).toBeLessThan(800);
  });
});

describe('endWithin', () => {
  it('takes the longest stretch that fits and cuts no pair in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (text, tokens) => {
          const end = endWithin(text, 0, tokens);
          const first = String.fromCodePoint(text.codePointAt(0)!).length;
          expect(end).toBeGreaterThanOrEqual(first);
          if (end > first) expect(estimateTokens(text.slice(0, end))).toBeLessThanOrEqual(tokens);
          if (end < text.length) {
            expect(
              text.charCodeAt(end - 1) >> 10 === 0x36 && text.charCodeAt(end) >> 10 === 0x37,
            ).toBe(false);
            const next = end + String.fromCodePoint(text.codePointAt(end)!).length;
            expect(estimateTokens(text.slice(0, next))).toBeGreaterThan(tokens);
          }
        },
      ),
    );
  });
});

describe('chooseContext', () => {
  it.each([
    [1, 4096],
    [4096, 4096],
    [4097, 8192],
    [12_000, 16_384],
    [90_000, 16_384],
  ])('for %i tokens asks for %i', (needed, window) => {
    expect(chooseContext({ needed })).toBe(window);
  });

  it('keeps below the trained length and goes as far as it is let', () => {
    expect(chooseContext({ needed: 3000, trained: 2048 })).toBe(2048);
    expect(chooseContext({ needed: 7000, trained: 6000 })).toBe(6000);
    expect(chooseContext({ needed: 20_000, most: 32_768 })).toBe(32_768);
    expect(chooseContext({ needed: 20_000, most: 20_480, trained: 131_072 })).toBe(20_480);
  });
});

const say = (role: ChatMessage['role'], content: string): ChatMessage => ({ role, content });
const long = 'word '.repeat(1000);

describe('fitMessages', () => {
  it('sends all when all fit', () => {
    const messages = [
      say('system', 's'),
      say('user', 'a'),
      say('assistant', 'b'),
      say('user', 'c'),
    ];
    expect(fitMessages({ messages })).toEqual({
      messages,
      leftOut: 0,
      contextTokens: 4096,
      fits: true,
    });
  });

  it('drops the oldest exchanges whole', () => {
    const messages = [
      say('system', 's'),
      say('user', `1 ${long}`),
      say('assistant', `2 ${long}`),
      say('user', `3 ${long}`),
      say('assistant', 'short'),
      say('user', 'last'),
    ];
    const fitted = fitMessages({ messages, most: 4096 });
    expect(fitted.messages.map(({ content }) => content[0])).toEqual(['s', '3', 's', 'l']);
    expect(fitted).toMatchObject({ leftOut: 2, contextTokens: 4096, fits: true });
  });

  it('says so when the last message alone is too long, and keeps it whole', () => {
    const messages = [say('user', 'a'), say('assistant', 'b'), say('user', long.repeat(5))];
    const fitted = fitMessages({ messages, trained: 4096 });
    expect(fitted).toEqual({
      messages: messages.slice(2),
      leftOut: 2,
      contextTokens: 4096,
      fits: false,
    });
  });

  it('keeps order, system and last, and answers stay with their questions', () => {
    const body = fc.constantFrom('short', long, long.repeat(2));
    const exchange = fc.tuple(body, fc.array(body, { maxLength: 2 }));
    fc.assert(
      fc.property(
        fc.array(exchange, { maxLength: 8 }),
        body,
        fc.constantFrom(2048, 8192),
        (earlier, last, most) => {
          const messages = [
            say('system', 'rules'),
            ...earlier.flatMap(([question, answers]) => [
              say('user', question),
              ...answers.map((answer) => say('assistant', answer)),
            ]),
            say('user', last),
          ];
          const fitted = fitMessages({ messages, most });
          expect(fitted.messages.length + fitted.leftOut).toBe(messages.length);
          expect(fitted.messages[0]).toBe(messages[0]);
          expect(fitted.messages.slice(1)).toEqual(messages.slice(1 + fitted.leftOut));
          expect(fitted.messages[1]?.role).toBe('user');
          const needed = fitted.messages.reduce(
            (sum, m) => sum + estimateTokens(m.content) + 8,
            1024,
          );
          expect(fitted.fits).toBe(needed <= most);
          if (fitted.leftOut > 0) expect(fitted.messages.length).toBeLessThan(messages.length);
        },
      ),
    );
  });
});

it('keeps the last messages together when they make no sense without each other', () => {
  const message = (role: 'user' | 'assistant', words: number) => ({
    role,
    content: 'word '.repeat(words),
  });
  const messages = [
    message('user', 2000),
    message('assistant', 2000),
    message('user', 2000),
    message('assistant', 2000),
    message('user', 10),
  ];
  const fitted = fitMessages({ messages, inseparable: 3, most: 8192 });
  expect(fitted.messages).toEqual(messages.slice(2));
  expect(fitMessages({ messages, inseparable: 3, most: 4096 }).fits).toBe(false);
});
