// Text to the words it is found by, in any script. The index and the query must use the same cut.

/** Marks that are written or left out at will: Latin accents, Hebrew points, Arabic vowels. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]/g;
/** Characters of words; quotes within (don’t, l’eau) part them. */
const RUN = /[\p{L}\p{M}\p{N}_]+/gu;
/** Written without spaces and found by any part: Chinese, Japanese, Korean. */
const PAIRED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々〆]+/gu;
/** Written without spaces, cut into words by a dictionary. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const BEYOND_LATIN = /[\u0e00-\uffff]/;
/** UTF-16 code units; longer runs are encoded data, found by their beginning. */
const LONGEST_WORD = 40;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** One case, one width, no optional marks. Offsets are not kept. */
export const fold = (text: string): string => {
  const even = text.normalize('NFKC').toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(even)) return even;
  return even.normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('ß', 'ss');
};

/** The different words of a text, for the index. Paired scripts give every character and every two neighbours. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const { word, isPaired } of runsOf(fold(text))) {
    if (isPaired) for (const part of pairsOf(word, true)) words.add(part);
    else words.add(word);
  }
  return words;
}

export interface QueryWord {
  /** As typed, folded. */
  word: string;
  /** What the index must hold, all of it in one document. */
  parts: readonly string[];
  /** Whether its spelling may be off: not so for paired scripts. */
  mayBend: boolean;
}

/** The words of a query, in order, each once. */
export function queryWords(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { word, isPaired } of runsOf(fold(query))) {
    const parts = isPaired ? [...pairsOf(word, false)] : [word];
    words.set(word, { word, parts, mayBend: !isPaired && !/^\p{N}+$/u.test(word) });
  }
  return [...words.values()];
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
