// A page's tree as the browser's debugger tells it, closed roots and frames included.

export interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  /** Names and values in turn. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** The value of an attribute; undefined where the node has none of this name. */
export const attribute = ({ attributes = [] }: DomNode, name: string): string | undefined => {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
};

/** The node and all that is in it, in the order of the tree. */
export function* within(node: DomNode): Generator<DomNode> {
  yield node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const child of [...children, ...shadowRoots]) yield* within(child);
  if (contentDocument) yield* within(contentDocument);
}
