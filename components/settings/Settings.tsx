// Every setting, searchable and applied at once: in the panel and on the options page.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { GuardedSite, SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Notice } from '../ui/Notice';
import { appearance, chats, pasteGuard, readingAloud, type SettingsGroup } from './groups';
import { guardPolicy } from './guard-policy';
import { ownGuard, secondOpinion } from './own-guard';
import { isFound } from './search';
import { ledger, settingsFile, whereModelsRun } from './where-models-run';

interface SettingsProps extends Pick<SettingsPorts, 'bus' | 'readFile' | 'requestAccess'> {
  settings: SettingsStore;
  sites: readonly GuardedSite[];
  /** Names of the voices on this machine. */
  voices: readonly string[];
  /** Groups that only this place has. */
  further: readonly SettingsGroup[];
}

export function Settings({ settings, sites, voices, further, ...ports }: SettingsProps) {
  const { settings: current, fault } = useStore(settings.store);
  const [sought, setSought] = useState('');
  const { change } = settings;
  const groups = [
    pasteGuard({ settings: current, change, sites }),
    guardPolicy({ settings: current, change, sites, ...ports }),
    ownGuard({ settings: current, change, ...ports }),
    secondOpinion({ settings: current, change, ...ports }),
    appearance(current, change),
    chats(current, change),
    readingAloud({ settings: current, change, voices }),
    whereModelsRun({ settings, ...ports }),
    ledger(ports),
    settingsFile({ settings, ...ports }),
    ...further,
  ]
    .map((group) => narrowed(group, sought))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div data-testid="settings-view" className="flex flex-col gap-6">
      <input
        type="search"
        aria-label="Search settings"
        placeholder="Search settings"
        data-testid="settings-search"
        dir="auto"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        className="w-full rounded-[10px] border border-line bg-panel px-3 py-2 placeholder:text-faint"
      />
      {fault && <Notice fault={fault} />}
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      <p role="status" className="text-soft empty:hidden">
        {groups.length === 0 && `No setting is called “${sought}”.`}
      </p>
    </div>
  );
}

/** The rows that are sought; all of them where the group's title is. */
const narrowed = (group: SettingsGroup, sought: string): SettingsGroup => ({
  ...group,
  rows: group.rows.filter(({ words }) => isFound(`${group.title} ${words}`, sought)),
});

function Group({ group: { title, note, rows } }: { group: SettingsGroup }) {
  return (
    <section aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      {note && <p className="text-[12.5px] text-faint">{note}</p>}
      <div className="mt-2 divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
        {rows.map(({ words, drawn }) => (
          <div key={words}>{drawn}</div>
        ))}
      </div>
    </section>
  );
}
