// Contracts and unpublished figures: no single word gives them away, several together do.
import type { Finding, Found, Severity } from '../rule';

const AMOUNT =
  /(?:[$€£¥₹]|(?:EUR|USD|GBP|CHF|PLN|JPY|CNY|SEK|NOK|DKK|CAD|AUD|BRL|INR)\b) ?\d|\d[\d.,' ]{0,14} ?(?:[€$£¥元円]|万元|億円|million|Mio|Mrd|EUR\b|USD\b|GBP\b|CHF\b|zł|kr\b)/u;

const AGREEMENT =
  /(?<!\p{L})(?:(?:[A-Z][A-Z-]{2,16} ){0,4}(?:AGREEMENT|CONTRACT)|(?:[A-Z][a-z-]{2,16} ){0,3}(?:Agreement|Contract)(?! for)|\p{Lu}[\p{Ll}]{2,20}vertrag|Vertrag|VERTRAG|(?:Protocole d['’]accord|PROTOCOLE D['’]ACCORD)|Contrat|CONTRAT|Contrato|CONTRATO|Contratto|CONTRATTO|Umowa|Smlouva|Договор|Overeenkomst|Avtale|Avtal)(?!\p{L})|(?:契約書|协议书?|合同|契約|계약서)/u;

const PARTIES =
  /(?<!\p{L})(?:(?:by and )?between|entre|zwischen|tra|fra|tussen|mellan|mellem|mellom|między|pomiędzy|mezi|между) [^\n]{3,160}? (?:and|et|y|und|e|en|och|og|oraz|a|и) |甲方?[：:]|乙方?[：:]|갑[：:]|(?:hereinafter|nachfolgend|ci-après|en adelante|di seguito)/iu;

/** Words of a company's figures and plans; each counts once. */
const FIGURES: readonly RegExp[] = [
  /(?<!\p{L})(?:revenue|net sales|turnover|umsatz|chiffre d['’]affaires|ingresos|facturación|fatturato|receita|omzet|выручка)(?!\p{L})|売上|营收|매출/iu,
  /(?<!\p{L})(?:EBITDA?|net (?:income|loss|profit)|operating (?:profit|income|loss)|gross margin|bénéfice|gewinn|verlust|utile netto)(?!\p{L})|営業利益|净利润|영업이익/iu,
  /(?<!\p{L})(?:layoffs?|redundanc(?:y|ies)|headcount reduction|entlassung(?:en)?|stellenabbau|licenciements?|despidos|geschlossen|site closure|plan social)(?!\p{L})|希望退職|裁员|閉鎖|구조조정/iu,
  /(?<!\p{L})(?:acquisition|merger|takeover|übernahme|fusion|adquisición|acquisizione|term sheet|due diligence|covenant|liquidität|cash runway|burn rate)(?!\p{L})|買収|收购|인수/iu,
  /(?<!\p{L})(?:unaudited|preliminary results?|flash report|board pack|forecast|vorläufige[sn]?|prévision|guidance)(?!\p{L})|未公表|未公开/iu,
];

/** Adds a finding for a contract and one for unpublished figures, where a text holds either. */
export function businessPapers(text: string, findings: readonly Finding[]): readonly Found[] {
  const added: Found[] = [];
  const agreement = AGREEMENT.exec(text);
  if (agreement && PARTIES.test(text) && AMOUNT.test(text)) {
    added.push(paper('contract', 'CONTRACT', 'Contract', 'low', agreement));
  }
  const isMarked = findings.some(({ type }) => type === 'CONFIDENTIAL_MARK');
  const figures = (isMarked ? FIGURES : [])
    .map((pattern) => pattern.exec(text))
    .filter((hit) => hit !== null);
  const [first] = figures;
  if (first && (figures.length > 1 || AMOUNT.test(text))) {
    added.push(
      paper('unpublished-figures', 'FINANCIALS', 'Unpublished figures or plans', 'medium', first),
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
