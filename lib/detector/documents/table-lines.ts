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
  /** The line that would be the first of a block; it is only parted when a line like it follows. */
  let head: Cell | undefined;
  let sign = '';
  let signs = 0;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (head && /^[\s|:+-]*-{3}[\s|:+-]*$/.test(line)) continue;
    // The outer bars of Markdown may be missing.
    const isLike = head && (sign === '|' ? line.includes(sign) : countOf(line, sign) === signs);
    const first = isLike && head && (open[0] ?? splitRow(text, head, sign));
    const row = first && splitRow(text, { start, end }, sign);
    if (row && first.cells.length > 1 && row.cells.length === first.cells.length) {
      if (open.length === 0) open.push(first);
      open.push(row);
      continue;
    }
    if (open.length > 1) tables.push(open);
    open = [];
    sign = SIGNS.find((one) => line.includes(one)) ?? '';
    signs = sign === '' ? 0 : countOf(line, sign);
    head = sign === '' ? undefined : { start, end };
  }
  if (open.length > 1) tables.push(open);
  return tables;
}

const SIGNS = ['|', '\t', ';', ','];

/** How often a sign stands in a line outside of quotes. */
function countOf(line: string, sign: string): number {
  const wanted = sign.charCodeAt(0);
  let count = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === wanted && !quoted) count += 1;
  }
  return count;
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
function splitRow(text: string, { start, end }: Cell, sign: string): TableRow | undefined {
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
  // The heads of Confluence stand between two bars each.
  if (sign === '|' && text.startsWith('||', start)) {
    return { start, end, cells: cells.filter((cell) => cell.start < cell.end) };
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
  while (start < end && isAround(text.charCodeAt(start))) start += 1;
  while (end > start && isAround(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Spaces and quotes, by their code. */
const isAround = (code: number): boolean =>
  code <= 32 || code === 34 || code === 39 || code === 96 || code === 0xa0 || code === 0x3000;
