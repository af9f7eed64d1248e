// The top of the panel: where the text goes, and the ways to history, a new chat and the settings.
import { useStore } from 'zustand';
import { useChat, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { ChatMenu } from './ChatMenu';
import { StatusLine } from './StatusLine';

export function Header() {
  const { chat, temporary, view } = usePanel();
  const isPrivate = useStore(temporary.store, (state) => state.isPrivate);
  const isNew = useChat((state) => !state.conversationId && state.pending === undefined);
  return (
    <header className="flex h-[50px] flex-none items-center border-b border-line ps-3.5 pe-2">
      <StatusLine />
      {!isPrivate && (
        <IconButton
          icon="clock"
          label="History"
          data-testid="history"
          onClick={() => view.show('history')}
        />
      )}
      <IconButton
        icon="plus"
        label="New chat"
        data-testid="new-chat"
        disabled={isNew}
        onClick={() => chat.open(null)}
      />
      <ChatMenu />
      <IconButton
        icon="gear"
        label="Settings"
        data-testid="open-settings"
        onClick={() => view.show('settings')}
      />
    </header>
  );
}
