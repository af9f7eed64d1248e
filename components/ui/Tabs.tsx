// Tabs: the arrows move among them, and a panel shows what belongs to the chosen one.
import { type ReactNode, useId } from 'react';

interface TabsProps<Id extends string> {
  /** What the tabs are of, for those who hear them. */
  label: string;
  tabs: readonly { readonly id: Id; readonly name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  small?: boolean;
  /** Begins each tab's own. */
  testId?: string;
  /** What the chosen one shows. */
  children: ReactNode;
}

const LOOKS = {
  large: {
    list: 'gap-x-4 border-b border-line text-[13px]',
    tab: '-mb-px pb-1.5',
    other: 'text-soft',
    panel: 'flex flex-1 flex-col gap-4',
  },
  small: { list: 'gap-x-3 text-[12.5px]', tab: 'pb-1', other: 'text-faint', panel: '' },
};

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, chosen, onChoose, small, testId, children } = props;
  const look = LOOKS[small ? 'small' : 'large'];
  const id = useId();
  const move = (by: number) => {
    const index = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className={`flex flex-wrap gap-y-1 ${look.list}`}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1);
          if (event.key === 'ArrowLeft') move(-1);
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            data-testid={testId && `${testId}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            className={`border-b-2 ${look.tab} ${tab.id === chosen ? 'border-accent font-semibold text-ink' : `border-transparent ${look.other} hover:text-ink`}`}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        className={look.panel}
      >
        {children}
      </div>
    </>
  );
}
