// One attachment: its name and size, its beginning on a click, and a way to remove it.
import { useId, useRef, useState } from 'react';
import type { Attachment } from '@/lib/stores/attachments';
import { usePanel } from '@/lib/stores/provide';
import { Button, IconButton } from '../ui/Button';
import { count } from '../ui/format';
import { Icon, type IconName } from '../ui/Icon';

const ICONS = {
  selection: 'selection',
  page: 'page',
  tab: 'page',
  paste: 'paste',
  file: 'file',
  image: 'image',
} as const satisfies Record<Attachment['kind'], IconName>;

/** Longest paste that may go back into the draft, in UTF-16 code units: a text field gets slow beyond. */
const LONGEST_INLINE = 200_000;

/** Characters of a text that the preview shows. */
const PREVIEW = 1200;

export function AttachmentChip({ item }: { item: Attachment }) {
  const { attachments } = usePanel();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <li
      data-testid="attachment"
      data-kind={item.kind}
      className="flex max-w-full items-center rounded-full border border-line bg-sunk text-[12px]"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        title="Preview"
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-w-0 items-center gap-1.5 rounded-full py-0.5 ps-2 text-soft hover:text-ink"
      >
        <Icon name={ICONS[item.kind]} size={13} />
        <span dir="auto" className="max-w-[150px] truncate text-ink">
          {item.title || 'Untitled'}
        </span>
        {item.words > 0 && <span className="flex-none">{count(item.words, 'word')}</span>}
      </button>
      <IconButton
        icon="close"
        label={`Remove ${item.title}`}
        small
        onClick={() => attachments.remove(item.id)}
      />
      {isOpen && <Preview id={id} item={item} />}
    </li>
  );
}

function Preview({ id, item }: { id: string; item: Attachment }) {
  const { attachments, draft } = usePanel();
  const canGoInline = item.kind === 'paste' && item.length <= LONGEST_INLINE;
  const putInline = () => {
    draft.edit([draft.store.getState().text, item.text].filter(Boolean).join('\n'));
    attachments.remove(item.id);
  };
  return (
    <section
      id={id}
      aria-label={`Preview of ${item.title}`}
      data-testid="attachment-preview"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which keys must be able to do.
      tabIndex={0}
      className="absolute inset-x-0 bottom-full z-10 mb-2 max-h-[min(320px,50vh)] overflow-y-auto rounded-xl border border-line bg-panel p-3 text-[12.5px] shadow-float"
    >
      {item.kind === 'image' ? (
        <img
          alt={item.title}
          src={imageAddress(item.text)}
          className="mx-auto max-h-[280px] max-w-full rounded-lg"
        />
      ) : (
        <p dir="auto" className="whitespace-pre-wrap">
          {item.text.slice(0, PREVIEW)}
          {item.text.length > PREVIEW && ' …'}
        </p>
      )}
      {canGoInline && (
        <Button small className="mt-2" data-testid="put-inline" onClick={putInline}>
          Put into the message
        </Button>
      )}
    </section>
  );
}

/** PNG in base64 begins with its mark; the rest is JPEG. */
const imageAddress = (base64: string): string =>
  `data:image/${base64.startsWith('iVBOR') ? 'png' : 'jpeg'};base64,${base64}`;
