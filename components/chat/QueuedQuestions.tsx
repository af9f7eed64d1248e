// Questions that wait for the answer under way: taken back into the composer, or cancelled.
import { useChat, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { Question } from './Question';
import { useIsAnswering } from './use-is-answering';

export function QueuedQuestions() {
  const { chat, editQueued } = usePanel();
  const queue = useChat((state) => state.queue);
  const isAnswering = useIsAnswering();
  if (queue.length === 0) return null;
  return (
    <section aria-label="Waiting questions" className="flex flex-col gap-3">
      {queue.map((question) => (
        <div key={question.id} data-testid="queued" className="flex flex-col items-end gap-0.5">
          <div className="flex max-w-full flex-col self-stretch opacity-60">
            <Question message={question} />
          </div>
          <p className="flex items-center gap-0.5 text-[12px] text-soft">
            <span className="me-1">
              {isAnswering ? 'Waits for this answer' : 'Waits until the question above is answered'}
            </span>
            {!question.contexts && (
              <IconButton
                icon="edit"
                label="Edit waiting question"
                small
                onClick={() => void editQueued(question)}
              />
            )}
            <IconButton
              icon="close"
              label="Cancel waiting question"
              small
              onClick={() => void chat.unqueue(question.id)}
            />
          </p>
        </div>
      ))}
    </section>
  );
}
