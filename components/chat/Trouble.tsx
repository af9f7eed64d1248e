// What stands between the conversation and the composer when something was refused or the server is gone.
import { useStore } from 'zustand';
import { isNewChat } from '@/lib/stores/chat-state';
import { useChat, usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useRecheck } from '../welcome/use-recheck';
import { UndoDelete } from './UndoDelete';

export function Trouble() {
  const { chat, connection, askPage, retry } = usePanel();
  const refusal = useChat((state) => state.refusal);
  const isOpen = useChat((state) => Boolean(state.conversationId) && !isNewChat(state));
  const lastFault = useChat((state) => {
    const last = state.messages.at(-1);
    return last?.role === 'assistant' ? last.fault?.kind : undefined;
  });
  const state = useStore(connection.store);
  const isTold = state.status === 'trouble' && lastFault === state.fault.kind;
  return (
    <div className="flex max-h-[45vh] flex-col gap-2 overflow-y-auto px-3 pb-2 empty:hidden">
      <UndoDelete />
      {refusal && (
        <Notice fault={refusal.fault} onDismiss={() => chat.refuse(undefined)}>
          {refusal.asked === 'page' && (
            <Button small onClick={() => void askPage(refusal.question)}>
              Try again
            </Button>
          )}
          {refusal.asked === 'retry' && (
            <Button small onClick={() => void retry()}>
              Try again
            </Button>
          )}
        </Notice>
      )}
      {isOpen && state.status === 'trouble' && <ServerTrouble told={isTold} />}
    </div>
  );
}

/** Keeps looking for the server; says so unless the last answer's own notice does. */
function ServerTrouble({ told }: { told: boolean }) {
  const { connection, view } = usePanel();
  const state = useStore(connection.store);
  useRecheck();
  if (told || state.status !== 'trouble') return null;
  return (
    <Notice fault={state.fault}>
      <Button small onClick={() => view.show('connect')}>
        How to fix it
      </Button>
    </Notice>
  );
}
