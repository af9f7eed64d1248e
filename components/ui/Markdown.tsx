// The only place that turns a model's output into elements: a syntax tree, never HTML.
import type { RootContent } from 'mdast';
import { memo, useEffect, useState } from 'react';
import { renderBlock, renderBlocks } from './markdown/blocks';
import type { Cite } from './markdown/inline';
import { growMarkdown, type Parsed } from './markdown/parse';
import { collectReferences, type References } from './markdown/references';
import { calmBlocks } from './markdown/unfinished';

interface MarkdownProps {
  /** May grow from render to render: then only its last blocks are parsed and rendered again. */
  text: string;
  /** More is to come: what is open at the end is shown as if it were closed. */
  isGrowing?: boolean;
  /** Changes a block before it is drawn; gives the same for the same block. */
  annotate?: (block: RootContent) => RootContent;
  /** Draws the citations that `annotate` has put in. */
  cite?: Cite;
}

export const Markdown = memo(function Markdown({
  text,
  isGrowing = false,
  annotate = (block) => block,
  cite,
}: MarkdownProps) {
  const parsed = useGrowing(text);
  const blocks = isGrowing || parsed.text !== text ? calmBlocks(parsed) : parsed.blocks;
  const references = collectReferences(parsed.blocks, parsed.linked);
  return (
    <div className="answer">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text only grows; its blocks have no other identity.
        <Block key={index} block={annotate(block)} references={references} cite={cite} />
      ))}
      {references.footnotes.length > 0 && (
        <ol className="footnotes">
          {references.footnotes.map((footnote) => (
            <li key={footnote.identifier}>
              {renderBlocks(footnote.children, { references, cite, depth: 0 })}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
});

const Block = memo(function Block(props: {
  block: RootContent;
  references: References;
  cite: Cite | undefined;
}) {
  const { block, ...place } = props;
  return renderBlock(block, { ...place, depth: 0 });
});

/**
 * Keeps the parsed form beside the text it is made from, so that the next text can continue it. Of a very long text
 * each frame takes in a part.
 */
function useGrowing(text: string): Parsed {
  const [known, setKnown] = useState(() => ({ text, parsed: growInTime(undefined, text) }));
  const now = known.text === text ? known : { text, parsed: growInTime(known.parsed, text) };
  if (now !== known) setKnown(now);
  const { parsed } = now;
  useEffect(() => {
    if (parsed.text === text) return;
    const next = requestAnimationFrame(() => setKnown({ text, parsed: growInTime(parsed, text) }));
    return () => cancelAnimationFrame(next);
  }, [parsed, text]);
  return parsed;
}

/** Characters that are taken in at once, and milliseconds that a frame may take for more. */
const AT_ONCE = 4000;
const FRAME = 12;

function growInTime(before: Parsed | undefined, text: string): Parsed {
  const isShort = text.length - (before?.text.length ?? 0) <= AT_ONCE;
  const until = performance.now() + FRAME;
  return growMarkdown(before, text, () => !isShort && performance.now() > until);
}
