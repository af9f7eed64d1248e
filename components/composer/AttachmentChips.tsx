// What the next question is about, as chips above the draft; what could not be attached, and why.
import { useStore } from 'zustand';
import { helpFor } from '@/lib/core/help';
import { useModel, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { AttachmentChip } from './AttachmentChip';

export function AttachmentChips() {
  const { attachments } = usePanel();
  const { items, reading, trouble } = useStore(attachments.store);
  const blind = useBlindModel();
  if (items.length === 0 && reading === 0 && !trouble) return null;
  return (
    <div className="flex flex-col gap-1.5 px-2.5 pt-2.5">
      {(items.length > 0 || reading > 0) && (
        <ul aria-label="Attachments" className="flex flex-wrap gap-1.5">
          {items.map((item) => (
            <AttachmentChip key={item.id} item={item} />
          ))}
          {reading > 0 && (
            <li
              role="status"
              data-testid="attachment-reading"
              className="pulse rounded-full border border-line px-2.5 py-0.5 text-[12px] text-soft"
            >
              Reading …
            </li>
          )}
        </ul>
      )}
      {blind && (
        <p role="alert" data-testid="blind-model" className="px-1 text-[12.5px] text-warn">
          {blind} cannot see images. Choose a model that can, or remove the image.
        </p>
      )}
      {trouble && (
        <div
          role="alert"
          data-testid="attachment-trouble"
          data-fault={trouble.fault.kind}
          className="flex items-start gap-1 px-1 text-[12.5px] text-warn"
        >
          <p className="min-w-0 flex-1" dir="auto">
            <strong className="font-semibold">{trouble.title}:</strong>{' '}
            {helpFor(trouble.fault.kind).title}. {helpFor(trouble.fault.kind).next}
          </p>
          <IconButton icon="close" label="Dismiss" small onClick={attachments.dismissTrouble} />
        </div>
      )}
    </div>
  );
}

/** Name of the chosen model when it is known not to see, and an image is attached. */
export function useBlindModel(): string | undefined {
  const { attachments } = usePanel();
  const hasImage = useStore(attachments.store, ({ items }) =>
    items.some(({ kind }) => kind === 'image'),
  );
  const model = useModel();
  const isBlind = hasImage && model?.capabilities && !model.capabilities.includes('vision');
  return isBlind ? model.name.replace(/:latest$/, '') : undefined;
}
