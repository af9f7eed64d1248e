// What the user has called fine, stored as one item with the salt of this browser's hashes.
import * as v from 'valibot';
import type { Clock, NewId, StoredItem } from '../core/ports';

const VERSION = 1;
/** Milliseconds for which a removed one can be brought back. */
const SECOND_THOUGHTS = 60_000;
const DAY = 86_400_000;
/** The oldest make room. */
const MOST = 500;

const exception = v.object({
  id: v.string(),
  ruleId: v.string(),
  /** Of a value; without it the whole rule on a site. */
  print: v.optional(v.string()),
  siteId: v.string(),
  createdAt: v.number(),
  /** 0: always. */
  until: v.number(),
  removedAt: v.optional(v.number()),
});

const stored = v.object({
  version: v.literal(VERSION),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  exceptions: v.array(v.unknown()),
});

export type Exception = v.InferOutput<typeof exception>;

interface Stored {
  salt: string;
  exceptions: Exception[];
}

/** One of them as people are shown it. */
export interface ExceptionRow {
  id: string;
  /** What the rule looks for, in words. */
  label: string;
  /** Undefined for a value, which is fine everywhere. */
  siteName?: string;
  createdAt: number;
  until: number;
}

export interface ExceptionList {
  /** Those that hold, and the salt. */
  read(): Promise<Stored>;
  /** @param days 0: always */
  add(what: Pick<Exception, 'ruleId' | 'print' | 'siteId'>, days: number): Promise<void>;
  remove(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /** Forgets all at once; the salt stays, by which the log's hashes are compared. */
  clear(): Promise<void>;
}

export function createExceptions(item: StoredItem, clock: Clock, newId: NewId): ExceptionList {
  let queue: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Stored> => {
    const parsed = v.safeParse(stored, await item.read());
    if (!parsed.success) {
      const fresh = { salt: newSalt(), exceptions: [] };
      await save(fresh);
      return fresh;
    }
    const { salt, exceptions } = parsed.output;
    return { salt, exceptions: exceptions.filter((one) => v.is(exception, one)).filter(isKept) };
  };
  const save = ({ salt, exceptions }: Stored) => item.write({ version: VERSION, salt, exceptions });

  const isKept = ({ until, removedAt }: Exception): boolean =>
    (until === 0 || clock() < until) &&
    (removedAt === undefined || clock() - removedAt < SECOND_THOUGHTS);

  /** One after another: the first reading may write the salt. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const change = (make: (now: Exception[]) => Exception[]) =>
    inTurn(async () => {
      const { salt, exceptions } = await load();
      await save({ salt, exceptions: make(exceptions) });
    });

  return {
    read: () =>
      inTurn(async () => {
        const { salt, exceptions } = await load();
        return { salt, exceptions: exceptions.filter(({ removedAt }) => removedAt === undefined) };
      }),
    add: (what, days) =>
      change((now) => {
        const others = now.filter((one) => !isSame(one, what));
        const createdAt = clock();
        const until = days === 0 ? 0 : createdAt + days * DAY;
        return [...others, { ...what, id: newId(), createdAt, until }].slice(-MOST);
      }),
    remove: (id) =>
      change((now) => now.map((one) => (one.id === id ? { ...one, removedAt: clock() } : one))),
    clear: () => change(() => []),
    bringBack: (id) =>
      change((now) =>
        now.map(({ removedAt, ...one }) =>
          one.id === id || removedAt === undefined ? one : { ...one, removedAt },
        ),
      ),
  };
}

/** A value is fine everywhere, a rule on one site. */
const isSame = (one: Exception, other: Pick<Exception, 'ruleId' | 'print' | 'siteId'>): boolean =>
  one.print === undefined && other.print === undefined
    ? one.ruleId === other.ruleId && one.siteId === other.siteId
    : one.print === other.print;

const newSalt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
