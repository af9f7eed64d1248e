// How an answer ended when it did not end well, with the next step in place.
import type { AssistantMessage } from '@/lib/chat/transcript';
import { type Fault, fault } from '@/lib/core/fault';
import type { FaultKind } from '@/lib/core/help';
import { concernsConnection } from '@/lib/stores/connection';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function AnswerOutcome(props: { message: AssistantMessage; isLast: boolean }) {
  const { message, isLast } = props;
  switch (message.state) {
    case 'failed':
      return <Failure fault={message.fault ?? fault('server-failed')} isLast={isLast} />;
    case 'interrupted':
      return <Failure fault={message.fault ?? fault('turn-interrupted')} isLast={isLast} />;
    case 'stopped':
      return <Ended words="Stopped. What had arrived is kept." isLast={isLast} />;
    default:
      return message.cutAtLimit ? (
        <Ended words="The model ended at its length limit." isLast={isLast} />
      ) : null;
  }
}

function Ended({ words, isLast }: { words: string; isLast: boolean }) {
  const { retry } = usePanel();
  return (
    <p data-testid="ended" className="flex flex-wrap items-center gap-x-2 text-[13px] text-soft">
      {words}
      {isLast && (
        <Button small onClick={() => void retry(false)}>
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

function Failure({ fault, isLast }: { fault: Fault; isLast: boolean }) {
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
      {fault.kind === 'text-too-long' ? (
        <Button small data-testid="any-length" onClick={() => void retry(true)}>
          Summarize anyway
        </Button>
      ) : (
        <Button small data-testid="retry" onClick={() => void retry(false)}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
