// A record that is kept, as a file, and an end to it after a second click.
import { type ReactNode, useState } from 'react';
import { Button } from './Button';

interface RecordActionsProps {
  canSave: boolean;
  canClear: boolean;
  onSave: (format: 'csv' | 'jsonl') => Promise<void>;
  onClear: () => Promise<void>;
  /** Said beside the buttons. */
  children?: ReactNode;
}

export function RecordActions({
  canSave,
  canClear,
  onSave,
  onClear,
  children,
}: RecordActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const clear = async () => {
    await onClear();
    setAsking(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button small disabled={!canSave} onClick={() => void onSave('csv')}>
        Export as CSV
      </Button>
      <Button small disabled={!canSave} onClick={() => void onSave('jsonl')}>
        Export as JSON Lines
      </Button>
      {isAsking ? (
        <>
          <Button small look="danger" onClick={() => void clear()}>
            Delete all entries
          </Button>
          <Button small look="quiet" onClick={() => setAsking(false)}>
            Keep them
          </Button>
        </>
      ) : (
        <Button small look="quiet" disabled={!canClear} onClick={() => setAsking(true)}>
          Clear …
        </Button>
      )}
      {children}
    </div>
  );
}
