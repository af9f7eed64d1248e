// Hands over what arrives, the first at once and the rest together: a fast stream costs one render a frame, a burst several.

export type Schedule = (run: () => void) => void;

export interface Batch<T> {
  add(item: T): void;
  /** Hands over at once what is waiting. */
  flush(): void;
}

interface BatchPorts<T> {
  schedule: Schedule;
  /** UTF-16 code units of text that an item brings. */
  lengthOf: (item: T) => number;
  deliver: (items: T[]) => void;
}

/** Code units handed over at a time: what can be drawn within a frame. */
const PORTION = 3300;
/** Of more than so many portions more is handed over at a time, so that no heap lasts. */
const MOST_PORTIONS = 8;

export function createBatch<T>({ schedule, lengthOf, deliver }: BatchPorts<T>): Batch<T> {
  let waiting: T[] = [];
  let isPausing = false;
  function flush(): void {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    deliver(items);
  }
  /** Number of the waiting items that make up a portion; at least one. */
  function portion(): number {
    const all = waiting.reduce((sum, item) => sum + lengthOf(item), 0);
    let left = Math.max(PORTION, all / MOST_PORTIONS);
    const over = waiting.findIndex((item) => {
      left -= lengthOf(item);
      return left < 0;
    });
    return over < 0 ? waiting.length : Math.max(1, over);
  }
  function pause(): void {
    isPausing = true;
    schedule(() => {
      isPausing = false;
      if (waiting.length === 0) return;
      deliver(waiting.splice(0, portion()));
      pause();
    });
  }
  return {
    add(item) {
      waiting.push(item);
      if (isPausing) return;
      flush();
      pause();
    },
    flush,
  };
}

const HIDDEN_PAUSE = 200;

/** The next animation frame; a hidden page has none, so there a short pause stands in. */
export const nextFrame: Schedule = (run) => {
  if (document.hidden) setTimeout(run, HIDDEN_PAUSE);
  else requestAnimationFrame(run);
};
