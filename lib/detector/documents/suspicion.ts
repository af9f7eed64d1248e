// What stands in for the document rules on pages: it finds nothing, but says where the whole detector might hold a text.
import { PATIENT } from '../lookups';
import type { Words } from '../match';
import type { Finding, Found } from '../rule';
import type { DocumentRule } from './catalog';
import { typeOfFinding, typeOfHead } from './table-columns';

/** Rule of a finding that asks for a better look. */
export const SUSPICION = 'suspicion';

/** At least three lines in a row that hold the sign, rules between the rows of a table included. */
const rowsOf = (sign: string): RegExp =>
  new RegExp(`(?:^(?:[^\\n${sign}]*[${sign}].*|[ \\t|:+-]*-{3}[ \\t|:+-]*)\\n?){3,}`, 'gm');

const SIGNS = ['|', '\t', ';', ','].map((sign) => ({ sign, rows: rowsOf(sign) }));

/** Two heads or two cells are the least that makes columns personal. */
const LEAST = 2;

/** Adds a finding of no length for what may be a table of people, and for what may be a patient's record. */
const suspicions: DocumentRule = (text, findings, words) => [
  ...findings,
  ...(mayBeTable(text, findings, words) ? [suspicion('TABLE')] : []),
  ...(mayBeRecord(text, findings) ? [suspicion('HEALTH_TERM')] : []),
];

export const DOCUMENT_RULES: readonly DocumentRule[] = [suspicions];

function mayBeTable(text: string, findings: readonly Finding[], words: Words): boolean {
  return SIGNS.some(({ sign, rows }) =>
    [...text.matchAll(rows)].some(({ 0: block, index }) => {
      const end = index + block.length;
      const cells = findings.filter(
        (one) => one.start >= index && one.end <= end && typeOfFinding(one),
      );
      return (
        cells.length >= LEAST ||
        block.split('\n').some((line) => {
          const heads = line.split(sign).filter((cell) => typeOfHead(cell, words));
          return heads.length >= LEAST;
        })
      );
    }),
  );
}

const mayBeRecord = (text: string, findings: readonly Finding[]): boolean =>
  findings.some(({ type }) => type === 'HEALTH_TERM') && PATIENT.test(text);

const suspicion = (type: string): Found => ({
  ruleId: SUSPICION,
  type,
  label: '',
  severity: 'high',
  start: 0,
  end: 0,
  masked: '',
});
