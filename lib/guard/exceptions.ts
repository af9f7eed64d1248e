// What the user has called fine: a value by its salted hash, or a rule on this site, each until a day or for good.
import type { Detector } from '../detector/detector';
import type { Finding } from '../detector/rule';
import { sha256 } from '../detector/sha256';
import { type GuardPolicy, modeOf } from './decide';
import type { DetectorSource } from './detector-source';

/** What travels to a page: what holds on its site. Times are milliseconds since the epoch; 0 is always. */
export interface Exceptions {
  /** Known to this browser only; empty until it is heard. */
  salt: string;
  /** Whether the user may add to them here. */
  canAdd: boolean;
  values: { print: string; until: number }[];
  rules: { ruleId: string; until: number }[];
}

/** One of them as people are shown it. */
export interface ExceptionRow {
  id: string;
  /** What the rule looks for, in words. */
  label: string;
  /** Undefined for a value, which is fine everywhere. */
  siteName?: string;
  createdAt: number;
  until: number;
}

/** A hash is taken of no more; UTF-16 units. */
const LONGEST = 262_144;
const BLOCK = 64;

/** HMAC-SHA-256 (RFC 2104) of a text in hexadecimal; the salt is of at most 64 ASCII signs. */
export function printOf(text: string, salt: string): string {
  const encoder = new TextEncoder();
  const digest = (pad: number, data: Uint8Array) => {
    const bytes = new Uint8Array(BLOCK + data.length);
    bytes.set(encoder.encode(salt.padEnd(BLOCK, '\0')).map((byte) => byte ^ pad));
    bytes.set(data, BLOCK);
    return sha256(bytes);
  };
  const inner = digest(0x36, encoder.encode(text.slice(0, LONGEST)));
  return [...digest(0x5c, inner)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The findings of a text without those that the user has called fine. Nothing is fine where the policy wants a
 * reason or blocks.
 */
export function unexcepted(findings: Finding[], text: string, policy: GuardPolicy): Finding[] {
  const { salt, values, rules } = policy.exceptions;
  if (values.length + rules.length === 0) return findings;
  const holds = ({ until }: { until: number }) => until === 0 || Date.now() < until;
  const prints = new Set(values.filter(holds).map(({ print }) => print));
  const ruleIds = new Set(rules.filter(holds).map(({ ruleId }) => ruleId));
  // One value may stand in many places.
  const known = new Map<string, boolean>();
  const isFine = (value: string) => {
    const answer = known.get(value) ?? prints.has(printOf(value, salt));
    known.set(value, answer);
    return answer;
  };
  return findings.filter((finding) => {
    if (/justify|block/.test(modeOf(finding, policy))) return true;
    if (ruleIds.has(finding.ruleId)) return false;
    return prints.size === 0 || !isFine(text.slice(finding.start, finding.end));
  });
}

/** The same detector, blind for what is fine. */
export function withExceptions(source: DetectorSource, policy: () => GuardPolicy): DetectorSource {
  const wrapped = (detector: Detector | undefined): Detector | undefined =>
    detector && {
      detect: (text) => unexcepted(detector.detect(text), text, policy()),
      async scan(text, options) {
        const scan = await detector.scan(text, options);
        return { ...scan, findings: unexcepted(scan.findings, text, policy()) };
      },
    };
  return {
    ...source,
    now: () => wrapped(source.now()),
    soon: async () => wrapped(await source.soon()),
  };
}
