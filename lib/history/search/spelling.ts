// How many slips of typing lie between two words: letters left out, put in, changed, or swapped with their neighbour.

/** One in words of four letters and more, two of eight and more. */
export const slipsAllowed = (word: string): number =>
  word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** The bit that stands for a letter, by its code modulo 32. */
export const bitOf = (unit: number): number => 1 << (unit & 31);

/** The bits of all letters that occur. */
export function signatureOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= bitOf(word.charCodeAt(index));
  return mask >>> 0;
}

/** The least slips that two words with these signatures can be apart: a slip changes two bits at most. */
export function slipsByLetters(a: number, b: number): number {
  const mask = a ^ b;
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  const count = (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  return (count + 1) >>> 1;
}

/** Longest word of the index, and one more. */
const ROOM = 64;
const rows = [new Uint8Array(ROOM), new Uint8Array(ROOM), new Uint8Array(ROOM)] as const;

/** Optimal string alignment; anything above `most` counts as `most + 1`. Words of less than 64 letters. */
export function slipsBetween(a: string, b: string, most: number): number {
  let [before, row, next] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed);
      const isSwapped =
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
