// Every setting, applied at once: in the panel and on the options page.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { GuardedSite } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Notice } from '../ui/Notice';
import { GuardSettings } from './GuardSettings';
import { ServerAddress } from './ServerAddress';
import { ThemeChoice } from './ThemeChoice';

interface SettingsProps {
  settings: SettingsStore;
  sites: readonly GuardedSite[];
}

export function Settings({ settings, sites }: SettingsProps) {
  const fault = useStore(settings.store, (state) => state.fault);
  return (
    <div data-testid="settings-view" className="flex flex-col gap-6">
      {fault && <Notice fault={fault} />}
      <Group title="Paste guard" note="Warns before secrets and personal data reach a chatbot.">
        <GuardSettings settings={settings} sites={sites} />
      </Group>
      <Group title="Model server" note="Nearside talks to this machine only.">
        <div className="px-3 py-2.5">
          <ServerAddress settings={settings} />
        </div>
      </Group>
      <Group title="Appearance">
        <div className="px-3 py-2.5">
          <ThemeChoice settings={settings} />
        </div>
      </Group>
    </div>
  );
}

function Group({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      {note && <p className="text-[12.5px] text-faint">{note}</p>}
      <div className="mt-2 divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
        {children}
      </div>
    </section>
  );
}
