// A copied table says the same elsewhere, and does nothing there by itself.
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { tableAsCsv, tableAsMarkdown } from './copy-table';
import { parseMarkdown } from './parse';

const tableOf = (text: string) => parseMarkdown(text).children[0] as Table;

const MIXED = tableOf(
  '| name | value | **b** |\n| :-- | --: | --- |\n| a, "b" | -5.2 | `x` |\n| c \\| d | 10 % | [l](https://e.example/) |\n',
);

describe('[e36] a table copied', () => {
  it('as CSV quotes what must be quoted', () => {
    expect(tableAsCsv(MIXED)).toBe('name,value,b\r\n"a, ""b""",-5.2,x\r\nc | d,10 %,l\r\n');
  });

  it.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("https://e.example")',
    '**=1**',
    '&#9;=1',
  ])('as CSV makes text of the formula %s', (cell) => {
    const [, row = ''] = tableAsCsv(tableOf(`| a |\n| - |\n| ${cell} |\n`)).split('\r\n');
    expect(row.replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['-5', '+1.5', '-12,000.50', '3 %', 'a=b', 'x-y'])('as CSV leaves %s alone', (cell) => {
    const [, row = ''] = tableAsCsv(tableOf(`| a |\n| - |\n| ${cell} |\n`)).split('\r\n');
    expect(row.replaceAll('"', '')).toBe(cell);
  });

  it('as Markdown is the same table again', () => {
    const again = tableAsMarkdown(MIXED);
    expect(again).toContain('| :-- | --: | --- |');
    expect(tableAsMarkdown(tableOf(again))).toBe(again);
    expect(tableAsCsv(tableOf(again))).toBe(tableAsCsv(MIXED));
  });
});
