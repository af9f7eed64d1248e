// Chats to files and back: everything exported, other programs' files brought home, and the space all of it takes.
import { useRef } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { ExportChoices } from './ExportChoices';
import { ImportReport } from './ImportReport';
import { StorageUse } from './StorageUse';

/** Needs the panel's stores; draws its own rows, without a frame. */
export function HistoryTransfer() {
  const { history, transfer } = usePanel();
  const isEmpty = useStore(history.store, (state) => !state.conversations?.length);
  const state = useStore(transfer.store, (store) => store.import);
  const field = useRef<HTMLInputElement>(null);
  const today = new Date().toLocaleDateString('sv');
  return (
    <div data-testid="history-transfer" className="divide-y divide-line">
      <div className="flex flex-col gap-2 px-3 py-2.5">
        <span>
          Export all chats
          <span className="block text-[12.5px] text-faint">
            JSON keeps everything and can be imported again; the others are for reading.
          </span>
        </span>
        <ExportChoices
          ids={isEmpty ? [] : 'all'}
          name={`Nearside chats ${today}`}
          canCopy={false}
        />
      </div>
      <div className="flex flex-col gap-2 px-3 py-2.5">
        <span>
          Import chats
          <span className="block text-[12.5px] text-faint">
            From Nearside, ChatGPT (conversations.json), Open WebUI or Page Assist. Read on this
            machine; the same file adds nothing twice.
          </span>
        </span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          className="sr-only"
          tabIndex={-1}
          aria-label="File with chats"
          data-testid="import-file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void transfer.import(file);
            event.target.value = '';
          }}
        />
        <Button
          small
          className="self-start"
          disabled={state?.isRunning}
          onClick={() => field.current?.click()}
        >
          Choose a file…
        </Button>
        {state && <ImportReport state={state} onDismiss={transfer.dismiss} />}
      </div>
      <StorageUse />
    </div>
  );
}
