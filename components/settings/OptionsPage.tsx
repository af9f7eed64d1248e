// The settings as a whole page, read again whenever the user comes back to it.
import { useEffect } from 'react';
import type { GuardedSite } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Settings } from './Settings';
import { useTheme } from './use-theme';

interface OptionsPageProps {
  settings: SettingsStore;
  sites: readonly GuardedSite[];
}

export function OptionsPage({ settings, sites }: OptionsPageProps) {
  useTheme(settings);
  useEffect(() => {
    const read = () => void settings.read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [settings]);
  return (
    <main className="mx-auto max-w-[680px] px-5 py-8">
      <h1 className="mb-6 text-[22px] font-semibold tracking-[-0.01em]">Nearside settings</h1>
      <Settings settings={settings} sites={sites} />
    </main>
  );
}
