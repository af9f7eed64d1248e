// Many sorted words in little memory: one string, with the place of each word in it. Which begin so, which are slips away.
import { bitOf, signatureOf, slipsAllowed, slipsBetween, slipsByLetters } from './spelling';

/** A word that another may stand for. */
export interface Suggestion {
  word: string;
  /** In how many documents it is, about. */
  count: number;
  /** Slips of typing between the two. */
  slips: number;
}

export interface Vocabulary {
  /** Each with a space behind it. */
  readonly words: string;
  /** In how many documents each is, about; the owner may change them. */
  readonly counts: Uint32Array;
  /** -1 for a word that is not among them. */
  indexOf(word: string): number;
  /** All words in their order. */
  each(take: (word: string, count: number) => void): void;
  /** Words that begin so, the word itself left out: the most used ones, so many at most. */
  beginningWith(start: string, most: number): Suggestion[];
  /** All words that are as few slips away as the word's length allows, itself left out. */
  like(word: string): Suggestion[];
  /** Another one with further words, and without some. */
  changed(added: ReadonlyMap<string, number>, dropped: ReadonlySet<string>): Vocabulary;
}

/** `words` sorted by UTF-16 code units, each with a space behind it; `counts` in the same order. */
export function createVocabulary(words: string, counts: Uint32Array): Vocabulary {
  const size = counts.length;
  const starts = new Uint32Array(size + 1);
  for (let index = 0; index < size; index++)
    starts[index + 1] = words.indexOf(' ', starts[index]) + 1;
  const startOf = (index: number): number => starts[index] ?? words.length;
  const at = (index: number): string => words.slice(startOf(index), startOf(index + 1) - 1);
  const countAt = (index: number): number => counts[index] ?? 0;
  /** The first that does not come before a word. */
  const lowerBound = (word: string): number => {
    let low = 0;
    for (let high = size; low < high; ) {
      const middle = (low + high) >>> 1;
      if (at(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let signatures: Uint32Array | undefined;

  return {
    words,
    counts,
    indexOf(word) {
      const index = lowerBound(word);
      return index < size && at(index) === word ? index : -1;
    },
    each(take) {
      for (let index = 0; index < size; index++) take(at(index), countAt(index));
    },
    beginningWith(start, most) {
      const best: number[] = [];
      const end = lowerBound(`${start}\uffff`);
      for (let index = lowerBound(start); index < end; index++) {
        const worst = best.at(-1);
        const isBetter = worst !== undefined && countAt(index) > countAt(worst);
        const isAmong = best.length < most || isBetter;
        if (!isAmong || startOf(index + 1) - startOf(index) - 1 === start.length) continue;
        if (best.length === most) best.pop();
        const place = best.findIndex((other) => countAt(other) < countAt(index));
        best.splice(place < 0 ? best.length : place, 0, index);
      }
      return best.map((index) => ({ word: at(index), count: countAt(index), slips: 0 }));
    },
    like(word) {
      const most = slipsAllowed(word);
      if (most === 0) return [];
      signatures ??= signaturesOf(words, size);
      const own = signatureOf(word);
      const near: Suggestion[] = [];
      for (let index = 0; index < size; index++) {
        if (slipsByLetters(own, signatures[index] ?? 0) > most) continue;
        const length = startOf(index + 1) - startOf(index) - 1;
        if (Math.abs(length - word.length) > most) continue;
        const slips = slipsBetween(word, at(index), most);
        if (slips > 0 && slips <= most)
          near.push({ word: at(index), count: countAt(index), slips });
      }
      return near;
    },
    changed(added, dropped) {
      const edits = [
        ...[...dropped].map((word) => ({ index: lowerBound(word), word, count: undefined })),
        ...[...added].map(([word, count]) => ({ index: lowerBound(word), word, count })),
      ];
      edits.sort((a, b) => a.index - b.index || (a.word < b.word ? -1 : 1));
      const pieces: string[] = [];
      const all = new Uint32Array(size + added.size - dropped.size);
      let [next, length] = [0, 0];
      const keepTo = (index: number): void => {
        pieces.push(words.slice(startOf(next), startOf(index)));
        all.set(counts.subarray(next, index), length);
        length += index - next;
        next = index;
      };
      for (const { index, word, count } of edits) {
        keepTo(Math.max(next, index));
        if (count === undefined) next = index + 1;
        else {
          pieces.push(`${word} `);
          all[length++] = count;
        }
      }
      keepTo(size);
      return createVocabulary(pieces.join(''), all);
    },
  };
}

/** Made when first needed: they rule out nearly all words at a glance. */
function signaturesOf(words: string, size: number): Uint32Array {
  const signatures = new Uint32Array(size);
  let index = 0;
  let signature = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit !== SPACE) signature |= bitOf(unit);
    else {
      signatures[index++] = signature;
      signature = 0;
    }
  }
  return signatures;
}

const SPACE = 32;
