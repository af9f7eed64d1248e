// Reads a finished answer aloud to screen readers, once and whole, never word by word.
import { useEffect, useRef, useState } from 'react';
import { useChat } from '@/lib/stores/provide';

export function FinishedAnswer() {
  const last = useChat((state) => state.messages.at(-1));
  const streamed = useRef<string>(undefined);
  const [finished, setFinished] = useState('');
  useEffect(() => {
    if (last?.role !== 'assistant') return;
    if (last.state === 'streaming') streamed.current = last.id;
    else if (streamed.current === last.id) {
      streamed.current = undefined;
      setFinished(last.text);
    }
  }, [last]);
  return (
    <div aria-live="polite" className="sr-only">
      {finished}
    </div>
  );
}
