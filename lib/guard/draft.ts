// What is typed where a site sends drafts: what completes a finding does not come to the page before the user has decided.
import type { Arrival } from './arrival';
import type { Stage } from './beside';
import { isField, type Place } from './place';

/** Nobody stops in the middle of a word: all that is typed before a rest of so many milliseconds is held together. */
const REST = 600;
/** A way in of its own brings more, UTF-16 units. */
const LONGEST_KEY = 3;

interface Held {
  place: Place;
  around: [before: string, after: string];
  typed: string;
}

export interface Draft {
  /** Takes every event of the window's capture phase before the overlay does; true for its own. */
  takes(event: Event): boolean;
}

export function createDraft({ close, gate, insert, site, wait }: Stage): Draft {
  let held: Held | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(ask, REST);
  };

  function begin(event: InputEvent, place: Place): void {
    const mine: Held = { place, around: place.around(), typed: event.data ?? '' };
    held = mine;
    void wait().then(() => {
      if (held !== mine) return;
      clearTimeout(resting);
      end(mine);
    });
    rest();
  }

  function end({ place }: Held): void {
    held = undefined;
    close();
    place.restore();
  }

  function ask(): void {
    if (!held) return;
    const { around, place, typed } = held;
    const [before, after] = around;
    if (typed === '') {
      end(held);
      return;
    }
    held = undefined;
    const deliver: Arrival['deliver'] = ({ text }) => {
      // What stands there already stays, and the caret comes to where it was.
      const from = inCommon(before, text);
      const to = text.length - Math.min(inCommon(after, text, -1), text.length - from);
      const [back, forward] = [before.length - from, after.length - (text.length - to)];
      return insert(wider(place, back, forward), {
        text: text.slice(from, to),
        flavours: [],
        files: [],
      });
    };
    const text = before + typed + after;
    const arrival: Arrival = { way: 'typed', text, flavours: [], files: [], place, deliver };
    if (gate.take(arrival)) return;
    close();
    void deliver(arrival);
  }

  /** Of a key that goes on with what is held. */
  function goesOn(event: KeyboardEvent): boolean {
    const { altKey, ctrlKey, key, metaKey } = event;
    if (!held || metaKey || (ctrlKey && !altKey)) return false;
    if (key === 'Enter') {
      clearTimeout(resting);
      ask();
      return true;
    }
    if (key === 'Backspace') held.typed = held.typed.slice(0, -1);
    else if (key.length === 1) held.typed += key;
    else return false;
    rest();
    return true;
  }

  return {
    takes(event) {
      if (!event.isTrusted || !site.drafts) return false;
      const isOwn =
        event instanceof KeyboardEvent
          ? event.type === 'keydown' && goesOn(event)
          : event instanceof InputEvent && completes(event);
      if (isOwn) hide(event);
      return isOwn;
    },
  };

  function completes(event: InputEvent): boolean {
    const { data, inputType, isComposing, type } = event;
    const isTyped = type === 'beforeinput' && inputType === 'insertText' && !isComposing;
    if (!isTyped || !data || data.length > LONGEST_KEY || gate.isBusy()) return false;
    const place = gate.place();
    const [before, after] = place.around();
    const old = gate.heldIn(before + after);
    // A value that was let pass may grow.
    const grown = old.filter((one) => gate.known.has(one));
    const isOld = (value: string) =>
      gate.known.has(value) || old.includes(value) || grown.some((one) => value.startsWith(one));
    if (gate.heldIn(before + data + after).every(isOld)) return false;
    begin(event, place);
    return true;
  }
}

function hide(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The same place with so much before its caret and after it selected as well; UTF-16 units. */
const wider = (place: Place, before: number, after: number): Place => ({
  ...place,
  isMoved: true,
  restore() {
    const editor = place.restore();
    if (editor && editor === place.focused) widen(editor, before, after);
    return editor;
  },
});

function widen(editor: HTMLElement, before: number, after: number): void {
  if (isField(editor)) {
    const { selectionStart, selectionEnd, value } = editor;
    const start = selectionStart ?? value.length;
    editor.setSelectionRange(Math.max(start - before, 0), (selectionEnd ?? start) + after);
    return;
  }
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = startContainer instanceof Text ? Math.max(startOffset - before, 0) : startOffset;
  const end =
    endContainer instanceof Text ? Math.min(endOffset + after, endContainer.length) : endOffset;
  selection.setBaseAndExtent(startContainer, start, endContainer, end);
}

/** How many units two texts begin with in common; with -1, end with. */
function inCommon(one: string, other: string, step: 1 | -1 = 1): number {
  let count = 0;
  const at = () => (step > 0 ? count : -1 - count);
  while (count < one.length && one.at(at()) === other.at(at())) count++;
  return count;
}
