// What the columns of a table hold, told by their heads or by what was found in their cells.
import { CELLS, type ColumnType } from '../lookups';
import type { Words } from '../match';
import type { Finding } from '../rule';

const types = () => Object.keys(CELLS) as ColumnType[];

/** What no head holds: code, long numbers. */
const NO_HEAD = /[!$-&()+,/;-@[-^{}~]|\d{3}|^.{41}/s;

/** The first of the types whose heads hold this one. */
function headOf<T extends string>(head: string, among: readonly T[], words: Words) {
  if (NO_HEAD.test(head)) return undefined;
  const word = head
    .toLowerCase()
    .replace(/^[\s"'*_`#|]+|[\s"'*_`:：.|]+$/g, '')
    .replace(/[\s-]+/g, '_')
    .replaceAll('.', '');
  return among.find((type) => words.has(`heads-${type}`, word));
}

/** The type that a column's head announces. */
export const typeOfHead = (head: string, words: Words): ColumnType | undefined =>
  headOf(head, types(), words);

/**
 * What a column's head announces that nobody else may know; `LOGIN` for that of users, beside which `PASSWORD_OR_NOT`
 * is a password's.
 */
export type SecretHead = 'PASSWORD' | 'API_KEY' | 'PASSWORD_OR_NOT' | 'LOGIN';

const SECRET_HEADS: readonly SecretHead[] = ['PASSWORD', 'API_KEY', 'PASSWORD_OR_NOT', 'LOGIN'];

export const secretOfHead = (head: string, words: Words): SecretHead | undefined =>
  headOf(head, SECRET_HEADS, words);

export const fitsColumn = (cell: string, type: ColumnType): boolean => CELLS[type].test(cell);

/** Types of findings that make a column personal. */
export function typeOfFinding({ type }: Finding): ColumnType | undefined {
  if (type === 'EMAIL_ADDRESS') return 'EMAIL';
  const known = types().find((column) => column === type);
  return known ?? (/SSN|NATIONAL|TAX_ID|PASSPORT/.test(type) ? 'NATIONAL_ID' : undefined);
}
