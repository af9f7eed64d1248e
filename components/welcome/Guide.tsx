// The commands against one trouble, by system or program, each with a Copy button.
import { useState } from 'react';
import type { GuideId, TabId } from '@/lib/core/causes/guides';
import type { Endpoint } from '@/lib/core/endpoint';
import { usePanel } from '@/lib/stores/provide';
import { CopyButton } from '../ui/CopyButton';
import { Tabs } from '../ui/Tabs';
import { tabsOf } from './instructions';

export function Guide({ guide, endpoint }: { guide: GuideId; endpoint: Endpoint }) {
  const { platform, origin } = usePanel().ports;
  const [wanted, setWanted] = useState<TabId>(platform);
  const tabs = tabsOf(guide, endpoint, origin);
  const chosen = tabs.find((tab) => tab.id === wanted) ?? tabs[0];
  if (!chosen) return null;
  return (
    <div className="mt-2.5">
      <Tabs
        label={endpoint.kind === 'ollama' ? 'Your system' : 'Your system or program'}
        tabs={tabs}
        chosen={chosen.id}
        onChoose={setWanted}
        small
      >
        {chosen.instructions.map(({ say, command }) => (
          <div key={say} className="mt-2.5">
            <p className="text-[12.5px] text-soft">{say}</p>
            {command && <Command command={command} />}
          </div>
        ))}
      </Tabs>
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
