// Which rows of a long list are worth drawing: those in view and some around them. All rows have the same height.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Rows beyond each edge, so that quick scrolling shows no gap. */
const MARGIN = 12;
/** Before anything has been measured. */
const FIRST = 40;

interface Range {
  from: number;
  to: number;
}

/** `list` is to be put on the element that is as high as all rows together. */
export function useRowsInView(count: number): Range & { list: RefObject<HTMLUListElement | null> } {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState<Range>({ from: 0, to: FIRST });
  useEffect(() => {
    const look = () => {
      const box = list.current?.getBoundingClientRect();
      const height = box ? box.height / count : 0;
      if (!box || !(height > 0)) return;
      const from = Math.max(0, Math.floor(-box.top / height) - MARGIN);
      const to = Math.max(from, Math.ceil((innerHeight - box.top) / height) + MARGIN);
      setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    look();
    // Whatever scrolls around the list: the events of elements do not bubble.
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [count]);
  return { from: range.from, to: Math.min(count, range.to), list };
}
