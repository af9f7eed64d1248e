// The newest entries of the guard's log, one a row.
import type { AuditEntry } from '@/lib/audit/entry';
import type { AuditReport, Tally } from '@/lib/audit/report';
import { CHOICES } from './choices';

interface AuditTableProps {
  report: AuditReport;
  /** Names of the rules and sites in it. */
  kinds: readonly Tally[];
  sites: readonly Tally[];
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'short', timeStyle: 'short' });

export function AuditTable({ report, kinds, sites }: AuditTableProps) {
  const { entries, total } = report;
  const nameIn = (tallies: readonly Tally[], id: string) =>
    tallies.find((one) => one.id === id)?.name ?? id;
  const whatOf = ({ counts }: AuditEntry) =>
    Object.entries(counts)
      .map(([id, count]) => nameIn(kinds, id) + (count > 1 ? ` × ${count}` : ''))
      .join(', ');
  return (
    <details className="text-[12.5px]" data-testid="audit-entries">
      <summary className="cursor-pointer text-soft">
        {entries.length < total
          ? `The newest ${entries.length} of ${total} entries`
          : 'All entries'}
      </summary>
      <ul className="mt-1 max-h-[360px] overflow-y-auto rounded-lg border border-line">
        {entries.map((entry) => (
          <li key={entry.id} className="border-line px-2.5 py-1.5 not-last:border-b">
            <div className="flex flex-wrap justify-between gap-x-3">
              <span className="font-medium">{nameIn(sites, entry.siteId)}</span>
              <time className="text-faint">{timeOf(entry.at)}</time>
            </div>
            <div dir="auto">{whatOf(entry)}</div>
            <div className="text-soft">
              {CHOICES[entry.choice]}, {entry.way}
              {entry.reason !== undefined && <span dir="auto">: {entry.reason}</span>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
