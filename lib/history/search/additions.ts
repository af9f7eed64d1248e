// What a batch adds to the rows of the index: by row, then by word, the documents that hold it.
import { keyOf, partOf } from './rows';

export interface Additions {
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** `numbers` above all that were added there before. */
  add(key: number, word: string, numbers: readonly number[]): void;
  /** Adds messages to the parts that their numbers belong to. */
  addToParts(bucket: number, word: string, numbers: readonly number[]): void;
}

export function createAdditions(): Additions {
  const rows = new Map<number, Map<string, readonly number[]>>();

  const add = (key: number, word: string, numbers: readonly number[]): void => {
    const words = rows.get(key) ?? new Map<string, readonly number[]>();
    rows.set(key, words);
    const before = words.get(word);
    words.set(word, before ? [...before, ...numbers] : numbers);
  };
  return {
    rows,
    add,
    addToParts(bucket, word, numbers) {
      const last = partOf(numbers.at(-1) ?? 0);
      for (let start = 0; start < numbers.length; ) {
        const part = partOf(numbers[start] ?? 0);
        let end = numbers.length;
        if (part !== last) end = numbers.findIndex((number) => partOf(number) > part);
        add(keyOf(bucket, part), word, numbers.slice(start, end));
        start = end;
      }
    },
  };
}
