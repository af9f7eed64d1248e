// The settings as a whole page, read again whenever the user comes back to it.
import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import type { Speech } from '@/lib/stores/speech';
import type { OptionsModelsProps } from '../models/OptionsModels';
import { DeleteEverything } from './DeleteEverything';
import type { SettingsGroup } from './groups';
import { modelsOnPage } from './model-groups';
import { OwnSites } from './own/OwnSites';
import { Settings } from './Settings';
import { useLook } from './use-look';

const Dashboard = lazy(async () => ({ default: (await import('../guard/Dashboard')).Dashboard }));

interface OptionsPageProps {
  bus: SettingsPorts['bus'];
  settings: SettingsStore;
  sites: SettingsPorts['sites'];
  readFile: SettingsPorts['readFile'];
  uploadFile: SettingsPorts['uploadFile'];
  /** Opens a line to the background that tells of changes. */
  openLink: OptionsModelsProps['openLink'];
  requestAccess: SettingsPorts['requestAccess'];
  /** Hosts that are guarded without being added. */
  hosts: readonly string[];
  /** Asks the browser for access to a host; to be called straight from a click. */
  requestSite: (host: string) => Promise<boolean>;
  /** Voices on this machine. */
  speech: Speech;
}

export function OptionsPage({
  bus,
  settings,
  sites,
  readFile,
  uploadFile,
  openLink,
  requestAccess,
  speech,
  ...ports
}: OptionsPageProps) {
  const voices = useStore(speech.store, (state) => state.voices);
  useLook(settings);
  useEffect(() => {
    const read = () => void settings.read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [settings]);
  const exportAllowed = useStore(
    settings.store,
    (state) => state.settings?.managed.exportAllowed ?? true,
  );
  const guard = useStore(settings.store, (state) => state.settings?.guard);
  const own: SettingsGroup = {
    title: 'Guard: further sites',
    rows: guard
      ? [
          {
            words: 'Sites you have added own hosts chatbots',
            drawn: (
              <OwnSites
                hosts={guard.ownSites}
                known={ports.hosts}
                requestSite={ports.requestSite}
                changeGuard={(changes) => void settings.change({ guard: { ...guard, ...changes } })}
              />
            ),
          },
        ]
      : [],
  };
  const log: SettingsGroup = {
    title: 'Guard: what it saw',
    note: 'Counted on this machine. No text is kept.',
    rows: [
      {
        words: 'Log audit dashboard plot export CSV JSON what was found',
        drawn: (
          <Suspense fallback={null}>
            <Dashboard bus={bus} exportAllowed={exportAllowed} />
          </Suspense>
        ),
      },
    ],
  };
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
      <Settings
        settings={settings}
        sites={sites}
        voices={voices}
        further={[modelsOnPage({ bus, settings, uploadFile, openLink }), own, log, data]}
        bus={bus}
        readFile={readFile}
        requestAccess={requestAccess}
      />
    </main>
  );
}
