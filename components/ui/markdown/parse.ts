// Markdown (CommonMark and GitHub's additions) to a syntax tree, whole or as it grows.
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Cut, findCut } from './cut';
import { flattenDeepest } from './flatten-deepest';
import { LONGEST_FORMULA } from './formula';
import { mathSyntax, mathTree } from './math-syntax';

const GFM = gfm();
const TREES = [gfmFromMarkdown(), mathTree];

export function parseMarkdown(text: string): Root {
  const flat = flattenDeepest(text);
  return fromMarkdown(flat, { extensions: [GFM, mathSyntax(flat)], mdastExtensions: TREES });
}

/** A text and its top-level blocks. Blocks that did not change keep their identity from one growth to the next. */
export interface Parsed {
  text: string;
  blocks: readonly RootContent[];
  /** Where each block's first line starts, as an offset into `text`. */
  starts: readonly number[];
  /** True once a definition was seen: it can change the meaning of any block, so all is parsed anew. */
  linked: boolean;
  /** Where a block that had become too long was cut: nothing before it is parsed again. */
  floor: Floor;
}

interface Floor extends Cut {
  /** How many blocks stand before the cut. */
  blocks: number;
}

const NOTHING: Parsed = {
  text: '',
  blocks: [],
  starts: [],
  linked: false,
  floor: { blocks: 0, offset: 0, head: '' },
};

/** Characters taken in at a time, so that no single parse is long. */
const STEP = 2000;
/** Characters of short blocks that may be parsed again for each word. */
const LONGEST_UNSETTLED = 6000;
/** Beyond this length of a text, definitions count for what follows them only. */
const LINKED_AT_MOST = 30_000;

/**
 * The blocks of `text`, reusing `before` where `text` continues it. Only the last blocks are parsed again, one or
 * a few more: one more line can change the block it is in, or turn out to continue the one before, but nothing
 * earlier. A block of many thousand characters is cut, so that the work for a word does not grow with it.
 * Once `isTimeUp` the rest is left for another time.
 */
export function growMarkdown(
  before: Parsed | undefined,
  text: string,
  isTimeUp: () => boolean = () => false,
): Parsed {
  const start = before && text.startsWith(before.text) ? before : NOTHING;
  let parsed = start;
  while (parsed.text.length < text.length && (parsed === start || !isTimeUp())) {
    const end = Math.min(text.length, parsed.text.length + STEP);
    const next = text.slice(0, end);
    parsed = growFence(parsed, next) ?? cutLong(growBlocks(parsed, next));
  }
  return parsed;
}

function growBlocks(base: Parsed, text: string): Parsed {
  const isSmall = text.length <= LINKED_AT_MOST;
  if (base.linked && isSmall) return { ...whole(text), linked: true };
  const kept = settledBlocks(base);
  const { floor } = base;
  const isAtFloor = kept === floor.blocks;
  const from = isAtFloor ? floor.offset : (base.starts[kept] ?? 0);
  const tail = parseTail(text, from, isAtFloor ? floor.head : '');
  if (isSmall && !base.linked && tail.blocks.some(defines)) return { ...whole(text), linked: true };
  return {
    text,
    blocks: [...base.blocks.slice(0, kept), ...tail.blocks],
    starts: [...base.starts.slice(0, kept), ...tail.starts],
    linked: base.linked,
    floor,
  };
}

const whole = (text: string): Parsed => ({ ...NOTHING, text, ...parseTail(text, 0, '') });

