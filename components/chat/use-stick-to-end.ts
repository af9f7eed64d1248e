// Keeps a scroller at its end while its content grows; a reader who scrolls up is left alone.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 24;

/** `occasion`: when it changes (a question asked, another conversation) the end is shown in any case. */
export function useStickToEnd(occasion: string) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [isAtEnd, setIsAtEnd] = useState(true);

  const keep = useCallback(() => {
    const box = scroller.current;
    if (box && sticking.current) box.scrollTop = box.scrollHeight;
  }, []);

  const jump = useCallback(() => {
    sticking.current = true;
    setIsAtEnd(true);
    keep();
  }, [keep]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return;
    let top = box.scrollTop;
    const onScroll = () => {
      const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
      // Growing content also leaves a rest; only a move upwards is the reader's.
      if (rest <= NEAR) sticking.current = true;
      else if (box.scrollTop < top) sticking.current = false;
      top = box.scrollTop;
      setIsAtEnd(sticking.current);
    };
    const sizes = new ResizeObserver(keep);
    sizes.observe(content.current);
    sizes.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [keep]);

  // The frame to come lays out anyway; to ask for the height now would do it once more, before the question is sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion is the reason to run, not a value used.
  useLayoutEffect(() => {
    sticking.current = true;
    setIsAtEnd(true);
    const frame = requestAnimationFrame(keep);
    return () => cancelAnimationFrame(frame);
  }, [occasion, keep]);

  return { scroller, content, isAtEnd, jump };
}
