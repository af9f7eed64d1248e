// An inert copy of what shows on a page: text hidden from the reader must not reach a model either.
import { keepsBreaks, type Reach, reachWithin, sightOf, textShows } from './sight';

interface Visit {
  node: Node;
  into: Element;
  reach: Reach;
  /** False where an element's own text is invisible. */
  textSeen: boolean;
  /** True where styles make line breaks in the source count. */
  breaksKept: boolean;
}

/**
 * A document with the visible part of the body, open shadow trees laid out in place. Made node by node in an inert
 * document, so nothing loads or runs, and the live page is only read.
 */
export function copyVisible(source: Document): Document {
  const copy = source.implementation.createHTMLDocument(source.title);
  copy.documentElement.lang = source.documentElement.lang;
  const view = source.defaultView;
  if (!view || !source.body) return copy;
  const top = { x: view.scrollX, y: view.scrollY };
  const todo = visitsOf(source.body, {
    into: copy.body,
    reach: top,
    textSeen: true,
    breaksKept: false,
  });
  for (let visit = todo.pop(); visit; visit = todo.pop()) {
    for (const inner of copyNode(visit, copy, view)) todo.push(inner);
  }
  return copy;
}

/** Copies one node when it shows, and says what to look at within it. */
function copyNode(visit: Visit, copy: Document, view: Window): Visit[] {
  const { node, into, reach } = visit;
  if (isText(node)) copyText(node, visit, copy);
  if (!isElement(node)) return [];
  const style = view.getComputedStyle(node);
  const sight = sightOf(node, style);
  if (sight === 'none') return [];
  // A host is copied without its tag: cloning it could bring its whole shadow tree along.
  const element = node.shadowRoot ? copy.createElement('div') : copy.importNode(node, false);
  into.append(element);
  return visitsOf(node, {
    into: element,
    reach: reachWithin(node, style, reach),
    textSeen: sight === 'whole',
    breaksKept: keepsBreaks(style) && !node.closest('pre'),
  });
}

function copyText(text: Text, { into, reach, textSeen, breaksKept }: Visit, copy: Document): void {
  if (text.data.trim() && !(textSeen && textShows(text, reach))) return;
  const lines = breaksKept ? text.data.split('\n') : [text.data];
  lines.forEach((line, index) => {
    if (index > 0) into.append(copy.createElement('br'));
    into.append(copy.createTextNode(line));
  });
}

/** In reverse, for a stack. */
const visitsOf = (element: Element, around: Omit<Visit, 'node'>): Visit[] =>
  drawnChildren(element)
    .map((node) => ({ node, ...around }))
    .reverse();

/** The children as they are drawn: a shadow tree in place of a host's own, assigned nodes in place of a slot's own. */
export function drawnChildren(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
