// Formulas are found in all four spellings; money, words in brackets and escapes are not formulas.
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { FormulaNode } from './math-syntax';
import { growMarkdown, type Parsed, parseMarkdown } from './parse';

function* formulasIn(node: Nodes): Generator<FormulaNode> {
  if (node.type === 'formula') yield node;
  if ('children' in node) for (const child of node.children) yield* formulasIn(child);
}

const found = (text: string) =>
  [...formulasIn(parseMarkdown(text))].map(({ value, isDisplay }) =>
    isDisplay ? `display ${value}` : value,
  );

describe('[e37] formulas', () => {
  it.each([
    ['so $a_1 * b_2$ is', ['a_1 * b_2']],
    ['$x$', ['x']],
    ['$x$, and $y$.', ['x', 'y']],
    ['so \\(a_1 * b\\) is', ['a_1 * b']],
    ['$$\nE = mc^2\n$$', ['display E = mc^2']],
    ['\\[\n\\frac{a}{b} * c_1\n\\]', ['display \\frac{a}{b} * c_1']],
    ['inline $$a$$ too', ['display a']],
    ['- item $a$\n- **$b$**', ['a', 'b']],
    ['| $a$ | b |\n| - | - |\n| c | $d$ |', ['a', 'd']],
    ['$5x + 3 = 2$', ['5x + 3 = 2']],
    ['$2 + 2 = 4$ and $3 \\times 4$', ['2 + 2 = 4', '3 \\times 4']],
    ['the $n$th and $n$-th', ['n', 'n']],
    ['the $area$ of $v_total$', ['area', 'v_total']],
    ['some write $ x = 5 $ so', ['x = 5']],
    ['设$x$为实数，则\\(y\\)也是', ['x', 'y']],
    ['Let \\(x\\), \\(ABC\\) and \\(O(n log n)\\) be', ['x', 'ABC', 'O(n log n)']],
    ['so \\[ a + b = c \\] and \\[x^2\\] on', ['display a + b = c', 'display x^2']],
    [
      '\\[ T_{room} \\\\[2pt] \\text{kept warm} \\]',
      ['display T_{room} \\\\[2pt] \\text{kept warm}'],
    ],
    ['Text:\n$$x$$\nmore', ['display x']],
    ['$$\na\n\nb\n$$', ['display a\n\nb']],
    ['\\[\na = b\n\n- c\n> d\n# e\n= f\n\\]\nafter', ['display a = b\n\n- c\n> d\n# e\n= f']],
    [
      'Text\n\\[\n\\begin{aligned}\na &= b \\\\\n  &= c\n\\end{aligned}\n\\]',
      ['display \\begin{aligned}\na &= b \\\\\n  &= c\n\\end{aligned}'],
    ],
    ['1. one\n\n   $$\n   a\n\n   b\n   $$\n\n2. two', ['display a\n\nb']],
    ['- \\[\n  - a = b\n  \\]', ['display - a = b']],
    ['> $$\n> a\n>\n> b\n> $$', ['display a\n\nb']],
    ['1. one:\n\\[\nx\n\\]\n2. two', ['display x']],
    ['| $P(A\\|B)$ |\n| - |\n| \\(\\frac{1}{2}\\) |', ['P(A|B)', '\\frac{1}{2}']],
    ['\r\n$$\r\na\r\n\r\nb\r\n$$\r\n', ['display a\r\n\r\nb']],
    ['\ufeff\tso $x$', []],
    ['\ufeffso\t$x$', ['x']],
  ])('%j', (text, formulas) => {
    expect(found(text)).toEqual(formulas);
  });

  it.each([
    'it costs $5 and $10',
    'between $5 and 10$ a day',
    'US$5 or A$6',
    '$5/$6',
    '$ 5 $',
    '`$a$`',
    '```\n$a$\n```',
    '\\$a\\$',
    'an open $a',
    '\\(open',
    '\\[open',
    '$$',
    '$$$$',
    'a\\(\\)b',
    '\\[EMAIL_1\\]',
    'write to \\[EMAIL_1\\] or \\(EMAIL\\_1\\) soon',
    '\\[EMAIL\\_1\\] said',
    'call f\\(x\\) and a\\[i + 1\\]',
    'as in \\[1\\], \\[3, 4\\] and \\[3-5\\]',
    '\\[text of a link\\]\\(https://example.com/?a=b\\)',
    '\\- \\[ \\] open \\(optional\\) \\[x\\]',
    '\\(see below\\) and \\[Note\\] and \\(注意\\)',
    '$5 and $6',
    'from $5-$10 or $20/$25',
    '**$5**–**$10**',
    'it was $5 million, now 6$',
    '$HOME/$USER and $PATH:$HOME',
    'the pids $$ and $$ of it',
    '$$\n$$',
    '    $$\n    a\n    $$',
    '`\\[ a = b \\]` and `` $$a$$ ``',
    '```\n$$\na\n$$\n\\[\na\n\\]\n```',
    '| $a | b$ |\n| - | - |',
    '- $$\n  a\n\ntext\n\n$$',
    '> $$\n\n> a = b\n\n> $$',
  ])('none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found as they grow', () => {
    const text = 'so $a$ is\n\n\\[\nb\n\\]\n\nand $5 or $6';
    let parsed: Parsed | undefined;
    for (let end = 1; end <= text.length; end += 1)
      parsed = growMarkdown(parsed, text.slice(0, end));
    expect(
      parsed?.blocks.flatMap((block) => [...formulasIn(block)]).map(({ value }) => value),
    ).toEqual(['a', 'b']);
  });
});
