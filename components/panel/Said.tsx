// A few words about what a shortcut just did, shown in passing and read out politely.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';

/** Milliseconds. */
const SHOWN_FOR = 2000;

export function Said() {
  const { view } = usePanel();
  const said = useStore(view.store, (state) => state.said);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => view.say(), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said, view]);
  return (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-0 top-[58px] z-20 mx-auto w-fit max-w-[90%] rounded-full bg-ink px-3.5 py-1.5 text-[13px] text-bg empty:invisible"
    >
      {said?.words}
    </p>
  );
}
