// What the history does for itself while nobody waits: purge what was deleted, let old chats go, keep the index up to date.
import type { Clock, KeepAlive } from '../core/ports';
import type { HistoryDatabase } from './database';
import type { History } from './history';
import type { Indexer } from './search/indexer';

export interface UpkeepPorts {
  db: HistoryDatabase;
  history: History;
  indexer: Indexer;
  clock: Clock;
  keepAlive: KeepAlive;
  /** While true, nothing is begun but what somebody waits for; who makes it false nudges. */
  isBusy: () => boolean;
  /** Days after which an untouched conversation goes; 0: never. */
  keepDays: () => Promise<number>;
}

export interface Upkeep {
  /** Something changed: gets to work soon, once, unless busy. */
  nudge(): void;
  /** Somebody waits for the index: gets to work at once. */
  hurry(): void;
}

/** Milliseconds of quiet before work begins. */
const QUIET = 1500;
/** Milliseconds in which deleted conversations can be brought back, at least. */
export const UNDO_TIME = 60_000;
const DAY = 86_400_000;

export function createUpkeep(ports: UpkeepPorts): Upkeep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;

  const after = (delay: number, begin: () => Promise<void>): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), delay);
  };
  const nudge = (delay = QUIET): void =>
    after(delay, async () => {
      if (!ports.isBusy()) await run();
    });
  const run = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    const release = ports.keepAlive();
    try {
      await keepUp(ports);
    } catch {
      // Whatever is not done, for want of space or because the browser closes, is still there to be done next time.
    } finally {
      release();
      running = false;
    }
    const isWaiting = (await ports.db.conversations.where('deletedAt').above(0).count()) > 0;
    if (again) nudge();
    else if (isWaiting) nudge(UNDO_TIME);
  };
  return { nudge: () => nudge(), hurry: () => after(0, run) };
}

/** Once through everything. */
export async function keepUp({
  db,
  history,
  indexer,
  clock,
  keepDays,
}: Omit<UpkeepPorts, 'keepAlive' | 'isBusy'>) {
  await letGo({ db, history, clock, keepDays });
  await history.purge(clock() - UNDO_TIME);
  await indexer.catchUp();
}

/** Retention by age, at most once a day. */
async function letGo({
  db,
  history,
  clock,
  keepDays,
}: Pick<UpkeepPorts, 'db' | 'history' | 'clock' | 'keepDays'>) {
  const days = await keepDays();
  const state = await db.meta.get('upkeep');
  const last = state?.id === 'upkeep' ? state.lastRetention : 0;
  if (days <= 0 || clock() - last < DAY) return;
  const expired = await history.expire(clock() - days * DAY, clock());
  if (expired.ok) await db.meta.put({ id: 'upkeep', lastRetention: clock() });
}
