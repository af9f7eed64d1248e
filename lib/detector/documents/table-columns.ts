// What the columns of a table hold, told by their heads or by what was found in their cells.
import { CELLS, type ColumnType } from '../lookups';
import type { Words } from '../match';
import type { Finding } from '../rule';

const types = () => Object.keys(CELLS) as ColumnType[];

/** The type that a column's head announces. */
export function typeOfHead(head: string, words: Words): ColumnType | undefined {
  if (head.length > 40) return undefined;
  const word = head
    .toLowerCase()
    .replace(/^[\s"'*_`#]+|[\s"'*_`:：.]+$/g, '')
    .replace(/[\s-]+/g, '_')
    .replaceAll('.', '');
  return types().find((type) => words.has(`heads-${type}`, word));
}

export const fitsColumn = (cell: string, type: ColumnType): boolean => CELLS[type].test(cell);

/** Types of findings that make a column personal. */
export function typeOfFinding({ type }: Finding): ColumnType | undefined {
  if (type === 'EMAIL_ADDRESS') return 'EMAIL';
  const known = types().find((column) => column === type);
  return known ?? (/SSN|NATIONAL|TAX_ID|PASSPORT/.test(type) ? 'NATIONAL_ID' : undefined);
}
