// Way in: what stands in the composer when it is sent, by Enter, by the button or by the form.
import type { Arrival } from '../arrival';
import { shared } from '../beside';
import { stop } from '../gate';
import type { Here } from '../here';
import { delay, insert } from '../insert';
import { type Place, textOf } from '../place';
import type { WayIn } from './way';

/** Milliseconds for which a text that the user lets go may be sent, and in which the page sends it. */
const PASS_LASTS = 10_000;
const SENDING_TAKES = 600;

const SEND_CONTROL = [
  '[type=submit]',
  ...['data-testid', 'id', 'class', 'aria-label', 'title'].flatMap((name) => [
    `[${name}*=send i]`,
    `[${name}*=submit i]`,
  ]),
].join();

/** @param site says what sends, where the names of the control do not; as soon as it is known */
export const typed =
  (site: Here): WayIn =>
  (gate) => {
    let pass = { text: '', until: 0 };
    let isPressHeld = false;

    const onSend = (event: Event, again: (composer: HTMLElement) => void): boolean => {
      const place = gate.place();
      const composer = place.element();
      const text = composer ? textOf(composer) : '';
      if (!composer || text.trim() === '') return false;
      if (text === pass.text && performance.now() < pass.until) return false;
      const deliver: Arrival['deliver'] = async (cargo) => {
        if (cargo.text !== text) return insert(place.whole(), cargo);
        pass = { text, until: performance.now() + PASS_LASTS };
        place.restore();
        again(composer);
        await delay(SENDING_TAKES);
        return !composer.isConnected || textOf(composer) !== text;
      };
      const cargo = { text, flavours: [], files: [] };
      const arrival: Arrival = { ...cargo, way: 'typed', place, deliver, isSending: true };
      return gate.check(event, () => arrival);
    };

    const onPress = (event: MouseEvent) => {
      if (!event.isTrusted) return;
      if (event.type === 'pointerdown') isPressHeld = false;
      if (isPressHeld) {
        // All of a press belongs to what was decided at its beginning.
        stop(event);
        if (event.type === 'click') isPressHeld = false;
        return;
      }
      const control = sendControl(event, gate.place(), site);
      if (control && onSend(event, () => control.click())) isPressHeld = event.type !== 'click';
    };

    return {
      keydown: (event) => {
        isPressHeld = false;
        const { altKey, isComposing, key, keyCode, shiftKey } = event;
        // An input method's Enter has the code 229.
        // The editor that is left is the one whose text a button may send.
        if (key === 'Tab') gate.place();
        if (key !== 'Enter' || shiftKey || altKey || isComposing || keyCode === 229) return;
        if (!gate.place().focused) return;
        onSend(event, (composer) => {
          const { bubbles, cancelable, code, composed, ctrlKey, metaKey } = event;
          const init = { bubbles, cancelable, code, composed, ctrlKey, metaKey, key, keyCode };
          composer.dispatchEvent(new KeyboardEvent('keydown', init));
        });
      },
      pointerdown: onPress,
      mousedown: onPress,
      pointerup: onPress,
      mouseup: onPress,
      click: onPress,
      submit: (event) => {
        const form = event.target as HTMLFormElement;
        onSend(event, () => form.requestSubmit(event.submitter));
      },
    };
  };

/** What sends by its name, or saves an earlier message. */
function sendControl(event: Event, place: Place, { send }: Here): HTMLElement | undefined {
  const composer = place.element();
  const named = send ? `${SEND_CONTROL},${send}` : SEND_CONTROL;
  return event
    .composedPath()
    .slice(0, 6)
    .find(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        !element.contains(composer) &&
        !composer?.contains(element) &&
        (element.matches(named) || (shared.nearsideStage?.beside?.saves(element, place) ?? false)),
    );
}
