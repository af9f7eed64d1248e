// Chats to a file or the clipboard, with what went wrong.
import { useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import { ok } from '@/lib/core/result';
import { usePanel } from '@/lib/stores/provide';
import { download, type FileFormat } from './download';

/** Ids of chats. */
type Chosen = readonly string[] | 'all';

export function useExport() {
  const { ports, transfer } = usePanel();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);

  async function pieces(ids: Chosen, format: FileFormat) {
    setBusy(true);
    const chosen = ids === 'all' ? await ports.bus.send('conversation.ids', {}) : ok(ids);
    const written = chosen.ok ? await transfer.export(chosen.value, format) : chosen;
    setBusy(false);
    setFault(written.ok ? undefined : written.fault);
    return written.ok ? written.value : undefined;
  }

  return {
    fault,
    isBusy,
    /** `name` of the file, without its ending; false when there is none. */
    async save(ids: Chosen, format: FileFormat, name: string): Promise<boolean> {
      const written = await pieces(ids, format);
      if (written) download(written, name, format);
      return written !== undefined;
    },
    /** As Markdown; false when it could not be copied. */
    async copy(ids: Chosen): Promise<boolean> {
      const written = await pieces(ids, 'markdown');
      return written !== undefined && ports.copyText(written.join('').trim());
    },
  };
}
