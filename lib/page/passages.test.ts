// Passages lose nothing, are short and few; their numbers cost little and cannot be forged by a page.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryNumbers, MOST_PASSAGES, numbered, passageEnds, passageOf } from './passages';

const article = readFileSync(
  new URL('fixtures/article.txt', `file://${import.meta.dirname}/`),
  'utf8',
);

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    'word '.repeat(60),
    'A sentence. '.repeat(90),
    '😀',
    '[2]',
    '[1, 3] ',
  ),
  fc.string({ unit: 'binary' }),
);
const text = fc.array(piece).map((pieces) => pieces.join(''));

describe('passages', () => {
  it('are paragraphs, a heading with what follows it', () => {
    const ends = passageEnds(article);
    const passages = ends.map((_, index) => passageOf(article, ends, index));
    expect(passages[0]).toMatch(/^For six hundred years[^\n]+dry\.$/);
    expect(passages.find((passage) => passage.includes('What the water gives'))).toContain(
      'bakeries',
    );
    expect(passages.map(({ length }) => length < 600)).not.toContain(false);
  });

  it('together are the text, in whole characters', () => {
    fc.assert(
      fc.property(text, (text) => {
        const ends = passageEnds(text);
        expect(ends.at(-1) ?? 0).toBe(text.length);
        expect(ends.every((end, at) => end > (ends[at - 1] ?? 0))).toBe(true);
        for (const end of ends)
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      }),
    );
  });

  it('of a huge text are longer, not more', () => {
    for (const text of [
      'The lamp was lit again. '.repeat(120_000),
      'x'.repeat(2e6),
      'a\n\n'.repeat(5e5),
    ])
      expect(passageEnds(text).length).toBeLessThanOrEqual(MOST_PASSAGES);
  });
});

describe('a numbered text', () => {
  it('has each number once, before its passage, from the first on', () => {
    const ends = passageEnds(article);
    const shown = numbered(article, ends, 7);
    expect(shown).toMatch(/^\[7\] For six hundred/);
    expect([...shown.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))).toEqual(
      ends.map((_, index) => 7 + index),
    );
    expect(shown.replace(/\[\d+\] /g, '')).toBe(article);
  });

  it('tells marks of the page’s own apart from the numbers', () => {
    const page = `Lit in 1871.[2] As[1, 3] said; a[0] = b[12]; 【4】. [5]: no [a] [12345]`;
    expect(numbered(page, [page.length], 1)).toBe(
      '[1] Lit in 1871.[ 2] As[ 1, 3] said; a[ 0] = b[ 12]; 【 4】. [ 5]: no [a] [12345]',
    );
    fc.assert(
      fc.property(text, (text) => {
        const ends = passageEnds(text);
        const marks = numbered(text, ends, 1).match(/[[【]\d{1,4}[\]】]/g) ?? [];
        expect(marks).toEqual(ends.map((_, index) => `[${index + 1}]`));
      }),
    );
  });

  it('is read quickly, however hostile', () => {
    for (const unit of ['[1111', '[1,', '1234, ', '【】']) {
      const text = unit.repeat(200_000);
      expect(numbered(text, passageEnds(text), 1).length).toBeGreaterThan(text.length);
    }
  });
});

it('a part cut within a passage begins with that passage’s number', () => {
  expect(
    carryNumbers(['[1] one\n\n[2] two ', 'still two\n\n[3] three\n\n', '[4] four ', 'and']),
  ).toEqual(['[1] one\n\n[2] two ', '[2] still two\n\n[3] three\n\n', '[4] four ', '[4] and']);
  expect(carryNumbers(['no numbers', 'here'])).toEqual(['no numbers', 'here']);
});
