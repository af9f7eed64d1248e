// The keyword index finds what a plain search finds, in whatever overlaps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexKeywords } from './keywords';

/** In pieces of `size`, by default in one. */
function scanned(keywords: readonly string[], text: string, size = text.length + 1): string[] {
  const hits: string[] = [];
  const { scan } = indexKeywords(keywords);
  let state = 0;
  for (let from = 0; from < text.length; from += size) {
    const piece = { from, to: Math.min(from + size, text.length), state };
    state = scan(text, piece, (keyword, end) => hits.push(`${end} ${keywords[keyword]}`));
  }
  return hits.sort();
}

function searched(keywords: readonly string[], text: string): string[] {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords
    .flatMap((keyword) =>
      Array.from(lower.split('').keys())
        .filter((at) => lower.startsWith(keyword, at))
        .map((at) => `${at + keyword.length} ${keyword}`),
    )
    .sort();
}

describe('indexKeywords', () => {
  it('finds keywords inside and across one another, in either case', () => {
    expect(scanned(['pass', 'password', 'word', 'sword'], 'PassWord')).toEqual(
      ['4 pass', '8 password', '8 sword', '8 word'].sort(),
    );
  });

  it('knows the capitals of other scripts, and no letter that only looks alike', () => {
    // The Kelvin sign, in lower case a k.
    expect(scanned(['key'], '\u212aey')).toEqual([]);
    expect(scanned(['пароль'], 'Пароль')).toEqual(['6 пароль']);
    expect(scanned(['密码'], '密密码')).toEqual(['3 密码']);
    // Turkish has two letters i, of which one shares its capital with the Latin one.
    expect(scanned(['pin', 'astım'], 'PIN')).toEqual(['3 pin']);
    expect(scanned(['gizli'], 'GİZLİ')).toEqual(['5 gizli']);
    // A sigma has two small letters.
    expect(scanned(['κωδικός'], 'ΚΩΔΙΚΌΣ κωδικόσ')).toEqual(['15 κωδικός', '7 κωδικός']);
  });

  it('finds what a plain search finds, in pieces too', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', 'x', 'é'), maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (keywords, text, size) => {
          expect(scanned(keywords, text, size)).toEqual(searched(keywords, text));
        },
      ),
    );
  });
});
