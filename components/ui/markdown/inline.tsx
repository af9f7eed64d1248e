// Text within a block (emphasis, links, code ...) as elements.
import type { PhrasingContent, RootContent } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { Icon } from '../Icon';
import type { Citation } from './citations';
import { Formula } from './Formula';
import type { FormulaNode } from './math-syntax';
import type { References } from './references';
import { hostOf, safeUrl } from './safe-url';
import { codeInWrittenOrder, inWrittenOrder } from './visible-order';

/** Deeper nesting than people write is shown flat: a hostile text must not exhaust the stack. */
export const DEEPEST = 40;

/** Draws a citation. */
export type Cite = (citation: Citation) => ReactNode;

export interface Place {
  references: References;
  depth: number;
  cite?: Cite | undefined;
}

export const deeper = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

export function renderInline(nodes: readonly PhrasingContent[], place: Place): ReactNode {
  if (place.depth > DEEPEST) return flatText(nodes);
  const inner = deeper(place);
  // biome-ignore lint/suspicious/noArrayIndexKey: a text only grows; its parts have no other identity.
  return nodes.map((node, index) => <Fragment key={index}>{inlineNode(node, inner)}</Fragment>);
}

function inlineNode(node: PhrasingContent, place: Place): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return inWrittenOrder(node.value);
    case 'strong':
      return <strong>{renderInline(node.children, place)}</strong>;
    case 'emphasis':
      return <em>{renderInline(node.children, place)}</em>;
    case 'delete':
      return <del>{renderInline(node.children, place)}</del>;
    case 'inlineCode':
      return <code>{codeInWrittenOrder(node.value)}</code>;
    case 'citation':
      return place.cite?.(node);
    case 'formula':
      return drawFormula(node);
    case 'break':
      return <br />;
    case 'link':
      return <SafeLink url={node.url}>{renderInline(node.children, place)}</SafeLink>;
    case 'linkReference': {
      const url = place.references.urlOf(node.identifier) ?? '';
      return <SafeLink url={url}>{renderInline(node.children, place)}</SafeLink>;
    }
    case 'image':
      return <ImageChip alt={node.alt} url={node.url} />;
    case 'imageReference':
      return <ImageChip alt={node.alt} url={place.references.urlOf(node.identifier) ?? ''} />;
    case 'footnoteReference':
      return <sup>{place.references.numberOf(node.identifier) ?? node.identifier}</sup>;
    default:
      return null;
  }
}

export const drawFormula = ({ value, isDisplay, isOpen = false }: FormulaNode): ReactNode => (
  <Formula source={value} isDisplay={isDisplay} isOpen={isOpen} />
);

/** A link shows its target and opens in a tab; what is no ordinary address stays text. */
function SafeLink({ url, children }: { url: string; children: ReactNode }) {
  const href = safeUrl(url);
  if (!href) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" title={href}>
      {children}
    </a>
  );
}

/** Images are never loaded: the request alone would carry text away. */
function ImageChip({ alt, url }: { alt: string | null | undefined; url: string }) {
  const host = hostOf(url);
  return (
    <span className="image-chip">
      <Icon name="image" size={13} />
      {alt || 'Image'}
      {host ? ` (${host}, not loaded)` : ' (not loaded)'}
    </span>
  );
}

/** All text of the nodes, with nothing of their form. */
export const flatText = (nodes: readonly RootContent[]): string =>
  inWrittenOrder(nodes.map(plainText).join(''));

function plainText(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join(' ') : '';
}
