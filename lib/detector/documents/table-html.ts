// Reads the tables of HTML as lines that are parted alike.
import type { Cell, TableRow } from './table-lines';

const TAG = /<(\/?)(table|tr|td|th)\b[^<>]{0,300}>/gi;
/** What is read of a cell; UTF-16 units. */
const LONGEST_CELL = 400;
const MOST_CELLS = 64;

/** The rows of each table, without those of another length than the first. */
export function htmlTablesOf(text: string): TableRow[][] {
  if (!/<t[dh][\s>]/i.test(text)) return [];
  const tables: TableRow[][] = [];
  let rows: { start: number; end: number; cells: Cell[] }[] = [];
  /** Where the open cell begins. */
  let from = -1;
  const close = () => {
    const [first] = rows;
    const alike = rows.filter(({ cells }) => cells.length === first?.cells.length);
    if (first && alike.length > 1 && first.cells.length > 1) tables.push(alike);
    rows = [];
  };
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    const row = rows.at(-1);
    if (from >= 0 && row && row.cells.length < MOST_CELLS) {
      row.cells.push(contentOf(text, from, index));
      row.end = index;
    }
    from = -1;
    const kind = name.toLowerCase();
    if (kind === 'table') close();
    else if (kind === 'tr' && slash === '') rows.push({ start: index, end: index, cells: [] });
    else if (kind !== 'tr' && slash === '') from = index + tag.length;
  }
  close();
  return tables;
}

/** The first words of a cell that are no tags; empty at its end without any. */
function contentOf(text: string, from: number, to: number): Cell {
  const part = text.slice(from, Math.min(to, from + LONGEST_CELL));
  const words = /(?:^|>)\s{0,80}([^<>\s][^<>]{0,200})/.exec(part);
  if (!words?.[1]) return { start: to, end: to };
  const start = from + words.index + words[0].length - words[1].length;
  return { start, end: start + words[1].trimEnd().length };
}
