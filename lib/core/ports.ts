// The interfaces through which rooms reach the world: entrypoints hand in the real ones, tests honest fakes.

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** A new id, unique and safe in URLs. */
export type NewId = () => string;

/** Keeps the background alive until the returned function is called. */
export type KeepAlive = () => () => void;

/** One stored value. */
export interface StoredItem {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** Values by key that live as long as the browser runs, in its memory. */
export interface Shelf {
  /** All whose key begins so. */
  read(prefix: string): Promise<Record<string, unknown>>;
  /** False when there is no room for it. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(keys: readonly string[]): Promise<void>;
}
