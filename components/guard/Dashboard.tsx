// The guard's log for people: what was found over time, where, what was chosen; filtered, exported, cleared.
import { useCallback, useState } from 'react';
import type { AuditFilter } from '@/lib/audit/entry';
import type { AuditReport } from '@/lib/audit/report';
import type { Fault } from '@/lib/core/fault';
import type { SettingsPorts } from '@/lib/stores/ports';
import { Notice } from '../ui/Notice';
import { useOnReturn } from '../ui/use-on-return';
import { AuditActions } from './AuditActions';
import { AuditFilters, DEFAULT_PERIOD, sinceOf } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { Bars } from './Bars';
import { CHOICES } from './choices';
import { DayPlot } from './DayPlot';

interface DashboardProps extends Pick<SettingsPorts, 'bus'> {
  exportAllowed: boolean;
}

export function Dashboard({ bus, exportAllowed }: DashboardProps) {
  const [period, setPeriod] = useState(DEFAULT_PERIOD);
  const [filter, setFilter] = useState<Omit<AuditFilter, 'since'>>({});
  const [report, setReport] = useState<AuditReport>();
  /** Of the whole period: what can be chosen from. */
  const [all, setAll] = useState<AuditReport>();
  const [fault, setFault] = useState<Fault>();
  const read = useCallback(async () => {
    const since = sinceOf(period);
    const base = since === undefined ? {} : { since };
    const [wanted, whole] = await Promise.all([
      bus.send('audit.read', { ...base, ...filter }),
      bus.send('audit.read', base),
    ]);
    if (wanted.ok) setReport(wanted.value);
    if (whole.ok) setAll(whole.value);
    setFault(wanted.ok ? undefined : wanted.fault);
  }, [bus, period, filter]);
  useOnReturn(read);

  if (fault) return <Notice fault={fault} />;
  if (!report || !all) return null;
  return (
    <section aria-label="Guard log" data-testid="guard-log" className="flex flex-col gap-4 p-3">
      <AuditFilters
        period={period}
        onPeriod={setPeriod}
        filter={filter}
        onFilter={setFilter}
        all={all}
      />
      {report.total === 0 ? (
        <p
          data-testid="guard-log-empty"
          className="rounded-lg bg-sunk px-4 py-8 text-center text-soft"
        >
          Nothing here. What the guard finds on chatbot pages is counted in this place.
        </p>
      ) : (
        <>
          <DayPlot days={report.days} />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <Bars title="What" tallies={report.kinds} />
            <Bars title="Where" tallies={report.sites} />
            <Bars
              title="What you chose"
              tallies={report.choices.map(({ choice, count }) => ({
                id: choice,
                name: CHOICES[choice],
                count,
              }))}
            />
          </div>
          <AuditTable report={report} kinds={all.kinds} sites={all.sites} />
        </>
      )}
      <AuditActions
        bus={bus}
        filter={{ ...filter, since: sinceOf(period) }}
        isEmpty={report.total === 0}
        exportAllowed={exportAllowed}
        onCleared={() => void read()}
      />
    </section>
  );
}
