// Shadows of a text: what it says in plain signs around the places where it uses others, and what its codes hide.
import { decodeRun, scanRuns } from './decode';
import { type Change, findChanges } from './normalize';

export interface Shadow {
  text: string;
  /** Where a piece of it stands in the original; undefined for what was to be seen there without any shadow. */
  locate: (start: number, end: number) => { start: number; end: number } | undefined;
}

/** How much of the original is taken along on either side of a change; UTF-16 units. */
const AROUND = 512;
/** How far before a finding, and behind it, a change may be what made it visible. */
const BEFORE = 160;
const BEHIND = 64;
/** A shadow that grows beyond this is closed, and the next one overlaps it. */
const LONGEST = 16_384;

/** The pieces in which a text is read have no bearing on its shadows. */
export class Shadows {
  readonly #text: string;
  readonly #readSign: (kind: number, at: number) => number;
  #changes: Change[] = [];
  #cast: Shadow[] = [];
  #runsAt = 0;
  #isWide: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#readSign = findChanges(text, (change) => this.#add(change));
  }

  /** Takes a sign of a kind that may stand for another. Gives the place to go on from. */
  readSign(kind: number, at: number): number {
    return this.#readSign(kind, at);
  }

  /** Goes on to the unit `to`, up to which all signs have been read; gives the shadows that are complete. */
  advance(to: number): Shadow[] {
    const text = this.#text;
    this.#runsAt = scanRuns(text, this.#runsAt, to, (start, end) => {
      const decoded = decodeRun(text.slice(start, end));
      if (decoded)
        this.#cast.push({ text: this.#widened(decoded), locate: () => ({ start, end }) });
    });
    if (to >= text.length) this.#castChanges();
    const cast = this.#cast;
    this.#cast = [];
    return cast;
  }

  /**
   * V8 compiles each pattern once for strings of 8 bits a sign and once for those of 16: a decoded text, mostly of 8, gets
   * the width of the text it stands in, as the piece of a wide string is.
   */
  #widened(decoded: string): string {
    this.#isWide ??= /[^\0-\xff]/.test(this.#text);
    return this.#isWide ? `\u2026${decoded}`.slice(1) : decoded;
  }

  #add(change: Change): void {
    const first = this.#changes[0] ?? change;
    const last = this.#changes.at(-1) ?? change;
    if (change.start - last.end > 2 * AROUND) {
      this.#castChanges();
    } else if (change.end - first.start > LONGEST) {
      const kept = this.#changes.filter(({ start }) => start > change.start - AROUND);
      this.#castChanges();
      this.#changes = kept;
    }
    this.#changes.push(change);
  }

  #castChanges(): void {
    if (this.#changes.length > 0) this.#cast.push(castShadow(this.#text, this.#changes));
    this.#changes = [];
  }
}

/** The surroundings of some changes, with the changes made. */
function castShadow(text: string, changes: readonly Change[]): Shadow {
  const from = Math.max(0, (changes[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, (changes.at(-1)?.end ?? 0) + AROUND);
  /** Where each change stands in the shadow. */
  const places: number[] = [];
  let shadow = '';
  let done = from;
  for (const { start, end, put } of changes) {
    shadow += text.slice(done, start);
    places.push(shadow.length);
    shadow += put;
    done = end;
  }
  shadow += text.slice(done, to);

  /** The original place of a unit of the shadow, or the end of what it was made of. */
  const originOf = (unit: number, isEnd: boolean): number => {
    const index = lastAtMost(places, unit);
    const change = changes[index];
    const place = places[index];
    if (!change || place === undefined) return from + unit + (isEnd ? 1 : 0);
    const into = unit - place - change.put.length;
    if (into < 0) return isEnd ? change.end : change.start;
    return change.end + into + (isEnd ? 1 : 0);
  };
  return {
    text: shadow,
    locate(start, end) {
      // What touches a cut edge may be the half of something.
      if ((start === 0 && from > 0) || (end === shadow.length && to < text.length))
        return undefined;
      const place = { start: originOf(start, false), end: originOf(end - 1, true) };
      const near = changes[lastAtMost(places, end + BEHIND)];
      return near && near.end >= place.start - BEFORE ? place : undefined;
    },
  };
}

/** The last of some growing numbers that is at most `limit`; -1 for none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = -1;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
