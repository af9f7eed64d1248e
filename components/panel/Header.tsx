// The top of the panel: where the text goes, and the ways to history, a new chat and the settings.
import { useChat, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { StatusLine } from './StatusLine';

export function Header() {
  const { chat, view } = usePanel();
  const isNew = useChat((state) => !state.conversationId && state.pending === undefined);
  return (
    <header className="flex h-[50px] flex-none items-center border-b border-line ps-3.5 pe-2">
      <StatusLine />
      <IconButton
        icon="clock"
        label="History"
        data-testid="history"
        onClick={() => view.show('history')}
      />
      <IconButton
        icon="plus"
        label="New chat"
        data-testid="new-chat"
        disabled={isNew}
        onClick={() => chat.open(null)}
      />
      <IconButton
        icon="gear"
        label="Settings"
        data-testid="open-settings"
        onClick={() => view.show('settings')}
      />
    </header>
  );
}
