// The small button beside a composer that asks the local model what is typed there, and the same by a key.
import type { Stage } from './beside';
import { drawn, make } from './element';
import { type Corner, Float } from './float';
import { isPartOf } from './here';
import { isIn, type Place, type Point } from './place';

/** Milliseconds after the last event, and between looks while it is shown: composers grow, and move. */
const LOOK_AFTER = 250;
/** Milliseconds that it says what became of the question. */
const SAID = 2_500;
/** As in float.css, and the distance from the composer; CSS pixels. */
const WIDTH = 116;
const HEIGHT = 28;
const GAP = 6;
const LONGEST_QUESTION = 1_000_000;

/** What of the page's own is not to be covered. */
const CONTROLS = 'a,button,input,select,textarea,label,[role=button],[contenteditable=true]';

export interface AskButton {
  /** Takes every event of the window's capture phase; true for its own. */
  handle(event: Event): boolean;
  /** Asks what stands in the composer; does nothing where the user is in another frame. */
  ask(): void;
  hide(): void;
}

export function createAskButton({ bus, gate, policy, sheet, site }: Stage): AskButton {
  let looking: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point | undefined;
  let isUnder = false;
  let saidUntil = 0;
  const float = new Float('pill', sheet, () => ask());

  let written = '';
  const write = (words: string) => {
    // Also while it is pressed it is looked at again.
    if (words !== written) button.replaceChildren(drawn(words));
    written = words;
  };
  const say = (words: string) => {
    saidUntil = performance.now() + SAID;
    write(words);
  };
  const button = make('button', '');
  button.tabIndex = -1;

  function ask(): void {
    const text = gate.place().text().trim().slice(0, LONGEST_QUESTION);
    if (!text) return;
    // Sent before anything awaits: the panel may only open in answer to the user's click.
    void bus.send('composer.ask', { text }).then((reply) => {
      say(reply.ok ? (reply.value.opened ? 'Asked' : 'In Nearside') : 'Reload this page');
    });
  }

  function look(): void {
    looking = undefined;
    const isWanted = policy().askButton && isPartOf(site) && !gate.isBusy();
    const corner = isWanted ? cornerAt(gate.place()) : undefined;
    if (!corner) {
      float.hide();
      return;
    }
    if (performance.now() > saidUntil) write('Ask locally');
    if (float.isShown) float.show(corner);
    else float.show(corner, button);
    looking = setTimeout(look, LOOK_AFTER);
  }

  /** Where it goes: to a composer with text that has the focus or the pointer. */
  function cornerAt(place: Place): Corner | undefined {
    const editor = place.element();
    if (!editor || editor instanceof HTMLInputElement || place.text().trim() === '')
      return undefined;
    const isMeant =
      place.focused || isUnder || (pointer && isIn(editor.getBoundingClientRect(), pointer));
    return isMeant
      ? freeCorner(editor.closest('form,fieldset,rich-textarea') ?? editor)
      : undefined;
  }

  return {
    ask() {
      const isHere = window === window.top || document.hasFocus();
      if (isHere && !(document.activeElement instanceof HTMLIFrameElement)) ask();
    },
    hide() {
      clearTimeout(looking);
      looking = undefined;
      float.hide();
    },
    handle(event) {
      isUnder = float.handle(event) || (isUnder && !/^pointer/.test(event.type));
      if (isUnder || !event.isTrusted) return isUnder;
      if (event.type === 'pointermove') pointer = event as PointerEvent;
      if (/^(pointer(up|move)|keyup|input)$/.test(event.type))
        looking ??= setTimeout(look, LOOK_AFTER);
      return false;
    },
  };
}

/** A place beside an element that covers nothing which can be clicked; undefined where there is none. */
function freeCorner(element: Element): Corner | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const above = top - HEIGHT - GAP;
  const end = right - WIDTH;
  const corners = [
    { left: end, top: above },
    { left, top: above },
    { left: end, top: bottom + GAP },
    { left, top: bottom + GAP },
  ];
  return corners.find(isFree);
}

const isFree = ({ left, top }: Corner): boolean =>
  [0, 0.5, 1].every((x) =>
    [0, 1].every((y) => {
      const under = document.elementFromPoint(left + x * WIDTH, top + y * HEIGHT);
      return under && !under.closest(CONTROLS);
    }),
  );
