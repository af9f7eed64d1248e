// Way in: files that the user chooses in a file input.
import type { Arrival } from '../arrival';
import { pack } from '../clipboard';
import { type Gate, stop } from '../gate';
import type { ShadowRootOf } from '../place';
import type { Ears } from './way';

/** `input` comes first and `change` after it: the page must see neither, nor the input's files. */
export const files = (gate: Gate, shadowRootOf: ShadowRootOf): Ears => {
  let held: EventTarget | undefined;
  /** Events say nothing of what stands in a closed root. Asks for no class: an input may come from another document. */
  const inputAt = (target: EventTarget): HTMLInputElement | undefined => {
    if ((target as HTMLInputElement).files) return target as HTMLInputElement;
    const root = shadowRootOf(target as Element);
    const inside = root ? [...root.querySelectorAll('*')].map(inputAt) : [];
    return inside.find((input) => input?.files?.length);
  };
  const onChoice = (event: Event) => {
    const [target] = event.composedPath();
    const input = target && !(event instanceof InputEvent) && inputAt(target);
    if (!input) return;
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
