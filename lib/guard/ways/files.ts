// Way in: files that the user chooses in a file input.
import type { Arrival } from '../arrival';
import { pack } from '../clipboard';
import { type Gate, stop } from '../gate';
import type { WayIn } from './way';

/** `input` comes first and `change` after it: the page must see neither, nor the input's files. */
export const files: WayIn = (gate) => {
  let held: EventTarget | undefined;
  const onChoice = (event: Event) => {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    if (event.type === 'change' && held === input) {
      held = undefined;
      stop(event);
      return;
    }
    held = undefined;
    if (!gate.check(event, () => choice(gate, input))) return;
    held = event.type === 'input' ? input : undefined;
    input.value = '';
  };
  return { input: onChoice, change: onChoice };
};

function choice(gate: Gate, input: HTMLInputElement): Arrival {
  return {
    way: 'file',
    text: '',
    flavours: [],
    files: [...(input.files ?? [])],
    place: gate.place(),
    deliver: async (cargo) => {
      input.files = pack(cargo).files;
      for (const type of ['input', 'change']) {
        input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
      }
      return true;
    },
  };
}
