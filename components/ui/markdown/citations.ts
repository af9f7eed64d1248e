// Finds the numbers of passages in an answer's words, never in its code, and makes citations of them in the syntax tree.
import type { Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast';
import type { Claim, Verdict } from '@/lib/page/evidence';
import { DEEPEST } from './inline';

/** A passage that a statement names, or that was found for it. */
export interface Citation extends Node {
  type: 'citation';
  number: number;
  /** The statement and the passage share next to no words. */
  isUnsure: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

export interface CitationRules {
  /** Whether there is a passage of this number; others stay as they are written. */
  exists: (number: number) => boolean;
  /** What was judged of a statement, by its text. */
  verdicts: ReadonlyMap<string, Verdict>;
}

/** `[3]`, `[3, 4]` or `[3–5]`, also in the brackets that some models use, with the blanks before it. */
const MARK = /\s{0,2}[[【](\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,9})[\]】]/g;
/** Longest run of numbers that `[3–9]` stands for. */
const LONGEST_RUN = 8;

/** Inside these a button has no place. */
const CLOSED: ReadonlySet<string> = new Set(['link', 'linkReference']);

/** The block with citations in place of its marks. */
export function citeBlock(block: RootContent, rules: CitationRules): RootContent {
  const cite = (groups: PhrasingContent[][]) => citeStatements(groups, rules);
  return mapStatements(block, cite) as RootContent;
}

/** The statements of blocks, as they are to be judged. */
export function claimsOf(blocks: readonly RootContent[], rules: CitationRules): Claim[] {
  const claims: Claim[] = [];
  const collect = (groups: PhrasingContent[][]) => {
    claims.push(...readStatements(groups, rules, groups.length > 1).claims);
    return groups;
  };
  for (const block of blocks) mapStatements(block, collect);
  return claims;
}

type Change = (groups: PhrasingContent[][]) => PhrasingContent[][];

/** Changes what stands together as statements: a paragraph, or the cells of a row. */
function mapStatements(node: Node, change: Change): Node {
  if (node.type === 'paragraph' || node.type === 'heading')
    return { ...node, children: change([childrenOf(node)])[0] } as Node;
  if (node.type === 'tableRow') {
    const cells = (node as Parent).children as Parent[];
    const changed = change(cells.map(childrenOf));
    return {
      ...node,
      children: cells.map((cell, at) => ({ ...cell, children: changed[at] })),
    } as Node;
  }
  if (!HOLDERS.has(node.type)) return node;
  const children = (node as Parent).children.map((child) => mapStatements(child, change));
  return { ...node, children } as Node;
}

const HOLDERS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'table']);

const childrenOf = (node: Node): PhrasingContent[] =>
  (node as Parent).children as PhrasingContent[];

interface Mark {
  /** Where it stands in the text without marks. */
  at: number;
  numbers: number[];
}

interface Statement extends Claim {
  /** Where it ends in the text without marks, before blanks. */
  end: number;
  marks: Mark[];
}

interface Reading {
  claims: Statement[];
  hasMarks: boolean;
}

/** What stands between the cells of a row. */
const CELL_END = '\n';

function readStatements(
  groups: readonly PhrasingContent[][],
  rules: CitationRules,
  isWhole: boolean,
): Reading {
  let text = '';
  const marks: Mark[] = [];
  const read = (node: PhrasingContent, depth: number): void => {
    if (isOpen(node, depth)) for (const child of node.children) read(child, depth + 1);
    else if (node.type !== 'text') text += plainOf(node, depth);
    else
      for (const piece of piecesOf(node.value, rules)) {
        if (typeof piece === 'string') text += piece;
        else marks.push({ at: text.length, numbers: piece });
      }
  };
  for (const group of groups) {
    for (const node of group) read(node, 0);
    text += CELL_END;
  }
  return { claims: statementsIn(text, marks, isWhole), hasMarks: marks.length > 0 };
}

/** Whether citations are looked for within a node. */
const isOpen = (
  node: PhrasingContent,
  depth: number,
): node is PhrasingContent & { children: PhrasingContent[] } =>
  'children' in node && !CLOSED.has(node.type) && depth < DEEPEST;

/** The words of a node that is not looked into. */
function plainOf(node: PhrasingContent, depth: number): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return (node as Literal).value;
  if (!('children' in node) || depth >= DEEPEST) return '';
  return node.children.map((child) => plainOf(child, depth + 1)).join('');
}

