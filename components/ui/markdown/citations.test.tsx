// Numbers of passages become citations in prose, and stay what they are in code, in links and where there is no such passage.
import fc from 'fast-check';
import type { Node, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/page/evidence';
import { type CitationRules, citeBlock, claimsOf } from './citations';
import { parseMarkdown } from './parse';

/** Passages 1 to 20. */
const rules = (verdicts: [string, Verdict][] = []): CitationRules => ({
  exists: (number) => number >= 1 && number <= 20,
  verdicts: new Map(verdicts),
});

/** The words of a tree, a citation as ‹3›, an unsure one as ‹3?›. */
function drawn(node: Node): string {
  if (node.type === 'citation') {
    const { number, isUnsure } = node as Extract<RootContent, { type: 'citation' }>;
    return `‹${number}${isUnsure ? '?' : ''}›`;
  }
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(drawn).join('') : '';
}

const cited = (text: string, verdicts?: [string, Verdict][]): string =>
  parseMarkdown(text)
    .children.map((block) => drawn(citeBlock(block, rules(verdicts))))
    .join('\n');

const claims = (text: string) =>
  claimsOf(parseMarkdown(text).children, rules()).map(({ text, cited }) => [text, ...cited]);

describe('citeBlock', () => {
  it.each([
    ['It is old [3].', 'It is old‹3›.'],
    ['It is old. [3] And new.[4]', 'It is old.‹3› And new.‹4›'],
    ['Both [3][4] and [5, 6] and [7; 8].', 'Both‹3›‹4› and‹5›‹6› and‹7›‹8›.'],
    ['A run [3–5], not [3-19].', 'A run‹3›‹4›‹5›, not‹3›‹19›.'],
    ['As some models write【3】.', 'As some models write‹3›.'],
    ['**Bold [3]** and *so [4]*', 'Bold‹3› and so‹4›'],
    ['- one [1]\n- two [2]', 'one‹1›two‹2›'],
    ['> quoted [2]', 'quoted‹2›'],
    ['## Title [2]', 'Title‹2›'],
    ['[3] at the start', '‹3› at the start'],
    ['[3]', '‹3›'],
    ['| a | b |\n| - | - |\n| x [1] | y [2] |', 'abx‹1›y‹2›'],
    ['some there [3, 99]', 'some there‹3›'],
  ])('%j', (text, shown) => {
    expect(cited(text)).toBe(shown);
  });

  it.each([
    'call `a[3]` now',
    '```js\na[3] = b[4];\n```',
    '    indented[3]\n',
    'not there [0] [21] [999]',
    'no number [a] [ 3] [3 [12345]',
    '$x[3]$',
    '[see [3]](https://example.com)',
    '![pic [3]](https://example.com/x.png)',
  ])('leaves %j as it is', (text) => {
    const plain = parseMarkdown(text).children.map(drawn).join('\n');
    expect(cited(text)).toBe(plain);
  });

  it('draws what was judged', () => {
    const verdicts: [string, Verdict][] = [
      ['It is old.', { unsure: [3] }],
      ['It is new.', { unsure: [], found: 7 }],
      ['It is blue.', { unsure: [4, 5], found: 9 }],
      ['Name Height 12 m', { unsure: [], found: 2 }],
      ['In a link', { unsure: [], found: 8 }],
    ];
    expect(cited('It is old [3]. It is new. It is blue [4][5].', verdicts)).toBe(
      'It is old‹3?›. It is new.‹7› It is blue‹9›.',
    );
    expect(cited('It **is `new`**.', [['It is new.', { unsure: [], found: 7 }]])).toBe(
      'It is new.‹7›',
    );
    expect(cited('[In a link](https://example.com)', verdicts)).toBe('In a link‹8›');
    const table = '| Name | Height |\n| - | - |\n| Name | Height 12 m |';
    expect(cited(table, verdicts)).toBe('NameHeightNameHeight 12 m‹2›');
  });

  it('changes no word of any answer', () => {
    const piece = fc.constantFrom(
      ...['[3]', ' [4, 5]', '[3–5]', '**', '*', '`', '[', ']', '(/a) ', '\n', '\n\n'],
      ...[
        '- ',
        '> ',
        '| a | b |\n| - | - |\n| c | d |\n',
        'Words. ',
        'more',
        '。',
        '雪',
        '【7】',
        '```\n',
      ],
    );
    const verdict = fc.record({
      unsure: fc.constantFrom([], [3]),
      found: fc.constantFrom(6, undefined),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), verdict, (pieces, verdict) => {
        const { children } = parseMarkdown(pieces.join(''));
        const verdicts = claimsOf(children, rules()).map(({ text }) => [text, verdict]);
        const after = children.map((block) =>
          drawn(citeBlock(block, rules(verdicts as [string, Verdict][]))),
        );
        const bare = (text: string) =>
          text.replace(/‹[^›]*›|[[【]\d[\d, –]*[\]】]/g, '').replace(/\s/g, '');
        expect(bare(after.join(''))).toBe(bare(children.map(drawn).join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('withstands what nobody writes', () => {
    for (const unit of [' ', '[1', '[1, ', '【', '. ']) {
      const value = `a${unit.repeat(200_000)}b [3]`;
      const block = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
      expect(drawn(citeBlock(block, rules()))).toMatch(/b‹3›$/);
    }
    const deep = `${'*a **b '.repeat(3000)}[3]`;
    expect(() =>
      parseMarkdown(deep).children.map((block) => citeBlock(block, rules())),
    ).not.toThrow();
  });
});

describe('claimsOf', () => {
  it('gives sentences, items and rows with the numbers they name', () => {
    expect(claims('It is old [3]. It is new. [4][5] And so `on`.')).toEqual([
      ['It is old.', 3],
      ['It is new.', 4, 5],
      ['And so on.'],
    ]);
    expect(claims('- one [1]\n- two\n\n| a | b |\n| - | - |\n| c [2] | d |')).toEqual([
      ['one', 1],
      ['two'],
      ['a b'],
      ['c d', 2],
    ]);
    expect(claims('```\ncode [3]\n```')).toEqual([]);
  });
});
