// Code as coloured pieces. A module of its own, loaded when the first finished code is shown.
import { common, createLowlight } from 'lowlight';

type TokenKind = 'comment' | 'keyword' | 'number' | 'string' | 'removed' | 'name' | 'type';

/** A piece of code with a colour. Offsets are UTF-16 code units. */
export interface CodeToken {
  kind: TokenKind;
  start: number;
  end: number;
}

const lowlight = createLowlight(common);

/** The highlighter's many classes as the few kinds that have a colour. */
const KINDS: Readonly<Record<string, TokenKind>> = {
  'hljs-comment': 'comment',
  'hljs-quote': 'comment',
  'hljs-meta': 'comment',
  'hljs-keyword': 'keyword',
  'hljs-selector-tag': 'keyword',
  'hljs-literal': 'number',
  'hljs-number': 'number',
  'hljs-symbol': 'number',
  'hljs-string': 'string',
  'hljs-regexp': 'string',
  'hljs-addition': 'string',
  'hljs-deletion': 'removed',
  'hljs-title': 'name',
  'hljs-section': 'name',
  'hljs-tag': 'name',
  'hljs-name': 'name',
  'hljs-built_in': 'type',
  'hljs-type': 'type',
  'hljs-attr': 'type',
  'hljs-attribute': 'type',
  'hljs-variable': 'type',
};

type Tree = ReturnType<typeof lowlight.highlight>;
type TreeNode = Tree['children'][number];

/** Empty for a language that is not known. Without overlaps, in order. */
export function tokensOf(code: string, language: string): CodeToken[] {
  if (!lowlight.registered(language)) return [];
  const tokens: CodeToken[] = [];
  let offset = 0;
  const visit = (node: TreeNode, outer: TokenKind | undefined): void => {
    if (node.type === 'text') {
      const end = offset + node.value.length;
      if (outer) tokens.push({ kind: outer, start: offset, end });
      offset = end;
    }
    if (node.type !== 'element') return;
    const classes = node.properties.className;
    const kinds = Array.isArray(classes) ? classes.map((name) => KINDS[String(name)]) : [];
    for (const child of node.children) visit(child, kinds.find(Boolean) ?? outer);
  };
  for (const node of lowlight.highlight(language, code).children) visit(node, undefined);
  return tokens;
}
