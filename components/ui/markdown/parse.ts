// Markdown (CommonMark and GitHub's additions) to a syntax tree, whole or as it grows.
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

export const parseMarkdown = (text: string): Root => fromMarkdown(text, OPTIONS);

/** A text and its top-level blocks. Blocks that did not change keep their identity from one growth to the next. */
export interface Parsed {
  text: string;
  blocks: readonly RootContent[];
  /** Where each block's first line starts, as an offset into `text`. */
  starts: readonly number[];
  /** True once a definition was seen: it can change the meaning of any block, so all is parsed anew. */
  linked: boolean;
}

const NOTHING: Parsed = { text: '', blocks: [], starts: [], linked: false };

/**
 * The blocks of `text`, reusing `before` where `text` continues it. Only the last blocks are parsed again, two or
 * a few more: one more line can change the block it is in, or turn out to continue the one before, but nothing
 * earlier.
 */
export function growMarkdown(before: Parsed | undefined, text: string): Parsed {
  const base = before && text.startsWith(before.text) ? before : NOTHING;
  if (base.text === text && base !== NOTHING) return base;
  const fenced = growFence(base, text);
  if (fenced) return fenced;
  const kept = base.linked ? 0 : settledBlocks(base);
  const from = kept === 0 ? 0 : (base.starts[kept] ?? 0);
  const { children } = parseMarkdown(text.slice(from));
  if (!base.linked && children.some(defines)) {
    return kept === 0
      ? { text, blocks: children, starts: startsOf(text, children, 0), linked: true }
      : { text, ...whole(text), linked: true };
  }
  return {
    text,
    blocks: [...base.blocks.slice(0, kept), ...children],
    starts: [...base.starts.slice(0, kept), ...startsOf(text, children, from)],
    linked: base.linked,
  };
}

/**
 * How many blocks are certain: up to one that stands unindented after a blank line, where the parser begins afresh.
 * Around indented code it does not, since such code reaches across blank lines.
 */
function settledBlocks({ text, blocks, starts }: Parsed): number {
  const isIndented = (at: number) => /[ \t]/.test(text[at] ?? '');
  for (let kept = blocks.length - 2; kept > 0; kept -= 1) {
    const [start = 0, before = 0] = [starts[kept], starts[kept - 1]];
    const isAfterBlank = /(\n|\r\n?)[ \t]*(\n|\r\n?)$/.test(
      text.slice(Math.max(before, start - 80), start),
    );
    const isAfterIndented = blocks[kept - 1]?.type === 'code' && isIndented(before);
    if (isAfterBlank && !isIndented(start) && !isAfterIndented) return kept;
  }
  return 0;
}

function whole(text: string): Pick<Parsed, 'blocks' | 'starts'> {
  const { children } = parseMarkdown(text);
  return { blocks: children, starts: startsOf(text, children, 0) };
}

/** Definitions of links and footnotes reach across the whole text, from inside lists and quotations too. */
function defines(node: RootContent): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}

function startsOf(text: string, nodes: readonly RootContent[], from: number): number[] {
  return nodes.map((node) => {
    let start = from + (node.position?.start.offset ?? 0);
    while (start > from && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
    return start;
  });
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
