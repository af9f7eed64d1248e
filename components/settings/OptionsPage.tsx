// The settings as a whole page, read again whenever the user comes back to it.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import type { Speech } from '@/lib/stores/speech';
import { DeleteEverything } from './DeleteEverything';
import type { SettingsGroup } from './groups';
import { Settings } from './Settings';
import { useLook } from './use-look';

interface OptionsPageProps {
  bus: SettingsPorts['bus'];
  settings: SettingsStore;
  sites: SettingsPorts['sites'];
  /** Voices on this machine. */
  speech: Speech;
}

export function OptionsPage({ bus, settings, sites, speech }: OptionsPageProps) {
  const voices = useStore(speech.store, (state) => state.voices);
  useLook(settings);
  useEffect(() => {
    const read = () => void settings.read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [settings]);
  const exporter = <p>The panel’s settings have the export.</p>;
  const data: SettingsGroup = {
    title: 'Your data',
    note: 'Kept in this browser, on this machine.',
    rows: [
      {
        words: 'Delete everything erase data privacy',
        drawn: <DeleteEverything bus={bus} exporter={exporter} />,
      },
    ],
  };
  return (
    <main className="mx-auto max-w-[680px] px-5 py-8">
      <h1 className="mb-6 text-[22px] font-semibold tracking-[-0.01em]">Nearside settings</h1>
      <Settings settings={settings} sites={sites} voices={voices} further={[data]} />
    </main>
  );
}
