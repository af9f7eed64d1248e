// The chat: the conversation, or what stands in its place, above the composer.
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { isTemporary } from '@/lib/core/temporary';
import { isNewChat } from '@/lib/stores/chat-state';
import { useChat, usePanel } from '@/lib/stores/provide';
import { Later } from '../ui/Later';
import { doctor } from '../welcome/ConnectView';
import { Composer } from './Composer';
import { EmptyState } from './EmptyState';
import { MessageList } from './MessageList';
import { Trouble } from './Trouble';

const TemporaryBand = lazy(() =>
  import('../temporary/TemporaryBand').then((room) => ({ default: room.TemporaryBand })),
);
const LeftTemporary = lazy(() =>
  import('../temporary/LeftTemporary').then((room) => ({ default: room.LeftTemporary })),
);

export function Chat() {
  const { connection, temporary } = usePanel();
  const state = useStore(connection.store);
  const isNew = useChat(isNewChat);
  const isInMemory = useChat((chat) => isTemporary(chat.conversationId));
  const hasLeft = useStore(temporary.store, ({ left }) => left !== undefined);
  const isKnown = useChat((chat) => chat.conversationId !== undefined);
  return (
    <>
      <Suspense>{isInMemory && <TemporaryBand />}</Suspense>
      {isNew || !isKnown ? (
        <main className="relative flex min-h-0 flex-1 flex-col overflow-y-auto p-4">
          <div className="mx-auto flex w-full max-w-[680px] flex-1 flex-col">
            {isNew && state.status === 'trouble' && <Later load={doctor} />}
            {isNew && state.status !== 'trouble' && <EmptyState />}
          </div>
        </main>
      ) : (
        <MessageList />
      )}
      <div className="mx-auto w-full max-w-[712px] flex-none">
        <Suspense>{hasLeft && <LeftTemporary />}</Suspense>
        <Trouble />
        <Composer />
      </div>
    </>
  );
}
