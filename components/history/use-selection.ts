// Which chats are chosen, one by one or a stretch at a time.
import { useRef, useState } from 'react';

/** `shown`: the ids in the order they are drawn. `readAll`: theirs and those of all that are further down. */
export function useSelection(shown: readonly string[], readAll: () => Promise<readonly string[]>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const seen = useRef(new Set<string>());
  const isShown = new Set(shown);
  for (const id of shown) seen.current.add(id);
  return {
    // What was shown and is no longer there cannot be chosen any more.
    chosen: [...chosen].filter((id) => isShown.has(id) || !seen.current.has(id)),
    all: () => void readAll().then((ids) => setChosen(new Set(ids))),
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
