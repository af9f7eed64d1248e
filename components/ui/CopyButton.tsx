// Copies a text and says whether it worked.
import { useEffect, useState } from 'react';
import { usePanel } from '@/lib/stores/provide';
import { Icon } from './Icon';

const SHOWN_FOR = 1600;

interface CopyButtonProps {
  /** Or how to make it, where that is worth waiting for the click. */
  text: string | (() => string);
  label: string;
  /** What is shown on it. */
  words?: string;
  /** Only the icon, where the words would crowd. */
  bare?: boolean;
}

export function CopyButton({ text, label, words = 'Copy', bare = false }: CopyButtonProps) {
  const { copyText } = usePanel().ports;
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () =>
    setOutcome((await copyText(typeof text === 'string' ? text : text())) ? 'copied' : 'refused');
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={copy}
      className="inline-flex h-7 flex-none items-center gap-1 rounded-lg px-2 text-[12px] text-soft transition-colors hover:bg-sunk hover:text-ink"
    >
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} size={14} />
      <span aria-live="polite" className={bare ? 'sr-only' : ''}>
        {outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'Not allowed' : words}
      </span>
    </button>
  );
}
