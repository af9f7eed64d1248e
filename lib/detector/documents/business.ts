// Contracts and unpublished figures: no single word gives them away, several together do.
import { AGREEMENT, AMOUNT, FIGURES, PARTIES } from '../lookups';
import type { Finding, Found, Severity } from '../rule';

/** A piece of each word in AGREEMENT, found far faster than these themselves. */
const PIECE =
  /Agreement|AGREEMENT|Contra|CONTRA|[Vv]ertrag|VERTRAG|['’]accord|['’]ACCORD|Umowa|Smlouva|Договор|Overeenkomst|Avtal|契約|协|合同|계약/;
/** Further before its word no match of AGREEMENT begins; UTF-16 units. */
const BEFORE = 100;

function findAgreement(text: string): RegExpExecArray | undefined {
  const from = text.search(PIECE) - BEFORE;
  if (from < -BEFORE) return undefined;
  const agreement = AGREEMENT.exec(text.slice(Math.max(0, from)));
  if (agreement) agreement.index += Math.max(0, from);
  return agreement ?? undefined;
}

/** Adds a finding for a contract and one for unpublished figures, where a text holds either. */
export function businessPapers(text: string, findings: readonly Finding[]): readonly Found[] {
  const added: Found[] = [];
  const agreement = findAgreement(text);
  if (agreement && PARTIES.test(text) && AMOUNT.test(text)) {
    added.push(paper('contract', 'SOFT_CONTRACT', 'Contract', 'low', agreement));
  }
  const isMarked = findings.some(({ type }) => type === 'CONFIDENTIAL_MARK');
  const figures = (isMarked ? FIGURES : [])
    .map((pattern) => pattern.exec(text))
    .filter((hit) => hit !== null);
  const [first] = figures;
  if (first && (figures.length > 1 || AMOUNT.test(text))) {
    added.push(
      paper(
        'unpublished-figures',
        'SOFT_FINANCIALS',
        'Unpublished figures or plans',
        'medium',
        first,
      ),
    );
  }
  const isFree = ({ start, end }: Found) =>
    !findings.some((finding) => finding.start < end && start < finding.end);
  const own = added.filter(isFree);
  return own.length > 0 ? [...findings, ...own] : findings;
}

function paper(
  ruleId: string,
  type: string,
  label: string,
  severity: Severity,
  hit: RegExpExecArray,
): Found {
  const end = hit.index + hit[0].length;
  return {
    ruleId,
    type,
    label,
    severity,
    start: hit.index,
    end,
    masked: hit[0],
    reason: 'several signs together',
  };
}
