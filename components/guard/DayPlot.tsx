// What the guard found day by day: bars for those who see, a table behind them for everybody.
import { useId } from 'react';
import type { AuditDay } from '@/lib/audit/report';

const WIDTH = 600;
const HEIGHT = 120;
/** From the bottom of a bar to its top. */
const SEVERITIES = [
  { key: 'critical', name: 'Critical', fill: 'var(--bad)' },
  { key: 'high', name: 'High', fill: 'var(--warn)' },
  { key: 'medium', name: 'Medium', fill: 'var(--accent)' },
  { key: 'low', name: 'Low', fill: 'var(--faint)' },
] as const;

const totalOf = (day: AuditDay): number => SEVERITIES.reduce((sum, { key }) => sum + day[key], 0);

const dateOf = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(undefined, { dateStyle: 'medium' });

export function DayPlot({ days }: { days: readonly AuditDay[] }) {
  const title = useId();
  const most = Math.max(1, ...days.map(totalOf));
  const sum = days.reduce((all, day) => all + totalOf(day), 0);
  const step = WIDTH / days.length;
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  const says = `${sum === 1 ? 'One text' : `${sum.toLocaleString()} texts`} with findings, at most ${most.toLocaleString()} on a day`;
  return (
    <figure className="m-0">
      <figcaption id={title} className="mb-1 text-[12.5px] text-soft">
        {says}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={title}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-[120px] w-full border-b border-line"
      >
        <title>{says}</title>
        {days.map((day, index) => (
          <Bar key={day.day} day={day} x={index * step} width={step} most={most} />
        ))}
      </svg>
      <div className="mt-1 flex justify-between gap-3 text-[12px] text-faint">
        <span>{first && dateOf(first)}</span>
        {last !== first && <span>{last && dateOf(last)}</span>}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-[12px] text-soft">
        {SEVERITIES.map(({ key, name, fill }) => (
          <li key={key} className="flex items-center gap-1.5">
            <svg width="9" height="9" aria-hidden="true">
              <rect width="9" height="9" rx="2" fill={fill} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <DayTable days={days} />
    </figure>
  );
}

function Bar({ day, x, width, most }: { day: AuditDay; x: number; width: number; most: number }) {
  const gap = Math.min(2, width / 4);
  let top = HEIGHT;
  return (
    <g>
      <title>{`${dateOf(day.day)}: ${totalOf(day)}`}</title>
      {SEVERITIES.map(({ key, fill }) => {
        const height = (day[key] / most) * (HEIGHT - 4);
        top -= height;
        return (
          height > 0 && (
            <rect
              key={key}
              x={x + gap / 2}
              y={top}
              width={width - gap}
              height={height}
              fill={fill}
            />
          )
        );
      })}
    </g>
  );
}

function DayTable({ days }: { days: readonly AuditDay[] }) {
  return (
    <details className="mt-2 text-[12.5px]">
      <summary className="cursor-pointer text-soft">As a table</summary>
      <div className="mt-1 max-h-[240px] overflow-auto rounded-lg border border-line">
        <table className="w-full text-start [&_td]:px-2 [&_td]:py-1 [&_th]:px-2 [&_th]:py-1 [&_th]:text-start [&_th]:font-medium [&_th]:whitespace-nowrap">
          <thead>
            <tr>
              <th scope="col">Day</th>
              {SEVERITIES.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days
              .filter((day) => totalOf(day) > 0)
              .map((day) => (
                <tr key={day.day} className="border-t border-line">
                  <th scope="row">{dateOf(day.day)}</th>
                  {SEVERITIES.map(({ key }) => (
                    <td key={key}>{day[key].toLocaleString()}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
