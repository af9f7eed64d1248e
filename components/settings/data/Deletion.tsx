// One thing that can be deleted: how much of it there is, its file, and the deletion after a second look that says what is lost.
import { useRef, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { StoredRow } from '@/lib/stores/stored-rows';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface DeletionProps {
  title: string;
  note: string;
  /** In words; empty where it is not counted. */
  amount: string;
  /** More than one thing would go. */
  isGrave?: boolean;
  question: string;
  lost: string;
  /** What can be taken along before. */
  exports: readonly StoredRow[];
  save: (row: StoredRow) => Promise<Fault | undefined>;
  clear: () => Promise<Fault | undefined>;
  onDone: () => void;
}

type Step = 'idle' | 'asking' | 'busy';

export function Deletion(props: DeletionProps) {
  const { title, note, amount, exports, isGrave = false, onDone } = props;
  const [step, setStep] = useState<Step>('idle');
  const [fault, setFault] = useState<Fault>();
  /** The focus comes back to where the question was asked. */
  const wasAsked = useRef(false);
  const isAsking = step !== 'idle';
  const save = async (row: StoredRow) => setFault(await props.save(row));
  const clear = async () => {
    setStep('busy');
    const trouble = await props.clear();
    setFault(trouble);
    setStep(trouble ? 'asking' : 'idle');
    if (trouble) return;
    wasAsked.current = false;
    onDone();
  };
  const [only] = exports;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 flex-1 basis-[260px]">
          {title}
          {amount && <span className="ms-2 text-[12.5px] text-soft">{amount}</span>}
          <span className="block text-[12.5px] text-faint">{note}</span>
        </p>
        {!isAsking && (
          <span className="flex flex-none gap-1.5">
            {only && !isGrave && (
              <Button small aria-label={`Export: ${title}`} onClick={() => void save(only)}>
                Export
              </Button>
            )}
            <Button
              small
              look={isGrave ? 'danger' : 'plain'}
              aria-label={`Delete: ${title}`}
              autoFocus={wasAsked.current}
              onClick={() => {
                wasAsked.current = true;
                setStep('asking');
              }}
            >
              Delete …
            </Button>
          </span>
        )}
      </div>
      {isAsking && (
        <Question
          {...props}
          isBusy={step === 'busy'}
          save={save}
          onKeep={() => {
            setStep('idle');
            setFault(undefined);
          }}
          onDelete={() => void clear()}
        />
      )}
      {fault && (
        <div className="mt-2">
          <Notice fault={fault} />
        </div>
      )}
    </>
  );
}

interface QuestionProps
  extends Pick<DeletionProps, 'question' | 'lost' | 'exports' | 'title' | 'isGrave'> {
  isBusy: boolean;
  save: (row: StoredRow) => Promise<void>;
  onKeep: () => void;
  onDelete: () => void;
}

function Question(props: QuestionProps) {
  const { question, lost, exports, title, isGrave, isBusy, save, onKeep, onDelete } = props;
  return (
    <fieldset
      aria-label={question}
      className="mt-2 flex flex-col gap-2.5 rounded-xl bg-bad-soft p-3 text-[13px]"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape answers the question; it must not also leave the settings.
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <p>
        <span className="font-semibold">{question}</span> {lost}
      </p>
      {exports.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span>Take it along first:</span>
          {exports.map((row) => (
            <Button key={row.id} small onClick={() => void save(row)}>
              {isGrave ? nameOf(row) : 'Export'}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button small autoFocus disabled={isBusy} onClick={onKeep}>
          Keep
        </Button>
        <Button
          small
          look="danger"
          data-testid="confirm-deletion"
          aria-label={`Delete for good: ${title}`}
          disabled={isBusy}
          onClick={onDelete}
        >
          {isBusy ? 'Deleting …' : 'Delete for good'}
        </Button>
      </div>
    </fieldset>
  );
}

const nameOf = ({ export: way, label }: StoredRow): string =>
  way?.name === 'nearside-settings' ? 'All settings' : label;
