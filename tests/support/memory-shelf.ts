// What the browser keeps in its memory for the extension, as a test sees it: values by key, copied in and out.
import type { Shelf } from '../../lib/core/ports';

export interface MemoryShelf extends Shelf {
  /** JSON by key. */
  readonly values: Map<string, string>;
}

/** @param room UTF-16 code units of JSON that it takes in all */
export function memoryShelf(room = Number.POSITIVE_INFINITY): MemoryShelf {
  const values = new Map<string, string>();
  const used = () => [...values.values()].reduce((total, json) => total + json.length, 0);
  return {
    values,
    read: async (prefix) =>
      Object.fromEntries(
        [...values].flatMap(([key, json]) =>
          key.startsWith(prefix) ? [[key, JSON.parse(json)]] : [],
        ),
      ),
    async write(key, value) {
      const json = JSON.stringify(value);
      if (used() - (values.get(key)?.length ?? 0) + json.length > room) return false;
      values.set(key, json);
      return true;
    },
    async remove(keys) {
      for (const key of keys) values.delete(key);
    },
  };
}
