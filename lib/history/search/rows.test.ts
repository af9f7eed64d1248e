// The small parts of the index against the plainest way to say the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdditions } from './additions';
import { amountOf, createWriter, listsIn, numbersOf } from './numbers';
import { entriesOf, extended, holdsWord, listOf, without } from './posting-row';
import { BUCKETS, bucketOf, keyOf, partOf, partOfKey } from './rows';
import { slipsAllowed, slipsBetween } from './spelling';
import { createVocabulary } from './vocabulary';

const rising = fc
  .uniqueArray(fc.nat(2 ** 31), { maxLength: 60 })
  .map((numbers) => numbers.sort((a, b) => a - b));
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '京', '_'),
  minLength: 1,
  maxLength: 9,
});

describe('numbers in few bytes', () => {
  it('come back, list by list, whatever is appended to them', () => {
    fc.assert(
      fc.property(fc.array(rising, { maxLength: 5 }), fc.nat(60), (lists, cut) => {
        const writer = createWriter();
        for (const list of lists)
          writer.measured(() => {
            writer.list(list.slice(0, cut));
            writer.list(list.slice(cut), list.slice(0, cut).at(-1));
          });
        const read = [...listsIn(writer.result())];
        expect(read.map(numbersOf)).toEqual(lists);
        expect(read.map(amountOf)).toEqual(lists.map((list) => list.length));
      }),
    );
  });
});

describe('a row', () => {
  const content = fc.dictionary(
    word,
    rising.filter((list) => list.length > 0),
    { maxKeys: 8 },
  );
  const asObject = (row: Parameters<typeof entriesOf>[0] | undefined) =>
    Object.fromEntries(row ? [...entriesOf(row)].map(([one, list]) => [one, numbersOf(list)]) : []);

  it('gives what was put in, before and after more is added', () => {
    fc.assert(
      fc.property(content, content, word, (first, second, other) => {
        const later = Object.fromEntries(
          Object.entries(second).map(([one, list]) => [
            one,
            list.map((number) => number + 2 ** 31 + 1),
          ]),
        );
        const begun = extended(undefined, 7, new Map(Object.entries(first)));
        const row = extended(begun, 7, new Map(Object.entries(later)));
        const all: Record<string, number[]> = { ...first };
        for (const [one, list] of Object.entries(later)) all[one] = [...(all[one] ?? []), ...list];
        expect(asObject(row)).toEqual(all);
        for (const one of [...Object.keys(all), other]) {
          expect(holdsWord(row, one)).toBe(one in all);
          expect(listOf(row, one) && numbersOf(listOf(row, one)!)).toEqual(all[one]);
        }
      }),
    );
  });

  it('loses the documents that go, and the words that none of the others holds', () => {
    fc.assert(
      fc.property(content, fc.nat(3), (first, rest) => {
        const row = extended(undefined, 7, new Map(Object.entries(first)));
        const gone = new Set(
          Object.values(first)
            .flat()
            .filter((number) => number % 4 === rest),
        );
        const left = Object.entries(first).map(
          ([one, list]) => [one, list.filter((n) => !gone.has(n))] as const,
        );
        const after = without(row, gone);
        expect(after === undefined).toBe(gone.size === 0);
        if (!after) return;
        expect(asObject(after.row)).toEqual(
          Object.fromEntries(left.filter(([, list]) => list.length > 0)),
        );
        expect(after.emptied).toEqual(
          left.filter(([, list]) => list.length === 0).map(([one]) => one),
        );
      }),
    );
  });
});

it('messages are added to the parts that their numbers belong to', () => {
  const additions = createAdditions();
  additions.addToParts(3, 'x', [1, 65_535]);
  additions.addToParts(3, 'x', [65_536, 70_000, 140_000]);
  const rows = [...additions.rows].map(([key, words]) => [partOfKey(key), words.get('x')]);
  expect(rows).toEqual([
    [partOf(0), [1, 65_535]],
    [partOf(65_536), [65_536, 70_000]],
    [partOf(140_000), [140_000]],
  ]);
  expect([...additions.rows.keys()][0]).toBe(keyOf(3, partOf(0)));
});

it('words are spread over the buckets', () => {
  const used = new Set(Array.from({ length: 20_000 }, (_, index) => bucketOf(`word${index}`)));
  expect(used.size).toBeGreaterThan(BUCKETS * 0.99);
});

describe('the vocabulary', () => {
  const words = fc.dictionary(word, fc.nat(50), { maxKeys: 30 });
  const of = (counts: Record<string, number>) => {
    const sorted = Object.keys(counts).sort();
    return createVocabulary(
      sorted.map((one) => `${one} `).join(''),
      Uint32Array.from(sorted, (one) => counts[one] ?? 0),
    );
  };
  const entries = (vocabulary: ReturnType<typeof of>) => {
    const all: [string, number][] = [];
    vocabulary.each((one, count) => all.push([one, count]));
    return all;
  };

  it('knows beginnings and slips as a look at every word does', () => {
    fc.assert(
      fc.property(words, word, fc.nat(5), (counts, typed, most) => {
        const vocabulary = of(counts);
        const longer = Object.keys(counts).filter((one) => one !== typed && one.startsWith(typed));
        const best = longer
          .map((one) => counts[one]!)
          .sort((a, b) => b - a)
          .slice(0, most);
        const found = vocabulary.beginningWith(typed, most);
        expect(found.map(({ count }) => count)).toEqual(best);
        expect(found.every((one) => longer.includes(one.word))).toBe(true);
        const near = Object.keys(counts).filter((one) => {
          const slips = slipsBetween(typed, one, slipsAllowed(typed));
          return one !== typed && slips <= slipsAllowed(typed);
        });
        expect(
          vocabulary
            .like(typed)
            .map((one) => one.word)
            .sort(),
        ).toEqual(slipsAllowed(typed) === 0 ? [] : near.sort());
        expect(vocabulary.indexOf(typed) >= 0).toBe(typed in counts);
      }),
      { examples: [[{ é京a: 1, a: 0 }, 'é京', 0]] },
    );
  });

  it('takes in words and lets others go, in their order', () => {
    fc.assert(
      fc.property(words, words, fc.nat(3), (before, added, rest) => {
        const dropped = new Set(Object.keys(before).filter((_, index) => index % 4 === rest));
        const fresh = Object.entries(added).filter(([one]) => !(one in before) || dropped.has(one));
        const after = of(before).changed(new Map(fresh), dropped);
        const kept = Object.entries(before).filter(([one]) => !dropped.has(one));
        expect(entries(after)).toEqual([...kept, ...fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });
});
