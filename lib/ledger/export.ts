// The ledger as a file: CSV or JSON Lines.
import { csv } from '../core/csv';
import type { Contact } from './contact';

const COLUMNS = ['time', 'host', 'purpose', 'model', 'times', 'up', 'down', 'status'] as const;

/** One row or line a contact, times in ISO 8601, `up` and `down` in bytes. */
export function exportContacts(contacts: readonly Contact[], format: 'csv' | 'jsonl'): string {
  const lines = contacts.map(({ at, ...rest }) => ({ time: new Date(at).toISOString(), ...rest }));
  if (format === 'jsonl') return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return csv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => String(line[column])))]);
}
