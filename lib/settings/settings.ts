// The settings as the background holds them: one stored item, read once, changed one at a time.
import type { Amount } from '../core/amount';
import type { StoredItem } from '../core/ports';
import { ok, type Result } from '../core/result';
import { applyManaged, withoutManaged } from './managed';
import { amountOfPart, resetOfPart, type SettingsPart } from './parts';
import { parseSettings, type Settings } from './schema';
import { exportSettings, importSettings } from './transfer';

export interface SettingsStore {
  /** With the organization's policy, if there is one. */
  read(): Promise<Settings>;
  /** Merges the changes, stores them and tells the listener; unknown keys and what the policy sets are ignored. */
  change(changes: Record<string, unknown>): Promise<Settings>;
  /** As a file; see transfer.ts for what stays out. */
  export(): Promise<string>;
  /** The changes that such a file asks for; `file-damaged` where it is none. */
  import(text: string): Promise<Result<Settings>>;
  /** How much of a part is the user's own. */
  amount(part: SettingsPart): Promise<Amount>;
  /** Puts a part back to what it was at first; the others stay. */
  reset(part: SettingsPart): Promise<void>;
}

export function createSettings(
  item: StoredItem,
  onChange: (settings: Settings) => void,
  readPolicy: () => Promise<unknown> = async () => undefined,
): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const readStored = async () => parseSettings(await item.read());
  const read = async () => {
    const [stored, policy] = await Promise.all([readStored(), readPolicy()]);
    return applyManaged(stored, policy);
  };
  const change = (changes: Record<string, unknown>): Promise<Settings> => {
    const changed = queue.then(async () => {
      const stored = await readStored();
      const policy = await readPolicy();
      const next = withoutManaged(parseSettings({ ...stored, ...changes }), stored, policy);
      const { managed: _, ...own } = next;
      await item.write(own);
      const settings = applyManaged(next, policy);
      onChange(settings);
      return settings;
    });
    queue = changed.catch(() => undefined);
    return changed;
  };
  return {
    read,
    change,
    amount: async (part) => amountOfPart(await readStored(), part),
    async reset(part) {
      await change(resetOfPart(await readStored(), part));
    },
    export: async () => exportSettings(await readStored()),
    async import(text) {
      const changes = importSettings(text, await read());
      return changes.ok ? ok(await change(changes.value)) : changes;
    },
  };
}
