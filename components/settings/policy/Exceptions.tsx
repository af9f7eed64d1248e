// What the user has called fine: to be read, and undone.
import { useCallback, useState } from 'react';
import type { ExceptionRow } from '@/lib/audit/exceptions';
import type { SettingsPorts } from '@/lib/stores/ports';
import { useOnReturn } from '../../ui/use-on-return';
import { Entries, Part } from '../own/Entries';

export function Exceptions({ bus }: Pick<SettingsPorts, 'bus'>) {
  const [rows, setRows] = useState<readonly ExceptionRow[]>([]);
  const [last, setLast] = useState('');
  const read = useCallback(async () => {
    const reply = await bus.send('exception.list', {});
    if (reply.ok) setRows(reply.value);
  }, [bus]);
  useOnReturn(read);
  const remove = async (id: string) => {
    setLast(id);
    const reply = await bus.send('exception.remove', { id });
    if (reply.ok) setRows(reply.value);
  };
  const bringBack = async () => {
    const reply = await bus.send('exception.bring-back', { id: last });
    if (reply.ok) setRows(reply.value);
  };
  return (
    <Part
      title="What you have called fine"
      note={
        rows.length === 0
          ? 'Nothing yet. Values are known again by a hash; they are not stored.'
          : 'Not held any more. Values are known again by a hash; they are not stored.'
      }
      testId="guard-exceptions"
    >
      <Entries
        label="What you have called fine"
        entries={rows.map(entryOf)}
        onRemove={(id) => void remove(id)}
        onUndo={() => void bringBack()}
      />
    </Part>
  );
}

function entryOf({ id, label, siteName, createdAt, until }: ExceptionRow) {
  const day = (at: number) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
  const what = siteName ? `${label} on ${siteName}` : `${label}, one value of ${day(createdAt)}`;
  return { id, name: what, detail: until === 0 ? 'always' : `until ${day(until)}` };
}
