// Reads one text piece by piece: finds anchors, opens windows around them, runs patterns in the windows.
import { ALONE, Anchors, betweenBit, findDigits } from './anchors';
import { passes } from './checks/catalog';
import type { CompiledBook, CompiledRule } from './compile';
import { EXTENTS } from './extents';
import type { Match, Words } from './match';
import type { Severity, ShippedRule } from './rule';
import { type Shadow, Shadows } from './shadows';

/** What a rule found; offsets in UTF-16 units. */
export interface Hit {
  rule: ShippedRule;
  severity: Severity;
  start: number;
  end: number;
  value: string;
  /** Of hits that are equal otherwise, the lowest stays: rules that stand first, and the text before its shadows. */
  order: number;
}

/** More than any book has rules. */
const MOST_RULES = 100_000;

/** A window that grows beyond this is cut where the next anchor's begins; UTF-16 units. */
const LONG_WINDOW = 16_384;

/** UTF-16 units that are read before the rules are run on what was found in them. */
const PIECE = 65_536;

/** A text may be encoded in a text that is encoded. */
const DEEPEST = 2;

/** Start and end of a window, and where the next one begins that overlaps it; all in one list. */
const WINDOW = 3;
/** No text reaches so far. Not infinity, which is no small whole number: a list that holds it is several times slower. */
const NOWHERE = 2 ** 30 - 1;

/** The pieces in which a text is read have no bearing on what is found. */
export class Reading {
  readonly found: Hit[] = [];
  /** Hits in what the text says in other signs. */
  readonly #hidden: Hit[] = [];
  readonly #book: CompiledBook;
  readonly #words: Words;
  readonly #text: string;
  readonly #depth: number;
  readonly #shadows: Shadows;
  /**
   * By the rule's place in the book: the places where an anchored rule is to be tried, the windows of others. They wait
   * for the end of a piece, as to run one pattern many times is much faster than to run many in turn.
   */
  readonly #waiting: (number[] | undefined)[] = [];
  /** By the same place, up to where the rule has worked. */
  readonly #done: (number | undefined)[] = [];
  #state = 0;
  #at = 0;
  readonly #anchors: Anchors;

