// How far an import has come, what it brought, and what it could not read.
import type { ImportState } from '@/lib/stores/transfer';
import { Button } from '../ui/Button';
import { count } from '../ui/format';
import { Notice } from '../ui/Notice';

interface ImportReportProps {
  state: ImportState;
  onDismiss: () => void;
}

/** Problems drawn, at most. */
const SHOWN = 50;

export function ImportReport({ state, onDismiss }: ImportReportProps) {
  const { name, done, isRunning, conversations, messages, known, skipped, problems, fault } = state;
  const parts = [
    `${count(conversations, 'chat')} and ${count(messages, 'message')} added`,
    known > 0 && `${count(known, 'chat')} were here already`,
    skipped > 0 && `${count(skipped, 'hidden part')} left out`,
    problems.length > 0 && `${count(problems.length, 'entry')} could not be read`,
  ];
  return (
    <div data-testid="import-report" className="flex flex-col gap-1.5 text-[13px]">
      {isRunning && (
        <progress className="w-full accent-accent" aria-label={`Importing ${name}`} value={done} />
      )}
      <p role="status" data-done={!isRunning}>
        {isRunning ? 'Importing: ' : 'Done: '}
        {parts
          .filter(Boolean)
          .join(', ')
          .replace(/entrys/, 'entries')}
        .
      </p>
      {fault && <Notice fault={fault} />}
      {problems.length > 0 && (
        <ul className="max-h-48 list-disc overflow-y-auto ps-5 text-[12.5px] text-soft">
          {problems.slice(0, SHOWN).map(({ entry, title, reason }) => (
            <li key={entry}>
              Entry {entry}
              {title && ` (${title})`} {reason}.
            </li>
          ))}
        </ul>
      )}
      {!isRunning && (
        <Button small look="quiet" className="self-start" onClick={onDismiss}>
          Close
        </Button>
      )}
    </div>
  );
}
