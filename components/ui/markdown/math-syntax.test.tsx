// Formulas are found in all four spellings; money and escapes are not formulas.
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { InlineMath } from './math-syntax';
import { growMarkdown, type Parsed, parseMarkdown } from './parse';

function* formulasIn(node: Nodes): Generator<InlineMath> {
  if (node.type === 'inlineMath') yield node;
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
