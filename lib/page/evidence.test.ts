// How well statements and passages are told to belong together, on pages with statements that are known to, or not.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClaims, type NumberedPassage } from './evidence';
import { passageEnds, passageOf } from './passages';

interface Page {
  name: string;
  paragraphs: string[];
  /** Statements in the page's language or in another, each with words of the passage it rests on; null: with none. */
  same: [says: string, rests: string | null][];
  other: [says: string, rests: string | null][];
}

const PAGES: Page[] = JSON.parse(
  readFileSync(new URL('fixtures/evidence.json', `file://${import.meta.dirname}/`), 'utf8'),
);

function passagesOf({ paragraphs }: Page): NumberedPassage[] {
  const text = paragraphs.join('\n\n');
  const ends = passageEnds(text);
  return ends.map((_, index) => ({ number: index + 1, text: passageOf(text, ends, index) }));
}

/** Each statement of each page with the number of its passage, 0 where it has none, and its verdict. */
function judgeAll(kind: 'same' | 'other', cites: (passages: NumberedPassage[]) => number[]) {
  return PAGES.flatMap((page) => {
    const passages = passagesOf(page);
    const cited = cites(passages);
    const verdicts = judgeClaims(
      page[kind].map(([text]) => ({ text, cited })),
      passages,
    );
    return page[kind].map(([says, rests], at) => {
      const own =
        rests === null ? 0 : (passages.find(({ text }) => text.includes(rests))?.number ?? -1);
      return { says, own, cited, ...verdicts[at]! };
    });
  });
}

const all = (passages: NumberedPassage[]) => passages.map(({ number }) => number);

describe('statements that name a passage', () => {
  const judged = judgeAll('same', all);
  const pairs = judged.flatMap(({ says, own, cited, unsure }) =>
    cited.map((number) => ({ says, isOwn: number === own, isUnsure: unsure.includes(number) })),
  );

  it('are sure of their own', () => {
    expect(judged.every(({ own }) => own >= 0)).toBe(true);
    const own = pairs.filter(({ isOwn }) => isOwn);
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter(({ isUnsure }) => isUnsure).length).toBeLessThanOrEqual(1);
  });

  it('are unsure of nearly all others', () => {
    const others = pairs.filter(({ isOwn }) => !isOwn);
    expect(others.length).toBeGreaterThan(400);
    expect(others.filter(({ isUnsure }) => !isUnsure).length / others.length).toBeLessThan(0.05);
  });

  it('in another language than the page are never called unsure', () => {
    const judged = judgeAll('other', all);
    expect(judged.length).toBeGreaterThan(8);
    expect(judged.flatMap(({ unsure }) => unsure)).toEqual([]);
  });
});

describe('statements that name none', () => {
  it('get theirs where they clearly repeat one, and never a wrong one', () => {
    const judged = [...judgeAll('same', () => []), ...judgeAll('other', () => [])];
    const found = judged.filter(({ found }) => found !== undefined);
    expect(found.filter(({ own, found }) => own !== found)).toEqual([]);
    expect(found.length / judged.filter(({ own }) => own > 0).length).toBeGreaterThan(0.6);
  });

  it('get theirs too where the one they name will not do', () => {
    const [page] = PAGES;
    const passages = passagesOf(page!);
    const text = 'His sun valve closed the gas in daylight and opened it at dusk.';
    const rest = page!.same.slice(0, 10).map(([text]) => ({ text, cited: [] }));
    const [verdict] = judgeClaims([{ text, cited: [6] }, ...rest], passages);
    expect(verdict).toEqual({ unsure: [6], found: 2 });
  });
});

describe('judgeClaims', () => {
  it('leaves alone what is too short, and passages whose text is gone', () => {
    const passages = passagesOf(PAGES[0]!);
    const rest = PAGES[0]!.same.map(([text]) => ({ text, cited: [] }));
    const gone = { text: 'The first lighthouse was built of marble by a king.', cited: [2, 99] };
    expect(judgeClaims([gone, ...rest], passages)[0]).toEqual({ unsure: [2] });
    const [short] = judgeClaims([{ text: 'Yes, indeed.', cited: [3] }], passages);
    expect(short).toEqual({ unsure: [] });
  });

  it('is unsure only of what is cited, and gives only numbers there are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('the lamp', '__proto__', '潮が'),
    );
    const claims = fc.array(fc.record({ text, cited: fc.array(fc.nat(5)) }));
    fc.assert(
      fc.property(claims, fc.array(text, { maxLength: 5 }), (claims, texts) => {
        const verdicts = judgeClaims(
          claims,
          texts.map((text, number) => ({ number, text })),
        );
        expect(verdicts).toHaveLength(claims.length);
        verdicts.forEach(({ unsure, found }, at) => {
          for (const number of unsure) expect(claims[at]?.cited).toContain(number);
          if (found !== undefined) expect(found).toBeLessThan(texts.length);
        });
      }),
    );
  });
});
