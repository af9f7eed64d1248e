// The commands against one trouble, by system, each with a Copy button.
import { useId, useState } from 'react';
import type { FaultKind } from '@/lib/core/help';
import { usePanel } from '@/lib/stores/provide';
import { CopyButton } from '../ui/CopyButton';
import { instructionsFor, SYSTEMS, type SystemId } from './commands';

export function Guide({ kind }: { kind: FaultKind }) {
  const { platform, origin } = usePanel().ports;
  const [system, setSystem] = useState<SystemId>(platform);
  const id = useId();
  const instructions = instructionsFor(kind, system, origin);
  if (instructions.length === 0) return null;
  return (
    <div className="mt-2.5">
      <SystemTabs id={id} system={system} onChoose={setSystem} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${system}`}>
        {instructions.map(({ say, command }) => (
          <div key={say} className="mt-2.5">
            <p className="text-[12.5px] text-soft">{say}</p>
            {command && <Command command={command} />}
          </div>
        ))}
      </div>
    </div>
  );
}

interface SystemTabsProps {
  id: string;
  system: SystemId;
  onChoose: (system: SystemId) => void;
}

function SystemTabs({ id, system, onChoose }: SystemTabsProps) {
  const move = (by: number) => {
    const index = SYSTEMS.findIndex((one) => one.id === system);
    const next = SYSTEMS[(index + by + SYSTEMS.length) % SYSTEMS.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label="Your system"
      className="flex flex-wrap gap-x-3 gap-y-1 text-[12.5px]"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1);
        if (event.key === 'ArrowLeft') move(-1);
      }}
    >
      {SYSTEMS.map(({ id: own, name }) => (
        <button
          key={own}
          id={`${id}-${own}`}
          type="button"
          role="tab"
          aria-selected={own === system}
          aria-controls={`${id}-panel`}
          tabIndex={own === system ? 0 : -1}
          onClick={() => onChoose(own)}
          className={`border-b-2 pb-1 ${own === system ? 'border-accent font-semibold text-ink' : 'border-transparent text-faint hover:text-ink'}`}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function Command({ command }: { command: string }) {
  return (
    <div className="mt-1 flex items-start gap-1.5 rounded-[10px] border border-line bg-code py-1 ps-2.5 pe-1">
      <code dir="ltr" className="min-w-0 flex-1 py-1 font-mono text-[12px] whitespace-pre-wrap">
        {command}
      </code>
      <CopyButton text={command} label="Copy command" />
    </div>
  );
}
