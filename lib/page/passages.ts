// A text as numbered passages, short enough to be pointed at: what a model is told to name, and a citation leads to.
import { splitBlocks } from './blocks';

/** UTF-16 code units: shorter blocks go with the next one, longer ones are cut at a line or a sentence. */
const SHORTEST = 80;
const LONGEST = 800;

/** Most passages of one text: a longer text has longer passages, so that numbers stay short. */
export const MOST_PASSAGES = 999;

/** Where each passage of a text ends, in UTF-16 code units, ascending; the last is the end of the text. Linear. */
export function passageEnds(text: string): number[] {
  const shortest = Math.max(SHORTEST, Math.ceil(text.length / (MOST_PASSAGES - 1)));
  const longest = Math.max(LONGEST, 2 * shortest);
  const ends: number[] = [];
  let start = 0;
  let end = 0;
  for (const piece of splitBlocks(text).flatMap((block) => piecesOf(block, longest))) {
    end += piece.length;
    if (end - start < shortest) continue;
    ends.push(end);
    start = end;
  }
  // What is left over goes with the last one.
  if (start < end) ends.splice(-1, 1, end);
  return ends;
}

/** A block in pieces of at most `longest`, none shorter than half of it but the last. */
function piecesOf(block: string, longest: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (block.length - start > longest) {
    const stretch = block.slice(start, start + longest);
    const end = start + goodEnd(stretch);
    pieces.push(block.slice(start, end));
    start = end;
  }
  return [...pieces, block.slice(start)];
}

const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？][」』）]*/gu;

/** Where to cut in the second half of a stretch: after a line, else a sentence, else a word, else a character. */
function goodEnd(stretch: string): number {
  const half = stretch.length / 2;
  const line = stretch.lastIndexOf('\n') + 1;
  if (line > half) return line;
  let sentence = 0;
  for (const { index, 0: mark } of stretch.matchAll(SENTENCE_END)) sentence = index + mark.length;
  if (sentence > half) return sentence;
  const word = stretch.lastIndexOf(' ') + 1;
  if (word > half) return word;
  return /[\ud800-\udbff]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}

/** A passage to be found on a page again, with the text around it, which may be empty. */
export interface WantedPassage {
  text: string;
  before: string;
  after: string;
}

/** The text of passage `index`, counted from 0; empty for one that is not there. */
export const passageOf = (text: string, ends: readonly number[], index: number): string =>
  text.slice(ends[index - 1] ?? 0, ends[index] ?? 0).trim();

/** The text with each passage's number before it, `[first]`, `[first + 1]` ...; what looks like one in the text is told apart. */
export function numbered(text: string, ends: readonly number[], first: number): string {
  const passages = ends.map((end, index) => {
    const passage = withoutLookAlikes(text.slice(ends[index - 1] ?? 0, end));
    const lead = passage.length - passage.trimStart().length;
    return `${passage.slice(0, lead)}[${first + index}] ${passage.slice(lead)}`;
  });
  return passages.join('');
}

/** Reference marks and the like, `[2]` or `[1, 2]`: a blank after the bracket keeps their sense in prose and in code. */
const LOOK_ALIKE = /([[【])(?=\d{1,4}(?:[^\]】\n\d]{1,3}\d{1,4}){0,9}[\]】])/g;

const withoutLookAlikes = (passage: string): string => passage.replace(LOOK_ALIKE, '$1 ');

const NUMBER = /\[(\d{1,4})\] /g;

/** Parts of a numbered text, each beginning with a number: one that was cut within a passage has that passage's again. */
export function carryNumbers(parts: readonly string[]): string[] {
  let last = '';
  return parts.map((part) => {
    const whole = last && !/^\s*\[\d{1,4}\] /.test(part) ? `[${last}] ${part}` : part;
    for (const [, number = ''] of part.matchAll(NUMBER)) last = number;
    return whole;
  });
}
