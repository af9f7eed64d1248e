// The settings as a whole page, read again whenever the user comes back to it.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import type { Speech } from '@/lib/stores/speech';
import { createTransfer } from '@/lib/stores/transfer';
import type { OptionsModelsProps } from '../models/OptionsModels';
import { modelsOnPage } from './model-groups';
import { Settings } from './Settings';
import { useLook } from './use-look';

interface OptionsPageProps {
  ports: SettingsPorts;
  settings: SettingsStore;
  /** Opens a line to the background that tells of changes. */
  openLink: OptionsModelsProps['openLink'];
  /** Voices on this machine. */
  speech: Speech;
  isMac: boolean;
}

export function OptionsPage({ ports, settings, openLink, speech, isMac }: OptionsPageProps) {
  const { bus, uploadFile } = ports;
  const voices = useStore(speech.store, (state) => state.voices);
  const [transfer] = useState(() => createTransfer(bus, () => {}));
  useLook(settings);
  useEffect(() => {
    const read = () => void settings.read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [settings]);
  return (
    <main className="mx-auto max-w-[680px] px-5 py-8">
      <h1 className="mb-6 text-[22px] font-semibold tracking-[-0.01em]">Nearside settings</h1>
      <Settings
        ports={ports}
        settings={settings}
        voices={voices}
        transfer={transfer}
        models={modelsOnPage({ bus, settings, uploadFile, openLink })}
        isMac={isMac}
        onDeleted={() => void settings.read()}
      />
    </main>
  );
}
