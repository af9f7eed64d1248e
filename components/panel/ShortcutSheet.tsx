// The sheet of keyboard shortcuts: a modal dialog, closed by Escape, its button or a click beside it.
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { FIELD_KEYS, keycaps, SHORTCUTS } from '@/lib/stores/shortcuts';
import { IconButton } from '../ui/Button';

export function ShortcutSheet() {
  const { view } = usePanel();
  const isOpen = useStore(view.store, (state) => state.sheetOpen);
  return isOpen ? <Sheet onClose={() => view.showSheet(false)} /> : null;
}

function Sheet({ onClose }: { onClose: () => void }) {
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
        <dl className="divide-y divide-line text-[13px]">
          {[...SHORTCUTS, ...FIELD_KEYS].map(({ keys, words }) => (
            <div key={words} className="flex items-center justify-between gap-3 py-1.5">
              <dt className="min-w-0">{words}</dt>
              <dd className="flex flex-none flex-wrap justify-end gap-x-2 gap-y-1">
                {keys.map((combo) => (
                  <Combo key={combo} combo={combo} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}

function Combo({ combo }: { combo: string }) {
  const { platform } = usePanel().ports;
  return (
    <kbd dir="ltr" className="flex gap-0.5 font-sans">
      {keycaps(combo, platform === 'mac').map((cap) => (
        <span
          key={cap}
          className="min-w-6 rounded-md border border-line bg-sunk px-1.5 py-0.5 text-center text-[12px] text-soft"
        >
          {cap}
        </span>
      ))}
    </kbd>
  );
}
