// Keys and pointer of the overlay: every event that belongs to it is acted on here and hidden from the page.
import type { Frame } from './dialog-frame';

const KEY_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

const POINTER_EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragstart', 'dragenter', 'dragover', 'drop', 'selectstart', 'paste'],
];

/** Events that the guard listens to for the overlay, from the start of the page on: later would be after the page. */
export const OVERLAY_EVENTS: readonly string[] = [...KEY_EVENTS, ...POINTER_EVENTS];

interface Wiring {
  frame: Frame;
  /** `isEnter`: by the Enter key. */
  onPress: (button: Element, isEnter: boolean) => void;
  onCancel: () => void;
}

/**
 * Handles events of the window's capture phase while the overlay is open. Listeners on the buttons themselves
 * would come after the page's own on window, so that the page would see what is pressed.
 */
export function createInput({ frame, onPress, onCancel }: Wiring): (event: Event) => void {
  const { root, dialog, host } = frame;
  let pointed: Element | null = null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      moveFocus(root, dialog, event.shiftKey ? -1 : 1);
    } else if (root.activeElement?.matches('textarea, select')) {
      // Used like any other.
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      // A key that is still down from before the overlay opened only repeats.
      if (!event.repeat && root.activeElement) onPress(root.activeElement, event.key === 'Enter');
    }
  };

  const buttonUnder = ({ clientX, clientY }: MouseEvent) =>
    root.elementFromPoint(clientX, clientY)?.closest('button') ?? null;

  const onClick = (event: MouseEvent) => {
    // Assistive technology clicks without a pointer going down, sometimes at no position.
    const byPointer = event.detail > 0;
    const button = buttonUnder(event) ?? (byPointer ? null : root.activeElement);
    if (button && (!byPointer || button === pointed)) onPress(button, false);
  };

  return (event) => {
    const inside = event.composedPath().includes(host);
    const isKey = KEY_EVENTS.includes(event.type);
    if (!inside && !(isKey && event.isTrusted)) return;
    // Anywhere else it is one more paste that has to wait.
    if (event.type === 'paste' && !root.activeElement?.matches('textarea')) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') onKeyDown(event as KeyboardEvent);
    // A space bar presses a focused button when it comes up.
    if (event.type === 'keyup' && (event as KeyboardEvent).key === ' ') event.preventDefault();
    if (event.type === 'mousedown') pointed = buttonUnder(event as MouseEvent);
    if (event.type === 'click') onClick(event as MouseEvent);
  };
}

/** Goes round in the dialog: the browser's own order would leave it after the last control. */
function moveFocus(root: ShadowRoot, dialog: HTMLElement, step: 1 | -1): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"], button')];
  const active = root.activeElement;
  const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  const next = at < 0 && step < 0 ? stops.length - 1 : (at + step + stops.length) % stops.length;
  stops[next]?.focus();
}
