// Where questions are written: always ready for typing, whatever the model does.
import { type DragEvent, lazy, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Place } from '@/lib/core/place';
import { isTemporary } from '@/lib/core/temporary';
import { streamingAnswer } from '@/lib/stores/arrivals';
import { isNewChat } from '@/lib/stores/chat-state';
import { useChat, usePanel, usePlace } from '@/lib/stores/provide';
import { AddMenu } from '../composer/AddMenu';
import { AttachmentChips, useBlindModel } from '../composer/AttachmentChips';
import { ThinkSwitch } from '../composer/ThinkSwitch';
import { MeterWarning, TokenMeter } from '../composer/TokenMeter';
import { ModelPicker } from '../models/ModelPicker';
import { IconButton } from '../ui/Button';
import { DraftField } from './DraftField';
import { SendOrStop } from './SendOrStop';

const PromptEditor = lazy(async () => ({
  default: (await import('../composer/PromptEditor')).PromptEditor,
}));

/** The empty field says who is asked. */
const ASK = {
  machine: 'Ask your own computer',
  network: 'Ask a server in your network',
  internet: 'Ask over the internet',
} as const satisfies Record<Place, string>;

export function Composer() {
  const { submit, chat, draft } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const drop = useDrop();
  const place = usePlace() ?? 'machine';
  const isStreaming = useChat((state) => streamingAnswer(state.messages) !== undefined);
  const isPending = useChat((state) => state.pending !== undefined);
  const isReply = useChat((state) => Boolean(state.conversationId) && !isNewChat(state));
  const isInMemory = useChat((state) => isTemporary(state.conversationId));
  const canSend = useCanSend();
  const send = () => {
    if (canSend && !isPending) void submit();
    field.current?.focus();
  };
  const stop = () => {
    void chat.stop();
    // Its button gives way to the one that sends, and takes the focus with it.
    field.current?.focus();
  };
  const closeEditor = () => {
    setIsEditing(false);
    // Chromium gives the focus back without a caret when the dialog was closed by the pointer.
    field.current?.blur();
    field.current?.focus();
  };
  /** As if typed: opens the list of prompts or tabs. */
  const type = (sign: '/' | '@') => {
    const { text } = draft.store.getState();
    draft.edit(sign === '/' ? `/${text}` : `${text}${text && !/\s$/.test(text) ? ' ' : ''}@`);
    const box = field.current;
    box?.focus();
    const end = sign === '/' ? 1 : draft.store.getState().text.length;
    requestAnimationFrame(() => box?.setSelectionRange(end, end));
  };
  return (
    <>
      <form
        aria-label="Your question"
        className={`relative mx-3 mb-3 rounded-2xl border bg-panel shadow-float has-[textarea:focus-visible]:border-accent ${drop.isOver ? 'border-accent' : isInMemory ? 'border-dashed border-soft' : 'border-line'}`}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        {...drop.handlers}
      >
        <AttachmentChips />
        <DraftField
          field={field}
          placeholder={isReply ? 'Reply' : ASK[place]}
          onSend={send}
          onEditPrompts={() => setIsEditing(true)}
        />
        <MeterWarning />
        <div className="flex items-center gap-1 px-2 pb-2">
          <AddMenu onTabs={() => type('@')} onPrompts={() => type('/')} />
          <ModelPicker />
          <ThinkSwitch />
          <span className="flex-1" />
          <TokenMeter />
          {isReply && <SummarizeButton disabled={isStreaming || isPending} />}
          <SendOrStop isStreaming={isStreaming} canSend={canSend && !isPending} onStop={stop} />
        </div>
      </form>
      <Suspense>{isEditing && <PromptEditor onClose={closeEditor} />}</Suspense>
    </>
  );
}

function SummarizeButton({ disabled }: { disabled: boolean }) {
  const { summarizePage } = usePanel();
  return (
    <IconButton
      icon="selection"
      label="Summarize this page"
      data-testid="summarize-page"
      disabled={disabled}
      onClick={() => void summarizePage()}
    />
  );
}

/** Something to send, all of it read, and nothing that the model could not see. */
function useCanSend(): boolean {
  const { draft, attachments } = usePanel();
  const hasText = useStore(draft.store, (state) => state.text.trim() !== '');
  const hasItems = useStore(attachments.store, ({ items }) => items.length > 0);
  const isReading = useStore(attachments.store, ({ reading }) => reading > 0);
  const isBlind = useBlindModel() !== undefined;
  return (hasText || hasItems) && !isReading && !isBlind;
}

/** Files dropped on the composer become attachments. */
function useDrop() {
  const { attaching } = usePanel();
  const [isOver, setIsOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        attaching.files(event.dataTransfer.files);
      },
    },
  };
}
