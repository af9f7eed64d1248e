// What the audit log keeps of one held or monitored text: never what it said.

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type AuditChoice = 'passed' | 'redact' | 'anyway' | 'ask' | 'cancel' | 'allow';

export interface AuditEntry {
  id: number;
  /** Milliseconds since the epoch. */
  at: number;
  siteId: string;
  /** The way in, such as `paste`. */
  way: string;
  /** How often each rule found something, by rule id. */
  counts: Record<string, number>;
  severity: Severity;
  choice: AuditChoice;
  /** In the user's words, where the policy asked for it. */
  reason?: string;
  /** Salted hash of the text. The salt leaves neither this browser nor with an export. */
  print: string;
}

/** What is looked for; everything that is named must hold. */
export interface AuditFilter {
  since?: number | undefined;
  siteId?: string | undefined;
  /** A rule's id. */
  kind?: string | undefined;
  choice?: AuditChoice | undefined;
}

export const matches = (entry: AuditEntry, filter: AuditFilter): boolean =>
  (filter.since === undefined || entry.at >= filter.since) &&
  (filter.siteId === undefined || entry.siteId === filter.siteId) &&
  (filter.kind === undefined || Object.hasOwn(entry.counts, filter.kind)) &&
  (filter.choice === undefined || entry.choice === filter.choice);
