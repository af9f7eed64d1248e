// Finds the user's own documents in a text, by their fingerprints.
import type { DocumentRule } from '../documents/catalog';
import type { Found } from '../rule';
import { LEAST_PRINTS, SHINGLE, shinglesOf, WINDOW, type Words, wordsOf } from './fingerprints';

export interface OwnDocument {
  /** The user's name for it. */
  name: string;
  /** Base64 of sorted 32-bit numbers, little-endian: one for about every other word. */
  prints: string;
}

export interface OwnDocuments {
  /** Random, the same for all documents of one user. */
  salt: number;
  documents: readonly OwnDocument[];
}

/** Words between two prints of one stretch. */
const WIDEST_GAP = 24;
/** Words of a stretch to each of its prints, at most. */
const THINNEST = 12;

/**
 * Finds stretches of the user's documents, edited a little or laid out anew. They are as grave as can be, so that of
 * overlapping findings the stretch stays and nothing of it is left.
 */
export function ownDocuments({ salt, documents }: OwnDocuments): DocumentRule {
  let open: ReturnType<typeof opened> | undefined;
  return (text, findings) => {
    if (documents.length === 0) return findings;
    open ??= opened(documents);
    const words = wordsOf(text);
    const candidates = open.sift(shinglesOf(words, salt));
    const stretches = open.documents.flatMap(({ name, prints }) => {
      const hits = candidates.filter(({ hash }) => includes(prints, hash));
      const share = new Set(hits.map(({ hash }) => hash)).size / prints.length;
      return stretchesOf(hits).map((stretch) =>
        findingOf(text, words, { ...stretch, name, share }),
      );
    });
    return [...findings, ...stretches];
  };
}

interface Hit {
  hash: number;
  /** The word that the shingle begins with. */
  at: number;
}

const SIEVE = 2 ** 18;

/** Documents ready for comparing, and a sieve that lets few shingles through which are in none of them. */
function opened(documents: readonly OwnDocument[]) {
  const sieve = new Uint8Array(SIEVE);
  const ready = documents.map(({ name, prints }) => ({ name, prints: numbersIn(prints) }));
  for (const { prints } of ready) for (const print of prints) sieve[print % SIEVE] = 1;
  return {
    documents: ready,
    sift: (shingles: readonly number[]): Hit[] =>
      shingles.flatMap((hash, at) => (sieve[hash % SIEVE] ? [{ hash, at }] : [])),
  };
}

const numbersIn = (prints: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(atob(prints), (byte) => byte.charCodeAt(0)).buffer);

function includes(sorted: Uint32Array, wanted: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === wanted;
}

interface Stretch {
  /** Its first word, and the one behind its last. */
  from: number;
  to: number;
}

/** Runs of prints that stand close together, and are many enough for their length. */
function stretchesOf(hits: readonly Hit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let run: Hit[] = [];
  const close = () => {
    const from = run[0]?.at ?? 0;
    const to = (run.at(-1)?.at ?? 0) + SHINGLE;
    const isDense = run.length * THINNEST >= to - from;
    if (isDense && new Set(run.map(({ hash }) => hash)).size >= LEAST_PRINTS)
      stretches.push({ from, to });
    run = [];
  };
  for (const hit of hits) {
    if (hit.at - (run.at(-1)?.at ?? hit.at) > WIDEST_GAP) close();
    run.push(hit);
  }
  close();
  return stretches;
}

function findingOf(
  text: string,
  { starts, ends }: Words,
  { from, to, name, share }: Stretch & { name: string; share: number },
): Found {
  // A stretch may begin some words before the first print that was kept of it, in the same line.
  const before = starts.slice(Math.max(0, from - WINDOW + 1), from + 1);
  const behind = ends.slice(to - 1, to + WINDOW - 1).reverse();
  const end = ends[to - 1] ?? text.length;
  const percent = Math.floor(share * 100);
  return {
    ruleId: 'own-document',
    type: 'DOCUMENT',
    label: percent === 100 ? `Your document “${name}”` : `Part of your document “${name}”`,
    severity: 'critical',
    start: before.find((at) => !text.slice(at, starts[from]).includes('\n')) ?? 0,
    end: behind.find((at) => !text.slice(end, at).includes('\n')) ?? end,
    masked: `${to - from} words`,
    reason: percent < 1 ? 'less than 1 % of it' : `${percent} % of it`,
  };
}
