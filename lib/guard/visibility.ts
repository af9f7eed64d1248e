// How long an element has been truly visible, by the browser's own word: a page may cover what it cannot remove.

/** Intersection observer, version 2: `isVisible` is false when anything covers, fades or moves the target. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible: boolean;
}

/** Smallest delay that the browser allows, and the pace of our own checks; milliseconds. */
const PACE = 100;

/** A page may open more than one dialog, but must not make ours flicker. */
const MOST_COVERED = 3;

/** A page may draw all of itself smaller, us too: below this nobody reads what is asked. */
const SMALLEST = 0.6;

type Sight = 'visible' | 'covered' | 'away';

interface Watch {
  element: HTMLElement;
  root: ShadowRoot;
  /** Called about ten times a second with the milliseconds of uninterrupted visibility. */
  onTick: (lasting: number) => void;
  /** Called when something of the page covers the element, a few times at most. */
  onCovered: () => void;
}

/** Watches until the returned function is called. Leaving the window or changing its size starts the count anew. */
export function watchVisibility({ element, root, onTick, onCovered }: Watch): () => void {
  let since: number | undefined;
  let seen: Sight = 'away';
  let last: Sight | undefined;
  let covered = 0;
  const see = (sight: Sight) => {
    since = sight === 'visible' ? (since ?? performance.now()) : undefined;
    if (sight === 'covered' && last !== 'covered' && covered++ < MOST_COVERED) onCovered();
    last = sight;
  };
  const restart = () => {
    if (since !== undefined) since = performance.now();
  };
  const observer = observeSight(element, (sight) => {
    seen = sight;
    see(seen);
  });
  const ticking = setInterval(() => {
    if (import.meta.env.FIREFOX && !observer) seen = sightByPoints(element, root);
    see(element.currentCSSZoom < SMALLEST ? 'away' : seen);
    onTick(since === undefined ? 0 : performance.now() - since);
  }, PACE);
  addEventListener('resize', restart);
  addEventListener('blur', restart);
  return () => {
    observer?.disconnect();
    clearInterval(ticking);
    removeEventListener('resize', restart);
    removeEventListener('blur', restart);
  };
}

function observeSight(
  element: HTMLElement,
  see: (sight: Sight) => void,
): IntersectionObserver | undefined {
  if (import.meta.env.FIREFOX && !('isVisible' in IntersectionObserverEntry.prototype))
    return undefined;
  const init: VisibilityInit = { trackVisibility: true, delay: PACE };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as VisibilityEntry | undefined;
    if (!entry) return;
    see(entry.isVisible ? 'visible' : entry.isIntersecting ? 'covered' : 'away');
  }, init);
  observer.observe(element);
  return observer;
}

/** For browsers without version 2 (Firefox): what lies topmost at the middle and near the four corners. */
function sightByPoints(element: HTMLElement, root: ShadowRoot): Sight {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'away';
  const { left, top, width, height } = element.getBoundingClientRect();
  if (top < 0 || top + height > innerHeight) return 'away';
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y] as const));
  const free = points.every(([x, y]) =>
    element.contains(root.elementFromPoint(left + x * width, top + y * height)),
  );
  return free ? 'visible' : 'covered';
}
