// Whom Nearside has contacted: when, for what, with which model and how much; to be narrowed, exported and deleted.
import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { Purpose } from '@/lib/ledger/contact';
import type { LedgerPage } from '@/lib/stores/endpoint-types';
import type { SettingsPorts } from '@/lib/stores/ports';
import { Button } from '../../ui/Button';
import { count } from '../../ui/format';
import { Notice } from '../../ui/Notice';
import { RecordActions } from '../../ui/RecordActions';
import { saveFile } from '../../ui/save-file';
import { ContactList } from './ContactList';
import { bytes, PURPOSE_WORDS } from './contact-words';

interface Sought {
  host?: string;
  purpose?: Purpose;
}

export function Ledger({ bus }: Pick<SettingsPorts, 'bus'>) {
  const [sought, setSought] = useState<Sought>({});
  const [page, setPage] = useState<LedgerPage | Fault>();
  const read = useCallback(async () => {
    const reply = await bus.send('ledger.read', sought);
    setPage(reply.ok ? reply.value : reply.fault);
  }, [bus, sought]);
  useEffect(() => void read(), [read]);

  if (page === undefined) return <p className="px-3 py-2.5 text-[13px] text-soft">Reading …</p>;
  if ('kind' in page) {
    return (
      <div className="p-3">
        <Notice fault={page} />
      </div>
    );
  }
  const { contacts, hosts, total } = page;
  const isEmpty = contacts.length === 0;
  const save = async (format: 'csv' | 'jsonl') => {
    const reply = await bus.send('ledger.export', { ...sought, format });
    if (reply.ok) saveFile(`nearside-ledger.${format}`, reply.value);
  };
  const clear = async () => {
    await bus.send('ledger.clear', {});
    setSought({});
  };
  return (
    <section
      aria-label="Ledger"
      data-testid="ledger"
      className="flex flex-col gap-2.5 px-3 py-2.5 text-[13px]"
    >
      <div className="flex flex-wrap gap-2">
        <Filter
          label="Host"
          every="All hosts"
          options={hosts.map((host) => [host, host])}
          chosen={sought.host}
          onChoose={(host) => setSought(({ purpose }) => compact({ host, purpose }))}
        />
        <Filter
          label="Purpose"
          every="All purposes"
          options={Object.entries(PURPOSE_WORDS)}
          chosen={sought.purpose}
          onChoose={(purpose) =>
            setSought(({ host }) => compact({ host, purpose: purpose as Purpose | undefined }))
          }
        />
        <Button small onClick={() => void read()}>
          Refresh
        </Button>
      </div>
      <p role="status" className="text-soft">
        {isEmpty
          ? 'Nothing was contacted.'
          : `${count(total.times, 'request')}, ${bytes(total.up)} sent, ${bytes(total.down)} received.`}
      </p>
      {!isEmpty && <ContactList contacts={contacts} />}
      <RecordActions canSave={!isEmpty} canClear={hosts.length > 0} onSave={save} onClear={clear} />
    </section>
  );
}

/** Without what is not sought. */
const compact = (sought: { [K in keyof Sought]: Sought[K] | undefined }): Sought => ({
  ...(sought.host !== undefined && { host: sought.host }),
  ...(sought.purpose !== undefined && { purpose: sought.purpose }),
});

interface FilterProps {
  label: string;
  /** What stands for no choice. */
  every: string;
  options: readonly (readonly [value: string, name: string])[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

const Filter = ({ label, every, options, chosen = '', onChoose }: FilterProps) => (
  <select
    aria-label={label}
    value={chosen}
    onChange={(event) => onChoose(event.target.value || undefined)}
    className="max-w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1 text-[13px] text-ink"
  >
    <option value="">{every}</option>
    {options.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </select>
);
