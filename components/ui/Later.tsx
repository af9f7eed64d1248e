// A view whose code comes when it is first drawn. Unlike Suspense, which keeps for 300 ms what it has once hidden, it shows it at once.
import { type ComponentType, useEffect, useState } from 'react';

type Load = () => Promise<ComponentType>;

const loaded = new WeakMap<Load, ComponentType>();

/** Draws nothing until `load` has brought the view; from then on it is there from the first moment. */
export function Later({ load }: { load: Load }) {
  const [View, setView] = useState(() => loaded.get(load));
  useEffect(() => {
    if (loaded.has(load)) return;
    void load().then((view) => {
      loaded.set(load, view);
      setView(() => view);
    });
  }, [load]);
  return View ? <View /> : null;
}
