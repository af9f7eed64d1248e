// What happened most, with its share as a bar behind each number.
import type { Tally } from '@/lib/audit/report';

const MOST = 8;

export function Bars({ title, tallies }: { title: string; tallies: readonly Tally[] }) {
  const most = Math.max(1, ...tallies.map(({ count }) => count));
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-1 text-[13px] font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1.5">
        {tallies.slice(0, MOST).map(({ id, name, count }) => (
          <li key={id} className="text-[12.5px]">
            <div className="flex justify-between gap-2">
              <span dir="auto" className="min-w-0 truncate" title={name}>
                {name}
              </span>
              <span className="flex-none text-soft">{count.toLocaleString()}</span>
            </div>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="block h-1 w-full"
            >
              <rect width="100" height="4" rx="1" fill="var(--sunk)" />
              <rect width={(count / most) * 100} height="4" rx="1" fill="var(--accent)" />
            </svg>
          </li>
        ))}
      </ul>
      {tallies.length > MOST && (
        <p className="mt-1 text-[12px] text-faint">and {tallies.length - MOST} more</p>
      )}
    </section>
  );
}
