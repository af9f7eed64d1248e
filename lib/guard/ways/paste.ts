// Way in: what is pasted, as text, HTML or files.
import { insertion } from '../arrival';
import { readCargo } from '../clipboard';
import type { WayIn } from './way';

export const paste: WayIn = (gate) => ({
  paste: (event) =>
    gate.check(event, () => insertion('paste', readCargo(event.clipboardData), gate.place())),
});
