// Shows what a placeholder in the page's text stands for, under the pointer or for a copy. The page stays as it is.
import { make } from './element';
import { type Corner, Float } from './float';
import { elementAt, isField, isIn, type ShadowRootOf } from './place';
import type { Reading } from './reading';

/** Milliseconds that the pointer must rest on a placeholder, and for which a copy can be made again with the values. */
const REST = 150;
const COPY_WAITS = 8_000;
/** As in float.css, and its distance from the text and from the window's edge; CSS pixels. */
const WIDTH = 268;
const HEIGHT = 108;
const GAP = 5;
/** So much text around the pointer is read; UTF-16 units. */
const AROUND = 300;

const BLOCKS = 'p,li,td,th,dd,pre,h1,h2,h3,h4,article,div';

export interface Reveal {
  /** Takes every event of the window's capture phase; true for its own. */
  handle(event: Event): boolean;
  hide(): void;
}

interface Revealing {
  reading: Reading;
  sheet: CSSStyleSheet;
  shadowRootOf: ShadowRootOf;
}

export function createReveal({ reading, sheet, shadowRootOf }: Revealing): Reveal {
  /** What the card's button copies, and where the card is. */
  let out = '';
  let corner: Corner = { left: 0, top: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Until when the card stands for a copy of this text, made by the key press of that time. */
  let copied = { text: '', until: 0, pressedAt: 0 };
  let pressedAt = 0;
  /** Counts looks, so that a slow answer is not shown after a later one. */
  let looks = 0;

  const float = new Float('card', sheet, () => void copyOut());
  const show = (near: DOMRect, what: string, text: Node | string, label: string) => {
    corner = beside(near);
    float.show(corner, make('p', '', what), text, make('button', '', label));
  };
  const hide = () => {
    copied.until = 0;
    float.hide();
  };
  reading.whenRenewed = hide;
  const isForCopy = () => performance.now() < copied.until;
  const say = (words: string) => float.show(corner, make('p', '', words));

  async function copyOut(): Promise<void> {
    const isDone = await navigator.clipboard.writeText(out).then(
      () => true,
      () => false,
    );
    if (float.isShown)
      say(isDone ? 'Copied with the real values' : 'The browser did not let us copy');
  }

  async function look(event: MouseEvent): Promise<void> {
    if (isForCopy()) return;
    const mine = ++looks;
    const found = textAt(event, shadowRootOf);
    const restored = found && (await reading.read(found.text));
    if (mine !== looks || isForCopy()) return;
    const { at = -1 } = found ?? {};
    const place = restored?.places.find(({ start, end }) => start <= at && at <= end);
    const near = place && found?.rectOf(place);
    if (!place || !near) {
      hide();
      return;
    }
    out = place.value;
    const value = make('p', 'kept');
    value.dataset.value = place.value;
    show(near, `${place.name}: only you see this`, value, 'Copy');
  }

  async function onCopy(event: Event): Promise<void> {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && (isField(target) || target.isContentEditable)) return;
    const selection = getSelection();
    const text = String(selection);
    if (isForCopy() && text === copied.text && pressedAt > copied.pressedAt) return copyOut();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const restored = range && (await reading.read(text));
    const near = range && [...range.getClientRects()].at(-1);
    if (!restored || !near) return;
    out = restored.text;
    copied = { text, until: performance.now() + COPY_WAITS, pressedAt };
    setTimeout(() => copied.until > 0 && !isForCopy() && hide(), COPY_WAITS + 1);
    const again = make('p', '', 'Copy once more for the real values.');
    show(near, 'Copied with placeholders', again, 'Copy with real values');
  }

  return {
    hide,
    handle(event) {
      if (float.handle(event)) {
        clearTimeout(resting);
        return true;
      }
      if (!event.isTrusted) return false;
      const { type } = event;
      if (type === 'pointermove') {
        clearTimeout(resting);
        const { buttons } = event as MouseEvent;
        if (buttons === 0) resting = setTimeout(() => void look(event as MouseEvent), REST);
      } else if (type === 'copy') {
        void onCopy(event);
      } else if (type === 'keydown') {
        const { code, key, ctrlKey, metaKey, repeat } = event as KeyboardEvent;
        // While other keys go down a page can copy by itself.
        const isCopy = code === 'KeyC' || /^(c|Insert)$/i.test(key);
        if ((ctrlKey || metaKey) && isCopy && !repeat) pressedAt = event.timeStamp;
        if (key === 'Escape' || !isForCopy()) hide();
      } else if (/^(pointerdown|wheel)$/.test(type)) hide();
      return false;
    },
  };
}

/** Below the text, or above it where there is no room; within the window. */
function beside({ left, top, bottom }: DOMRect): Corner {
  const isRoom = bottom + GAP + HEIGHT < innerHeight;
  return {
    left: Math.max(GAP, Math.min(left, innerWidth - WIDTH - GAP)),
    top: isRoom ? bottom + GAP : Math.max(GAP, top - GAP - HEIGHT),
  };
}

/** The page's text around a point, across its elements; undefined where there is none, and in editors. */
function textAt(point: MouseEvent, shadowRootOf: ShadowRootOf) {
  const { clientX, clientY } = point;
  const shadowRoots: ShadowRoot[] = [];
  let root = elementAt(point, shadowRootOf)?.getRootNode();
  for (; root instanceof ShadowRoot; root = root.host.getRootNode()) shadowRoots.push(root);
  const caret = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots });
  const { offsetNode: node, offset = 0 } = caret ?? {};
  const parent = node?.parentElement;
  if (!(node instanceof Text) || !parent || parent.isContentEditable) return undefined;
  const range = document.createRange();
  range.selectNodeContents(parent.closest(BLOCKS) ?? parent);
  const rest = range.cloneRange();
  range.setEnd(node, offset);
  rest.setStart(node, offset);
  const before = String(range).slice(-AROUND);
  const at = before.length;
  return {
    text: before + String(rest).slice(0, AROUND),
    at,
    /** Where a part of it is, if that is under the point; as far as it is in the same piece of text. */
    rectOf({ start, end }: { start: number; end: number }): DOMRect | undefined {
      range.setStart(node, Math.max(0, offset + start - at));
      range.setEnd(node, Math.min(node.length, offset + end - at));
      return [...range.getClientRects()].find((rect) => isIn(rect, point));
    },
  };
}
