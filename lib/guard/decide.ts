// What happens to a text with these findings: the guard's policy, pure.
import type { ReplyOf } from '../bus/protocol';
import type { Finding, Severity } from '../detector/rule';

export type GuardPolicy = ReplyOf<'guard.policy'>;

const HOLDING: readonly Severity[] = ['critical', 'high'];

/** Critical and high findings hold the text; medium and low let it pass, as does a guard that is off. */
export function decide(findings: readonly Finding[], policy: GuardPolicy): 'pass' | 'hold' {
  if (!policy.guarding) return 'pass';
  return findings.some((finding) => HOLDING.includes(finding.severity)) ? 'hold' : 'pass';
}
