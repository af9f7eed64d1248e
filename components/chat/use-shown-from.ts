// A long conversation is drawn from its end: older messages come as the reader scrolls up to them.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Messages drawn at first, and added at a time. */
const PAGE = 40;
/** Pixels above the view in which older messages are wanted, so that they are there before they are reached. */
const AHEAD = 1500;

interface Shown {
  first: string | undefined;
  from: number;
}

interface Wanted {
  /** Id of the conversation's first message; another one means another conversation. */
  first: string | undefined;
  length: number;
  /** Index of a message that must be drawn; negative: none. */
  reach: number;
}

/** The index of the first message to draw. `edge` belongs on an element above it. */
export function useShownFrom({ first, length, reach }: Wanted) {
  const edge = useRef<HTMLDivElement>(null);
  const [known, setShown] = useState<Shown>({ first: undefined, from: 0 });
  const kept = known.first === first ? known : { first, from: Math.max(0, length - PAGE) };
  const shown = reach >= 0 && reach < kept.from ? { first, from: reach } : kept;
  if (shown !== known) setShown(shown);
  const { from } = shown;
  useOlder(edge, from, () => setShown({ first, from: Math.max(0, from - PAGE) }));
  return { from: Math.min(from, Math.max(0, length - 1)), edge };
}

function useOlder(edge: RefObject<HTMLElement | null>, from: number, show: () => void) {
  const latest = useRef(show);
  latest.current = show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was added may not reach far enough: look again.
  useEffect(() => {
    if (!edge.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current();
      },
      { root: edge.current.closest('main'), rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(edge.current);
    return () => observer.disconnect();
  }, [edge, from]);
}
