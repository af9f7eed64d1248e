// What is going on before and between the words of an answer.
import type { AssistantMessage, Progress } from '@/lib/chat/transcript';
import { useSeconds } from './use-seconds';

const WORTH_COUNTING = 3;

/** While words arrive they speak for themselves, with a mark at their end. */
export function ProgressLine({ message }: { message: AssistantMessage }) {
  const { progress, text } = message;
  if (!progress && text) return null;
  const words = wordsFor(progress);
  return <Stage key={words} words={words} />;
}

function Stage({ words }: { words: string }) {
  const seconds = useSeconds(true);
  return (
    <p data-testid="progress" className="flex items-center gap-2 text-[13px] text-soft">
      <span aria-hidden="true" className="pulse size-2 flex-none rounded-full bg-accent" />
      <span>
        {words}
        {seconds >= WORTH_COUNTING && <span className="text-faint"> {seconds} s</span>}
      </span>
    </p>
  );
}

function wordsFor(progress: Progress | undefined): string {
  switch (progress?.stage) {
    case 'loading-model':
      return 'Loading the model';
    case 'reading-part':
      return `Reading part ${progress.part} of ${progress.parts}`;
    case 'joining-parts':
      return `Joining ${progress.parts} parts`;
    default:
      return 'Waiting for the model';
  }
}
