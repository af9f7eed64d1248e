// Link targets and footnotes, which are defined anywhere in a text and used anywhere else.
import type { Definition, FootnoteDefinition, Node, RootContent } from 'mdast';

export interface References {
  urlOf(identifier: string): string | undefined;
  /** Footnotes are counted in the order in which they are defined. */
  numberOf(identifier: string): number | undefined;
  footnotes: readonly FootnoteDefinition[];
}

const NONE: References = { urlOf: () => undefined, numberOf: () => undefined, footnotes: [] };

/** The first definition of a name counts, as CommonMark has it. */
export function collectReferences(blocks: readonly RootContent[], linked: boolean): References {
  if (!linked) return NONE;
  const urls = new Map<string, string>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const waiting: Node[] = [...blocks].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isDefinition(node) && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    if (isFootnote(node) && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    if ('children' in node) waiting.push(...[...(node.children as Node[])].reverse());
  }
  const order = [...footnotes.keys()];
  return {
    urlOf: (identifier) => urls.get(identifier),
    numberOf: (identifier) => order.indexOf(identifier) + 1 || undefined,
    footnotes: [...footnotes.values()],
  };
}

const isDefinition = (node: Node): node is Definition => node.type === 'definition';
const isFootnote = (node: Node): node is FootnoteDefinition => node.type === 'footnoteDefinition';
