// Asks why something is pasted all the same, where the policy wants to know.
import type { Overlay } from './dialog';
import { make } from './element';
import { reasonView } from './views';

/** Fewer signs say nothing. */
const SHORTEST = 3;
const LONGEST = 500;

/** Undefined when the user goes back. */
export async function askReason(overlay: Overlay): Promise<string | undefined> {
  const field = make('textarea', 'reason');
  field.maxLength = LONGEST;
  field.tabIndex = 0;
  field.setAttribute('aria-label', 'Reason');
  for (let notice = ''; ; notice = 'Please say why first.') {
    const choice = await overlay.show({ ...reasonView(field), notice });
    const reason = field.value.trim();
    if (choice !== 'anyway') return undefined;
    if (reason.length >= SHORTEST) return reason;
  }
}
