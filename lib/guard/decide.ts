// What happens to a text with these findings: the guard's policy, pure.
import type { ReplyOf } from '../bus/protocol';
import type { Finding } from '../detector/rule';
import type { Mode } from '../settings/schema';

export type GuardPolicy = ReplyOf<'guard.policy'>;

/** What the policy wants for a finding; where it says nothing, the user is asked. */
export const modeOf = ({ type, severity }: Finding, { modes }: GuardPolicy): Mode =>
  modes[type] ?? modes[severity] ?? 'warn';

/** What is only monitored lets the text pass, as does a guard that is off; everything else holds it. */
export const decide = (findings: readonly Finding[], policy: GuardPolicy): 'pass' | 'hold' =>
  policy.guarding && strictest(findings, policy) !== 'monitor' ? 'hold' : 'pass';

const LADDER: readonly Mode[] = ['monitor', 'warn', 'justify', 'block'];

/** The mode of a whole text: that of the finding that the policy is strictest about. */
export const strictest = (findings: readonly Finding[], policy: GuardPolicy): Mode =>
  findings.reduce<Mode>((mode, finding) => {
    const other = modeOf(finding, policy);
    return LADDER.indexOf(other) > LADDER.indexOf(mode) ? other : mode;
  }, 'monitor');

/** Whether the background has more to check in a text than a page can. */
export const asksAbout = (text: string, { asksFrom }: GuardPolicy): boolean =>
  asksFrom !== null && text.length >= asksFrom;
