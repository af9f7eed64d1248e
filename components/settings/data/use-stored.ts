// All that Nearside keeps, as the settings list it: read when it is shown and whenever the user comes back.
import { useCallback, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { StoredRow } from '@/lib/stores/stored-rows';
import type { Transfer } from '@/lib/stores/transfer';
import { download } from '../../history/download';
import { saveFile } from '../../ui/save-file';
import { useOnReturn } from '../../ui/use-on-return';

export interface StoredPorts {
  bus: SettingsPorts['bus'];
  /** Chats go piece by piece. */
  transfer: Transfer;
  /** Told the id of the kind that was deleted, `everything` for all. */
  onDeleted: (kind: string) => void;
}

export interface Stored {
  /** Undefined until they are known. */
  rows: readonly StoredRow[] | Fault | undefined;
  /** The fault that it has come to. */
  save(row: StoredRow): Promise<Fault | undefined>;
  clear(kind: string): Promise<Fault | undefined>;
}

export function useStored({ bus, transfer, onDeleted }: StoredPorts): Stored {
  const [rows, setRows] = useState<Stored['rows']>();
  const read = useCallback(async () => {
    const reply = await bus.send('stored.list', {});
    setRows(reply.ok ? reply.value : reply.fault);
  }, [bus]);
  useOnReturn(read);

  return {
    rows,
    async save({ id, export: way }) {
      if (way?.by === 'pieces') return savePieces(bus, transfer, way.name);
      const reply = await bus.send('stored.export', { kind: id });
      if (!reply.ok) return reply.fault;
      if (way) saveFile(`${way.name}.${way.ending}`, reply.value);
      return undefined;
    },
    async clear(kind) {
      const reply =
        kind === EVERYTHING
          ? await bus.send('everything.delete', {})
          : await bus.send('stored.delete', { kind });
      if (reply.ok) onDeleted(kind);
      await read();
      return reply.ok ? undefined : reply.fault;
    },
  };
}

export const EVERYTHING = 'everything';

async function savePieces(bus: StoredPorts['bus'], transfer: Transfer, name: string) {
  const ids = await bus.send('conversation.ids', {});
  if (!ids.ok) return ids.fault;
  const written = await transfer.export(ids.value, 'json');
  if (!written.ok) return written.fault;
  download(written.value, name, 'json');
  return undefined;
}
