// The chat: the conversation, or what stands in its place, above the composer.
import { useStore } from 'zustand';
import { useChat, usePanel } from '@/lib/stores/provide';
import { Connect } from '../welcome/Connect';
import { Composer } from './Composer';
import { EmptyState } from './EmptyState';
import { MessageList } from './MessageList';
import { Trouble } from './Trouble';

export function Chat() {
  const { connection } = usePanel();
  const state = useStore(connection.store);
  const isNew = useChat((chat) => chat.conversationId === null && chat.pending === undefined);
  const isKnown = useChat((chat) => chat.conversationId !== undefined);
  return (
    <>
      {isNew || !isKnown ? (
        <main className="relative flex min-h-0 flex-1 flex-col overflow-y-auto p-4">
          <div className="mx-auto flex w-full max-w-[680px] flex-1 flex-col">
            {isNew && state.status === 'trouble' && <Connect fault={state.fault} />}
            {isNew && state.status !== 'trouble' && <EmptyState />}
          </div>
        </main>
      ) : (
        <MessageList />
      )}
      <div className="mx-auto w-full max-w-[712px] flex-none">
        <Trouble />
        <Composer />
      </div>
    </>
  );
}
