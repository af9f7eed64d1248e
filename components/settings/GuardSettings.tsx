// The paste guard's switches: all of it, and site by site.
import { useStore } from 'zustand';
import type { GuardedSite } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Switch } from '../ui/Switch';

interface GuardSettingsProps {
  settings: SettingsStore;
  sites: readonly GuardedSite[];
}

export function GuardSettings({ settings, sites }: GuardSettingsProps) {
  const guard = useStore(settings.store, (state) => state.settings?.guard);
  const enabled = guard?.enabled ?? false;
  const sitesOff = guard?.sitesOff ?? [];
  const switchSite = (id: string, on: boolean) => {
    const others = sitesOff.filter((site) => site !== id);
    void settings.change({ guard: { enabled, sitesOff: on ? others : [...others, id] } });
  };
  return (
    <>
      <Switch
        label="Guard my pastes"
        note="Held before the page sees them; you decide."
        checked={enabled}
        disabled={!guard}
        onChange={(on) => void settings.change({ guard: { enabled: on, sitesOff } })}
      />
      {sites.map(({ id, name }) => (
        <Switch
          key={id}
          label={name}
          checked={enabled && !sitesOff.includes(id)}
          disabled={!enabled}
          onChange={(on) => switchSite(id, on)}
        />
      ))}
    </>
  );
}
