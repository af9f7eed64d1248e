// Where a paste was going: the editor with its caret, remembered while the overlay is open.

export interface Place {
  /** Focus and caret as they were; null when the page has no editor any more. */
  restore(): HTMLElement | null;
  /** The text that stands in the editor, without what is held. */
  text(): string;
}

export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text of an editor as it shows. */
export const textOf = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks between an editor's blocks count
  isField(element) ? element.value : element.innerText;

/** Remembers focus and selection of this document. `composer` is a selector for when nothing editable has the focus. */
export function rememberPlace(composer: string): Place {
  const remembered = editableWithFocus();
  const back = remembered ? rememberSelection(remembered) : () => {};
  const find = () =>
    remembered?.isConnected ? remembered : document.querySelector<HTMLElement>(composer);
  return {
    restore() {
      const element = find();
      element?.focus({ preventScroll: true });
      if (element === remembered) back();
      return element;
    },
    text() {
      const element = find();
      return element ? textOf(element) : '';
    },
  };
}

function editableWithFocus(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement)) return undefined;
  return isField(active) || active.isContentEditable ? active : undefined;
}

function rememberSelection(element: HTMLElement): () => void {
  if (isField(element)) {
    const { selectionStart, selectionEnd } = element;
    return () => {
      if (element.selectionStart === selectionStart && element.selectionEnd === selectionEnd)
        return;
      element.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!range?.startContainer.isConnected || !selection) return;
    const now = selection.rangeCount ? selection.getRangeAt(0) : undefined;
    // An untouched selection is left alone: editors take any change of it for the user's.
    if (now && isSameRange(now, range)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}

const isSameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
