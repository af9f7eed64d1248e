// Reads lines that are parted alike: comma, semicolon, tab and bar separated values, Markdown tables.

export interface Cell {
  /** UTF-16 units, without spaces and quotes around. */
  start: number;
  end: number;
}

export interface TableRow {
  start: number;
  end: number;
  cells: readonly Cell[];
}

const LONGEST_LINE = 4000;
const MOST_CELLS = 64;

/** Blocks of at least two lines, one after the other, with the same number of cells, at least two. */
export function tablesOf(text: string): TableRow[][] {
  if (!/[,;\t|]/.test(text)) return [];
  const tables: TableRow[][] = [];
  let open: TableRow[] = [];
  let sign = '';
  const close = () => {
    if (open.length > 1) tables.push(open);
    open = [];
  };
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (open.length > 0 && /^[\s|:+-]*-{3}[\s|:+-]*$/.test(line)) continue;
    const first = open[0];
    const row = first && splitRow(text, start, end, sign);
    if (row && row.cells.length === first.cells.length) {
      open.push(row);
      continue;
    }
    close();
    sign = ['|', '\t', ';', ','].find((one) => line.includes(one)) ?? '';
    const next = sign === '' ? undefined : splitRow(text, start, end, sign);
    if (next && next.cells.length > 1) open = [next];
  }
  close();
  return tables;
}

function* linesOf(text: string): Generator<Cell> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** A quoted cell may hold the sign. Undefined for lines that are too long for a table. */
function splitRow(text: string, start: number, end: number, sign: string): TableRow | undefined {
  if (end - start > LONGEST_LINE) return undefined;
  const cells: Cell[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at <= end; at += 1) {
    const unit = text.charAt(at);
    if (unit === '"' && at < end) quoted = !quoted;
    if (at < end && (unit !== sign || quoted)) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
    if (cells.length > MOST_CELLS) return undefined;
  }
  if (sign === '|') {
    // The outer bars of Markdown make cells of nothing.
    if (cells[0]?.start === cells[0]?.end) cells.shift();
    if (cells.at(-1)?.start === cells.at(-1)?.end) cells.pop();
  }
  return { start, end, cells };
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && /[\s"']/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"']/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
