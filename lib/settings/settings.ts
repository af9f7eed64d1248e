// The settings as the background holds them: one stored item, read once, changed one at a time.
import type { StoredItem } from '../core/ports';
import { parseSettings, type Settings } from './schema';

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Merges the changes, stores them and tells the listener; unknown keys are ignored. */
  change(changes: Record<string, unknown>): Promise<Settings>;
}

export function createSettings(
  item: StoredItem,
  onChange: (settings: Settings) => void,
): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const read = async () => parseSettings(await item.read());
  return {
    read,
    change(changes) {
      const changed = queue.then(async () => {
        const next = parseSettings({ ...(await read()), ...changes });
        await item.write(next);
        onChange(next);
        return next;
      });
      queue = changed.catch(() => undefined);
      return changed;
    },
  };
}
