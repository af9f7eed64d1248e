// What the audit log is told of a held or monitored text: rules, counts and the choice. It keeps no more of the text than
// a salted hash, which the background takes.
import type { Bus } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import type { Finding } from '../detector/rule';

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

/** What has gone into the page although something was found: how many different values of each rule. */
export type Passed = Record<string, number>;

const GRAVEST_FIRST = ['critical', 'high', 'medium', 'low'] as const;

/** A hash is taken of no more; UTF-16 units. */
const LONGEST = 262_144;

/** @param onPassed called with all that has passed so far when there is more of it */
export function createNote(bus: Bus, siteId: string, onPassed: (passed: Passed) => void): Note {
  const values = new Set<string>();
  const passed: Passed = {};
  const count = (findings: readonly Finding[], text: string) => {
    const before = values.size;
    for (const { end, ruleId, start } of findings) {
      const value = `${ruleId} ${text.slice(start, end)}`;
      if (!values.has(value)) passed[ruleId] = (passed[ruleId] ?? 0) + 1;
      values.add(value);
    }
    if (values.size > before) onPassed(passed);
  };
  return ({ text, findings, choice, way = 'paste', reason }) => {
    if (choice === 'passed' && typeof findings !== 'string') count(findings, text);
    const counts: Request['counts'] = {};
    const found = typeof findings === 'string' ? [] : findings;
    const ids = typeof findings === 'string' ? [findings] : found.map(({ ruleId }) => ruleId);
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const isThere = (severity: string) => found.some((finding) => finding.severity === severity);
    const severity = GRAVEST_FIRST.find(isThere) ?? 'high';
    const said = reason === undefined ? {} : { reason: reason.slice(0, 500) };
    // A long text takes its time, and whoever calls this may be in an event.
    setTimeout(() => {
      const begun = text.slice(0, LONGEST);
      void bus.send('guard.note', { siteId, way, counts, severity, choice, text: begun, ...said });
    });
  };
}
