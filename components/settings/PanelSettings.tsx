// The settings inside the panel.
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { modelsInPanel } from './model-groups';
import { Settings } from './Settings';

export function PanelSettings() {
  const { ports, settings, speech, transfer, view, ...stores } = usePanel();
  const voices = useStore(speech.store, (state) => state.voices);
  /** What the panel still shows of it goes, too. */
  const forget = (kind: string) => {
    const isAll = kind === 'everything';
    if (isAll || kind === 'drafts') {
      stores.draft.edit('');
      stores.attachments.take();
    }
    if (isAll || kind === 'chats') {
      stores.chat.open(null);
      void stores.history.read();
    }
    if (isAll || kind === 'prompts') void stores.prompts.read();
  };
  return (
    <Settings
      ports={ports}
      settings={settings}
      voices={voices}
      transfer={transfer}
      models={modelsInPanel(() => view.show('models'))}
      isMac={ports.platform === 'mac'}
      onDeleted={forget}
    />
  );
}
