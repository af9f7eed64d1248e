// Looks for Ollama again and again while it is missing and the panel is seen.
import { useEffect } from 'react';
import { usePanel } from '@/lib/stores/provide';

export const RECHECK_SECONDS = 3;

export function useRecheck(): void {
  const { connection } = usePanel();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void connection.check();
    }, RECHECK_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [connection]);
}
