// What the audit log is told of a held or monitored text: rules, counts and the choice; of the text only a salted hash.
import type { Bus } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import type { Finding } from '../detector/rule';
import type { GuardPolicy } from './decide';
import { printOf } from './exceptions';

type Request = RequestOf<'guard.note'>;

export interface Noted {
  text: string;
  /** Or the name of what held a text in which no rule found anything. */
  findings: readonly Finding[] | 'unscanned' | 'second-opinion';
  choice: Request['choice'];
  way?: string;
  reason?: string;
}

export type Note = (noted: Noted) => void;

const GRAVEST_FIRST = ['critical', 'high', 'medium', 'low'] as const;

/** Nothing is told before the policy, and with it the salt, is known. */
export function createNote(bus: Bus, siteId: string, policy: () => GuardPolicy): Note {
  return ({ text, findings, choice, way = 'paste', reason }) => {
    const { salt } = policy().exceptions;
    if (salt === '') return;
    const counts: Request['counts'] = {};
    const found = typeof findings === 'string' ? [] : findings;
    const ids = typeof findings === 'string' ? [findings] : found.map(({ ruleId }) => ruleId);
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const isThere = (severity: string) => found.some((finding) => finding.severity === severity);
    const severity = GRAVEST_FIRST.find(isThere) ?? 'high';
    const said = reason === undefined ? {} : { reason: reason.slice(0, 500) };
    // Hashing takes its time, and whoever calls this may be in an event.
    setTimeout(() => {
      const print = printOf(text, salt);
      void bus.send('guard.note', { siteId, way, counts, severity, choice, print, ...said });
    });
  };
}
