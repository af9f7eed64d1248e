// For pages that hear no news: what they show is read at once, and again whenever the user comes back to them.
import { useEffect } from 'react';

/** @param read must stay the same from one drawing to the next (`useCallback`) */
export function useOnReturn(read: () => Promise<void>): void {
  useEffect(() => {
    const onReturn = () => void read();
    onReturn();
    addEventListener('focus', onReturn);
    return () => removeEventListener('focus', onReturn);
  }, [read]);
}
