// Collects what arrives between two frames and hands it over at once, so that a fast stream costs one render a frame.

export type Schedule = (run: () => void) => void;

export interface Batch<T> {
  add(item: T): void;
  /** Hands over at once what is waiting. */
  flush(): void;
}

export function createBatch<T>(schedule: Schedule, deliver: (items: T[]) => void): Batch<T> {
  let waiting: T[] = [];
  let scheduled = false;
  function flush(): void {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    deliver(items);
  }
  return {
    add(item) {
      waiting.push(item);
      if (scheduled) return;
      scheduled = true;
      schedule(() => {
        scheduled = false;
        flush();
      });
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
