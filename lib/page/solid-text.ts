// A live page's visible letters and digits as one string, and the way back from a stretch of it to the page. Reads only.
import { drawnChildren } from './copy-visible';

/** All but letters, their marks and digits: blanks and punctuation differ between a page and its text. */
const LOOSE = /[^\p{L}\p{M}\p{N}]+/gu;
const SOLID = /[\p{L}\p{M}\p{N}]/u;

/** The letters, marks and digits of a text, without anything between them. */
export const solid = (text: string): string => text.replace(LOOSE, '');

export interface SolidText {
  readonly text: string;
  /** The stretch from `start` to `end` of `text` on the page: one range in each text node, since shadow trees part them. */
  rangesOf(start: number, end: number): Range[];
}

interface Piece {
  node: Text;
  /** Where its letters begin in the solid text. */
  start: number;
}

/** What is visible of a document, open shadow trees included. */
export function solidTextOf(document: Document): SolidText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of visibleTexts(document)) {
    const letters = solid(node.data);
    if (!letters) continue;
    pieces.push({ node, start: length });
    parts.push(letters);
    length += letters.length;
  }
  return {
    text: parts.join(''),
    rangesOf: (start, end) =>
      pieces
        .filter((piece, at) => piece.start < end && (pieces[at + 1]?.start ?? length) > start)
        .map(({ node, start: first }) => {
          const range = document.createRange();
          range.setStart(node, placeIn(node.data, start - first));
          range.setEnd(node, endIn(node.data, end - first));
          return range;
        }),
  };
}

/** In the order in which they are drawn, open shadow trees in place. */
function* visibleTexts(document: Document): Generator<Text> {
  const seen = new Map<Element, boolean>();
  const todo: Node[] = document.body ? [document.body] : [];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (isElement(node)) todo.push(...drawnChildren(node).reverse());
    else if (isText(node) && (!node.parentElement || shows(node.parentElement, seen))) yield node;
  }
}

function shows(element: Element, seen: Map<Element, boolean>): boolean {
  const known = seen.get(element);
  if (known !== undefined) return known;
  const isSeen =
    element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
  seen.set(element, isSeen);
  return isSeen;
}

/** Offset of the letter with this number in a text; 0 for one before it. */
function placeIn(data: string, number: number): number {
  let left = number;
  for (let at = 0; at < data.length && left >= 0; ) {
    const letter = String.fromCodePoint(data.codePointAt(at) ?? 0);
    if (SOLID.test(letter)) {
      if (left < letter.length) return at;
      left -= letter.length;
    }
    at += letter.length;
  }
  return left < 0 ? 0 : data.length;
}

/** Offset behind the last of so many letters and the punctuation that hangs on it; the end where the text has no more. */
function endIn(data: string, letters: number): number {
  const next = placeIn(data, letters);
  const last = data.slice(0, next).search(/[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]*$/u);
  const blank = data.slice(last, next).search(/\s/);
  return next === data.length || blank < 0 ? next : last + blank;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
