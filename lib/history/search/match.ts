// Which documents of the index hold how many of the words, spelling allowed for.
import type { HistoryDatabase } from '../database';
import { type Posting, postingsOf } from './postings';
import { CHUNK_SIZE } from './rows';
import type { Vocabulary } from './spelling';
import type { QueryWord } from './words';

export interface Matched {
  /** Numbers of documents, best first. */
  best(from: number, amount: number): number[];
  /** The words of the index that stood for those of the query, longest first: what to mark. */
  terms: readonly string[];
}

interface MatchPorts {
  db: HistoryDatabase;
  vocabulary: Vocabulary;
  /** All numbers are below this. */
  size: number;
}

/** A word found this often as it was typed is not taken for a slip. */
const COMMON = 20;
/** Documents given out in order of fit; past it nobody looks. */
const MOST = 2000;
/** Bit of a score that stands for a title: less than a word, more than recency. */
const TITLE = 1;

export async function matchDocs(
  { db, vocabulary, size }: MatchPorts,
  words: readonly QueryWord[],
): Promise<Matched> {
  const scores = new Uint8Array(size);
  const terms = new Set<string>();
  // More words than the scores can count say nothing more.
  for (const [index, word] of words.slice(0, 100).entries()) {
    const isLast = index === words.length - 1;
    const holders = createHolders(size);
    const lookUp = async (others: readonly string[]) => {
      const found = await Promise.all(others.map((other) => postingsOf(db, other)));
      for (const [at, rows] of found.entries())
        if (holders.add([rows])) terms.add(others[at] ?? '');
    };
    const parts = await Promise.all(word.parts.map((part) => postingsOf(db, part)));
    if (holders.add(parts)) terms.add(word.word);
    if (isLast) await lookUp(vocabulary.beginningWith(word.word));
    if (word.mayBend && holders.amount() < COMMON) await lookUp(vocabulary.like(word.word));
    holders.score(scores);
  }
  const order = bestFirst(scores);
  return {
    best: (from, amount) => order.slice(from, from + amount),
    terms: [...terms].sort((a, b) => b.length - a.length),
  };
}

/** Highest score first; among equals the newest, whose number is highest. */
function bestFirst(scores: Uint8Array): number[] {
  const levels = new Map<number, number[]>();
  for (let number = scores.length - 1; number >= 0; number--) {
    const score = scores[number] ?? 0;
    if (score === 0) continue;
    const level = levels.get(score);
    if (!level) levels.set(score, [number]);
    else if (level.length < MOST) level.push(number);
  }
  return [...levels]
    .sort(([a], [b]) => b - a)
    .flatMap(([, numbers]) => numbers)
    .slice(0, MOST);
}

/** The documents that hold one word of the query, or another that stands for it. */
function createHolders(size: number) {
  const held = new Uint8Array(size);
  let amount = 0;
  return {
    amount: () => amount,
    /** Takes the documents that are in the rows of every part; false when there are none. */
    add(parts: readonly (readonly Posting[])[]): boolean {
      const before = amount;
      const inParts = parts.length > 1 ? new Uint8Array(size) : undefined;
      const take = (number: number, kind: number) => {
        if (number >= size || held[number]) return;
        if (inParts) {
          const known = (inParts[number] ?? 0) + 1;
          inParts[number] = known;
          if (known < parts.length) return;
        }
        held[number] = kind;
        amount++;
      };
      for (const { chunk, messages, titles } of parts.flat()) {
        const start = chunk * CHUNK_SIZE;
        for (const offset of messages) take(start + offset, 2);
        for (const offset of titles) take(start + offset, 2 | TITLE);
      }
      return amount > before;
    },
    /** Counts the word for each of its documents. */
    score(scores: Uint8Array): void {
      for (let number = 0; number < size; number++) {
        const kind = held[number] ?? 0;
        if (kind) scores[number] = ((scores[number] ?? 0) + 2) | (kind & TITLE);
      }
    },
  };
}
