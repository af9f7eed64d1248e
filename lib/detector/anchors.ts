// Finds runs of digits, tokens of letters and digits, and signs that stand for others, in one pass over a text.
import type { FirstDigits } from './rule';
import { DIGIT, FAR, LETTER, signKinds } from './signs';

export interface AnchorListener {
  /**
   * A run of digits, one space, dot, dash or slash between two of them included. Its groups begin at `starts`; bit n of
   * `sums` at the same place is set where the digits from there to the end of some group are n: of `4111 1111 12/28`
   * from its beginning 4, 8, 10 and 12. Both lists are used again for the next run.
   */
  onDigits: (starts: readonly number[], sums: readonly number[], end: number) => void;
  /** A run of ASCII letters and digits that holds both. */
  onToken: (start: number, end: number) => void;
  /** Words of 3 to 8 ASCII letters in a row, with at most 14 other signs between two. */
  onWords: (start: number, end: number, count: number) => void;
  /** Letters of scripts without capitals. */
  onFar: (start: number, end: number) => void;
  /** A sign of a kind that may stand for another, or a digit that stands alone. Gives the place to go on from. */
  onSign: (kind: number, at: number) => number;
}

/** Runs of more groups of digits are reported in parts. */
const MOST_GROUPS = 256;
/** Shorter rows of words are everywhere. */
const FEWEST_WORDS = 12;

/** The pieces in which a text is read have no bearing on what is reported. */
export class Anchors {
  readonly #kinds = signKinds();
  readonly #text: string;
  readonly #listener: AnchorListener;
  #at = 0;
  /** Where the groups of the run of digits begin that may still go on, and how many digits each has. */
  readonly #starts: number[] = [];
  readonly #sizes: number[] = [];
  #runEnd = -1;
  /** The row of words that may still go on. */
  #words = 0;
  #wordsStart = 0;
  #wordsEnd = 0;

  constructor(text: string, listener: AnchorListener) {
    this.#text = text;
    this.#listener = listener;
  }

  /** Reads on, at least to the unit `to`; at the end of the text it reports what was still open. */
  advance(to: number): void {
    const text = this.#text;
    const kinds = this.#kinds;
    const size = text.length;
    let at = this.#at;
    while (at < to) {
      let kind = kinds[text.charCodeAt(at)] ?? 0;
      if (kind === FAR) {
        const start = at;
        do at += 1;
        while (at < size && kinds[text.charCodeAt(at)] === FAR);
        this.#listener.onFar(start, at);
        continue;
      }
      if (kind > LETTER) {
        at = Math.max(at + 1, this.#listener.onSign(kind, at));
        continue;
      }
      if (kind === 0) {
        at += 1;
        continue;
      }
      const start = at;
      let seen = 0;
      while (kind === DIGIT || kind === LETTER) {
        seen |= kind;
        at += 1;
        // To ask beyond the end would be slow ever after.
        kind = at < size ? (kinds[text.charCodeAt(at)] ?? 0) : 0;
      }
      if (seen === LETTER) {
        this.#readWord(start, at);
        continue;
      }
      this.#readDigits(start, at);
      if (seen > DIGIT) this.#listener.onToken(start, at);
    }
    this.#at = at;
    if (to < size) return;
    this.#closeRun();
    this.#closeWords();
  }

  #readWord(start: number, end: number): void {
    const isPlain = end - start >= 3 && end - start <= 8;
    if (!isPlain || start - this.#wordsEnd > 14) this.#closeWords();
    if (!isPlain) return;
    if (this.#words === 0) this.#wordsStart = start;
    this.#words += 1;
    this.#wordsEnd = end;
  }

  #closeWords(): void {
    if (this.#words >= FEWEST_WORDS) {
      this.#listener.onWords(this.#wordsStart, this.#wordsEnd, this.#words);
    }
    this.#words = 0;
  }

  /** Takes the groups of digits between two places. */
  #readDigits(from: number, to: number): void {
    const text = this.#text;
    for (let at = from; at < to; at += 1) {
      if (!isDigit(text.charCodeAt(at))) continue;
      const start = at;
      do at += 1;
      while (at < to && isDigit(text.charCodeAt(at)));
      const goesOn = start - this.#runEnd === 1 && betweenBit(text.charCodeAt(start - 1)) > 0;
      if (!goesOn || this.#starts.length === MOST_GROUPS) this.#closeRun();
      if (at - start === 1) this.#listener.onSign(DIGIT, start);
      this.#starts.push(start);
      this.#sizes.push(at - start);
      this.#runEnd = at;
    }
  }

  #closeRun(): void {
    if (this.#starts.length === 0) return;
    let sums = 0;
    for (let group = this.#sizes.length - 1; group >= 0; group -= 1) {
      const size = this.#sizes[group] ?? 0;
      sums = size < 32 ? (sums << size) | (1 << size) : 0;
      this.#sizes[group] = sums;
    }
    this.#listener.onDigits(this.#starts, this.#sizes, this.#runEnd);
    this.#starts.length = 0;
    this.#sizes.length = 0;
  }
}

/** The sums of digits, as bits, that an anchor of `least` to `most` digits waits for. */
export function sumsOf([least, most]: readonly [number, number]): number {
  let sums = 0;
  for (let digits = least; digits <= Math.min(most, 31); digits += 1) sums |= 1 << digits;
  return sums;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Of a group of digits: no other of the same number follows it. */
export const ALONE = 16;

/** A bit for the sign between two groups of digits: space, also one that does not break, dash, dot, slash. */
export const betweenBit = (code: number): number =>
  code >= 45 && code <= 47
    ? 1 << (code - 44)
    : code === 32 || code === 0xa0 || code === 0x202f
      ? 1
      : 0;

/** What follows a group of digits that ends there. */
const bitBehind = (text: string, end: number): number =>
  (isDigit(text.charCodeAt(end + 1)) && betweenBit(text.charCodeAt(end))) || ALONE;

/** Where the first group between two places begins with which a match may begin; -1 for none. */
export function findDigits(
  text: string,
  { sizes, follow }: FirstDigits,
  from: number,
  to: number,
): number {
  for (let at = from; at < to; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    do at += 1;
    while (isDigit(text.charCodeAt(at)));
    const isCut = start === from && isDigit(text.charCodeAt(start - 1));
    const isLike = (sizes >>> Math.min(at - start, 31)) & 1 && bitBehind(text, at) & follow;
    if (isCut || isLike) return start;
  }
  return -1;
}
