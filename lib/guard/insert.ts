// Puts text into an editor the way a paste would, and says whether it arrived.
import { type Cargo, pasteEvent } from './clipboard';
import { type Field, isField, type Place, textOf } from './place';

/** Editors follow the selection by an event of their own: they get time to see it, milliseconds. */
const SELECTION_SETTLES = 30;
/** One that had no caret yet, or another one, gets more: Slate looks at most every 100 ms. */
const NEW_SELECTION_SETTLES = 150;
/** So many times an editor may be replaced while it settles. */
const REPLACEMENTS = 3;
/** How long an editor may take to show the text: checked this often, this many times; milliseconds. */
const LOOK_EVERY = 100;
const LOOKS = 6;
/** `insertText` costs a textarea quadratic time in lines; beyond this the value is set, and undo is lost. */
const MOST_LINES = 60;

/** False when the page took nothing: never tried twice, as a slow editor would then get the text twice. */
export async function insert(place: Place, cargo: Cargo): Promise<boolean> {
  const element = await focus(place);
  if (!element) return false;
  const arrived = watchArrival(element);
  isAtIt = true;
  try {
    const taken = !element.dispatchEvent(pasteEvent(cargo));
    if (!taken && cargo.text) insertDirectly(element, cargo.text);
  } finally {
    isAtIt = false;
  }
  return arrived();
}

/** The editor, ready to be pasted into; the one in its stead when the page has replaced it meanwhile. */
async function focus(place: Place): Promise<HTMLElement | null> {
  for (let left = REPLACEMENTS; ; left--) {
    const element = place.restore();
    if (!element) return null;
    const isNew = place.isMoved || element !== place.focused;
    await delay(isNew ? NEW_SELECTION_SETTLES : SELECTION_SETTLES);
    if (element.isConnected || left === 0) return element;
  }
}

let isAtIt = false;

/** Whether an event is of our own making: the browser trusts what follows from a command. */
export const isInserting = (): boolean => isAtIt;

function insertDirectly(element: HTMLElement, text: string): void {
  const value = lineFeedsOnly(text);
  if (!isField(element) || fitsInsertText(value)) {
    // Deprecated, and still the only way that keeps the editor's undo.
    document.execCommand('insertText', false, value);
    if (isField(element)) endUndoStep(element);
    return;
  }
  const start = element.selectionStart ?? element.value.length;
  element.setRangeText(value, start, element.selectionEnd ?? start, 'end');
  const init = { bubbles: true, composed: true, inputType: 'insertFromPaste', data: value };
  element.dispatchEvent(new InputEvent('input', init));
}

/** A moved caret ends the step: else what is typed next would be undone together with the paste. */
function endUndoStep(field: Field): void {
  const { selectionStart, selectionEnd } = field;
  if (selectionStart === null) return;
  field.setSelectionRange(0, 0);
  field.setSelectionRange(selectionStart, selectionEnd);
}

/** Line ends as a native paste into a textarea leaves them. */
export const lineFeedsOnly = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Whether a text has few enough lines for `insertText`. */
export function fitsInsertText(text: string): boolean {
  return text.split('\n', MOST_LINES + 1).length <= MOST_LINES;
}

/** Watches for new text in the editor, or for something new in its form: sites turn long pastes into files. */
function watchArrival(element: HTMLElement): () => Promise<boolean> {
  const before = textOf(element);
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const around = element.closest('form, fieldset, rich-textarea') ?? element;
  observer.observe(around, { childList: true, characterData: true, subtree: true });
  return async () => {
    for (let look = 0; look < LOOKS && !changed; look++) {
      await delay(LOOK_EVERY);
      changed ||= textOf(element) !== before;
    }
    observer.disconnect();
    return changed;
  };
}

export const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
