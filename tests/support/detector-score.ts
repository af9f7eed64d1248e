// How well findings meet the labels of the corpus, by groups of types, and how often clean texts raise an alarm.
import type { Finding } from '../../lib/detector/rule';
import type { CorpusCase, Extent, Span } from './detector-corpus';

/** Types of findings that count as one when they are compared. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  SECRET:
    /^(?:SECRET|API_KEY|JWT|PASSWORD|PRIVATE_KEY|CONNECTION_STRING|AUTH_HEADER|COOKIE|WEBHOOK_URL|SEED_PHRASE)$/,
  CRYPTO: /^CRYPTO_ADDRESS$/,
  EMAIL: /^EMAIL$/,
  PHONE: /^PHONE$/,
  CARD: /^(?:CREDIT_CARD|CARD_CVV)$/,
  BANK: /^(?:IBAN|BANK_ACCOUNT|ROUTING_NUMBER|SORT_CODE)$/,
  MEDICAL: /^(?:MEDICAL_ID|HEALTH_TERM|DE_KVNR|US_NPI|US_DEA|US_MBI|DE_LANR|DE_BSNR)$/,
  PERSON: /^PERSON$/,
  ADDRESS: /^ADDRESS$/,
  DOB: /^(?:DOB|DATE_OF_BIRTH)$/,
  NETWORK: /^(?:IP|IP_ADDRESS|MAC|MAC_ADDRESS|INTERNAL_HOST)$/,
  MARKING: /^(?:CONFIDENTIAL_MARK|PROPRIETARY)$/,
  DOCUMENT: /^SOFT_/,
  GOV_ID: /^(?:NATIONAL_ID|TAX_ID|PASSPORT|DRIVER_LICENSE|MRZ|[A-Z]{2}_[A-Z_]+)$/,
};

/** The group of a type; the type itself where it is in none. */
export const groupOf = (type: string): string =>
  Object.entries(GROUPS).find(([, types]) => types.test(type))?.[0] ?? type;

/** Of these two a number may be one or the other. */
const NUMBERS = ['GOV_ID', 'MEDICAL'];

function areAkin(one: string, other: string): boolean {
  const [first, second] = [groupOf(one), groupOf(other)];
  return first === second || (NUMBERS.includes(first) && NUMBERS.includes(second));
}

type Place = Pick<Finding, 'type' | 'start' | 'end'> & { ruleId?: string };

export interface Judged {
  found: Span[];
  missed: Span[];
  /** Findings that meet a span. */
  right: Place[];
  /** Findings where nothing is wanted. */
  wrong: Place[];
}

const commonOf = ([start, end]: Extent, place: Place): number =>
  Math.max(0, Math.min(end, place.end) - Math.max(start, place.start));

/** Half of what span and finding cover together is covered by both. */
function meets(span: Span, place: Place): boolean {
  return [[span.start, span.end] as const, ...span.parts].some((extent) => {
    const common = commonOf(extent, place);
    return common * 2 >= extent[1] - extent[0] + (place.end - place.start) - common;
  });
}

/** Half of the finding lies in the span; or nearly all of the span lies in it, and both are of a kind. */
function touches(span: Span, place: Place): boolean {
  const common = commonOf([span.start, span.end], place);
  const holds = common >= 0.9 * (span.end - span.start);
  return common * 2 >= place.end - place.start || (holds && areAkin(span.type, place.type));
}

export function judge({ spans }: CorpusCase, findings: readonly Finding[]): Judged {
  // A table counts as what its columns hold.
  const left = new Set(findings.flatMap((finding): readonly Place[] => finding.inner ?? [finding]));
  const judged: Judged = { found: [], missed: [], right: [], wrong: [] };
  for (const span of spans.filter(({ type }) => type !== '~')) {
    const place = [...left].find((one) => areAkin(span.type, one.type) && meets(span, one));
    judged[place ? 'found' : 'missed'].push(span);
    if (!place) continue;
    left.delete(place);
    judged.right.push(place);
  }
  // More of what was found, and what need not be found, is no false alarm.
  const calm = [...judged.found, ...spans.filter(({ type }) => type === '~')];
  judged.wrong = [...left].filter((one) => !calm.some((span) => touches(span, one)));
  return judged;
}

export interface Score {
  group: string;
  wanted: number;
  /** 0 to 1; 1 where there is nothing to count. */
  precision: number;
  recall: number;
}

/** One row a group, in the order of their names. */
export function scoreOf(all: readonly Judged[]): Score[] {
  const count = (part: keyof Judged) => {
    const counts = new Map<string, number>();
    for (const { type } of all.flatMap((judged): Place[] => judged[part])) {
      counts.set(groupOf(type), (counts.get(groupOf(type)) ?? 0) + 1);
    }
    return counts;
  };
  const [found, missed, wrong] = [count('found'), count('missed'), count('wrong')];
  const groups = new Set([...found.keys(), ...missed.keys(), ...wrong.keys()]);
  const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
  return [...groups].sort().map((group) => {
    const right = found.get(group) ?? 0;
    const lost = missed.get(group) ?? 0;
    return {
      group,
      wanted: right + lost,
      precision: share(right, wrong.get(group) ?? 0),
      recall: share(right, lost),
    };
  });
}
