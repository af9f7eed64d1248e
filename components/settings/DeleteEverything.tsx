// Everything that Nearside keeps, deleted in one place: after a second look, with the export offered first.
import { type ReactNode, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { SettingsPorts } from '@/lib/stores/ports';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface DeleteEverythingProps {
  bus: SettingsPorts['bus'];
  /** The way to an export, shown before the last step. */
  exporter: ReactNode;
  onDeleted?: () => void;
}

type Step = 'idle' | 'asking' | 'deleting' | 'done' | Fault;

export function DeleteEverything({ bus, exporter, onDeleted }: DeleteEverythingProps) {
  const [step, setStep] = useState<Step>('idle');
  const erase = async () => {
    setStep('deleting');
    const reply = await bus.send('everything.delete', {});
    setStep(reply.ok ? 'done' : reply.fault);
    if (reply.ok) onDeleted?.();
  };
  const isAsking = step !== 'idle' && step !== 'done';
  return (
    <div className="px-3 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 flex-1 basis-[180px]">
          Delete everything
          <span className="block text-[12.5px] text-faint">
            Chats, page texts, drafts, prompts, guard lists and settings.
          </span>
        </p>
        {!isAsking && (
          <Button small look="danger" onClick={() => setStep('asking')}>
            Delete …
          </Button>
        )}
      </div>
      <p role="status" className="mt-1 text-[13px] text-soft empty:hidden">
        {step === 'done' && 'Everything is deleted.'}
      </p>
      {typeof step === 'object' && (
        <div className="mt-2">
          <Notice fault={step} />
        </div>
      )}
      {isAsking && (
        <div className="mt-2 flex flex-col gap-2.5 rounded-xl bg-bad-soft p-3 text-[13px]">
          <p>This cannot be undone. Export your chats first if you may want them again.</p>
          {exporter}
          <div className="flex flex-wrap gap-1.5">
            <Button small autoFocus onClick={() => setStep('idle')}>
              Keep everything
            </Button>
            <Button
              small
              look="danger"
              data-testid="confirm-delete-everything"
              disabled={step === 'deleting'}
              onClick={() => void erase()}
            >
              Delete for good
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
