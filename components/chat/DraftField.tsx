// The growing text field: Enter sends, Shift+Enter breaks the line, input methods are left alone.
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { LONGEST_INLINE } from '@/lib/stores/prompts';
import { useChat, usePanel } from '@/lib/stores/provide';
import { optionId, SuggestionList } from '../composer/SuggestionList';
import { useSuggestions } from '../composer/use-suggestions';

/** Whether the browser itself fits a field to its text; not every Firefox does. */
const FITS = globalThis.CSS?.supports('field-sizing', 'content');

function fitHeight(box: HTMLTextAreaElement): void {
  if (FITS) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}

interface DraftFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  placeholder: string;
  onSend: () => void;
  onEditPrompts: () => void;
}

export function DraftField({ field, placeholder, onSend, onEditPrompts }: DraftFieldProps) {
  const { draft } = usePanel();
  const text = useStore(draft.store, (state) => state.text);
  const [caret, setCaret] = useState(0);
  const suggestions = useSuggestions({ text, caret, onEditPrompts });
  const { shown } = suggestions;
  const paste = usePaste();
  const recall = useRecall();
  const listId = useId();
  useFit(field, text);
  useFocus(field);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (suggestions.onKey(event)) return;
    if (event.key === 'ArrowUp' && recall(text)) return event.preventDefault();
    // Enter that ends a composition belongs to the input method; Safari and old Chrome say so by 229 only.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    onSend();
  };

  return (
    <>
      {shown && <SuggestionList id={listId} shown={shown} />}
      <textarea
        ref={field}
        data-testid="composer"
        aria-label="Your question"
        aria-autocomplete="list"
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown ? optionId(listId, shown.active) : undefined}
        dir="auto"
        rows={1}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          draft.edit(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onPaste={paste}
        onKeyDown={onKeyDown}
        className="field-sizing-content block max-h-[190px] w-full resize-none bg-transparent px-3.5 pt-3 pb-2.5 leading-[21px] outline-none placeholder:text-faint"
      />
    </>
  );
}

function useFit(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  const { view } = usePanel();
  const shown = useStore(view.store, (state) => state.view);
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
  }, [field]);
}

function useFocus(field: RefObject<HTMLTextAreaElement | null>): void {
  const { view } = usePanel();
  const shown = useStore(view.store, (state) => state.view);
  const conversationId = useChat((state) => state.conversationId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation is a reason to write.
  useEffect(() => {
    if (shown === 'chat') field.current?.focus();
  }, [shown, conversationId]);
}

/** Files become attachments, and so do texts too long to sit among the words. */
function usePaste() {
  const { attaching } = usePanel();
  return (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData('text/plain');
    // Spreadsheets put a picture of the cells beside their text.
    if (files.length > 0 && !text) attaching.files(files);
    else if (text.length > LONGEST_INLINE) attaching.pasted(text);
    else return;
    event.preventDefault();
  };
}

/** Brings the last question back into an empty draft; false when there is nothing to do. */
function useRecall() {
  const { lastQuestion, draft } = usePanel();
  return (text: string): boolean => {
    const last = lastQuestion();
    if (text !== '' || !last) return false;
    draft.edit(last);
    return true;
  };
}
