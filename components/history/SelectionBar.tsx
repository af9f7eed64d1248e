// What can be done with all chosen chats at once.
import { useState } from 'react';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { ExportChoices } from './ExportChoices';

interface SelectionBarProps {
  chosen: readonly string[];
  onAll: () => void;
  onNone: () => void;
}

export function SelectionBar({ chosen, onAll, onNone }: SelectionBarProps) {
  const { history } = usePanel();
  const [isExporting, setExporting] = useState(false);
  return (
    <div
      role="toolbar"
      aria-label="Chosen chats"
      data-testid="selection-bar"
      className="sticky top-0 z-10 flex flex-col gap-2 rounded-xl border border-line bg-panel p-2 shadow-float"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        <span role="status" className="me-auto ps-1 text-[13px]">
          {chosen.length.toLocaleString('en')} chosen
        </span>
        <Button small look="quiet" onClick={onAll}>
          All
        </Button>
        <Button small look="quiet" onClick={onNone}>
          None
        </Button>
        <Button small onClick={() => void history.pin(chosen, true)}>
          Pin
        </Button>
        <Button small aria-expanded={isExporting} onClick={() => setExporting(!isExporting)}>
          Export
        </Button>
        <Button
          small
          look="danger"
          data-testid="delete-chosen"
          onClick={() => {
            void history.remove(chosen);
            onNone();
          }}
        >
          Delete
        </Button>
      </div>
      {isExporting && <ExportChoices ids={chosen} name="Nearside chats" canCopy={false} />}
    </div>
  );
}
