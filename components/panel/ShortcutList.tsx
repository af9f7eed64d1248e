// The panel's keyboard shortcuts, one a line.
import { FIELD_KEYS, keycaps, SHORTCUTS } from '@/lib/stores/shortcuts';

export function ShortcutList({ isMac }: { isMac: boolean }) {
  return (
    <dl className="divide-y divide-line text-[13px]">
      {[...SHORTCUTS, ...FIELD_KEYS].map(({ keys, words }) => (
        <div key={words} className="flex items-center justify-between gap-3 py-1.5">
          <dt className="min-w-0">{words}</dt>
          <dd className="flex flex-none flex-wrap justify-end gap-x-2 gap-y-1">
            {keys.map((combo) => (
              <Combo key={combo} combo={combo} isMac={isMac} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Combo = ({ combo, isMac }: { combo: string; isMac: boolean }) => (
  <kbd dir="ltr" className="flex gap-0.5 font-sans">
    {keycaps(combo, isMac).map((cap) => (
      <span
        key={cap}
        className="min-w-6 rounded-md border border-line bg-sunk px-1.5 py-0.5 text-center text-[12px] text-soft"
      >
        {cap}
      </span>
    ))}
  </kbd>
);
