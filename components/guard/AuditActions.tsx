// The log as a file, and an end to it.
import type { AuditFilter } from '@/lib/audit/entry';
import type { SettingsPorts } from '@/lib/stores/ports';
import { RecordActions } from '../ui/RecordActions';
import { saveFile } from '../ui/save-file';

interface AuditActionsProps extends Pick<SettingsPorts, 'bus'> {
  filter: AuditFilter;
  isEmpty: boolean;
  exportAllowed: boolean;
  onCleared: () => void;
}

export function AuditActions(props: AuditActionsProps) {
  const { bus, filter, isEmpty, exportAllowed, onCleared } = props;
  const save = async (format: 'csv' | 'jsonl') => {
    const wanted = Object.fromEntries(
      Object.entries(filter).filter(([, value]) => value !== undefined),
    );
    const reply = await bus.send('audit.export', { ...wanted, format });
    if (reply.ok) saveFile(`nearside-guard-log.${format}`, reply.value);
  };
  const clear = async () => {
    await bus.send('audit.clear', {});
    onCleared();
  };
  return (
    <RecordActions
      canSave={!isEmpty && exportAllowed}
      canClear={!isEmpty}
      onSave={save}
      onClear={clear}
    >
      {!exportAllowed && (
        <p className="text-[12.5px] text-faint">Your organization does not allow exports.</p>
      )}
    </RecordActions>
  );
}
