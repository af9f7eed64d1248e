// How an answer ended when it did not end well, with the next step in place.
import type { AssistantMessage } from '@/lib/chat/transcript';
import { type Fault, fault } from '@/lib/core/fault';
import type { FaultKind } from '@/lib/core/help';
import { concernsConnection } from '@/lib/stores/connection';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { focusComposer } from './focus-composer';

interface OutcomeProps {
  message: AssistantMessage;
  isLast: boolean;
}

export function AnswerOutcome(props: OutcomeProps) {
  const { message } = props;
  switch (message.state) {
    case 'failed':
      return <Failure {...props} fault={message.fault ?? fault('server-failed')} />;
    case 'interrupted':
      return <Failure {...props} fault={message.fault ?? fault('turn-interrupted')} />;
    case 'stopped':
      return <Ended {...props} words="Stopped. What had arrived is kept." />;
    default:
      return message.cutAtLimit ? (
        <Ended {...props} words="The model ended at its length limit." />
      ) : null;
  }
}

/** Goes on where a part that has text ends. */
function Continue({ message }: { message: AssistantMessage }) {
  const { resume } = usePanel();
  if (!message.text) return null;
  return (
    <Button
      small
      data-testid="continue"
      onClick={() => {
        focusComposer();
        void resume(message);
      }}
    >
      Continue
    </Button>
  );
}

function Ended({ message, isLast, words }: OutcomeProps & { words: string }) {
  const { retry } = usePanel();
  return (
    <p data-testid="ended" className="flex flex-wrap items-center gap-x-2 text-[13px] text-soft">
      {words}
      {isLast && <Continue message={message} />}
      {isLast && !message.text && (
        <Button small onClick={() => void retry()}>
          Ask again
        </Button>
      )}
    </p>
  );
}

/** Faults after which another model may help. */
const ANOTHER_MODEL: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'model-missing',
  'model-not-local',
  'model-left-machine',
  'model-unsuited',
  'memory-short',
  'context-exceeded',
]);

function Failure({ message, isLast, fault }: OutcomeProps & { fault: Fault }) {
  const { retry, view } = usePanel();
  if (!isLast) return <Notice fault={fault} />;
  return (
    <Notice fault={fault}>
      {ANOTHER_MODEL.has(fault.kind) && (
        <Button small onClick={() => view.showPicker(true)}>
          Choose a model
        </Button>
      )}
      {concernsConnection(fault.kind) && (
        <Button small onClick={() => view.show('connect')}>
          How to fix it
        </Button>
      )}
      <Continue message={message} />
      {fault.kind === 'text-too-long' ? (
        <Button small data-testid="any-length" onClick={() => void retry({ anyLength: true })}>
          Summarize anyway
        </Button>
      ) : (
        <Button small data-testid="retry" onClick={() => void retry()}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
