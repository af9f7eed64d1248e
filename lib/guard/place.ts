// Where something was going: the editor with its caret, remembered while the overlay is open.

export interface Place {
  /** The editor; null when the page has none any more. */
  element(): HTMLElement | null;
  /** The user's own: the one that had the focus, not one that is only looked up. */
  focused: HTMLElement | undefined;
  /** What `restore` selects is not what the user had selected. */
  isMoved: boolean;
  /** Focus and caret as they were. */
  restore(): HTMLElement | null;
  /** The text that stands in the editor, without what is held. */
  text(): string;
  /** What stands right before the caret and right after it. */
  around(): [before: string, after: string];
  /** The same editor with all its text selected. */
  whole(): Place;
  /** All editors in sight; those of the user's shadow root last. */
  editors(): HTMLElement[];
  /** The editor at a point of the viewport, with the caret there. */
  at(point: Point): Place;
}

export interface Point {
  clientX: number;
  clientY: number;
}

/** Also of closed ones, which only extensions see. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text of an editor as it shows. */
export const textOf = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks between an editor's blocks count
  isField(element) ? element.value : element.innerText;

const EDITABLE = 'textarea,[contenteditable]:not([contenteditable=false i]),[role=textbox]';

/** So much of the text around a caret can belong to what comes there; UTF-16 units. */
const AROUND = 200;

const isEditor = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && (isField(element) || element.isContentEditable);

/** Remembers focus and selection of this document; where nothing editable has the focus, its composer. */
export function rememberPlace(shadowRootOf: ShadowRootOf): Place {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null)
    active = inner;
  if (!isEditor(active)) return placeOf(undefined, () => {}, shadowRootOf, true);
  if (active.matches(EDITABLE)) {
    last = active;
    home = active.getRootNode() as Document | ShadowRoot;
  }
  return placeOf(active, rememberSelection(active), shadowRootOf, false);
}

/** The editor that the user was in last, and the document or shadow root that it was in. */
let last: HTMLElement | undefined;
let home: Document | ShadowRoot | undefined;

function placeOf(
  remembered: HTMLElement | undefined,
  back: (element: HTMLElement) => void,
  shadowRootOf: ShadowRootOf,
  isMoved: boolean,
): Place {
  const editors = () => editorsInSight(shadowRootOf);
  const element = () => (remembered?.isConnected ? remembered : findComposer(editors()));
  const other = (editor: HTMLElement | null, select: (element: HTMLElement) => void) =>
    placeOf(editor ?? undefined, select, shadowRootOf, true);
  return {
    element,
    focused: remembered,
    isMoved,
    restore() {
      const editor = element();
      editor?.focus({ preventScroll: true });
      if (editor && editor === remembered) back(editor);
      return editor;
    },
    text() {
      const editor = element();
      return editor ? textOf(editor) : '';
    },
    around: () => (remembered ? aroundCaret(remembered) : ['', '']),
    whole: () => other(element(), selectAll),
    editors,
    at(point) {
      const under = elementAt(point, shadowRootOf)?.closest(EDITABLE);
      return other(isEditor(under) ? under : element(), (editor) => putCaret(editor, point));
    },
  };
}

/** The one that the user was in last; where that is gone, one that stands where it stood. */
const findComposer = (editors: readonly HTMLElement[]): HTMLElement | null =>
  editors.find((each) => each === last) ??
  editors.find((each) => each.getRootNode() === home) ??
  editors[0] ??
  null;

/** Some pages keep hidden ones beside them. */
function editorsInSight(shadowRootOf: ShadowRootOf): HTMLElement[] {
  // A page may have replaced the element that had the shadow root.
  if (!home?.isConnected) {
    const roots = home ? rootsIn(document.body, shadowRootOf) : [];
    home = roots.find((root) => root.querySelector(EDITABLE)) ?? document;
  }
  return [...new Set([document, home])]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(EDITABLE)])
    .filter((each) => each.checkVisibility());
}

const rootsIn = (within: ParentNode, shadowRootOf: ShadowRootOf): ShadowRoot[] =>
  [...within.querySelectorAll('*')].flatMap((each) => {
    const root = shadowRootOf(each);
    return root ? [root, ...rootsIn(root, shadowRootOf)] : [];
  });

export const isIn = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: Point): boolean =>
  left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;

/** In the innermost shadow root that is there. */
export function elementAt({ clientX, clientY }: Point, shadowRootOf: ShadowRootOf): Element | null {
  let element = document.elementFromPoint(clientX, clientY);
  for (let inner = element; inner; ) {
    element = inner;
    const next = shadowRootOf(inner)?.elementFromPoint(clientX, clientY);
    inner = next && next !== inner ? next : null;
  }
  return element;
}

/** Of the document, or of the shadow root that an element is in where a browser tells it apart. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? getSelection();
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
  const selection = selectionOf(element);
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (range?.startContainer.isConnected) select(element, range);
  };
}

function select(element: HTMLElement, range: Range): void {
  const selection = selectionOf(element);
  const now = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  // An untouched selection is left alone: editors take any change of it for the user's.
  if (now && isSameRange(now, range)) return;
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function selectAll(element: HTMLElement): void {
  if (isField(element)) {
    element.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(element);
  select(element, range);
}

/** Leaves the caret alone where the browser does not know the point. */
function putCaret(element: HTMLElement, { clientX, clientY }: Point): void {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (!caret) return;
  if (isField(element)) {
    if (caret.offsetNode === element) element.setSelectionRange(caret.offset, caret.offset);
    return;
  }
  if (!element.contains(caret.offsetNode)) return;
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  select(element, range);
}

/** In a rich editor only within a piece of text: another line's end is no beginning of this one. */
function aroundCaret(element: HTMLElement): [string, string] {
  if (isField(element)) {
    const { selectionStart, selectionEnd, value } = element;
    return around(value, selectionStart ?? value.length, selectionEnd ?? value.length);
  }
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return ['', ''];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const dataOf = (node: Node) => (node instanceof Text ? node.data : '');
  const [before] = around(dataOf(startContainer), startOffset, 0);
  const [, after] = around(dataOf(endContainer), 0, endOffset);
  return [before, after];
}

const around = (text: string, start: number, end: number): [string, string] => [
  text.slice(Math.max(start - AROUND, 0), start),
  text.slice(end, end + AROUND),
];

const isSameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
