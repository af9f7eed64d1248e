// The audit log in a database of its own: written at a bounded rate, kept for a bounded time, read by filter.
import { Dexie, type EntityTable } from 'dexie';
import { type Amount, projected } from '../core/amount';
import type { Clock } from '../core/ports';
import { type AuditEntry, type AuditFilter, matches } from './entry';

export class AuditDatabase extends Dexie {
  declare entries: EntityTable<AuditEntry, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ entries: '++id, at' });
  }
}

export interface AuditLimits {
  keepDays: number;
  /** Most entries. */
  most: number;
}

export interface AuditLog {
  /** False when a page tells more than anybody pastes: then nothing is kept. Never rejects. */
  add(entry: Omit<AuditEntry, 'id' | 'at'>, limits: AuditLimits, source: number): Promise<boolean>;
  /** Oldest first. */
  read(filter: AuditFilter): Promise<AuditEntry[]>;
  /** Deletes what is too old or too much. */
  prune(limits: AuditLimits): Promise<void>;
  clear(): Promise<void>;
  /** Of all entries; their size is told by some of them. */
  amount(): Promise<Amount>;
}

/** Entries that one tab may add a minute. */
const RATE = 30;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Pruning costs a read: it is done at the first and each further so many entries. */
const PRUNE_EVERY = 50;
/** Entries that are looked at to tell the size of all. */
const SAMPLE = 200;

export function createAuditLog(db: AuditDatabase, clock: Clock): AuditLog {
  const lately = new Map<number, number[]>();
  let added = 0;

  const isTooMuch = (source: number): boolean => {
    const times = (lately.get(source) ?? []).filter((at) => clock() - at < MINUTE);
    const isFull = times.length >= RATE;
    if (!isFull) times.push(clock());
    lately.set(source, times);
    return isFull;
  };

  const prune = async ({ keepDays, most }: AuditLimits) => {
    await db.entries
      .where('at')
      .below(clock() - keepDays * DAY)
      .delete();
    const over = (await db.entries.count()) - most;
    if (over > 0)
      await db.entries.bulkDelete(await db.entries.orderBy('id').limit(over).primaryKeys());
  };

  return {
    prune,
    async add(entry, limits, source) {
      if (isTooMuch(source)) return false;
      try {
        await db.entries.add({ ...entry, at: clock() });
        if (added++ % PRUNE_EVERY === 0) await prune(limits);
        return true;
      } catch {
        // A full disk must not keep anybody from pasting.
        return false;
      }
    },
    async read(filter) {
      const all = db.entries.where('at').aboveOrEqual(filter.since ?? 0);
      return (await all.toArray()).filter((entry) => matches(entry, filter));
    },
    clear: () => db.entries.clear(),
    amount: async () =>
      projected(await db.entries.limit(SAMPLE).toArray(), await db.entries.count()),
  };
}
