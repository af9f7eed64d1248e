// Steps through the versions of a question or an answer: the newest branch through each is shown.
import { useEffect, useRef } from 'react';
import { useChat, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';

/** Where a step has led, and which arrow it was: the one of the version shown then takes the focus. */
let stepped: { to: string; icon: 'back' | 'forward' } | undefined;

export function VersionArrows({ id, of }: { id: string; of: 'question' | 'answer' }) {
  const { chat } = usePanel();
  const versions = useChat((state) => state.versions.get(id));
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (stepped?.to !== id) return;
    const [back, forward] = box.current?.querySelectorAll('button') ?? [];
    const wanted = stepped.icon === 'back' ? [back, forward] : [forward, back];
    stepped = undefined;
    // The step may have been refused, and the version come much later.
    if (document.activeElement?.matches('input, textarea')) return;
    wanted.find((arrow) => arrow && !arrow.disabled)?.focus();
  }, [id]);
  if (!versions) return null;
  const { ids, index } = versions;
  const step = (label: string, icon: 'back' | 'forward', to: string | undefined) => (
    <IconButton
      icon={icon}
      label={`${label} version of the ${of}`}
      small
      disabled={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        stepped = { to, icon };
        void chat.choose(to);
      }}
    />
  );
  return (
    <span
      ref={box}
      data-testid="versions"
      className="flex items-center text-[12px] text-soft tabular-nums"
    >
      {step('Previous', 'back', ids[index - 1])}
      <span>
        {index + 1} / {ids.length}
      </span>
      {step('Next', 'forward', ids[index + 1])}
    </span>
  );
}
