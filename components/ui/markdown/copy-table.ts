// A table of an answer as text for other programs.
import type { PhrasingContent, Table, TableCell } from 'mdast';

/** Spreadsheets run what begins like a formula; a number may begin like one and stay a number. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NUMBER = /^\s*[+-]?[\d.,\s]*\d\s*%?$/;

/** Comma-separated values after RFC 4180; a cell that a spreadsheet would run is marked as text by an apostrophe. */
export const tableAsCsv = (table: Table): string =>
  rowsOf(table, (cell) => csvCell(cell.children.map(plainText).join('').trim()))
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

export function tableAsMarkdown(table: Table): string {
  const [head = [], ...rows] = rowsOf(table, (cell) =>
    cell.children.map(source).join('').trim().replaceAll('|', '\\|'),
  );
  const rule = head.map((_, column) => RULES[table.align?.[column] ?? 'none']);
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const RULES = { left: ':--', right: '--:', center: ':-:', none: '---' } as const;

const rowsOf = (table: Table, write: (cell: TableCell) => string): string[][] =>
  table.children.map((row) => row.children.map(write));

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainText(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The Markdown of what a cell holds, near enough to what the model wrote to mean the same. */
function source(node: PhrasingContent): string {
  const inner = 'children' in node ? node.children.map(source).join('') : '';
  switch (node.type) {
    case 'strong':
      return `**${inner}**`;
    case 'emphasis':
      return `*${inner}*`;
    case 'delete':
      return `~~${inner}~~`;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'formula':
      return node.isDisplay ? `$$${node.value}$$` : `$${node.value}$`;
    case 'link':
      return `[${inner}](${node.url})`;
    default:
      return inner || plainText(node);
  }
}
