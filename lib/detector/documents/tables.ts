// Tables: what stands in columns of people is personal, and all of it together is somebody's customers; passwords and keys
// are told by their column too.
import { CELL_KINDS, type ColumnType } from '../lookups';
import { mask } from '../mask';
import type { Words } from '../match';
import { kindOf } from '../names';
import type { Finding, Found } from '../rule';
import { FindingsByPlace } from './places';
import { secretsOf } from './secret-columns';
import { fitsColumn, typeOfFinding, typeOfHead } from './table-columns';
import { htmlTablesOf } from './table-html';
import { type TableRow, tablesOf } from './table-lines';

/** Rows of people from which on a table is held. */
const LEAST_ROWS = 3;
/** What part of a column's cells must be found to be of one type, where no head says it. */
const LEAST_SHARE = 0.6;

/** Adds what the heads of tables make personal, and for each table of people one finding over its head. */
export function tablesOfPeople(
  text: string,
  findings: readonly Finding[],
  words: Words,
): readonly Found[] {
  const tables = [...tablesOf(text), ...htmlTablesOf(text)];
  if (tables.length === 0) return findings;
  const added: Found[] = [];
  const at = new FindingsByPlace(findings);
  for (const rows of tables) {
    const [head, ...body] = rows;
    if (!head) continue;
    added.push(...secretsOf(text, rows, words).filter((one) => !at.touching(one)));
    const heads = head.cells.map((cell) => typeOfHead(text.slice(cell.start, cell.end), words));
    const hasHead = heads.filter(Boolean).length > 1;
    const place = { start: head.start, end: rows.at(-1)?.end ?? head.end };
    const columns = hasHead ? heads : at.touching(place) ? columnsByCells(rows, at) : [];
    if (columns.filter(Boolean).length < 2) continue;
    const people = hasHead ? body : rows;
    const cells = people.flatMap((row) => cellsOf(text, row, columns, at, words));
    added.push(...cells.filter(({ found }) => !found).map(({ finding }) => finding));
    if (people.length >= LEAST_ROWS && cells.length > 0)
      added.push(wholeTable(head, people.length, cells));
  }
  return added.length > 0 ? [...findings, ...added] : findings;
}

interface TableCell {
  /** Whether a rule found it already. */
  found: boolean;
  finding: Found;
}

function cellsOf(
  text: string,
  row: TableRow,
  columns: readonly (ColumnType | undefined)[],
  at: FindingsByPlace,
  words: Words,
): TableCell[] {
  return row.cells.flatMap(({ start, end }, index): TableCell[] => {
    const type = columns[index];
    const value = text.slice(start, end);
    if (!type || value === '') return [];
    const found = at.covering({ start, end });
    if (found) return [{ found: true, finding: found }];
    const isCell = fitsColumn(value, type) && !(type === 'PERSON' && isNoName(value, words));
    const finding = {
      ruleId: 'table-cell',
      type,
      ...CELL_KINDS[type],
      start,
      end,
      masked: mask(value),
    };
    return isCell ? [{ found: false, finding: { ...finding, reason: 'column of a table' } }] : [];
  });
}

const isNoName = (value: string, words: Words): boolean =>
  value.split(/[ ,]+/).some((word) => word !== '' && kindOf(word, words) === 'other');

function wholeTable(head: TableRow, people: number, cells: readonly TableCell[]): Found {
  return {
    ruleId: 'table-of-people',
    type: 'SOFT_TABLE',
    label: `Table with ${people} people`,
    severity: 'high',
    start: head.start,
    end: head.end,
    masked: `${people} rows`,
    reason: 'columns with personal data',
    inner: cells.map(({ finding: { type, start, end } }) => ({ type, start, end })),
  };
}

/** For each column the type that most of its cells were found to be. */
function columnsByCells(rows: readonly TableRow[], at: FindingsByPlace) {
  return (rows[0]?.cells ?? []).map((_, index) => {
    const counts = new Map<ColumnType, number>();
    for (const { cells } of rows) {
      const cell = cells[index];
      const found = cell && at.covering(cell);
      const type = found && typeOfFinding(found);
      if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    const [type, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return count && count >= LEAST_SHARE * rows.length ? type : undefined;
  });
}
