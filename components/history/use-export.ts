// Chats to a file or the clipboard, with what went wrong.
import { useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import { usePanel } from '@/lib/stores/provide';
import { download, type FileFormat } from './download';

export function useExport() {
  const { ports, transfer } = usePanel();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);

  async function pieces(ids: readonly string[], format: FileFormat) {
    setBusy(true);
    const written = await transfer.export(ids, format);
    setBusy(false);
    setFault(written.ok ? undefined : written.fault);
    return written.ok ? written.value : undefined;
  }

  return {
    fault,
    isBusy,
    /** `name` of the file, without its ending. */
    async save(ids: readonly string[], format: FileFormat, name: string): Promise<void> {
      const written = await pieces(ids, format);
      if (written) download(written, name, format);
    },
    /** As Markdown; false when it could not be copied. */
    async copy(ids: readonly string[]): Promise<boolean> {
      const written = await pieces(ids, 'markdown');
      return written !== undefined && ports.copyText(written.join('').trim());
    },
  };
}
