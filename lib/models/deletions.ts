// Models that were deleted a moment ago: each is deleted for good once its time to undo is over, once, whatever dies meanwhile.
import type { Fault } from '../core/fault';
import type { Clock, KeepAlive, StoredItem } from '../core/ports';
import type { Result } from '../core/result';

export interface Doomed {
  name: string;
  /** Content hash: another model that has got the name meanwhile is spared. */
  digest: string;
  /** Base URL of its server. */
  endpoint: string;
  /** Milliseconds since the epoch. */
  due: number;
  /** Why it could not be deleted; it is not tried again by itself. */
  fault?: Fault;
}

export interface DeletionPorts {
  /** Outlives background and browser. */
  item: StoredItem;
  clock: Clock;
  keepAlive: KeepAlive;
  /** Must be harmless when it was done already. */
  carryOut: (doomed: Doomed) => Promise<Result<null>>;
  /** Told after each deletion for good, and after each that failed. */
  onChange: () => void;
}

export interface Deletions {
  list(): Promise<Doomed[]>;
  add(doomed: Omit<Doomed, 'due' | 'fault'>): Promise<void>;
  /** False when it is too late. Also forgets one that could not be deleted. */
  bringBack(name: string): Promise<boolean>;
  /** Forgets all: models that are not gone yet stay. */
  clear(): Promise<void>;
}

/** Milliseconds for which a deletion can be undone. */
export const TIME_TO_UNDO = 10_000;

export function createDeletions(ports: DeletionPorts): Deletions {
  const { item, clock } = ports;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | undefined;

  /** One at a time, so that reading and writing the list are one step. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const read = async (): Promise<Doomed[]> => {
    const stored = await item.read();
    return Array.isArray(stored) ? stored.filter(isDoomed) : [];
  };

  /** Wakes when the next one is due, and stays awake until then. */
  const plan = (all: readonly Doomed[]) => {
    clearTimeout(timer);
    const next = Math.min(...all.filter(isWaiting).map(({ due }) => due));
    if (next === Number.POSITIVE_INFINITY) {
      release?.();
      release = undefined;
      return;
    }
    release ??= ports.keepAlive();
    timer = setTimeout(() => void inTurn(carryOutDue), Math.max(0, next - clock()));
  };

  const carryOutDue = async () => {
    for (const doomed of await read()) {
      if (!isWaiting(doomed) || doomed.due > clock()) continue;
      const gone = await ports.carryOut(doomed);
      const others = (await read()).filter(({ name }) => name !== doomed.name);
      await item.write(gone.ok ? others : [...others, { ...doomed, fault: gone.fault }]);
      ports.onChange();
    }
    plan(await read());
  };

  void inTurn(carryOutDue);

  return {
    list: () => inTurn(read),
    add: (doomed) =>
      inTurn(async () => {
        const others = (await read()).filter(({ name }) => name !== doomed.name);
        const all = [...others, { ...doomed, due: clock() + TIME_TO_UNDO }];
        await item.write(all);
        plan(all);
      }),
    clear: () =>
      inTurn(async () => {
        await item.write([]);
        plan([]);
      }),
    bringBack: (name) =>
      inTurn(async () => {
        const all = await read();
        const others = all.filter((doomed) => doomed.name !== name);
        if (others.length === all.length) return false;
        await item.write(others);
        plan(others);
        return true;
      }),
  };
}

const isWaiting = ({ fault }: Doomed): boolean => fault === undefined;

const isDoomed = (stored: unknown): stored is Doomed =>
  typeof stored === 'object' &&
  stored !== null &&
  'name' in stored &&
  'digest' in stored &&
  'endpoint' in stored &&
  'due' in stored &&
  typeof stored.due === 'number';
