// The log as a file, and an end to it.
import { useState } from 'react';
import type { AuditFilter } from '@/lib/audit/entry';
import type { SettingsPorts } from '@/lib/stores/ports';
import { Button } from '../ui/Button';

interface AuditActionsProps extends Pick<SettingsPorts, 'bus'> {
  filter: AuditFilter;
  isEmpty: boolean;
  exportAllowed: boolean;
  onCleared: () => void;
}

const TYPES = { csv: 'text/csv', jsonl: 'application/jsonl' } as const;

export function AuditActions(props: AuditActionsProps) {
  const { bus, filter, isEmpty, exportAllowed, onCleared } = props;
  const [isAsking, setAsking] = useState(false);
  const save = async (format: keyof typeof TYPES) => {
    const wanted = Object.fromEntries(
      Object.entries(filter).filter(([, value]) => value !== undefined),
    );
    const reply = await bus.send('audit.export', { ...wanted, format });
    if (!reply.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([reply.value], { type: TYPES[format] }));
    link.download = `nearside-guard-log.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const clear = async () => {
    await bus.send('audit.clear', {});
    setAsking(false);
    onCleared();
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button small disabled={isEmpty || !exportAllowed} onClick={() => void save('csv')}>
        Export as CSV
      </Button>
      <Button small disabled={isEmpty || !exportAllowed} onClick={() => void save('jsonl')}>
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
        <Button small look="quiet" disabled={isEmpty} onClick={() => setAsking(true)}>
          Clear …
        </Button>
      )}
      {!exportAllowed && (
        <p className="text-[12.5px] text-faint">Your organization does not allow exports.</p>
      )}
    </div>
  );
}
