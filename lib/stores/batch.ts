// Hands over what arrives, the first at once and the rest together, so that a fast stream costs one render a frame.

export type Schedule = (run: () => void) => void;

export interface Batch<T> {
  add(item: T): void;
  /** Hands over at once what is waiting. */
  flush(): void;
}

export function createBatch<T>(schedule: Schedule, deliver: (items: T[]) => void): Batch<T> {
  let waiting: T[] = [];
  let isPausing = false;
  function flush(): void {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    deliver(items);
  }
  function pause(): void {
    isPausing = true;
    schedule(() => {
      isPausing = false;
      if (waiting.length === 0) return;
      flush();
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
