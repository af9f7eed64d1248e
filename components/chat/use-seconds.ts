// Whole seconds that something has been going on; stands still when it ends.
import { useEffect, useState } from 'react';

export function useSeconds(isGoing: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isGoing) return;
    const began = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.floor((performance.now() - began) / 1000)),
      250,
    );
    return () => clearInterval(timer);
  }, [isGoing]);
  return seconds;
}
