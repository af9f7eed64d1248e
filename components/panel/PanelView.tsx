// The side panel: the header, the chat or one of the views over it, and the composer, which is always mounted.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Chat } from '../chat/Chat';
import { GuardStatus } from '../guard/GuardStatus';
import { VaultStatus } from '../guard/VaultStatus';
import { useLook } from '../settings/use-look';
import { Later } from '../ui/Later';
import { ViewFrame } from '../ui/ViewFrame';
import { ConnectView } from '../welcome/ConnectView';
import { Header } from './Header';
import { Said } from './Said';
import { useShortcuts } from './use-shortcuts';

/** What a panel that opens does not show comes when it is looked at. */
const history = async () => (await import('../history/HistoryList')).HistoryList;
const models = async () => (await import('../models/ModelsView')).PanelModels;
const shortcutSheet = async () => (await import('./ShortcutSheet')).ShortcutSheet;
const panelSettings = async () => (await import('../settings/PanelSettings')).PanelSettings;

export function PanelView() {
  const { settings, draft, view, speech } = usePanel();
  const shown = useStore(view.store, (state) => state.view);
  const isSheetOpen = useStore(view.store, (state) => state.sheetOpen);
  useLook(settings);
  useShortcuts();
  useEffect(() => {
    const leave = () => {
      draft.flush();
      speech.stop();
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [draft, speech]);
  const back = () => view.show('chat');
  return (
    <div className="h-full min-w-0">
      {/* Kept while another view lies over it, so that nothing scrolls or loses its place. */}
      <div className={shown === 'chat' ? 'flex h-full min-h-0 flex-col' : 'hidden'}>
        <Header />
        <GuardStatus />
        <VaultStatus />
        <Chat />
      </div>
      {shown === 'history' && (
        <ViewFrame title="History" testId="history-view" onBack={back}>
          <Later load={history} />
        </ViewFrame>
      )}
      {shown === 'settings' && (
        <ViewFrame title="Settings" testId="settings" onBack={back}>
          <Later load={panelSettings} />
        </ViewFrame>
      )}
      {shown === 'models' && (
        <ViewFrame title="Models" testId="models" onBack={back}>
          <Later load={models} />
        </ViewFrame>
      )}
      {shown === 'connect' && (
        <ViewFrame title="Connection" testId="connect-view" onBack={back}>
          <ConnectView />
        </ViewFrame>
      )}
      {isSheetOpen && <Later load={shortcutSheet} />}
      <Said />
    </div>
  );
}
