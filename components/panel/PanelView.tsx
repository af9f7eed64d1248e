// The side panel: the header, the chat or one of the views over it, and the composer, which is always mounted.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Chat } from '../chat/Chat';
import { HistoryList } from '../history/HistoryList';
import { PanelSettings } from '../settings/PanelSettings';
import { useLook } from '../settings/use-look';
import { ViewFrame } from '../ui/ViewFrame';
import { ConnectView } from '../welcome/ConnectView';
import { Header } from './Header';
import { Said } from './Said';
import { ShortcutSheet } from './ShortcutSheet';
import { useShortcuts } from './use-shortcuts';

export function PanelView() {
  const { settings, draft, view, speech } = usePanel();
  const shown = useStore(view.store, (state) => state.view);
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
        <Chat />
      </div>
      {shown === 'history' && (
        <ViewFrame title="History" testId="history-view" onBack={back}>
          <HistoryList />
        </ViewFrame>
      )}
      {shown === 'settings' && (
        <ViewFrame title="Settings" testId="settings" onBack={back}>
          <PanelSettings />
        </ViewFrame>
      )}
      {shown === 'connect' && (
        <ViewFrame title="Connection" testId="connect-view" onBack={back}>
          <ConnectView />
        </ViewFrame>
      )}
      <ShortcutSheet />
      <Said />
    </div>
  );
}
