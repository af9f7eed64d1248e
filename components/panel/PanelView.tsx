// The side panel: the header, the chat or one of the views over it, and the composer, which is always mounted.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Chat } from '../chat/Chat';
import { HistoryList } from '../history/HistoryList';
import { Settings } from '../settings/Settings';
import { useTheme } from '../settings/use-theme';
import { ViewFrame } from '../ui/ViewFrame';
import { ConnectView } from '../welcome/ConnectView';
import { Header } from './Header';

export function PanelView() {
  const { ports, settings, draft, view } = usePanel();
  const shown = useStore(view.store, (state) => state.view);
  useTheme(settings);
  useEffect(() => {
    addEventListener('pagehide', draft.flush);
    return () => removeEventListener('pagehide', draft.flush);
  }, [draft]);
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
          <Settings settings={settings} sites={ports.sites} />
        </ViewFrame>
      )}
      {shown === 'connect' && (
        <ViewFrame title="Connection" testId="connect-view" onBack={back}>
          <ConnectView />
        </ViewFrame>
      )}
    </div>
  );
}
