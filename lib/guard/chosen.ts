// What is kept of a decision: the log's entries, and what the user has called fine for longer.
import type { Bus } from '../bus/bus';
import type { Finding } from '../detector/rule';
import type { Arrival } from './arrival';
import type { Choice } from './dialog-view';
import type { Here } from './here';
import type { Note, Noted } from './note';
import type { Parted } from './selection';

interface Decided {
  bus: Bus;
  site: Here;
  note: Note;
  cargo: Pick<Arrival, 'way'>;
  text: string;
}

interface Chosen extends Parted {
  choice: Choice;
  reason: string;
  /** What held a text in which no rule found anything. */
  unknown: 'unscanned' | 'second-opinion' | undefined;
}

/** Of a text that was redacted in part, the log is told in parts. */
export function tellChoice(decided: Decided, chosen: Chosen): void {
  const { cargo, note, text } = decided;
  const { choice, fine, off, on, reason, unknown } = chosen;
  const isLetGo = choice === 'redact' || choice === 'anyway';
  const allowed = fine.map(({ finding }) => finding);
  const tell = (choice: Noted['choice'], findings: readonly Finding[]) => {
    if (findings.length > 0)
      note({ text, findings, choice, way: cargo.way, ...(reason && { reason }) });
  };
  if (!isLogged(choice)) return;
  if (unknown) note({ text, findings: unknown, choice, way: cargo.way, ...(reason && { reason }) });
  tell(choice, isLetGo ? on : [...on, ...off, ...allowed]);
  if (!isLetGo) return;
  tell('anyway', off);
  tell('allow', allowed);
  allow(decided, fine);
}

const isLogged = (
  choice: Choice,
): choice is Exclude<Noted['choice'], 'passed' | 'allow'> & Choice =>
  /redact|anyway|ask|cancel/.test(choice);

function allow({ bus, site, text }: Decided, fine: Parted['fine']): void {
  const rules = new Set<string>();
  for (const { finding, fine: how } of fine) {
    const { end, ruleId, start } = finding;
    if (how.isRule && rules.has(ruleId)) continue;
    if (how.isRule) rules.add(ruleId);
    const what = how.isRule ? {} : { value: text.slice(start, end) };
    void bus.send('guard.allow', { siteId: site.id, ruleId, days: how.days, ...what });
  }
}
