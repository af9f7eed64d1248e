// Shows a passage on the live page it was read from: scrolls to it and highlights it for a while. The page's DOM stays as it is.
import { findPassage } from './find-passage';
import type { WantedPassage } from './passages';
import { solidTextOf } from './solid-text';

/** Name of the highlight, for the style that the background inserts. */
const HIGHLIGHT = 'nearside-passage';

/** Milliseconds, unless the user clicks on the page before. */
const SHOWN_FOR = 15_000;

/** False when the passage is not on the page, or not to be seen. */
export function showPassage(wanted: WantedPassage): boolean {
  const page = solidTextOf(document);
  const ranges = findPassage(page.text, wanted).flatMap(({ start, end }) =>
    page.rangesOf(start, end),
  );
  const first = ranges.find((range) => range.getClientRects().length > 0);
  if (!first) return false;
  reveal(first);
  highlight(ranges);
  return true;
}

function highlight(ranges: Range[]): void {
  const mark = new Highlight(...ranges);
  CSS.highlights.set(HIGHLIGHT, mark);
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    clearTimeout(timer);
    if (CSS.highlights.get(HIGHLIGHT) === mark) CSS.highlights.delete(HIGHLIGHT);
  };
  const timer = setTimeout(end, SHOWN_FOR);
  addEventListener('pointerdown', end, { capture: true, signal: ending.signal });
}

/** Where the passage shall begin, as a share of what can be seen. */
const HEIGHT = 1 / 4;

/** Scrolls all boxes around a range so that it stands in view; at once, since the way there explains nothing. */
function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  // Lays out what the browser has put off, so that boxes have their sizes.
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  for (let box = element; box; box = outer(box)) {
    const isRoot = box === document.scrollingElement;
    if (!isRoot && !scrolls(box)) continue;
    const { top, height } = range.getBoundingClientRect();
    const [edge, room] = isRoot
      ? [0, innerHeight]
      : [box.getBoundingClientRect().top, box.clientHeight];
    const lead = Math.max(0, Math.min(room * HEIGHT, room - height));
    box.scrollBy({ top: top - edge - lead, behavior: 'instant' });
  }
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}

/** The element around one, out of shadow trees too. */
function outer(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}
