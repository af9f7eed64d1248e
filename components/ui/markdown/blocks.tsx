// Blocks (paragraphs, lists, tables, code ...) as elements.
import type { List, ListItem, RootContent } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { CodeBlock } from './CodeBlock';
import { DEEPEST, deeper, drawFormula, flatText, type Place, renderInline } from './inline';
import { TableBox } from './TableBox';

export function renderBlocks(nodes: readonly RootContent[], place: Place): ReactNode {
  if (place.depth > DEEPEST) return <p>{flatText(nodes)}</p>;
  const inner = deeper(place);
  // biome-ignore lint/suspicious/noArrayIndexKey: a text only grows; its parts have no other identity.
  return nodes.map((node, index) => <Fragment key={index}>{renderBlock(node, inner)}</Fragment>);
}

export function renderBlock(node: RootContent, place: Place): ReactNode {
  // Each outermost block finds its own direction; a direction given inside would hide the text from that search.
  const dir = place.depth === 0 ? 'auto' : undefined;
  switch (node.type) {
    case 'paragraph':
      return <p dir={dir}>{renderInline(node.children, place)}</p>;
    case 'heading': {
      // The answer stands below the panel's own headings.
      const Heading = `h${Math.min(6, node.depth + 2)}` as 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading dir={dir}>{renderInline(node.children, place)}</Heading>;
    }
    case 'blockquote':
      return <blockquote dir={dir}>{renderBlocks(node.children, place)}</blockquote>;
    case 'list':
      return renderList(node, place, dir);
    case 'code':
      return <CodeBlock code={node.value} language={node.lang ?? ''} />;
    case 'table':
      return <TableBox table={node} place={place} />;
    case 'formula':
      return <p dir={dir}>{drawFormula(node)}</p>;
    case 'thematicBreak':
      return <hr />;
    case 'html':
      return <p dir={dir}>{node.value}</p>;
    default:
      return null;
  }
}

function renderList(node: List, place: Place, dir: 'auto' | undefined): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text only grows; its parts have no other identity.
  const items = node.children.map((item, index) => <Item key={index} item={item} place={place} />);
  return node.ordered ? (
    <ol dir={dir} start={node.start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul dir={dir}>{items}</ul>
  );
}

function Item({ item, place }: { item: ListItem; place: Place }) {
  const isTask = typeof item.checked === 'boolean';
  return (
    <li className={isTask ? 'task' : undefined}>
      {isTask && <input type="checkbox" checked={item.checked ?? false} disabled readOnly />}
      <div>{renderBlocks(item.children, place)}</div>
    </li>
  );
}
