// Shows a text that is still being written as it will most likely be, so that nothing flashes up and is taken back.
import type { RootContent } from 'mdast';
import { formulaAt } from './formula';
import { type HeldText, holdFormula } from './open-formula';
import { openSince, type Parsed, parseMarkdown } from './parse';

/** Longer blocks are shown as they are. */
const LONGEST = 4000;

/** The blocks to show while `parsed` is still growing. The same array where nothing is open. */
export function calmBlocks(parsed: Parsed): readonly RootContent[] {
  const { text, blocks, starts, linked } = parsed;
  const last = blocks.at(-1);
  if (!last || linked) return blocks;
  const sourceFrom = (index: number) => text.slice(starts[index] ?? 0);
  const since = openSince(parsed);
  const isAcross = since < blocks.length - 1 && isHeld(sourceFrom(since));
  const index = isAcross ? since : blocks.length - 1;
  const source = sourceFrom(index);
  if (source.length > LONGEST || (!isAcross && endsInCode(last))) return blocks;
  const held = holdFormula(source);
  const calm = closeOpen(held);
  if (calm === source) return blocks;
  const shown = parseMarkdown(calm).children;
  if (held.isOpen) markOpen(shown.at(-1));
  return [...blocks.slice(0, index), ...shown];
}

const isHeld = (source: string): boolean =>
  source.length <= LONGEST && holdFormula(source).text !== source;

/** The formula in which a tree ends is not whole. */
function markOpen(node: RootContent | undefined): void {
  if (node?.type === 'formula') node.isOpen = true;
  else if (node && 'children' in node) markOpen(node.children.at(-1) as RootContent | undefined);
}

function endsInCode(node: RootContent): boolean {
  if (node.type === 'code' || node.type === 'html') return true;
  const inner = 'children' in node ? (node.children.at(-1) as RootContent | undefined) : undefined;
  return inner ? endsInCode(inner) : false;
}

/** A mark alone on the last line: what it begins, or what it makes of the line before, is not known yet. */
const LONE_MARK = /(^|\n)[ \t>]*([-=*+#|]+|\d{1,9}[.)]?|[`~]{1,2}|[-*+] \[[ xX]?\]?)[ \t]*$/;
/** The first line of a table, before the line that makes it one. */
const TABLE_HEAD = /^(\|[^\n]*?)\|?[ \t]*(\n[ \t|:-]*)?$/;

function closeOpen({ text, from }: HeldText): string {
  const head = TABLE_HEAD.exec(text);
  if (head?.[1]) return `${closeLine(head[1])} |\n${ruleFor(head[1])}`;
  const kept = text.replace(LONE_MARK, '');
  const line = Math.min(kept.length, Math.max(kept.lastIndexOf('\n') + 1, from));
  return kept.slice(0, line) + closeLine(kept.slice(line));
}

const ruleFor = (head: string): string =>
  `|${' - |'.repeat(Math.max(1, head.replace(/\\\||^\|/g, '').split('|').length))}`;

/** The number of a passage: hidden until it is whole, and then as it is. */
const NUMBER = /^\[\d[\d,;–\s-]*(\]?)$/;

/** Closes the marks of emphasis and code that are open in a line; half a link shows its words alone. */
function closeLine(line: string): string {
  const open: string[] = [];
  let at = 0;
  while (at < line.length) {
    const formula = formulaAt(line, at, false);
    if (formula) {
      at = formula.end;
      continue;
    }
    const rest = line.slice(at);
    const [mark = line.charAt(at)] =
      /^(`+|\*{1,3}|_{1,3}|~~|\\.|!?\[|\]\([^)\n]*\))/s.exec(rest) ?? [];
    if (mark.startsWith('`')) {
      const end = line.indexOf(mark, at + mark.length);
      if (end < 0) return closeAll(line.slice(0, at) + codeSoFar(rest, mark), open);
      at = end + mark.length;
      continue;
    }
    const number = NUMBER.exec(rest);
    if (number && !number[1]) return closeAll(line.slice(0, at), open);
    if (mark.endsWith('[') && !number) {
      const half = /^!?\[([^\]]*)(\](\([^)\n]*)?)?$/.exec(rest);
      const words = mark === '[' ? (half?.[1] ?? '') : '';
      if (half) return closeAll(line.slice(0, at) + closeLine(words), open);
    }
    if (/^[*_~]/.test(mark))
      takeMark(open, mark, { before: line[at - 1], after: line[at + mark.length] });
    at += mark.length;
  }
  return closeAll(line, open);
}

const codeSoFar = (rest: string, mark: string): string =>
  rest.slice(mark.length).trim() === '' ? '' : rest.replace(/`+$/, '') + mark;

/** A mark after a word closes the same mark, one before a word opens; others are only signs. */
function takeMark(
  open: string[],
  mark: string,
  { before = ' ', after }: { before: string | undefined; after: string | undefined },
): void {
  if (open.at(-1) === mark && before.trim()) open.pop();
  else if (after === undefined || (after.trim() && !(mark[0] === '_' && /\w/.test(before))))
    open.push(mark);
}

/** A mark with nothing after it yet is taken away, others get their end. */
function closeAll(line: string, open: readonly string[]): string {
  let closed = line;
  for (const mark of [...open].reverse()) {
    const kept = closed.trimEnd();
    closed = kept.endsWith(mark) ? kept.slice(0, -mark.length) : kept + mark;
  }
  return closed;
}
