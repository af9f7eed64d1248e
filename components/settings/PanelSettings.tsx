// The settings inside the panel, with what only the panel can do: voices, shortcuts, the data itself.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { ExportChoices } from '../history/ExportChoices';
import { HistoryTransfer } from '../history/HistoryTransfer';
import { Button } from '../ui/Button';
import { DeleteEverything } from './DeleteEverything';
import type { SettingsGroup } from './groups';
import { modelsInPanel } from './model-groups';
import { Settings } from './Settings';

/** All chats as a file. */
function ExportAll() {
  const { history } = usePanel();
  const isEmpty = useStore(history.store, (state) => !state.conversations?.length);
  useEffect(() => void history.read(), [history]);
  return (
    <section aria-label="Export all chats">
      <ExportChoices ids={isEmpty ? [] : 'all'} name="nearside-chats" canCopy={false} />
    </section>
  );
}

export function PanelSettings() {
  const { ports, settings, speech, chat, history, draft, view } = usePanel();
  const voices = useStore(speech.store, (state) => state.voices);
  const forget = () => {
    draft.edit('');
    chat.open(null);
    void history.read();
  };
  const keyboard: SettingsGroup = {
    title: 'Keyboard',
    rows: [
      {
        words: 'Keyboard shortcuts keys',
        drawn: (
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-3 py-2.5">
            <span>Keyboard shortcuts</span>
            <Button small onClick={() => view.showSheet(true)}>
              Show
            </Button>
          </div>
        ),
      },
    ],
  };
  const data: SettingsGroup = {
    title: 'Your data',
    note: 'Kept in this browser, on this machine.',
    rows: [
      {
        words: 'Export import chats backup ChatGPT Open WebUI Page Assist storage space',
        drawn: <HistoryTransfer />,
      },
      {
        words: 'Delete everything erase data privacy',
        drawn: <DeleteEverything bus={ports.bus} exporter={<ExportAll />} onDeleted={forget} />,
      },
    ],
  };
  return (
    <Settings
      settings={settings}
      sites={ports.sites}
      voices={voices}
      further={[modelsInPanel(() => view.show('models')), keyboard, data]}
      bus={ports.bus}
      readFile={ports.readFile}
      requestAccess={ports.requestAccess}
    />
  );
}
