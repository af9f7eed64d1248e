// Way in: what is dragged into the page from elsewhere.
import { type Arrival, insertion } from '../arrival';
import { pack, readCargo } from '../clipboard';
import type { WayIn } from './way';

export const drop: WayIn = (gate) => {
  /** What is dragged within the page is the page's own. */
  let isOfPage = false;
  const end = () => {
    isOfPage = false;
  };
  return {
    dragstart: ({ isTrusted }) => {
      isOfPage = isTrusted;
    },
    dragend: end,
    // While something is dragged no pointer moves: one that was forbidden, or whose element is gone, has no other end.
    pointermove: end,
    drop: (event) => {
      if (isOfPage) return;
      gate.check(event, () => {
        const cargo = readCargo(event.dataTransfer);
        const target = event.composedPath()[0];
        const into = insertion('drop', cargo, gate.place().at(event));
        const deliver: Arrival['deliver'] = async (chosen) => {
          if (await into.deliver(chosen)) return true;
          // Some pages take files by dropping alone.
          const { bubbles, cancelable, composed, clientX, clientY } = event;
          const init = { bubbles, cancelable, composed, clientX, clientY };
          const again = new DragEvent('drop', { ...init, dataTransfer: pack(chosen) });
          return chosen.files.length > 0 && !target?.dispatchEvent(again);
        };
        return { ...into, deliver };
      });
    },
  };
};
