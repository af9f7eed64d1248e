// The commands against one trouble, by system or program, each with a Copy button.
import { useId, useState } from 'react';
import type { GuideId, TabId } from '@/lib/core/causes/guides';
import type { Endpoint } from '@/lib/core/endpoint';
import { usePanel } from '@/lib/stores/provide';
import { CopyButton } from '../ui/CopyButton';
import { type Tab, tabsOf } from './instructions';

export function Guide({ guide, endpoint }: { guide: GuideId; endpoint: Endpoint }) {
  const { platform, origin } = usePanel().ports;
  const [wanted, setWanted] = useState<TabId>(platform);
  const id = useId();
  const tabs = tabsOf(guide, endpoint, origin);
  const chosen = tabs.find((tab) => tab.id === wanted) ?? tabs[0];
  if (!chosen) return null;
  return (
    <div className="mt-2.5">
      <Tabs
        label={endpoint.kind === 'ollama' ? 'Your system' : 'Your system or program'}
        id={id}
        tabs={tabs}
        chosen={chosen.id}
        onChoose={setWanted}
      />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen.id}`}>
        {chosen.instructions.map(({ say, command }) => (
          <div key={say} className="mt-2.5">
            <p className="text-[12.5px] text-soft">{say}</p>
            {command && <Command command={command} />}
          </div>
        ))}
      </div>
    </div>
  );
}

interface TabsProps {
  label: string;
  id: string;
  tabs: readonly Tab[];
  chosen: TabId;
  onChoose: (tab: TabId) => void;
}

function Tabs({ label, id, tabs, chosen, onChoose }: TabsProps) {
  const move = (by: number) => {
    const index = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className="flex flex-wrap gap-x-3 gap-y-1 text-[12.5px]"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1);
        if (event.key === 'ArrowLeft') move(-1);
      }}
    >
      {tabs.map(({ id: own, name }) => (
        <button
          key={own}
          id={`${id}-${own}`}
          type="button"
          role="tab"
          aria-selected={own === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={own === chosen ? 0 : -1}
          onClick={() => onChoose(own)}
          className={`border-b-2 pb-1 ${own === chosen ? 'border-accent font-semibold text-ink' : 'border-transparent text-faint hover:text-ink'}`}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** A word that stays whole; addresses are longer than the line. */
const SHORT = /^\S{1,21}$/;

/** Its short words are never broken: an option in two halves would be read wrongly. */
function Command({ command }: { command: string }) {
  return (
    <div className="mt-1 flex items-start gap-1.5 rounded-[10px] border border-line bg-code py-1 ps-2.5 pe-1">
      <code dir="ltr" className="min-w-0 flex-1 py-1 font-mono text-[12px] whitespace-pre-wrap">
        {command.split(/(\s+)/).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one command never move.
          <span key={at} className={SHORT.test(part) ? 'whitespace-nowrap' : ''}>
            {part}
          </span>
        ))}
      </code>
      <CopyButton text={command} label="Copy command" />
    </div>
  );
}
