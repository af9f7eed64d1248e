// What of the log is shown: a period, a site, a kind, a choice.
import type { AuditFilter } from '@/lib/audit/entry';
import type { AuditReport } from '@/lib/audit/report';
import { CHOICES } from './choices';

const PERIODS = [
  { value: '7', name: 'Last 7 days' },
  { value: '30', name: 'Last 30 days' },
  { value: '90', name: 'Last 90 days' },
  { value: 'all', name: 'All' },
] as const;

export type Period = (typeof PERIODS)[number]['value'];
export const DEFAULT_PERIOD: Period = '30';

const DAY = 86_400_000;

/** The beginning of the period's first day, milliseconds since the epoch; undefined for all. */
export function sinceOf(period: Period): number | undefined {
  if (period === 'all') return undefined;
  const first = new Date(Date.now() - (Number(period) - 1) * DAY);
  return first.setHours(0, 0, 0, 0);
}

interface AuditFiltersProps {
  period: Period;
  onPeriod: (period: Period) => void;
  filter: Omit<AuditFilter, 'since'>;
  onFilter: (filter: Omit<AuditFilter, 'since'>) => void;
  all: AuditReport;
}

export function AuditFilters({ period, onPeriod, filter, onFilter, all }: AuditFiltersProps) {
  const { siteId, kind, choice } = filter;
  const set = (changes: Omit<AuditFilter, 'since'>) => {
    const next = { ...filter, ...changes };
    onFilter(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
  };
  const named = (tallies: AuditReport['sites']) =>
    tallies.map(({ id, name }) => ({ value: id, name }));
  const choices = all.choices.map((one) => ({ value: one.choice, name: CHOICES[one.choice] }));
  return (
    <div className="grid grid-cols-1 gap-2 min-[420px]:grid-cols-2 sm:grid-cols-4">
      <Filter
        label="Period"
        options={PERIODS}
        chosen={period}
        onChoose={(value) => onPeriod(PERIODS.find((one) => one.value === value)?.value ?? '30')}
      />
      <Filter
        label="Site"
        any="All sites"
        options={named(all.sites)}
        chosen={siteId}
        onChoose={(value) => set({ siteId: value })}
      />
      <Filter
        label="Kind"
        any="All kinds"
        options={named(all.kinds)}
        chosen={kind}
        onChoose={(value) => set({ kind: value })}
      />
      <Filter
        label="Choice"
        any="All choices"
        options={choices}
        chosen={choice}
        onChoose={(value) => set({ choice: choices.find((one) => one.value === value)?.value })}
      />
    </div>
  );
}

interface FilterProps {
  label: string;
  /** Words for no filter. */
  any?: string;
  options: readonly { value: string; name: string }[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

function Filter({ label, any, options, chosen, onChoose }: FilterProps) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
      className="w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-[13px] text-ink"
    >
      {any !== undefined && <option value="">{any}</option>}
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