  /** `depth`: whose shadow this text is, 0 for nobody's. */
  constructor(book: CompiledBook, words: Words, text: string, depth = 0) {
    this.#book = book;
    this.#words = words;
    this.#text = text;
    this.#depth = depth;
    this.#shadows = new Shadows(text);
    const { digits, tokens, words: rows, far } = book;
    this.#anchors = new Anchors(text, {
      onDigits: (starts, sums, end) => {
        for (let group = 0; group < starts.length; group += 1) {
          const all = sums[group] ?? 0;
          const start = starts[group] ?? 0;
          // The lowest sum is the group alone.
          const size = 31 - Math.clz32(all & -all);
          const next = starts[group + 1];
          const behind = next === undefined ? ALONE : betweenBit(text.charCodeAt(next - 1));
          for (const rule of digits[size] ?? []) {
            if (all & rule.sums && behind & rule.follow) this.#widen(rule.index, start, end);
          }
        }
      },
      onToken: (start, end) => {
        const size = end - start;
        for (const { index, least, most } of tokens) {
          if (size >= least && size <= most) this.#widen(index, start, end);
        }
      },
      onWords: (start, end, count) => {
        for (const { index, least } of rows) if (count >= least) this.#widen(index, start, end);
      },
      onFar: (start, end) => {
        for (const index of far) this.#widen(index, start, end);
      },
      onSign: (kind, at) => (depth === DEEPEST ? at : this.#shadows.readSign(kind, at)),
    });
  }

  /** Reads on, at least to the unit `to`. */
  advance(to: number): void {
    while (this.#at < to) this.#readPiece(Math.min(this.#at + PIECE, to));
  }

  #readPiece(to: number): void {
    const { scanKeywords, keywords, rulesOf } = this.#book;
    const text = this.#text;
    const piece = { from: this.#at, to, state: this.#state };
    this.#state = scanKeywords(text, piece, (keyword, end) => {
      const start = end - (keywords[keyword]?.length ?? 0);
      for (const index of rulesOf[keyword] ?? []) this.#widen(index, start, end);
    });
    this.#at = to;
    this.#anchors.advance(to);
    this.#runRules(to === text.length);
    if (this.#depth === DEEPEST) return;
    for (const shadow of this.#shadows.advance(to)) this.#readShadow(shadow);
  }

  #readShadow({ text, locate }: Shadow): void {
    for (const hit of new Reading(this.#book, this.#words, text, this.#depth + 1).finish()) {
      const place = locate(hit.start, hit.end);
      if (place) this.#hidden.push({ ...hit, ...place });
    }
  }

  /** Reads to the end; gives all hits, in no order, some overlapping others. */
  finish(): Hit[] {
    this.advance(this.#text.length);
    return [...this.found, ...this.#hidden];
  }

  /** Notes an anchor: a place to try, or a window that is opened, or widened where it touches the last one. */
  #widen(index: number, anchorStart: number, anchorEnd: number): void {
    const rule = this.#book.rules[index];
    if (!rule || this.#text.length >= rule.longest) return;
    this.#waiting[index] ??= [];
    const waiting = this.#waiting[index];
    if (rule.probe) {
      waiting.push(rule.rule.anchored === 'at' ? anchorStart : anchorEnd);
      return;
    }
    const start = Math.max(0, anchorStart - rule.before);
    const end = anchorEnd + rule.after;
    const last = waiting.length - WINDOW;
    const lastStart = waiting[last] ?? 0;
    const lastEnd = waiting[last + 1] ?? -1;
    const isLong = start - lastStart > LONG_WINDOW;
    if (start <= lastEnd) waiting[last + 1] = Math.max(lastEnd, end);
    if (start <= lastEnd && isLong) waiting[last + 2] = start;
    if (start > lastEnd || isLong) waiting.push(start, end, NOWHERE);
    else waiting[last] = Math.min(lastStart, start);
  }

  /** Runs each rule where it waits; the last window of each stays until the end, as it may grow. */
  #runRules(isEnd: boolean): void {
    const size = this.#text.length;
    if (isEnd) for (const index of this.#book.anywhere) this.#waiting[index] = [0, size, NOWHERE];
    this.#waiting.forEach((waiting, index) => {
      const rule = this.#book.rules[index];
      if (!rule || !waiting) return;
      const isLast = isEnd || rule.probe !== undefined;
      const ready = isLast ? waiting.length : waiting.length - WINDOW;
      if (rule.probe) for (const place of waiting) this.#probe(rule, place);
      else for (let at = 0; at < ready; at += WINDOW) this.#search(rule, waiting, at);
      if (isLast) this.#waiting[index] = undefined;
      else if (ready > 0) waiting.splice(0, ready);
    });
  }

  /** Tries the pattern of an anchored rule at a place and right before it. */
  #probe(compiled: CompiledRule, place: number): void {
    const { index, before } = compiled;
    const text = this.#text;
    const probe = compiled.probe?.();
    let at = Math.max(0, place - before, this.#done[index] ?? 0);
    while (at <= place) {
      if (probe) probe.lastIndex = at;
      if (compiled.probe !== compiled.pattern && !probe?.test(text)) return;
      const pattern = compiled.pattern();
      pattern.lastIndex = at;
      const hit = pattern.exec(text);
      if (!hit) return;
      at = this.#take(compiled, hit, 0, false);
      this.#done[index] = at;
    }
  }

  /** Runs one rule's pattern on the window at a place of its list and takes what begins before the window's limit. */
  #search(compiled: CompiledRule, windows: readonly number[], place: number): void {
    const text = this.#text;
    const [end, limit] = [windows[place + 1] ?? 0, windows[place + 2] ?? 0];
    let next = Math.max(windows[place] ?? 0, this.#done[compiled.index] ?? 0);
    const { firstDigits } = compiled.rule;
    if (firstDigits) {
      const at = findDigits(text, firstDigits, next, Math.min(end, text.length));
      if (at < 0) return;
      next = Math.max(next, at - firstDigits.before);
    }
    // One unit more on each side, for look-behind and look-ahead.
    const from = Math.max(0, next - 1);
    const to = Math.min(text.length, end + 1);
    const part = text.slice(from, to);
    const pattern = compiled.pattern();
    pattern.lastIndex = next - from;
    for (let hit = pattern.exec(part); hit !== null; hit = pattern.exec(part)) {
      if (from + hit.index >= limit) break;
      // What touches the window's edge may be the half of something longer, which is not the rule's business.
      next = this.#take(compiled, hit, from, to < text.length);
      pattern.lastIndex = next - from;
    }
    this.#done[compiled.index] = next;
  }

  /**
   * Adds a match if its checks accept it. `from` is where the text begins that was searched; with `isCut` what reaches
   * its end is not whole. Gives the place to go on from: a rejected match may hide another that begins in its value.
   */
  #take(compiled: CompiledRule, match: RegExpExecArray, from: number, isCut: boolean): number {
    const text = this.#text;
    const words = this.#words;
    const { rule } = compiled;
    const { index, indices } = match;
    const first = indices?.[1]?.[0] ?? index;
    // A group that a look-behind saw is only the beginning of the value.
    const last = (first < index ? undefined : indices?.[1]?.[1]) ?? index + match[0].length;
    const start = from + first;
    const end = rule.extent ? EXTENTS[rule.extent](text, start, from + last, words) : from + last;
    const isWhole = end > start && !(isCut && last === match.input.length);
    const value = isWhole ? text.slice(start, end) : '';
    const isFound = isWhole && isReal(rule, { value, text, start, end, words });
    if (isFound) {
      const order = this.#depth * MOST_RULES + compiled.index;
      this.found.push({ rule, severity: rule.severity, start, end, value, order });
    }
    return Math.max(isFound ? end : start, from + index + 1);
  }
}

function isReal({ check = [] }: ShippedRule, match: Match): boolean {
  return typeof check === 'function'
    ? check(match.value, match.text, match.start)
    : check.every((call) => passes(match, call));
}
