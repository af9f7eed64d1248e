// The piece of a text that shows why it was found, with the found words marked by their places.
import { fold } from './words';

export interface Marked {
  text: string;
  /** Start and end (exclusive) of each found word, in UTF-16 code units of `text`, in order. */
  marks: [start: number, end: number][];
}

/** UTF-16 code units of a snippet, about. */
const LENGTH = 140;
/** How much of it comes before the first found word. */
const LEAD = 40;
/** Text is looked through in pieces of this length, which overlap by the longest word. */
const PIECE = 4000;
const OVERLAP = 80;

/** Signs that only set a text: bold, struck out, code, headings. */
const MARKDOWN = /\*\*|~~|`+|(?<=^…?|\n)#{1,6} /g;

/** `terms` are folded. A text without any of them gives its beginning, unmarked. */
export function snippetOf(text: string, terms: readonly string[]): Marked {
  const first = firstFound(text, terms);
  const start = first <= LEAD ? 0 : wordStart(text, first - LEAD);
  const end = Math.min(text.length, start + LENGTH);
  const cut = `${start > 0 ? '…' : ''}${whole(text.slice(start, end))}${end < text.length ? '…' : ''}`;
  const shown = cut.replace(MARKDOWN, '').replace(/\s/g, ' ');
  return { text: shown, marks: [...marksIn(shown, terms)] };
}

/** Where the first found word begins; 0 when there is none. */
function firstFound(text: string, terms: readonly string[]): number {
  for (let at = 0; at < text.length; at += PIECE - OVERLAP) {
    const piece = text.slice(at, at + PIECE);
    const folded = fold(piece);
    if (!terms.some((term) => folded.includes(term))) continue;
    for (const [start] of marksIn(piece, terms)) return at + start;
  }
  return 0;
}

const RUN = /[\p{L}\p{M}\p{N}_]+/gu;

/** Terms stand at the beginning of a run, or anywhere in one of a script without spaces. */
function* marksIn(text: string, terms: readonly string[]): Generator<[number, number]> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const folded = fold(run);
    let found = nextTerm(folded, terms, 0);
    if (!found) continue;
    const ends = foldedEnds(run);
    // Folding that depends on neighbours leaves no way back to places: then the whole run is marked.
    if (ends.at(-1) !== folded.length) yield [index, index + run.length];
    else
      for (; found; found = nextTerm(folded, terms, found.at + found.length))
        yield [index + placeOf(ends, found.at), index + placeOf(ends, found.at + found.length)];
  }
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const BEYOND_LATIN = /[\u0e00-\uffff]/;

interface FoundTerm {
  at: number;
  length: number;
}

/** The longest term where the first begins. `terms` longest first. */
function nextTerm(folded: string, terms: readonly string[], from: number): FoundTerm | undefined {
  if (!BEYOND_LATIN.test(folded) || !UNSPACED.test(folded)) {
    const term = from === 0 ? terms.find((one) => folded.startsWith(one)) : undefined;
    return term === undefined ? undefined : { at: 0, length: term.length };
  }
  let best: FoundTerm | undefined;
  for (const term of terms) {
    const at = folded.indexOf(term, from);
    if (at >= 0 && (!best || at < best.at)) best = { at, length: term.length };
  }
  return best;
}

/** For each UTF-16 code unit of a run, the length of the folded text up to and including it. */
function foldedEnds(run: string): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const character of run) {
    length += fold(character).length;
    for (let unit = 0; unit < character.length; unit++) ends.push(length);
  }
  return ends;
}

/** The place in the text at which `folded` code units of it have been folded. */
function placeOf(ends: readonly number[], folded: number): number {
  if (folded === 0) return 0;
  let place = ends.findIndex((end) => end >= folded) + 1;
  // Marks that folding drops belong to the letter before them.
  while (place < ends.length && ends[place] === ends[place - 1]) place++;
  return place;
}

/** The start of the word at or before a place, unless that is far. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space >= 0 && at - space < 20 ? space + 1 : at;
}

/** Without half a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
