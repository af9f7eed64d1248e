// Which chats are chosen, one by one or a stretch at a time.
import { useRef, useState } from 'react';

/** `shown`: the ids in the order they are drawn; what is no longer shown is no longer chosen. */
export function useSelection(shown: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  return {
    chosen: shown.filter((id) => chosen.has(id)),
    all: () => setChosen(new Set(shown)),
    none: () => setChosen(new Set()),
    select(id: string, toHere: boolean) {
      const next = new Set(chosen);
      const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)];
      if (toHere && from >= 0)
        for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      else if (!next.delete(id)) next.add(id);
      last.current = id;
      setChosen(next);
    },
  };
}
