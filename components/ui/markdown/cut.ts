// Where a block that has become too long is cut in two.
import type { RootContent } from 'mdast';

/** Characters of one block, as it is written. Code may be longer: a cut would turn its rest into prose. */
const LONGEST = 6000;
const LONGEST_CODE = 48_000;

export interface Cut {
  /** Where the next block begins. */
  offset: number;
  /** What the rest needs before it to mean the same: the head of a table. */
  head: string;
}

/** Undefined while the block that starts at `start` is short enough, or where no cut would shorten it. */
export function findCut(
  text: string,
  block: RootContent,
  { start, head }: { start: number; head: string },
): Cut | undefined {
  const length = text.length - start;
  if (length <= (block.type === 'code' ? LONGEST_CODE : LONGEST)) return undefined;
  const offset = placeIn(text, block, start);
  if (offset <= start) return undefined;
  return { offset, head: block.type === 'table' ? head || headOf(text, start) : '' };
}

function placeIn(text: string, block: RootContent, start: number): number {
  const lineEnd = text.lastIndexOf('\n') + 1;
  if (block.type === 'list') return lastItem(text, start) || lineEnd;
  if (lineEnd > start || block.type === 'table') return lineEnd;
  const blank = text.lastIndexOf(' ') + 1;
  return blank > start ? blank : withoutHalf(text);
}

/** The start of the last item that is not indented, where a list may end and another begin. */
function lastItem(text: string, start: number): number {
  const lines = text.slice(start).matchAll(/\n(?=(?:[-*+]|\d{1,9}[.)])[ \t])/g);
  const last = [...lines].at(-1);
  return last ? start + last.index + 1 : 0;
}

const headOf = (text: string, start: number): string =>
  /^[^\n]*\n[^\n]*\n/.exec(text.slice(start))?.[0] ?? '';

/** The end of the text, unless that is the middle of a character. */
const withoutHalf = (text: string): number =>
  /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
