// The sheet of keyboard shortcuts: a modal dialog, closed by Escape, its button or a click beside it.
import { useEffect, useRef } from 'react';
import { usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { ShortcutList } from './ShortcutList';

export function ShortcutSheet() {
  const { view, ports } = usePanel();
  const onClose = () => view.showSheet(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // Closing it, not only taking it away, gives the focus back to where it was.
    return () => box?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself.
    <dialog
      ref={dialog}
      data-testid="shortcut-sheet"
      aria-labelledby="shortcut-sheet-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="m-auto max-h-[calc(100%-24px)] w-[min(420px,calc(100%-24px))] overflow-y-auto rounded-2xl border border-line bg-panel text-ink shadow-float backdrop:bg-shade"
    >
      <div className="p-4">
        <div className="mb-2 flex items-center justify-between">
          <h2 id="shortcut-sheet-title" className="text-[15px] font-semibold">
            Keyboard shortcuts
          </h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        <ShortcutList isMac={ports.platform === 'mac'} />
      </div>
    </dialog>
  );
}
