// What a user chose, in words.
import type { AuditChoice } from '@/lib/audit/entry';

export const CHOICES: Readonly<Record<AuditChoice, string>> = {
  redact: 'Redacted',
  anyway: 'Pasted anyway',
  ask: 'Asked the local model',
  cancel: 'Cancelled',
  allow: 'Called fine',
  passed: 'Let pass',
};
