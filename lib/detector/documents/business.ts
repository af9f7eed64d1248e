// Contracts and unpublished figures: no single word gives them away, several together do.
import { AGREEMENT, AMOUNT, FIGURES, PARTIES } from '../lookups';
import type { Finding, Found, Severity } from '../rule';

/** A piece of each word in AGREEMENT, found far faster than these themselves. */
const PIECE =
  /Agreement|AGREEMENT|Contra|CONTRA|[Vv]ertrag|VERTRAG|['’]accord|['’]ACCORD|Umowa|Smlouva|Договор|Overeenkomst|Avtal|契約|协|合同|계약/g;
/** Further before its piece no match of AGREEMENT begins, and further behind it none ends; UTF-16 units. */
const BEFORE = 100;
const BEHIND = 100;

/** How PARTIES begins, likewise. */
const PARTIES_PIECE =
  /(?:between|entre|zwischen|[tf]ra|tussen|mell[aeo][mn]|pomiędzy|między|mezi|между) |[甲乙갑]|hereinafter|nachfolgend|ci-après|en adelante|di seguito/gi;

function findAgreement(text: string): RegExpExecArray | undefined {
  for (const { index } of text.matchAll(PIECE)) {
    const from = Math.max(0, index - BEFORE);
    if (!AGREEMENT.test(text.slice(from, index + BEHIND))) continue;
    const agreement = AGREEMENT.exec(text.slice(from));
    if (agreement) agreement.index += from;
    return agreement ?? undefined;
  }
  return undefined;
}

/** Whether it says who agrees with whom; PARTIES is slow and therefore tried only where it may begin. */
function namesParties(text: string): boolean {
  for (const { index } of text.matchAll(PARTIES_PIECE)) {
    PARTIES.lastIndex = index;
    if (PARTIES.test(text)) return true;
  }
  return false;
}

/** The first kind of figures that there is, and the question whether there is another: seldom asked, and slow. */
function findFigures(text: string): [first?: RegExpExecArray, isAnother?: () => boolean] {
  for (const [at, pattern] of FIGURES.entries()) {
    const first = pattern.exec(text);
    if (first) return [first, () => FIGURES.slice(at + 1).some((other) => other.test(text))];
  }
  return [];
}

/** Adds a finding for a contract and one for unpublished figures, where a text holds either. */
export function businessPapers(text: string, findings: readonly Finding[]): readonly Found[] {
  const added: Found[] = [];
  const agreement = findAgreement(text);
  if (agreement && AMOUNT.test(text) && namesParties(text)) {
    added.push(paper('contract', 'SOFT_CONTRACT', 'Contract', 'low', agreement));
  }
  const isMarked = findings.some(({ type }) => type === 'CONFIDENTIAL_MARK');
  const [first, isAnother] = isMarked ? findFigures(text) : [];
  if (first && (AMOUNT.test(text) || isAnother?.())) {
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
