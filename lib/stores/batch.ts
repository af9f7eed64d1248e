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

/** Code units handed over at a time: more while it is seen that a frame draws them in time, fewer while it does not. */
const LEAST = 500;
const FIRST = 1000;
const MOST = 2500;
/** Milliseconds from one frame to the next: more than this, and too much was drawn. */
const SLOW = 25;
/** More than this in a frame no model writes. Then every second frame is drawn: most of what one takes is its own cost. */
const BURST = 500;
/** Of more than so many portions more is handed over at a time, so that no heap lasts. */
const MOST_PORTIONS = 16;

export function createBatch<T>({ schedule, lengthOf, deliver }: BatchPorts<T>): Batch<T> {
  let waiting: T[] = [];
  let isPausing = false;
  let size = FIRST;
  const textIn = (items: readonly T[]) => items.reduce((sum, item) => sum + lengthOf(item), 0);

  function flush(): void {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    deliver(items);
  }
  /** Number of the waiting items that make up a portion; at least one. */
  function portion(): number {
    let left = Math.max(size, textIn(waiting) / MOST_PORTIONS);
    const over = waiting.findIndex((item) => {
      left -= lengthOf(item);
      return left < 0;
    });
    return over < 0 ? waiting.length : Math.max(1, over);
  }
  function pause(): void {
    isPausing = true;
    schedule(() => {
      isPausing = waiting.length > 0;
      if (!isPausing) return;
      const items = waiting.splice(0, portion());
      const began = performance.now();
      deliver(items);
      if (textIn(items) <= BURST) return pause();
      schedule(() => {
        const isSlow = performance.now() - began > SLOW;
        size = isSlow ? Math.max(LEAST, size / 2) : Math.min(MOST, size * 1.5);
        pause();
      });
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
