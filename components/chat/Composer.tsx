// Where questions are written: always ready for typing, whatever the model does.
import { useStore } from 'zustand';
import { streamingAnswer } from '@/lib/stores/arrivals';
import { useChat, usePanel } from '@/lib/stores/provide';
import { ModelPicker } from '../models/ModelPicker';
import { IconButton } from '../ui/Button';
import { DraftField } from './DraftField';
import { SendOrStop } from './SendOrStop';

export function Composer() {
  const { draft, submit, chat, summarizePage } = usePanel();
  const isStreaming = useChat((state) => streamingAnswer(state.messages) !== undefined);
  const isPending = useChat((state) => state.pending !== undefined);
  const isReply = useChat((state) => Boolean(state.conversationId));
  const isEmpty = useStore(draft.store, (state) => state.text.trim() === '');
  const isBusy = isStreaming || isPending;
  const send = () => {
    if (!isBusy) void submit();
  };
  return (
    <form
      aria-label="Your question"
      className="mx-3 mb-3 rounded-2xl border border-line bg-panel shadow-float has-[textarea:focus-visible]:border-accent"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <DraftField placeholder={isReply ? 'Reply' : 'Ask your own computer'} onSend={send} />
      <div className="flex items-center gap-1 px-2 pb-2">
        <ModelPicker />
        <span className="flex-1" />
        {isReply && (
          <IconButton
            icon="selection"
            label="Summarize this page"
            data-testid="summarize-page"
            disabled={isBusy}
            onClick={() => void summarizePage()}
          />
        )}
        <SendOrStop
          isStreaming={isStreaming}
          canSend={!isEmpty && !isPending}
          onStop={() => void chat.stop()}
        />
      </div>
    </form>
  );
}
