// Finds the colours of finished code, in idle time and off the way of everything else.
import { useEffect, useState } from 'react';
import type { CodeToken } from './code-tokens';

/** Milliseconds without a change after which code counts as finished. */
const AT_REST = 300;
/** Longer code stays plain: colouring it would hold up the panel. */
const LONGEST = 8000;

interface Coloured {
  code: string;
  tokens: readonly CodeToken[];
}

/** Undefined until the colours of this very code are known, or when it has none. */
export function useColours(code: string, language: string): readonly CodeToken[] | undefined {
  const [coloured, setColoured] = useState<Coloured>();
  useEffect(() => {
    if (!language || code.length > LONGEST) return;
    let isGone = false;
    const colour = async () => {
      const { tokensOf } = await import('./code-tokens');
      requestIdleCallback(() => {
        if (!isGone) setColoured({ code, tokens: tokensOf(code, language) });
      });
    };
    const timer = setTimeout(colour, AT_REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [code, language]);
  return coloured?.code === code ? coloured.tokens : undefined;
}
