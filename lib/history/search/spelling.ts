// All words of the index in memory: which of them begin like a word, and which are a typing slip away from it.

/** Other words that one typed word may stand for, at most. */
const MOST = 24;

export interface Vocabulary {
  has(word: string): boolean;
  /** Words that begin so, the most used first; without the word itself. */
  beginningWith(start: string): string[];
  /** Words one slip away, two for 8 letters and more, nearest first; none for words of less than 4. */
  like(word: string): string[];
}

/** `words` in any order, `counts` beside them: in how many documents each is. */
export function createVocabulary(words: readonly string[], counts: ArrayLike<number>): Vocabulary {
  const order = new Map(words.map((word, index) => [word, index]));
  const signatures = Uint32Array.from(words, signature);
  const countOf = (word: string): number => counts[order.get(word) ?? -1] ?? 0;
  const best = (found: string[]) => found.sort((a, b) => countOf(b) - countOf(a)).slice(0, MOST);
  return {
    has: (word) => order.has(word),
    beginningWith: (start) =>
      best(words.filter((word) => word.length > start.length && word.startsWith(start))),
    like(word) {
      const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      if (slips === 0) return [];
      const own = signature(word);
      const near: string[][] = [[], []];
      for (let index = 0; index < words.length; index++) {
        // A slip changes at most two bits; counting them rules out nearly all words.
        if (bits((signatures[index] ?? 0) ^ own) > 2 * slips) continue;
        const other = words[index] ?? '';
        if (Math.abs(other.length - word.length) > slips || other === word) continue;
        const made = slipsBetween(word, other, slips);
        if (made <= slips) near[made - 1]?.push(other);
      }
      return near.flatMap(best).slice(0, MOST);
    },
  };
}

/** One bit for each letter that occurs, by its code modulo 32. */
function signature(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask >>> 0;
}

function bits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment);
 * anything above `most` counts as `most + 1`.
 */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, at(before, j - 2) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;
