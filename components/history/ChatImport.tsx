// Chats from files: Nearside's own and those of other programs, brought home.
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Transfer } from '@/lib/stores/transfer';
import { Button } from '../ui/Button';
import { ImportReport } from './ImportReport';

export function ChatImport({ transfer }: { transfer: Transfer }) {
  const state = useStore(transfer.store, (store) => store.import);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="chat-import" className="flex flex-col gap-2 px-3 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 flex-1 basis-[190px]">
          Import chats
          <span className="block text-[12.5px] text-faint">
            From Nearside, ChatGPT (conversations.json), Open WebUI or Page Assist. Read on this
            machine; the same file adds nothing twice.
          </span>
        </p>
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
        <Button small disabled={state?.isRunning} onClick={() => field.current?.click()}>
          Import …
        </Button>
      </div>
      {state && <ImportReport state={state} onDismiss={transfer.dismiss} />}
    </div>
  );
}
