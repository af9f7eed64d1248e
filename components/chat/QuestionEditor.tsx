// Rewrites a question in place. Sent, it becomes another version; the old one stays with all that followed it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { UserMessage } from '@/lib/chat/transcript';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';

interface QuestionEditorProps {
  message: UserMessage;
  onClose: () => void;
}

export function QuestionEditor({ message, onClose }: QuestionEditorProps) {
  const { edit } = usePanel();
  const [text, setText] = useState(message.text);
  const [isSending, setIsSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const box = field.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);

  const send = async () => {
    if (isSending || !text.trim()) return;
    setIsSending(true);
    const isSent = await edit(message.id, text);
    setIsSending(false);
    if (isSent) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <form
      data-testid="question-editor"
      aria-label="Edit your question"
      className="flex w-full flex-col gap-2 self-end rounded-[14px] border border-line bg-panel p-2.5 focus-within:border-accent"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        aria-label="Your question"
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-[40vh] w-full resize-none bg-transparent px-0.5 outline-none"
      />
      <div className="flex flex-wrap justify-end gap-1.5">
        <Button small look="quiet" title="Cancel (Esc)" onClick={onClose}>
          Cancel
        </Button>
        <Button
          small
          look="primary"
          type="submit"
          title="Send (Enter)"
          disabled={isSending || !text.trim()}
        >
          Send
        </Button>
      </div>
    </form>
  );
}
