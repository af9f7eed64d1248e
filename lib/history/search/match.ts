// Which documents hold how many of the sought words, best first: worked out part by part, as far as somebody asks on.
import type { Sought } from './alternatives';
import { BITS, EXACT, type Marked, markPart } from './masks';
import type { Places } from './postings';
import { NEWEST, TITLES } from './rows';

/** Documents that hold the same words, at most: past it nobody looks. */
const MOST = 2000;

/**
 * Numbers of documents, a few at a time. More words come first, then words as typed, then rarer ones, then titles, then
 * what is newer.
 */
export function* bestFirst(sought: readonly Sought[], places: Places): Generator<number[]> {
  const all = (1 << sought.length) - 1;
  const best = all | (all << EXACT);
  const marked: Marked[] = [];
  // Titles, then the newest: what holds all words as typed need not wait for older parts.
  for (const part of partsOf(places)) {
    const one = markPart(part, sought, places);
    marked.push(one);
    const { first, masks } = one;
    yield Array.from(one.holding(sought.length).filter((place) => masks[place] === best))
      .slice(0, MOST)
      .map((place) => first + place);
  }
  const rarity = sought.map((one) => -sizeOf(one, places));
  for (let amount = sought.length; amount > 0; amount--)
    for (const { mask, numbers } of levelsOf(marked, amount, rarity))
      if (mask !== best) yield numbers;
}

/** Titles first, then the newest messages, then older and older ones. */
function partsOf(places: Places): number[] {
  const parts = new Set([...places.values()].flatMap((lists) => [...lists.keys()]));
  const others = [...parts].filter((part) => part !== TITLES && part !== NEWEST);
  const first = [TITLES, NEWEST].filter((part) => parts.has(part));
  return [...first, ...others.sort((a, b) => b - a)];
}

interface Level {
  mask: number;
  isTitle: boolean;
  /** Newest first. */
  numbers: number[];
}

/** Documents with so many words, those with the same words together; best first. */
function levelsOf(marked: readonly Marked[], amount: number, rarity: readonly number[]): Level[] {
  const levels = new Map<number, Level>();
  for (const { part, first, masks, holding } of marked) {
    const isTitle = part === TITLES;
    for (const place of holding(amount)) {
      const mask = masks[place] ?? 0;
      const key = isTitle ? -mask : mask;
      const level = levels.get(key);
      if (!level) levels.set(key, { mask, isTitle, numbers: [first + place] });
      else if (level.numbers.length < MOST) level.numbers.push(first + place);
    }
  }
  const rank = ({ mask, isTitle }: Level): number[] => [
    BITS[mask >>> EXACT] ?? 0,
    rarity.reduce((sum, rare, index) => sum + ((mask >>> index) & 1) * rare, 0),
    isTitle ? 1 : 0,
  ];
  return [...levels.values()]
    .map((level) => ({ level, rank: rank(level) }))
    .sort((a, b) => compare(b.rank, a.rank))
    .map(({ level }) => level);
}

/** Grows with the number of documents that hold a word. */
function sizeOf({ alternatives }: Sought, places: Places): number {
  let bytes = 1;
  for (const { words } of alternatives)
    for (const list of places.get(words[0] ?? '')?.values() ?? []) bytes += list.length;
  return Math.log2(bytes);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const difference = one - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
