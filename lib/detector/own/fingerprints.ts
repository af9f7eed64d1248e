// Fingerprints of texts that must never leave: enough to know a part of one again, too little to read it.
// Winnowing of word shingles: Schleimer, Wilkerson and Aiken, https://doi.org/10.1145/872757.872770
import { UNSPACED } from './scripts';

/** Words that make one shingle. */
export const SHINGLE = 5;
/** Of so many neighbouring shingles the least is kept. */
export const WINDOW = 4;
/** Fewer words than this say too little. */
const LEAST_WORDS = 20;

/** Prints that it takes to know a text again. */
export const LEAST_PRINTS = 4;

/** No shorter text holds that many, in any script; UTF-16 units. */
export const SHORTEST_PART = SHINGLE + LEAST_PRINTS - 1;

/** Signs of scripts that set no blanks count as words. */
const WORD = new RegExp(
  `${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\ufeff])+`,
  'gu',
);

export interface Words {
  hashes: number[];
  /** Where each word begins and ends; UTF-16 code units. */
  starts: number[];
  ends: number[];
}

/** The prints of a text, or undefined of one with too few words or too much alike. The text cannot be had from them. */
export function fingerprints(text: string, salt: number): string | undefined {
  const words = wordsOf(text);
  if (words.hashes.length < LEAST_WORDS) return undefined;
  const shingles = shinglesOf(words, salt);
  const kept = new Set<number>();
  for (let at = 0; at + WINDOW <= shingles.length; at += 1) {
    kept.add(Math.min(...shingles.slice(at, at + WINDOW)));
  }
  if (kept.size < LEAST_PRINTS) return undefined;
  const bytes = new Uint8Array(Uint32Array.from(kept).sort().buffer);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).hashes.length;

export function wordsOf(text: string): Words {
  const words: Words = { hashes: [], starts: [], ends: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.hashes.push(hashOf(word));
    words.starts.push(index);
    words.ends.push(index + word.length);
  }
  return words;
}

/** FNV-1a over the folded word, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  const folded = word
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase();
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** One salted number for each run of words; unsigned. */
export function shinglesOf({ hashes }: Words, salt: number): number[] {
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
    let hash = salt;
    for (let word = at; word < at + SHINGLE; word += 1) {
      hash = Math.imul(hash ^ (hashes[word] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    shingles.push(hash >>> 0);
  }
  return shingles;
}
