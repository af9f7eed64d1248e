// One row of the index: looked up, added to, and rid of documents.
import { createWriter, eachNumber, listsIn, type Writer } from './numbers';
import type { PostingRow } from './rows';

/** The documents of a row that hold a word. */
export function listOf(row: PostingRow, word: string): Uint8Array | undefined {
  const index = indexIn(row.words, word);
  if (index < 0) return undefined;
  let place = 0;
  for (const list of listsIn(row.lists)) if (place++ === index) return list;
  return undefined;
}

/** Whether a row has a word. */
export const holdsWord = (row: PostingRow, word: string): boolean => indexIn(row.words, word) >= 0;

function indexIn(words: string, word: string): number {
  const at = words.startsWith(`${word} `) ? 0 : words.indexOf(` ${word} `) + 1;
  if (at === 0 && !words.startsWith(`${word} `)) return -1;
  let index = 0;
  for (
    let space = words.indexOf(' ');
    space >= 0 && space < at;
    space = words.indexOf(' ', space + 1)
  )
    index++;
  return index;
}

/** The words of a row with their documents. */
export function* entriesOf(row: PostingRow): Generator<[word: string, list: Uint8Array]> {
  let start = 0;
  for (const list of listsIn(row.lists)) {
    const end = row.words.indexOf(' ', start);
    yield [row.words.slice(start, end), list];
    start = end + 1;
  }
}

/** A row with further documents, whose numbers are above all that it has. `row` undefined: a new one. */
export function extended(
  row: PostingRow | undefined,
  key: number,
  additions: ReadonlyMap<string, readonly number[]>,
): PostingRow {
  const writer = createWriter();
  let words = row?.words ?? '';
  const known = new Set<string>();
  if (row)
    for (const [word, list] of entriesOf(row)) {
      known.add(word);
      writer.measured(() => extend(writer, list, additions.get(word)));
    }
  for (const [word, numbers] of additions) {
    if (known.has(word)) continue;
    words += `${word} `;
    writer.measured(() => writer.list(numbers));
  }
  return { key, words, lists: writer.result() };
}

function extend(writer: Writer, list: Uint8Array, numbers: readonly number[] | undefined): void {
  writer.bytes(list);
  if (!numbers) return;
  let last = 0;
  eachNumber(list, (number) => {
    last = number;
  });
  writer.list(numbers, last);
}

export interface Rest {
  /** Undefined when nothing is left. */
  row: PostingRow | undefined;
  /** How many documents each word has lost. */
  losses: ReadonlyMap<string, number>;
  /** Words that have no document left in this row. */
  emptied: readonly string[];
}

/** A row without some documents; undefined when it had none of them. */
export function without(row: PostingRow, gone: ReadonlySet<number>): Rest | undefined {
  const writer = createWriter();
  const losses = new Map<string, number>();
  const emptied: string[] = [];
  let words = '';
  for (const [word, list] of entriesOf(row)) {
    const kept: number[] = [];
    let lost = 0;
    eachNumber(list, (number) => {
      if (gone.has(number)) lost++;
      else kept.push(number);
    });
    if (lost > 0) losses.set(word, lost);
    if (kept.length === 0) emptied.push(word);
    else {
      words += `${word} `;
      writer.measured(() => (lost > 0 ? writer.list(kept) : writer.bytes(list)));
    }
  }
  if (losses.size === 0) return undefined;
  const { key } = row;
  return { row: words ? { key, words, lists: writer.result() } : undefined, losses, emptied };
}
