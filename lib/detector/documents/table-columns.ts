// What the columns of a table hold, told by their heads or by what was found in their cells.
import type { Words } from '../match';
import type { Finding } from '../rule';

/** What a cell must look like to be one of a column of that type; of some, cells are found by their own rules. */
const CELLS = {
  PERSON: /^[\p{L}\p{M}][\p{L}\p{M} .,'’-]{1,48}$/u,
  EMAIL: /^$/,
  PHONE: /^\+?[\d ()/.-]{7,22}$/,
  ADDRESS: /^(?=.*\d)(?=.*\p{L}).{6,120}$/u,
  DATE_OF_BIRTH:
    /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)$/,
  NATIONAL_ID: /^(?=(?:.*\d){5})[\w ./-]{6,24}$/,
  MEDICAL_ID: /^(?=.*\d)[\w-]{4,24}$/,
  HEALTH_TERM: /^[\p{L}\d][\p{L}\d .,'/-]{2,60}$/u,
  IBAN: /^$/,
  CREDIT_CARD: /^$/,
} as const;

export type ColumnType = keyof typeof CELLS;

const TYPES = Object.keys(CELLS) as ColumnType[];

/** The type that a column's head announces. */
export function typeOfHead(head: string, words: Words): ColumnType | undefined {
  if (head.length > 40) return undefined;
  const word = head
    .toLowerCase()
    .replace(/^[\s"'*_`#]+|[\s"'*_`:：.]+$/g, '')
    .replace(/[\s-]+/g, '_')
    .replaceAll('.', '');
  return TYPES.find((type) => words.has(`heads-${type}`, word));
}

export const fitsColumn = (cell: string, type: ColumnType): boolean => CELLS[type].test(cell);

/** Types of findings that make a column personal. */
export function typeOfFinding({ type }: Finding): ColumnType | undefined {
  if (type === 'EMAIL_ADDRESS') return 'EMAIL';
  const known = TYPES.find((column) => column === type);
  return known ?? (/SSN|NATIONAL|TAX_ID|PASSPORT/.test(type) ? 'NATIONAL_ID' : undefined);
}
