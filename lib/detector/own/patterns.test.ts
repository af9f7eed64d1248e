// Own patterns: linear, sliced without losing or inventing anything, and errors that say what is wrong.
import { describe, expect, it } from 'vitest';
import { findPatterns, whatIsWrong } from './patterns';

const calm = { pause: async () => {}, isLate: () => false };

async function found(source: string, text: string): Promise<string[]> {
  const { findings } = await findPatterns(text, [{ name: 'Ticket', source }], calm);
  return findings.map(({ start, end }) => text.slice(start, end));
}

describe('a pattern', () => {
  it('finds what it says, by the name that the user gave it', async () => {
    const text = 'see TKT-123456 and TKT-654321, not TKT-12';
    const source = 'TKT-[0-9]{6}';
    expect(await found(source, text)).toEqual(['TKT-123456', 'TKT-654321']);
    const { findings, isWhole } = await findPatterns(text, [{ name: 'Ticket', source }], calm);
    expect(isWhole).toBe(true);
    expect(findings[0]).toMatchObject({ ruleId: 'own-pattern', type: 'PATTERN', label: 'Ticket' });
  });

  it('takes no account of where the text is sliced', async () => {
    const text = `${'a'.repeat(93)} TKT-123456 `.repeat(900);
    expect(await found('TKT-[0-9]{6}', text)).toHaveLength(900);
    for (let shift = 0; shift < 20; shift += 1) {
      const shifted = `${'x'.repeat(16_384 - shift)}TKT-123456 TKT-654321`;
      expect(await found('TKT-[0-9]{6}', shifted)).toEqual(['TKT-123456', 'TKT-654321']);
      // In the middle of a word no word begins, and no text either.
      expect(await found('\\bTKT-[0-9]{6}', shifted)).toEqual(['TKT-654321']);
      expect(await found('^TKT', shifted)).toEqual([]);
      expect(await found('(?m)^[a-z]+', shifted)).toHaveLength(1);
    }
  });

  it('that matches nothing at places finds nothing there', async () => {
    expect(await found('\\b', 'one two')).toEqual([]);
  });

  it('in any script', async () => {
    expect(await found('(?i)проект\\s+\\p{L}+', 'о ПРОЕКТ Сокол и 😀 проект орёл')).toEqual([
      'ПРОЕКТ Сокол',
      'проект орёл',
    ]);
  });
});

describe('when it cannot read all', () => {
  it('says so once the time is up', async () => {
    let pauses = 0;
    const scan = { pause: async () => void pauses++, isLate: () => pauses > 3 };
    const text = 'TKT-123456 '.repeat(20_000);
    const { isWhole } = await findPatterns(text, [{ name: 'x', source: 'ZZ' }], scan);
    expect(isWhole).toBe(false);
    expect(pauses).toBe(4);
  });

  it('says so where a stored pattern is no pattern', async () => {
    expect(await findPatterns('x', [{ name: 'x', source: '(' }], calm)).toEqual({
      findings: [],
      isWhole: false,
    });
  });
});

describe('what is wrong is said in words', () => {
  it.each([
    ['(?=a)b', /ahead or behind/],
    ['(?<!x)y', /ahead or behind/],
    ['(a)\\1', /Going back to a group/],
    ['(a', /“\(” is not closed/],
    ['a)', /“\)” was never opened/],
    ['[a', /“\[” is not closed/],
    ['a{1001}', /more than 1000/],
    ['*a', /nothing before it/],
    ['a**', /Two repetition signs/],
    ['[z-a]', /runs backwards.*z-a/],
    ['\\p{Foo}', /does not exist.*Foo/],
    ['\\q', /backslash.*\\q/],
    ['a\\', /backslash at the end/],
    ['a*', /matches everywhere/],
    ['', /matches everywhere/],
    ['(a|b|c|d){900}x{900}', /fewer repetitions/],
  ])('%s', (source, words) => {
    expect(whatIsWrong(source)).toMatch(words);
  });

  it.each(['TKT-\\d{6}', '(?i)falcon', '\\p{Han}{4}', 'a|b', '(?m)^secret'])(
    'nothing in %s',
    (source) => {
      expect(whatIsWrong(source)).toBeUndefined();
    },
  );
});

it('a pattern that ruins other engines takes time in proportion to the text', async () => {
  expect(await found('(a+)+b', 'a'.repeat(100_000))).toEqual([]);
  expect(await found('(x+x+)+y', 'x'.repeat(100_000))).toEqual([]);
});
