// What the user has called fine: a value by its salted hash, or a rule on a site. No page learns what that is.
import type { Exception } from '../audit/exceptions';
import type { Finding } from '../detector/rule';
import { sha256 } from '../detector/sha256';
import type { Mode } from '../settings/schema';

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

export interface Standing {
  siteId: string;
  /** By severity or type of finding, a type first. */
  modes: Readonly<Record<string, Mode>>;
  salt: string;
  /** Those that hold, of all sites. */
  exceptions: readonly Exception[];
}

/**
 * The findings of a text without those that the user has called fine. Nothing is fine where the policy wants a
 * reason or blocks.
 */
export function unexcepted(findings: Finding[], text: string, standing: Standing): Finding[] {
  const { exceptions, modes, salt, siteId } = standing;
  const prints = new Set(exceptions.map(({ print }) => print).filter(Boolean));
  const rules = exceptions.filter((one) => one.print === undefined && one.siteId === siteId);
  const ruleIds = new Set(rules.map(({ ruleId }) => ruleId));
  if (prints.size + ruleIds.size === 0) return findings;
  // One value may stand in many places.
  const known = new Map<string, boolean>();
  const isFine = (value: string) => {
    const answer = known.get(value) ?? prints.has(printOf(value, salt));
    known.set(value, answer);
    return answer;
  };
  return findings.filter(({ end, ruleId, severity, start, type }) => {
    if (/justify|block/.test(modes[type] ?? modes[severity] ?? 'warn')) return true;
    if (ruleIds.has(ruleId)) return false;
    return prints.size === 0 || !isFine(text.slice(start, end));
  });
}
