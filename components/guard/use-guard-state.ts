// Whether the tab in front is guarded: asked again whenever something may have changed it.
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { TabState } from '@/lib/guard/health';
import { usePanel } from '@/lib/stores/provide';

/** A pause counts down; asking without need would keep the background awake. */
const PACE = 15_000;
/** A tab that has just changed is not there yet; milliseconds. */
const SETTLING = 400;

export interface GuardState {
  /** Undefined until it is known. */
  state: TabState | undefined;
  pause: (minutes: 0 | 15) => Promise<void>;
}

export function useGuardState(): GuardState {
  const { ports, settings } = usePanel();
  const [state, setState] = useState<TabState>();
  const guard = useStore(settings.store, (now) => now.settings?.guard);
  const read = useCallback(async () => {
    const reply = await ports.bus.send('guard.state', { windowId: await ports.windowId() });
    if (reply.ok) setState(reply.value);
  }, [ports]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed settings of the guard are a reason to ask.
  useEffect(() => void read(), [read, guard]);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout>;
    let isThere = true;
    const soon = () => {
      clearTimeout(later);
      if (isThere) later = setTimeout(() => void read(), SETTLING);
    };
    ports.onActivePageChange(soon);
    ports.link.onNews(({ type }) => {
      if (type === 'guard-changed') soon();
    });
    return () => {
      isThere = false;
      clearTimeout(later);
    };
  }, [ports, read]);
  const isPaused = state?.state === 'paused';
  useEffect(() => {
    if (!isPaused) return undefined;
    const pacing = setInterval(() => void read(), PACE);
    return () => clearInterval(pacing);
  }, [isPaused, read]);
  const pause = async (minutes: 0 | 15) => {
    await ports.bus.send('guard.pause', { minutes });
    await read();
  };
  return { state, pause };
}
