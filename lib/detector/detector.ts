// Finds what should not leave in a text: the rules of a book, in time that grows with the text's length and no faster.
import { type CompiledBook, compile } from './compile';
import { DOCUMENT_RULES, type DocumentRule } from './documents/catalog';
import { findingsOf } from './findings';
import type { Words } from './match';
import { Reading } from './reading';
import type { Book, Finding } from './rule';
import { listed } from './words/shortened';

export interface Detector {
  /**
   * All findings of a text, sorted by start, none overlapping another: of two that do, the graver one
   * stays, of equally grave ones the longer. Takes any string and never throws; offsets are UTF-16 units.
   */
  detect: (text: string) => Finding[];
  /** The same findings, with pauses in which others may run. Never rejects. */
  scan: (text: string, options?: ScanOptions) => Promise<Scan>;
}

export interface ScanOptions {
  /** Called after each piece with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Ends the scan early. */
  signal?: AbortSignal;
  /** UTF-16 units between two pauses. */
  piece?: number;
}

export interface Scan {
  findings: Finding[];
  /** How far the text was read; UTF-16 units. */
  scanned: number;
  /** False when the scan was ended or broke down: what was not found then says nothing. */
  complete: boolean;
}

const PIECE = 131_072;

/**
 * Nothing is compiled before the first text.
 * @param further rules that look at a text as a whole, after those that every book brings
 */
export function createDetector(
  { rules, words, letters }: Book,
  further: readonly DocumentRule[] = [],
): Detector {
  const lists = openLists(words);
  const aids = {
    words: lists,
    documentRules: [...DOCUMENT_RULES, ...further],
  };
  let compiled: CompiledBook | undefined;
  const begin = (text: string): Reading => {
    compiled ??= compile(rules, letters);
    return new Reading(compiled, lists, text);
  };
  return {
    detect: (text) => findingsOf(text, begin(text).finish(), aids),
    async scan(text, { onProgress, signal, piece = PIECE } = {}) {
      let findings: Finding[] = [];
      let scanned = 0;
      let complete = false;
      try {
        const reading = begin(text);
        while (scanned < text.length && !signal?.aborted) {
          await new Promise((resolve) => setTimeout(resolve));
          scanned = Math.min(scanned + piece, text.length);
          reading.advance(scanned);
          onProgress?.(scanned / text.length);
        }
        complete = scanned === text.length && !signal?.aborted;
        findings = findingsOf(text, complete ? reading.finish() : reading.found, aids);
      } catch {
        complete = false;
      }
      return { findings, scanned, complete };
    },
  };
}

/** Each list becomes a set when it is first asked for a word. */
function openLists(lists: Book['words']): Words {
  const sets = new Map<string, Set<string>>();
  return {
    has(list, word) {
      let set = sets.get(list);
      if (!set) {
        const words = Object.hasOwn(lists, list) ? (lists[list] ?? '') : '';
        set = new Set(listed(words));
        sets.set(list, set);
      }
      return set.has(word);
    },
  };
}
