// An answer about a page: its statements lead to the passages they rest on. Loaded with the first such answer.
import type { RootContent } from 'mdast';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AssistantMessage } from '@/lib/chat/transcript';
import { helpFor } from '@/lib/core/help';
import { createEvidence, type Evidence } from '@/lib/stores/evidence';
import { usePanel } from '@/lib/stores/provide';
import { Markdown } from '../ui/Markdown';
import { citeBlock, claimsOf } from '../ui/markdown/citations';
import type { Cite } from '../ui/markdown/inline';
import { parseMarkdown } from '../ui/markdown/parse';
import { CitationMark } from './CitationMark';

export function CitedAnswer({ message }: { message: AssistantMessage }) {
  const panel = usePanel();
  const [evidence] = useState(() => createEvidence(panel, message));
  const verdicts = useStore(evidence.store, (state) => state.verdicts);
  const isGrowing = message.state === 'streaming';
  const rules = useMemo(() => ({ exists: evidence.exists, verdicts }), [evidence, verdicts]);

  const { text } = message;
  useEffect(() => {
    if (isGrowing) return;
    void evidence.judge(
      claimsOf(parseMarkdown(text).children, { exists: evidence.exists, verdicts: new Map() }),
    );
  }, [evidence, isGrowing, text]);

  const annotate = useMemo(() => {
    // Blocks at rest keep their identity, and so must what is made of them.
    const cited = new WeakMap<RootContent, RootContent>();
    return (block: RootContent): RootContent => {
      const made = cited.get(block) ?? citeBlock(block, rules);
      cited.set(block, made);
      return made;
    };
  }, [rules]);
  const cite = useCallback<Cite>(
    (citation) => <CitationMark citation={citation} evidence={evidence} />,
    [evidence],
  );
  return (
    <>
      <Markdown text={text} isGrowing={isGrowing} annotate={annotate} cite={cite} />
      <Told evidence={evidence} />
    </>
  );
}

/** For screen readers: what became of the last click on a number. */
function Told({ evidence }: { evidence: Evidence }) {
  const is = useStore(evidence.store, ({ shown }) => shown?.is);
  return (
    <p role="status" className="sr-only">
      {is === 'found' && 'Shown on the page'}
      {typeof is === 'object' && helpFor(is.kind).title}
    </p>
  );
}
