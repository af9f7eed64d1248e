// What the user asked, with the text it is about.
import { memo, useState } from 'react';
import type { Context, UserMessage } from '@/lib/chat/transcript';
import { count } from '../ui/format';
import { Icon } from '../ui/Icon';

/** A long question is shown in part first: rendering megabytes would stop the panel. */
const SHOWN_AT_FIRST = 1500;
const SHOWN_AT_MOST = 100_000;

export const Question = memo(function Question(props: {
  message: Pick<UserMessage, 'text' | 'contexts'>;
}) {
  const { text, contexts } = props.message;
  const [isWhole, setIsWhole] = useState(false);
  const isLong = text.length > SHOWN_AT_FIRST;
  const shown = text.slice(0, isWhole ? SHOWN_AT_MOST : SHOWN_AT_FIRST);
  return (
    <article
      data-role="user"
      aria-label="Your question"
      className="max-w-[88%] self-end rounded-[14px_14px_4px_14px] bg-sunk px-3 py-2"
    >
      {contexts?.map((context) => (
        <ContextChip key={context.id} context={context} />
      ))}
      <p dir="auto" className="whitespace-pre-wrap">
        {shown}
        {shown.length < text.length && ' …'}
      </p>
      {isLong && (
        <button
          type="button"
          className="mt-1 text-[12.5px] text-accent"
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : `Show more (${count(text.length, 'character')})`}
        </button>
      )}
    </article>
  );
});

const KINDS = {
  selection: { icon: 'selection', name: 'selection' },
  page: { icon: 'page', name: 'whole page' },
  tab: { icon: 'page', name: 'tab' },
  paste: { icon: 'paste', name: 'pasted text' },
  file: { icon: 'page', name: 'file' },
  image: { icon: 'image', name: 'image' },
} as const;

function ContextChip({ context }: { context: Context }) {
  const { icon, name } = KINDS[context.kind];
  return (
    <p
      data-testid="context-chip"
      title={context.url || undefined}
      className="mb-1.5 flex w-fit max-w-full items-start gap-1.5 rounded-2xl border border-line bg-panel py-0.5 ps-2 pe-2.5 text-[12px] text-soft"
    >
      <span className="mt-[2.5px]">
        <Icon name={icon} size={13} />
      </span>
      <span dir="auto" className="line-clamp-2">
        {context.title || 'Untitled'} (
        {context.words > 0 ? `${name}, ${count(context.words, 'word')}` : name})
      </span>
    </p>
  );
}
