// Growing a text piece by piece must end in the same tree as parsing it whole, at every step.
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '@/tests/gallery/samples';
import { growMarkdown, type Parsed, parseMarkdown } from './parse';

const withoutPositions = (blocks: readonly RootContent[]) =>
  JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'position' ? undefined : value)));

const expectSame = (parsed: Parsed | undefined, text: string) =>
  expect(withoutPositions(parsed?.blocks ?? []), JSON.stringify(text)).toEqual(
    withoutPositions(parseMarkdown(text).children),
  );

const wordsIn = (node: RootContent): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
};

const DOCUMENTS = [
  EVERYTHING,
  'a\n***\nb',
  'a\n***bold***\n\nb',
  'a\n#hash\n\n# h\n\n    code\n\nb',
  '- a\n\n  b\n- c\n\nd\n1. e\n2) f\n* g\n+ h',
  '```js\nlet a = "```";\n\n\n```\nafter\n~~~\nopen ``` \n\n',
  '````md\n```\ninner\n```\n````\n\nend',
  '```\r\na\r\n```\r\nb\r\n\r\nc\r\n',
  '    indented\n\n\n    more\n\ntext\n  ```\n  two\n  ```',
  '[one]: https://example.com\n\nsee [one] and [two]\n\n> [two]: https://example.org\n\nend',
  'Text [^a] before.\n\n- x\n\n[^a]: Note\n\n    more of it\n\nafter',
  '| a | b |\n| - | - |\n| 1 | 2 |\nno pipe\n\np\na | b\n---|---\n1 | 2\n\nx\n===\ny\n---',
  '<div>\n\n**b**\n\n</div>\n<!-- open\n\nstill -->\n\n<script>\nx\n\ny</script>\nz',
  '> quote\nlazy\n\n> - list\n>   more\n\n1. a\n\n   ```py\n   x[1]: int\n   ```\n2. b',
  'a $x$ \\(y\\)\n$$\nb\n\n- c\n\n$$\n\n\\[\n\nd\n\n\\] e\n\n$$\n\nf\n\ng',
  '- $$\n  a\n\n  b\n  $$\n\n1. c\n\n   \\[ d \\]\n\n\\[\ne\n\\]\nf',
  '\u0000nul\n\n```\nnul \u0000 inside\n```\n\n\ttab\n\n- \ttab item\n',
];

/** Lines out of which a property makes documents; many of them change what the line before them means. */
const LINES = [
  ...[
    'a',
    'word [x] more',
    '# h',
    '***',
    '**b**',
    '---',
    '===',
    '- i',
    '  - j',
    '1. n',
    '2) m',
    '',
  ],
  ...[
    '',
    '',
    '    c',
    '```',
    '```js',
    '~~~',
    '````',
    '> q',
    '| a | b |',
    '| - | - |',
    '<b>',
    '<!--',
  ],
  ...[
    '-->',
    '[x]: https://e.example',
    '[^f]: note',
    'see [^f]',
    '- [ ] t',
    '  para',
    '$$',
    '$$',
    '\\[',
    '\\]',
    'x = $1$ $$y',
    '+',
    '#',
    '`',
    '\t',
  ],
];

describe('growMarkdown', () => {
  it.each(DOCUMENTS)('equals a whole parse at every character of document %#', (document) => {
    let parsed: Parsed | undefined;
    for (let end = 1; end <= document.length; end += 1) {
      parsed = growMarkdown(parsed, document.slice(0, end));
      if (document.length < 400 || end % 7 === 0 || end === document.length) {
        expectSame(parsed, document.slice(0, end));
      }
    }
  });

  it('equals a whole parse for any document in any pieces', () => {
    const documents = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(documents, sizes, fc.constantFrom('\n', '\n', '\r\n'), (lines, pieces, end) => {
        const document = lines.join(end);
        let parsed: Parsed | undefined;
        for (let at = 0, turn = 0; at < document.length; turn += 1) {
          at += pieces[turn % pieces.length]!;
          parsed = growMarkdown(parsed, document.slice(0, at));
          expectSame(parsed, document.slice(0, at));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('leaves the rest of a very long text for another time, and then goes on', () => {
    const text = 'word '.repeat(4000);
    let parsed = growMarkdown(undefined, text, () => true);
    expect(parsed.text.length).toBeLessThan(5000);
    for (let turn = 0; parsed.text !== text && turn < 20; turn += 1)
      parsed = growMarkdown(parsed, text, () => true);
    expect(parsed.blocks.map(wordsIn).join('').replace(/\s/g, '')).toBe('word'.repeat(4000));
  });

  it('parses few of many short blocks again, also without empty lines between them', () => {
    const line = '# Title\nand words\n';
    const before = growMarkdown(undefined, line.repeat(1000));
    const after = growMarkdown(before, line.repeat(1001));
    const kept = after.blocks.filter((block, index) => block === before.blocks[index]);
    expect(after.blocks.length - kept.length).toBeLessThan((8000 / line.length) * 2);
  });

  it('keeps the identity of finished blocks', () => {
    const before = growMarkdown(undefined, 'one\n\ntwo\n\nthree\n\nfour');
    const after = growMarkdown(before, 'one\n\ntwo\n\nthree\n\nfour more');
    expect(after.blocks[0]).toBe(before.blocks[0]);
    expect(after.blocks[1]).toBe(before.blocks[1]);
    expect(after.blocks[3]).not.toBe(before.blocks[3]);
  });

  it.each([
    ['a paragraph', 'word '.repeat(4000)],
    ['one word', 'x'.repeat(20_000)],
    ['a list', '- item of a list\n'.repeat(900)],
    ['a quotation', '> quoted\n'.repeat(1500)],
    ['a table', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(1500)}`],
    ['indented code', '    code\n'.repeat(6500)],
  ])('cuts %s of many thousand characters and loses nothing of it', (_, text) => {
    const { blocks } = growMarkdown(undefined, text);
    expect(blocks.length).toBeGreaterThan(1);
    expect(new Set(blocks.map(({ type }) => type)).size).toBe(1);
    const letters = (value: string) => value.replace(/[\s|>-]+/g, '');
    const heads = 'ab'.repeat(text.startsWith('|') ? blocks.length - 1 : 0);
    expect(letters(blocks.map((block) => wordsIn(block)).join('')).length).toBe(
      letters(text).length + heads.length,
    );
    const pieces = text.match(/[\s\S]{1,700}/g) ?? [];
    let grown: Parsed | undefined;
    for (let at = 1; at <= pieces.length; at += 1) {
      const next = growMarkdown(grown, pieces.slice(0, at).join(''));
      const same = next.blocks.filter((block, index) => block === grown?.blocks[index]);
      expect(next.blocks.length - same.length).toBeLessThan(4);
      grown = next;
    }
  });

  it('flattens what is nested deeper than anyone writes', () => {
    const depth = (node: unknown): number => {
      const { children = [] } = node as { children?: unknown[] };
      return 1 + Math.max(0, ...children.map(depth));
    };
    const began = performance.now();
    for (const mark of ['> ', '- ', '1. ', '>']) {
      const { blocks } = growMarkdown(undefined, `${mark.repeat(10_000)}deep`);
      expect(depth(blocks[0])).toBeLessThan(200);
    }
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('starts anew when the text does not continue', () => {
    const before = growMarkdown(undefined, 'one\n\ntwo');
    expectSame(growMarkdown(before, '# other'), '# other');
  });
});
