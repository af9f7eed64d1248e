// What stands in for the document rules on pages: it finds nothing, but says where the whole detector might hold a text.
import { PATIENT, TAGGED_CELL } from '../lookups';
import type { Words } from '../match';
import type { Finding, Found } from '../rule';
import type { DocumentRule } from './catalog';
import { secretOfHead, typeOfFinding, typeOfHead } from './table-columns';

/** Rule of a finding that asks for a better look. */
export const SUSPICION = 'suspicion';

/** At least two lines in a row that hold the sign, rules between the rows of a table included. */
const rowsOf = (sign: string): RegExp =>
  new RegExp(`(?:^(?:[^\\n${sign}]*[${sign}].*|[ \\t|:+-]*-{3}[ \\t|:+-]*)\\n?){2,}`, 'gm');

const SIGNS = ['|', '\t', ';', ','].map((sign) => ({ sign, rows: rowsOf(sign) }));

/** Two heads or two cells are the least that makes columns personal, in three lines. */
const LEAST = 2;

/** Adds a finding of no length for what may be a table of people, and for what may be a patient's record. */
const suspicions: DocumentRule = (text, findings, words) => [
  ...findings,
  ...(mayBeTable(text, findings, words) ? [suspicion('TABLE')] : []),
  ...(mayBeRecord(text, findings) ? [suspicion('HEALTH_TERM')] : []),
];

export const DOCUMENT_RULES: readonly DocumentRule[] = [suspicions];

function mayBeTable(text: string, findings: readonly Finding[], words: Words): boolean {
  const mayBeHeads = (heads: readonly string[], isLong: boolean): boolean =>
    heads.some((head) => /^[PA]/.test(secretOfHead(head, words) ?? '')) ||
    (isLong && heads.filter((head) => typeOfHead(head, words)).length >= LEAST);
  const tagged = [...text.matchAll(TAGGED_CELL)].map(([, head = '']) => head);
  if (mayBeHeads(tagged, true)) return true;
  return SIGNS.some(({ sign, rows }) =>
    [...text.matchAll(rows)].some(({ 0: block, index }) => {
      const end = index + block.length;
      const lines = block.trimEnd().split('\n');
      const isLong = lines.length > LEAST;
      const cells = findings.filter(
        (one) => one.start >= index && one.end <= end && typeOfFinding(one),
      );
      return (
        (isLong && cells.length >= LEAST) ||
        lines.some((line) => mayBeHeads(line.split(sign), isLong))
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
