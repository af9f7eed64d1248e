// What is held, in words that go on with a verb: each way in has its own.
import type { Arrival, Way } from './arrival';
import { isReadable } from './file-text';

const WORDS: Record<Way, string> = {
  paste: 'your paste',
  drop: 'what you dropped',
  file: 'your file',
  typed: 'what you typed',
  dictated: 'what you dictated',
  read: 'your clipboard',
};

/** Longest name of a file that is shown whole. */
const LONGEST = 60;

/** `your paste`, `the file report.pdf`. */
export function subjectOf({ files, text, way }: Pick<Arrival, 'files' | 'text' | 'way'>): string {
  const [file, ...others] = files.filter(isReadable);
  if (!file || text) return WORDS[way];
  if (others.length > 0) return `one of your ${others.length + 1} files`;
  const { name } = file;
  const short = name.length > LONGEST ? `${name.slice(0, 40)}…${name.slice(-18)}` : name;
  // Isolated: a name may hold signs that turn the direction of what follows.
  return `the file \u2068${short}\u2069`;
}

export const capitalized = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
