// What the page itself notes while an answer streams. Runs inside the page; needs nothing around it.
export interface Notes {
  /** Milliseconds since 1970: Enter pressed, first text in the page. */
  enter: number;
  firstText: number;
  /** Milliseconds of each task over 50 ms. */
  longTasks: number[];
  /** Milliseconds between frames; empty unless frames were asked for. */
  frames: number[];
  /** Milliseconds from each slow key to its next paint. */
  keys: number[];
}

declare global {
  interface Window {
    __notes: Notes;
  }
}

/** `answer`: selector of the text that is being streamed. `frames`: also count frames, which costs time itself. */
export function takeNotes({ answer, frames }: { answer: string; frames: boolean }): void {
  const notes: Notes = { enter: 0, firstText: 0, longTasks: [], frames: [], keys: [] };
  window.__notes = notes;
  const now = () => performance.timeOrigin + performance.now();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') notes.enter = now();
    },
    { capture: true },
  );
  const changes = new MutationObserver(() => {
    const nodes = document.querySelectorAll(answer);
    if (!nodes[nodes.length - 1]?.textContent) return;
    notes.firstText = now();
    changes.disconnect();
  });
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  if (!frames) return;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') notes.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  let last = 0;
  const tick = (time: number) => {
    if (last > 0) notes.frames.push(time - last);
    last = time;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
