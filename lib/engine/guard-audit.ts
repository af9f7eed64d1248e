// Who answers what of the audit log: notes of the guards, the log as a report or a file.
import type { AuditFilter } from '../audit/entry';
import { exportEntries } from '../audit/export';
import type { AuditLog } from '../audit/log';
import { reportOn } from '../audit/report';
import type { Handlers } from '../bus/bus';
import type { Clock } from '../core/ports';
import { fail, ok } from '../core/result';
import type { Detector } from '../detector/detector';
import { redact } from '../detector/redact';
import type { SettingsStore } from '../settings/settings';
import { type GuardPolicyPorts, siteOf } from './guard-policy';

export interface GuardAuditPorts
  extends Pick<GuardPolicyPorts, 'siteAt' | 'siteIdOf' | 'siteLabel' | 'ruleLabel'> {
  audit: AuditLog;
  settings: Pick<SettingsStore, 'read'>;
  clock: Clock;
  /** The salted hash of a text, which alone is kept of it. */
  printOf: (text: string) => Promise<string>;
}

type AuditVerb = 'guard.note' | 'audit.read' | 'audit.export' | 'audit.clear';

/** @param openDetector with all that the user has added */
export function auditHandlers(
  ports: GuardAuditPorts,
  openDetector: () => Promise<Detector>,
): Pick<Handlers, AuditVerb> {
  const { audit, settings, clock, siteLabel, ruleLabel } = ports;
  const limits = async () => (await settings.read()).guard.audit;
  /** What the guard would not let out has no place in the log either. */
  const cleaned = async (reason: string) => {
    return redact(reason, (await openDetector()).detect(reason));
  };
  return {
    'guard.note': async ({ siteId, text, reason, ...told }, sender) => {
      const { enabled, ...kept } = await limits();
      if (!enabled || sender.isPrivate) return ok(null);
      const said = reason === undefined ? {} : { reason: await cleaned(reason) };
      const print = await ports.printOf(text);
      const entry = { ...told, ...said, print, siteId: siteOf(ports, siteId, sender) };
      await audit.add(entry, kept, sender.tabId ?? -1);
      return ok(null);
    },
    'audit.read': async (filter) => {
      await audit.prune(await limits());
      const period = { since: filter.since, now: clock() };
      return ok(reportOn(await audit.read(filter), { site: siteLabel, kind: ruleLabel }, period));
    },
    'audit.export': async ({ format, ...filter }) => {
      const { managed } = await settings.read();
      if (!managed.exportAllowed) return fail('policy-forbids');
      const wanted: AuditFilter = filter;
      return ok(exportEntries(await audit.read(wanted), format));
    },
    'audit.clear': async () => {
      await audit.clear();
      return ok(null);
    },
  };
}
