// The vaults of all conversations: in the browser's memory only, never on disk, and gone with the tabs that showed them.
import type { Clock, NewId, Shelf } from '../core/ports';
import type { Vault } from '../detector/numbering';
import { type Restored, restore } from '../detector/restore';
import { hasBecome, isLasting, keyOf, type Spot } from './conversation';
import { type Kept, numberingOf, patternOf, withNew } from './kept';

export interface Vaults {
  /** For the numbering of a text in which these values were found: the same value gets the same placeholder. */
  numbering(spot: Spot, found: readonly string[]): Promise<Vault>;
  /** What placeholders that were put into the page stand for. */
  keep(spot: Spot, given: Vault): Promise<void>;
  /** The source of a pattern for texts that are worth to be read; empty where nothing is known. */
  pattern(spot: Spot): Promise<string>;
  /** A text with the values of this conversation. */
  read(spot: Spot, text: string): Promise<Restored>;
  /** A message was sent: a new chat may get its address now. */
  sent(spot: Spot): Promise<void>;
  /** A tab has closed. */
  leave(tabId: number): Promise<void>;
  forgetAll(): Promise<void>;
  /** How many values are kept. */
  count(): Promise<number>;
}

export interface VaultPorts {
  /** Session storage; what private windows keep never goes there. */
  shelf: Shelf;
  clock: Clock;
  newId: NewId;
  /** Told how many values are kept after each change. */
  onCount: (count: number) => void;
}

const ROOT = 'vault/';
/** The oldest goes first. */
const MOST_CONVERSATIONS = 200;

export function createVaults({ shelf, clock, newId, onCount }: VaultPorts): Vaults {
  const all = new Map<string, Kept>();
  let queue: Promise<unknown> = load();

  /** One at a time, so that looking and changing are one step. */
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const count = (): number =>
    [...all.values()].flatMap((kept) => Object.values(kept.values).filter(Boolean)).length;

  async function load(): Promise<void> {
    const stored = await shelf.read(ROOT);
    for (const [key, kept] of Object.entries(stored)) all.set(key.slice(ROOT.length), kept as Kept);
  }

  async function put(key: string, kept: Kept): Promise<void> {
    all.delete(key);
    all.set(key, kept);
    if (!kept.isPrivate) await shelf.write(ROOT + key, kept);
    const [oldest] = all.keys();
    if (all.size > MOST_CONVERSATIONS && oldest !== undefined) await drop([oldest]);
    onCount(count());
  }

  async function drop(keys: readonly string[]): Promise<void> {
    for (const key of keys) all.delete(key);
    await shelf.remove(keys.map((key) => ROOT + key));
    onCount(count());
  }

  /** What is known of the conversation at a spot; a new chat that has got its address just now is moved there. */
  async function find(spot: Spot): Promise<Kept | undefined> {
    const key = keyOf(spot);
    const known = all.get(key);
    if (known?.tabIds.includes(spot.tabId)) return known;
    const now = clock();
    const [from] = known ? [] : ([...all].find(([, one]) => hasBecome(one, spot, now)) ?? []);
    const old = known ?? (from === undefined ? undefined : all.get(from));
    if (!old) return undefined;
    if (from !== undefined) await drop([from]);
    const tabIds = [...new Set([...old.tabIds, spot.tabId])];
    const here = { ...old, path: spot.path, tabIds, hasMoved: old.hasMoved || !known };
    await put(key, here);
    return here;
  }

  const beginAt = ({ tabId, ...spot }: Spot): Kept => {
    const begun = { sentAt: null, hasMoved: false, values: {}, prints: {}, salt: newId() };
    return { ...begun, ...spot, tabIds: [tabId] };
  };

  return {
    numbering: (spot, found) =>
      inTurn(async () => {
        const kept = await find(spot);
        return kept ? numberingOf(kept, found) : {};
      }),
    keep: (spot, given) =>
      inTurn(async () => put(keyOf(spot), withNew((await find(spot)) ?? beginAt(spot), given))),
    pattern: (spot) =>
      inTurn(async () => {
        const kept = await find(spot);
        return kept ? patternOf(kept) : '';
      }),
    read: (spot, text) =>
      inTurn(async () => {
        const values = Object.entries((await find(spot))?.values ?? {});
        return restore(text, Object.fromEntries(values.filter(([, value]) => value)));
      }),
    sent: (spot) =>
      inTurn(async () => {
        const kept = await find(spot);
        // In an old conversation only the first message may turn out to have begun a new one.
        if (!kept || kept.hasMoved || (kept.sentAt !== null && isLasting(spot.path))) return;
        await put(keyOf(spot), { ...kept, sentAt: clock() });
      }),
    leave: (tabId) =>
      inTurn(async () => {
        for (const [key, kept] of [...all].filter(([, { tabIds }]) => tabIds.includes(tabId))) {
          const tabIds = kept.tabIds.filter((id) => id !== tabId);
          if (tabIds.length > 0) await put(key, { ...kept, tabIds });
          else await drop([key]);
        }
      }),
    forgetAll: () => inTurn(() => drop([...all.keys()])),
    count: () => inTurn(count),
  };
}
