// While a text is written, what is shown only grows: no mark shows up that is taken back later.
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { FormulaNode } from './math-syntax';
import { growMarkdown, type Parsed, parseMarkdown } from './parse';
import { calmBlocks } from './unfinished';

const wordsIn = (node: RootContent): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
};

const kindsOf = (blocks: readonly RootContent[]) => blocks.map(({ type }) => type).join(' ');

/** What is shown after each character. */
function* typed(text: string) {
  let parsed: Parsed | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    parsed = growMarkdown(parsed, text.slice(0, end));
    const blocks = calmBlocks(parsed);
    yield { blocks, words: blocks.map(wordsIn).join('\n'), end };
  }
}

describe('[e28] while it is written', () => {
  it.each([
    ['bold', 'This is **very bold** text'],
    ['emphasis', 'So *much* of _it_ and ***all***'],
    ['deletion', 'not ~~this~~ that'],
    ['code', 'call `run(now)` and ``a ` b`` then'],
    ['a link', 'see [the docs](https://example.com/a_b*c) there'],
    ['a link in bold', 'see **[the docs](https://example.com)** there'],
    ['nested marks', 'a **b *c* d** e'],
    ['a list', 'Text:\n- one\n- **two** of\n- three'],
    ['numbers of passages', 'It is old [3]. So **are [12]** they [4, 5].'],
    ['a heading', 'Text\n\n## A **title**\n\nmore'],
    ['numbers', '1. one\n2. two `x`\n10. ten'],
    ['tasks', '- [ ] open\n- [x] done'],
    ['dollars', 'so $a_1 * b_2$ and **$x^*$ is** $n$th.'],
    ['brackets', 'so \\(a_1 * b\\) and **\\(x^2\\) is** \\[ a = b \\] on'],
    ['a formula of several lines', 'so:\n\n$$\na_1 = b*c\n\n- d\n$$\n\nand *so* on'],
    ['one in brackets', 'so:\n\\[\n\\frac{a}{b} * c\n= d\n\\]\nand so on'],
    ['formulas in a list', '1. one\n\n   $$\n   a = b\n\n   c\n   $$\n\n2. $x$ and \\(y\\)'],
    ['one in a quotation', '> so\n> \\[\n> a = b\n> \\]\n> on'],
    ['money', 'it costs $5, $6 or 7$. The **$8** – and $9 more.'],
    ['escaped brackets', 'write to \\[EMAIL_1\\] and f\\(x\\), \\[3, 4\\] or \\(optional\\).'],
  ])('%s shows no letter that is taken back', (_, text) => {
    let before = '';
    for (const { words, end } of typed(text)) {
      const settled = before.trimEnd();
      expect(words.startsWith(settled), `${JSON.stringify(text.slice(0, end))}: ${words}`).toBe(
        true,
      );
      before = words;
    }
    expect(before).toBe(parseMarkdown(text).children.map(wordsIn).join('\n'));
  });

  it('a table is a table from its first line on', () => {
    for (const { blocks, end } of typed('| name | **b** |\n| --- | :-: |\n| 1 | 2 |\n')) {
      if (end > 2) expect(kindsOf(blocks), String(end)).toBe('table');
    }
  });

  it('a list after a line of text never makes a heading of it', () => {
    for (const { blocks } of typed('Steps\n- one\n- two\n\nEnd\n---\n'))
      if (blocks.length < 3) expect(kindsOf(blocks)).not.toContain('heading');
  });

  it('an image shows nothing before it is whole', () => {
    for (const { words, end } of typed('a ![chart](https://e.example/x.png)'))
      if (end < 35) expect(words.replace('!', '').trim()).toBe('a');
  });

  it('a formula is its source until it is whole, and never more than that', () => {
    const text = 'so\n\n\\[\n\\frac{a}{b}\n\n- c\n\\]\n';
    for (const { blocks, end } of typed(text)) {
      const last = blocks.at(-1) as FormulaNode;
      if (end > 8) expect([blocks.length, last.type], String(end)).toEqual([2, 'formula']);
      if (end > 8) expect(last.isOpen ?? false, String(end)).toBe(end < text.indexOf('\\]') + 2);
    }
  });

  it('open code stays code, whatever it holds', () => {
    for (const { blocks, end } of typed('```js\nlet a = "**b"; // [x](y\n| a |\n'))
      if (end > 6) expect(kindsOf(blocks)).toBe('code');
  });

  it.each(['2 * 3 * 4 = 24', 'a_b_c and x_1', 'if a < b', 'array[0] = 1', '5 ~ 6', 'C:\\*x'])(
    'signs that are no marks stay: %s',
    (text) => {
      const [last] = [...typed(text)].slice(-1);
      expect(last?.words).toBe(parseMarkdown(text).children.map(wordsIn).join('\n'));
    },
  );
});
