// Text to the words it is found by, in any script. The index and the query must use the same cut.

/** Marks that are written or left out at will: Latin accents, Hebrew points, Arabic vowels. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\x00-\x7f]*$/;
/** Characters of words; quotes within (don’t, l’eau) part them. */
const RUN = /[\p{L}\p{M}\p{N}_]+/gu;
const ASCII_RUN = /[a-z0-9_]+/g;
/** Written without spaces and found by any part: Chinese, Japanese, Korean. */
const PAIRED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々〆]+/gu;
const PAIRED_START = new RegExp(`^${PAIRED.source}`, 'u');
/** The first of their characters, as UTF-16 code units. */
const FIRST_PAIRED = 0x1100;
/** Written without spaces, cut into words by a dictionary. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const BEYOND_LATIN = /[\u0e00-\uffff]/;
/** UTF-16 code units; longer runs are encoded data, found by their beginning. */
const LONGEST_WORD = 40;
/** UTF-16 code units that are cut into words at once: some milliseconds of work. */
const PIECE = 65_536;
/** By how much pieces overlap where there is no space: two characters, so that neighbours stay so. */
const OVERLAP = 4;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** One case, one width, no optional marks. Offsets are not kept. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const even = text.normalize('NFKC').toLowerCase();
  return even.normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('ß', 'ss');
}

/** Calls `take` with each word of a text, for the index. Paired scripts give every character and every two neighbours. */
export function eachWord(text: string, take: (word: string) => void): void {
  const folded = fold(text);
  if (ASCII.test(folded)) {
    for (const run of folded.match(ASCII_RUN) ?? []) take(run.slice(0, LONGEST_WORD));
    return;
  }
  for (const { word, isPaired } of runsOf(folded)) {
    if (isPaired) for (const part of pairsOf(word, true)) take(part);
    else take(word);
  }
}

/** A long text in pieces that can be cut into words one after the other. */
export function* piecesOf(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > PIECE) {
    const space = text.lastIndexOf(' ', start + PIECE);
    const isBetween = space > start;
    const end = isBetween ? space : start + PIECE;
    yield text.slice(start, end);
    start = isBetween ? end : end - OVERLAP;
  }
  yield start === 0 ? text : text.slice(start);
}

/** Whether a word of the index is one or two characters of a paired script: spelling says nothing of it. */
export const isPair = (word: string): boolean =>
  word.charCodeAt(0) >= FIRST_PAIRED && PAIRED_START.test(word);

export interface QueryWord {
  /** As typed, folded. */
  word: string;
  /** What the index must hold, all of it in one document. */
  parts: readonly string[];
  /** Whether it may stand for longer words that begin like it, and whether its spelling may be off. */
  mayGrow: boolean;
  mayBend: boolean;
}

/** The words of a query, in order, each once. */
export function queryWords(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { word, isPaired } of runsOf(fold(query))) {
    const parts = isPaired ? [...pairsOf(word, false)] : [word];
    const mayBend = !isPaired && !/^\p{N}+$/u.test(word);
    words.set(word, { word, parts, mayGrow: false, mayBend });
  }
  const all = [...words.values()];
  const last = all.at(-1);
  // Whoever types may not be at its end yet.
  if (last) last.mayGrow = !isPair(last.word);
  return all;
}

interface Run {
  word: string;
  isPaired: boolean;
}

function* runsOf(folded: string): Generator<Run> {
  for (const [run] of folded.matchAll(RUN)) {
    if (!BEYOND_LATIN.test(run)) yield spaced(run);
    else yield* scriptsOf(run);
  }
}

/** A run may change its script without a space: `第3章chapter`. */
function* scriptsOf(run: string): Generator<Run> {
  let end = 0;
  for (const { 0: paired, index } of run.matchAll(PAIRED)) {
    yield* unpaired(run.slice(end, index));
    yield { word: paired, isPaired: true };
    end = index + paired.length;
  }
  yield* unpaired(run.slice(end));
}

function* unpaired(run: string): Generator<Run> {
  if (!run) return;
  if (!UNSPACED.test(run)) yield spaced(run);
  else
    for (const { segment, isWordLike } of segmenter.segment(run))
      if (isWordLike) yield spaced(segment);
}

const spaced = (word: string): Run => ({ word: word.slice(0, LONGEST_WORD), isPaired: false });

/** Neighbours two by two; a single character by itself, or every one where `withSingles`. */
function* pairsOf(run: string, withSingles: boolean): Generator<string> {
  const characters = [...run];
  if (withSingles || characters.length === 1) yield* characters;
  for (let index = 1; index < characters.length; index++)
    yield `${characters[index - 1]}${characters[index]}`;
}