/** A text as its words and its marks in turn. */
function piecesOf(text: string, { exists }: CitationRules): (string | number[])[] {
  const pieces: (string | number[])[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const numbers = numbersIn(match[1] ?? '').filter(exists);
    if (numbers.length === 0) continue;
    pieces.push(text.slice(from, match.index), numbers);
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece.length > 0);
}

function numbersIn(list: string): number[] {
  return list.split(/[,;]/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[–-]/).map(Number);
    const length = last > first && last - first < LONGEST_RUN ? last - first + 1 : 1;
    const run = Array.from({ length }, (_, more) => first + more);
    return length === 1 && last !== first ? [first, last] : run;
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Sentences, or the whole as one, each with the marks that stand in it or right behind it. */
function statementsIn(text: string, marks: readonly Mark[], isWhole: boolean): Statement[] {
  const sentences = isWhole ? [{ index: 0, segment: text }] : [...segmenter.segment(text)];
  const statements = sentences.map(({ index, segment }): Statement => {
    const end = index + segment.trimEnd().length;
    return { text: segment.trim().replaceAll(CELL_END, ' '), cited: [], end, marks: [] };
  });
  for (const mark of marks) {
    const own = statements.find(({ end }) => mark.at <= end) ?? statements.at(-1);
    if (!own) continue;
    own.marks.push(mark);
    own.cited = [...new Set([...own.cited, ...mark.numbers])];
  }
  return statements.filter(({ text }) => text !== '');
}

function citeStatements(groups: PhrasingContent[][], rules: CitationRules): PhrasingContent[][] {
  // While nothing is judged it does not matter where a sentence ends.
  const isWhole = groups.length > 1 || rules.verdicts.size === 0;
  const { claims, hasMarks } = readStatements(groups, rules, isWhole);
  /** What to draw for each mark, and what to add behind a place. */
  const drawn = new Map<string, Citation[]>();
  const added: { at: number; citation: Citation }[] = [];
  for (const { text, marks, end } of claims) {
    const { unsure = [], found } = rules.verdicts.get(text) ?? {};
    const own = found === undefined ? undefined : citation(found, false);
    marks.forEach((mark, index) => {
      const kept = mark.numbers.map((number) => citation(number, unsure.includes(number)));
      const key = keyOf(mark);
      if (!drawn.has(key)) drawn.set(key, own ? (index === 0 ? [own] : []) : kept);
    });
    if (own && marks.length === 0) added.push({ at: end, citation: own });
  }
  return hasMarks || added.length > 0 ? redraw(groups, rules, { drawn, added }) : groups;
}

const citation = (number: number, isUnsure: boolean): Citation => ({
  type: 'citation',
  number,
  isUnsure,
});

/** Marks at one place have different numbers, or mean the same. */
const keyOf = ({ at, numbers }: Mark): string => `${at} ${numbers.join()}`;

interface Plan {
  drawn: ReadonlyMap<string, Citation[]>;
  added: { at: number; citation: Citation }[];
}

function redraw(groups: PhrasingContent[][], rules: CitationRules, { drawn, added }: Plan) {
  let at = 0;
  const due = [...added];
  /** The additions that belong before or at the place reached. */
  const takeDue = (): Citation[] => {
    const count = due.filter((one) => one.at <= at).length;
    return due.splice(0, count).map((one) => one.citation);
  };
  const words = (value: string): PhrasingContent[] => {
    const end = at + value.length;
    const [next] = due;
    if (!next || next.at >= end) {
      at = end;
      return [{ type: 'text', value }, ...takeDue()];
    }
    const head = value.slice(0, next.at - at);
    at = next.at;
    return [{ type: 'text', value: head }, ...takeDue(), ...words(value.slice(head.length))];
  };
  const draw = (node: PhrasingContent, depth: number): PhrasingContent[] => {
    if (isOpen(node, depth)) {
      const children = node.children.flatMap((child) => draw(child, depth + 1));
      return [{ ...node, children } as PhrasingContent];
    }
    if (node.type === 'text')
      return piecesOf(node.value, rules).flatMap((piece) =>
        typeof piece === 'string'
          ? words(piece)
          : (drawn.get(keyOf({ at, numbers: piece })) ??
            piece.map((number) => citation(number, false))),
      );
    at += plainOf(node, depth).length;
    return [node, ...takeDue()];
  };
  return groups.map((group) => {
    const cited = group.flatMap((node) => draw(node, 0));
    at += CELL_END.length;
    return cited;
  });
}
