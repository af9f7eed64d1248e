// The growing text field: Enter sends, Shift+Enter breaks the line, input methods are left alone.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useChat, usePanel } from '@/lib/stores/provide';

const MOST_LINES = 8;
const LINE = 21;
const PADDING = 22;

function fitHeight(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, MOST_LINES * LINE + PADDING)}px`;
}

export function DraftField({ placeholder, onSend }: { placeholder: string; onSend: () => void }) {
  const { draft, view } = usePanel();
  const text = useStore(draft.store, (state) => state.text);
  const shown = useStore(view.store, (state) => state.view);
  const conversationId = useChat((state) => state.conversationId);
  const field = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height.
  useLayoutEffect(() => {
    if (field.current) fitHeight(field.current);
  }, [text, shown]);

  // The panel opens narrow and grows to its width, which changes where lines break.
  useEffect(() => {
    const box = field.current;
    if (!box) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      fitHeight(box);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation is a reason to write.
  useEffect(() => {
    if (shown === 'chat') field.current?.focus();
  }, [shown, conversationId]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends a composition belongs to the input method; Safari and old Chrome say so by 229 only.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    onSend();
  };

  return (
    <textarea
      ref={field}
      data-testid="composer"
      aria-label="Your question"
      dir="auto"
      rows={1}
      placeholder={placeholder}
      value={text}
      onChange={(event) => draft.edit(event.target.value)}
      onKeyDown={onKeyDown}
      className="block w-full resize-none bg-transparent px-3.5 pt-3 pb-2.5 leading-[21px] outline-none placeholder:text-faint"
    />
  );
}
