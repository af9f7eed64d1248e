// Rising numbers in few bytes: each as the distance from the one before, seven bits to a byte, the highest bit for more.

export interface Writer {
  /** Numbers that rise, all above `after` when they go on where another list ends; one equal to that before it is left out. */
  list(numbers: ArrayLike<number>, after?: number): void;
  /** The same with its length in bytes before it. */
  measured(write: () => void): void;
  bytes(bytes: Uint8Array): void;
  /** A copy of what was written. */
  result(): Uint8Array;
}

const MORE = 0x80;
/** Most bytes that a length takes. */
const LENGTH_ROOM = 5;

export function createWriter(): Writer {
  let room = new Uint8Array(1024);
  let end = 0;

  const reserve = (more: number): void => {
    if (end + more <= room.length) return;
    const larger = new Uint8Array(Math.max(2 * room.length, end + more));
    larger.set(room.subarray(0, end));
    room = larger;
  };
  const put = (number: number): void => {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) room[end++] = (rest % MORE) | MORE;
    room[end++] = rest;
  };
  return {
    list(numbers, after = 0) {
      reserve(LENGTH_ROOM * numbers.length);
      let before = after;
      for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0;
        if (index > 0 && number === before) continue;
        put(number - before);
        before = number;
      }
    },
    measured(write) {
      reserve(LENGTH_ROOM);
      const start = end;
      end += LENGTH_ROOM;
      write();
      const length = end - start - LENGTH_ROOM;
      end = start;
      put(length);
      room.copyWithin(end, start + LENGTH_ROOM, start + LENGTH_ROOM + length);
      end += length;
    },
    bytes(bytes) {
      reserve(bytes.length);
      room.set(bytes, end);
      end += bytes.length;
    },
    result: () => room.slice(0, end),
  };
}

/** Calls `take` with each number of a list. */
export function eachNumber(list: Uint8Array, take: (number: number) => void): void {
  let number = 0;
  let distance = 0;
  let unit = 1;
  for (let at = 0; at < list.length; at++) {
    const byte = list[at] ?? 0;
    if (byte >= MORE) {
      distance += (byte - MORE) * unit;
      unit *= MORE;
    } else {
      number += distance + byte * unit;
      take(number);
      distance = 0;
      unit = 1;
    }
  }
}

export function numbersOf(list: Uint8Array): number[] {
  const numbers: number[] = [];
  eachNumber(list, (number) => numbers.push(number));
  return numbers;
}

/** Splits lists that were written one after the other with their lengths before them. */
export function* listsIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    let length = 0;
    for (let unit = 1; ; unit *= MORE) {
      const byte = bytes[at++] ?? 0;
      length += (byte % MORE) * unit;
      if (byte < MORE) break;
    }
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** How many numbers a list holds. */
export function amountOf(list: Uint8Array): number {
  let amount = 0;
  for (let at = 0; at < list.length; at++) if ((list[at] ?? 0) < MORE) amount++;
  return amount;
}
