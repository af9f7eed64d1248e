// What each document of a part of the index holds of the sought words, as bits.
import type { Sought } from './alternatives';
import { eachNumber, numbersOf } from './numbers';
import type { Places } from './postings';
import { rangeOf } from './rows';

/** Words of a query that count; a mask has two bits for each. */
export const MOST_WORDS = 15;
/** The bits of words that are there as typed; those below say that they are there in any way. */
export const EXACT = 16;
/** How many words each mask of them holds. */
export const BITS = new Uint8Array(1 << MOST_WORDS);
for (let mask = 1; mask < BITS.length; mask++) BITS[mask] = (BITS[mask >> 1] ?? 0) + (mask & 1);

/** What the documents of one part hold. */
export interface Marked {
  part: number;
  /** The number of the first document. */
  first: number;
  masks: Uint32Array;
  /** Places in `masks` of documents that hold so many words, newest first. */
  holding: (amount: number) => Uint32Array;
}

export function markPart(part: number, sought: readonly Sought[], places: Places): Marked {
  const [first, end] = rangeOf(part) ?? rangeIn(part, places);
  const masks = new Uint32Array(end - first);
  for (const [index, { alternatives }] of sought.entries())
    for (const { words, isExact } of alternatives) {
      const lists = words.flatMap((word) => places.get(word)?.get(part) ?? []);
      const [only] = lists;
      if (!only || lists.length < words.length) continue;
      const mask = (1 << index) | (isExact ? 1 << (index + EXACT) : 0);
      const mark = (number: number): void => {
        masks[number - first] = (masks[number - first] ?? 0) | mask;
      };
      if (lists.length === 1) eachNumber(only, mark);
      else inAll(lists).forEach(mark);
    }
  return { part, first, masks, holding: byAmount(masks) };
}

/** Sorts the places of masks by the number of words, backwards among equals. */
function byAmount(masks: Uint32Array): Marked['holding'] {
  const wordsOf = (mask: number): number => BITS[mask & (BITS.length - 1)] ?? 0;
  const ends = new Uint32Array(MOST_WORDS + 2);
  for (const mask of masks) {
    const after = wordsOf(mask) + 1;
    if (mask) ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let amount = 0; amount <= MOST_WORDS; amount++)
    ends[amount + 1] = (ends[amount + 1] ?? 0) + (ends[amount] ?? 0);
  const next = ends.slice();
  const places = new Uint32Array(ends.at(-1) ?? 0);
  for (let place = masks.length - 1; place >= 0; place--) {
    const mask = masks[place] ?? 0;
    if (!mask) continue;
    const amount = wordsOf(mask);
    const at = next[amount] ?? 0;
    places[at] = place;
    next[amount] = at + 1;
  }
  return (amount) => places.subarray(ends[amount], ends[amount + 1]);
}

function rangeIn(part: number, places: Places): [from: number, to: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const parts of places.values()) {
    const list = parts.get(part);
    if (!list) continue;
    eachNumber(list, (number) => {
      low = Math.min(low, number);
      high = Math.max(high, number + 1);
    });
  }
  return [Math.min(low, high), high];
}

function inAll(lists: readonly Uint8Array[]): number[] {
  const [shortest = new Uint8Array(), ...others] = [...lists].sort((a, b) => a.length - b.length);
  let left = numbersOf(shortest);
  for (const list of others) {
    const kept: number[] = [];
    let next = 0;
    eachNumber(list, (number) => {
      while (next < left.length && (left[next] ?? 0) < number) next++;
      if (left[next] === number) kept.push(number);
    });
    left = kept;
  }
  return left;
}
