// The overlay: shows one view at a time and answers with the user's choice, or `cancel` however it ends.
import { Frame } from './dialog-frame';
import { createInput } from './dialog-input';
import { type Choice, type Drawn, drawView, markScrolling, type View } from './dialog-view';
import { watchVisibility } from './visibility';

/** Milliseconds before a view takes anything but Cancel: what was typed or clicked just before is no answer. */
const SETTLING = 500;
/** Milliseconds of unbroken visibility before a slow button works. */
const SLOW = 800;

const REFUSAL = 'A paste is already waiting. Decide on this one first.';

interface Open {
  frame: Frame;
  handle: (event: Event) => void;
  view: View;
  drawn: Drawn;
  /** When the view was shown. */
  since: number;
  /** In sight, all of it, for long enough. */
  isSeen: boolean;
  answer: (choice: Choice) => void;
  stopWatching: () => void;
}

export class Overlay {
  #open: Open | undefined;
  /** Code of the key that went down while open: the rest of its press belongs to the overlay too. */
  #keyDown: string | undefined;

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Shows a view in place of what is shown. It stays until the next one or `close`. */
  show(view: View): Promise<Choice> {
    this.#open?.stopWatching();
    const { frame, handle } = this.#open ?? this.#start();
    const drawn = drawView(frame.dialog, view);
    return new Promise((answer) => {
      const since = performance.now();
      const open = { frame, handle, view, drawn, since, isSeen: false, answer };
      this.#open = Object.assign(open, { stopWatching: watchSight(open) });
      if (frame.dialog.open) focusFirst(this.#open);
      else frame.raise();
      markScrolling(frame.dialog);
    });
  }

  /** Says that a second paste was refused. */
  refuse(): void {
    if (!this.#open) return;
    this.#open.drawn.notice.textContent = REFUSAL;
    shake(this.#open.frame.dialog);
  }

  close(): void {
    const last = this.#open;
    this.#open = undefined;
    last?.stopWatching();
    last?.frame.remove();
    last?.answer('cancel');
  }

  /** Takes every event of the window's capture phase; while open, the overlay's own are hidden from the page. */
  handle(event: Event): void {
    const key = event instanceof KeyboardEvent && event.isTrusted ? event : undefined;
    if (this.#open) {
      if (key?.type === 'keydown') this.#keyDown = key.code;
      this.#open.handle(event);
    } else if (key && this.#keyDown !== undefined) {
      this.#keyDown = endPress(key, this.#keyDown);
    }
  }

  #start(): Pick<Open, 'frame' | 'handle'> {
    const onCancel = () => this.#open?.answer('cancel');
    const frame = new Frame({ onRaise: () => focusFirst(this.#open), onLost: onCancel });
    const onPress = (element: Element, isEnter: boolean) => this.#press(element, isEnter);
    return { frame, handle: createInput({ frame, onPress, onCancel }) };
  }

  #press(element: Element, isEnter: boolean): void {
    const open = this.#open;
    if (!open) return;
    const { drawn, isSeen, since, view } = open;
    const act = view.acts?.get(element);
    if (act && !isEnter) {
      if (isSeen && !isShut(element)) act();
      arm(open);
      return;
    }
    // Enter in a box is the first button's, as in any form.
    const pressed = act ? [...drawn.buttons.keys()][0] : element;
    const button = pressed && drawn.buttons.get(pressed);
    if (!button || isShut(pressed)) return;
    if (button.choice !== 'cancel' && performance.now() - since < SETTLING) return;
    open.answer(button.choice);
  }
}

const isShut = (element: Element): boolean => element.getAttribute('aria-disabled') === 'true';

/** Opens and shuts the buttons that do not always work. */
function arm({ drawn: { buttons }, isSeen }: Pick<Open, 'drawn' | 'isSeen'>): void {
  for (const [element, { isOff, slow }] of buttons) {
    const shut = String((slow && !isSeen) || (isOff?.() ?? false));
    if (slow || isOff) element.setAttribute('aria-disabled', shut);
  }
}

function focusFirst(open: Open | undefined): void {
  const [button] = open?.drawn.buttons.keys() ?? [];
  const first = open?.frame.dialog.querySelector('textarea:not([readonly])') ?? button;
  if (!open || !(first instanceof HTMLElement)) return;
  first.focus({ preventScroll: true });
  // Opening scrolls to the focus where the dialog is higher than the window: reading starts at the title.
  open.frame.dialog.scrollTop = 0;
}

/** Follows whether the dialog is in sight, and raises it a few times when the page covers it. */
function watchSight(open: Pick<Open, 'drawn' | 'isSeen' | 'frame'>): () => void {
  const { frame } = open;
  arm(open);
  return watchVisibility({
    element: frame.dialog,
    root: frame.root,
    onTick(lasting) {
      open.isSeen = lasting >= SLOW;
      arm(open);
    },
    onCovered: () => frame.raise(),
  });
}

/** After the overlay has closed: keeps an Enter that is still down from sending the message. */
function endPress(event: KeyboardEvent, keyDown: string): string | undefined {
  const isRest = event.type === 'keydown' ? event.repeat : true;
  if (event.code !== keyDown || !isRest) return undefined;
  event.preventDefault();
  event.stopImmediatePropagation();
  return event.type === 'keyup' ? undefined : keyDown;
}

function shake(dialog: HTMLElement): void {
  dialog.classList.remove('refusing');
  // Reading a size lets the animation start anew.
  void dialog.offsetWidth;
  dialog.classList.add('refusing');
}
