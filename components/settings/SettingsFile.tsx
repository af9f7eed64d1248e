// The settings as a file, and back: without passwords, and with every local lock on that is not lifted here.
import { useRef, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import { importPrompts } from '@/lib/stores/import-prompts';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Button } from '../ui/Button';
import { count } from '../ui/format';
import { Notice } from '../ui/Notice';
import { saveFile } from '../ui/save-file';

interface SettingsFileProps {
  bus: SettingsPorts['bus'];
  settings: SettingsStore;
}

/** Bytes; a file of settings is far smaller. */
const LARGEST = 2_000_000;

export function SettingsFile({ bus, settings }: SettingsFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | Fault>('');
  const save = async () => {
    const reply = await bus.send('settings.export', {});
    if (reply.ok) saveFile('nearside-settings.json', reply.value);
    setSaid(reply.ok ? '' : reply.fault);
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return setSaid({ kind: 'file-damaged' });
    const text = await file.text();
    const prompts = await importPrompts(bus, text);
    if (prompts !== undefined)
      return setSaid(typeof prompts === 'number' ? `${count(prompts, 'prompt')} added.` : prompts);
    const reply = await bus.send('settings.import', { text });
    if (reply.ok) settings.receive(reply.value);
    setSaid(reply.ok ? 'The settings of the file hold now.' : reply.fault);
  };
  return (
    <div className="px-3 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 flex-1 basis-[180px]">
          Settings as a file
          <span className="block text-[12.5px] text-faint">
            Without tokens and passwords. What is imported lifts no local lock. A file of prompts is
            taken, too.
          </span>
        </p>
        <div className="flex flex-wrap gap-1.5">
          <Button small onClick={() => void save()}>
            Export
          </Button>
          <Button small onClick={() => input.current?.click()}>
            Import …
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="File of settings"
          data-testid="settings-file"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void load(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {typeof said === 'string' ? (
        <p role="status" className="mt-1 text-[13px] text-soft empty:hidden">
          {said}
        </p>
      ) : (
        <div className="mt-2">
          <Notice fault={said} />
        </div>
      )}
    </div>
  );
}
