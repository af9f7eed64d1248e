// Way in: text that comes whole, from an input method, dictation or another program, and what other ways have missed.
import { insertion } from '../arrival';
import { readCargo } from '../clipboard';
import type { WayIn } from './way';

/** A single keystroke brings less; UTF-16 units. */
const WORTH_READING = 4;

export const dictated: WayIn = (gate) => ({
  beforeinput: (event) => {
    if (!/^insert(Text|Repl|From)/.test(event.inputType)) return;
    const { data, dataTransfer } = event;
    const cargo = data === null ? readCargo(dataTransfer) : { text: data, flavours: [], files: [] };
    // What was pasted comes once more on its way into the editor.
    if (cargo.text.length < WORTH_READING || gate.hasPassed(cargo.text)) return;
    gate.check(event, () => insertion('dictated', cargo, gate.place()));
  },
});