/** Parses the text from an offset on, with the head of a table that was cut put before it. */
function parseTail(text: string, from: number, head: string) {
  const { children } = parseMarkdown(head + text.slice(from));
  const [first] = children;
  // No row followed the cut: the head would stand there alone.
  const isBare = head !== '' && first?.type === 'table' && first.children.length === 1;
  const blocks = isBare ? children.slice(1) : children;
  const starts = blocks.map((node) => {
    let start = Math.max(from, from + (node.position?.start.offset ?? 0) - head.length);
    while (start > from && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
    return start;
  });
  return { blocks, starts };
}

/** Settles the last block as it is where it has become too long, and begins a new one with what comes. */
function cutLong(parsed: Parsed): Parsed {
  const { text, blocks, starts, floor } = parsed;
  const last = blocks.at(-1);
  const index = blocks.length - 1;
  if (!last || parsed.linked) return parsed;
  const isAtFloor = index === floor.blocks;
  const begun = { start: starts[index] ?? 0, head: isAtFloor ? floor.head : '' };
  const cut = findCut(text, last, begun);
  if (!cut) return settleMany(parsed);
  const done = parseTail(text.slice(0, cut.offset), begun.start, begun.head);
  const rest = parseTail(text, cut.offset, cut.head);
  const before = [...blocks.slice(0, index), ...done.blocks];
  return {
    ...parsed,
    blocks: [...before, ...rest.blocks],
    starts: [...starts.slice(0, index), ...done.starts, ...rest.starts],
    floor: { ...cut, blocks: before.length },
  };
}

/** Many short blocks without an empty line between them count as certain, but for the last of them. */
function settleMany(parsed: Parsed): Parsed {
  const { text, starts, floor } = parsed;
  const settled = settledBlocks(parsed);
  const blocks = Math.min(starts.length - 2, openSince(parsed));
  const offset = starts[blocks] ?? 0;
  if (blocks <= settled || text.length - (starts[settled] ?? 0) <= LONGEST_UNSETTLED) return parsed;
  return { ...parsed, floor: offset > floor.offset ? { blocks, offset, head: '' } : floor };
}

/**
 * How many blocks are certain: up to one that stands unindented after a blank line, where the parser begins afresh.
 * Around indented code it does not, since such code reaches across blank lines. The last block counts as begun afresh
 * once its first line cannot turn into an item of the list before it any more.
 */
function settledBlocks(parsed: Parsed): number {
  const { text, blocks, starts, floor } = parsed;
  const last = Math.min(blocks.length - 1, openSince(parsed));
  for (let kept = last; kept > floor.blocks; kept -= 1) {
    const [start = 0, before = 0] = [starts[kept], starts[kept - 1]];
    if (kept === blocks.length - 1 && !isDecided(text, start)) continue;
    const isAfterBlank = /(\n|\r\n|\r(?!\n))[ \t]*(\n|\r\n?)$/.test(
      text.slice(Math.max(before, start - 80), start),
    );
    const isAfterIndented = blocks[kept - 1]?.type === 'code' && isIndented(text, before);
    if (isAfterBlank && !isIndented(text, start) && !isAfterIndented) return kept;
  }
  return floor.blocks;
}

/**
 * The first block that what follows may still make a part of a formula: one that has begun on a line of its own goes
 * on across empty lines until its end has come.
 */
export function openSince({ text, blocks, starts }: Parsed): number {
  let first = blocks.length;
  // Asked for each word: most texts have none.
  if (!text.includes('$$') && !text.includes('\\[')) return first;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const end = starts[index + 1] ?? text.length;
    if (text.length - end > LONGEST_FORMULA) break;
    const isWhole = blocks[index]?.type === 'code' || blocks[index]?.type === 'formula';
    if (!isWhole && /^ {0,3}(?:\$\$|\\\[)/m.test(text.slice(starts[index], end))) first = index;
  }
  return first;
}

const isIndented = (text: string, at: number): boolean => /[ \t]/.test(text[at] ?? '');

/** Whether more text cannot change what the line at `start` begins: it is complete, or begins with a letter. */
const isDecided = (text: string, start: number): boolean =>
  /\p{L}/u.test(text[start] ?? '') || text.indexOf('\n', start) >= 0;

/** Definitions of links and footnotes reach across the whole text, from inside lists and quotations too. */
function defines(node: RootContent): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}

const OPENING = /^(`{3,}(?=[^`\n]*\n)|~{3,}(?=[^\n]*\n))[^\n]*\n/;

/**
 * Long code is what models write most: text added to a fence that is still open is taken over as it is,
 * without parsing the whole block for every word. Undefined where that is not certain.
 */
function growFence(base: Parsed, text: string): Parsed | undefined {
  const last = base.blocks.at(-1);
  const start = base.starts.at(-1);
  if (last?.type !== 'code' || start === undefined || base.linked) return undefined;
  const opening = OPENING.exec(base.text.slice(start, start + 200));
  const fence = opening?.[1]?.[0];
  if (!opening || !fence) return undefined;
  const content = text.slice(start + opening[0].length);
  // A fence that may close the code, a carriage return or a NUL is left to the parser.
  if (content.includes(fence.repeat(3)) || /[\r\0]/.test(content)) return undefined;
  const block = { ...last, value: content.replace(/\n$/, '') };
  return { ...base, text, blocks: [...base.blocks.slice(0, -1), block] };
}
