// Says above a temporary chat what it is and when it goes, with the way to keep it.
import { useStore } from 'zustand';
import { isNewChat } from '@/lib/stores/chat-state';
import { useChat, usePanel } from '@/lib/stores/provide';
import { useIsAnswering } from '../chat/use-is-answering';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

export function TemporaryBand() {
  const { temporary } = usePanel();
  const isPrivate = useStore(temporary.store, (state) => state.isPrivate);
  const isNew = useChat(isNewChat);
  const isAnswering = useIsAnswering();
  return (
    <section
      aria-label="Temporary chat"
      data-testid="temporary-band"
      className="flex flex-none items-center gap-2.5 border-b border-dashed border-accent bg-accent-soft ps-3.5 pe-2.5 py-1.5 text-[12.5px] leading-snug"
    >
      <span className="text-accent narrow:hidden">
        <Icon name="hourglass" size={16} />
      </span>
      <p className="min-w-0 flex-1">
        <b className="font-semibold">{isPrivate ? 'Private window' : 'Temporary chat'}</b>: kept in
        memory only, gone when you start another chat or close this window.
      </p>
      {!isPrivate && (
        <Button
          small
          data-testid="keep-chat"
          disabled={isAnswering}
          onClick={() => void temporary.keep()}
        >
          {isNew ? 'Turn off' : 'Keep this chat'}
        </Button>
      )}
    </section>
  );
}
