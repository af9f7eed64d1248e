// A model's thinking, folded away; its title says how long it takes or took.
import { useSeconds } from './use-seconds';

interface ThinkingProps {
  text: string;
  isThinking: boolean;
  /** Milliseconds, once it is over and was measured. */
  time: number | undefined;
}

export function Thinking({ text, isThinking, time }: ThinkingProps) {
  const seconds = useSeconds(isThinking);
  return (
    <details data-testid="thinking" className="group text-[13px]">
      <summary className={`w-fit text-soft hover:text-ink ${isThinking ? 'pulse' : ''}`}>
        {isThinking ? `Thinking ${seconds} s` : wordsFor(time)}
      </summary>
      <p dir="auto" className="mt-1.5 border-s-2 border-line ps-3 whitespace-pre-wrap text-soft">
        {text}
      </p>
    </details>
  );
}

function wordsFor(time: number | undefined): string {
  if (time === undefined) return 'Thoughts';
  const seconds = Math.round(time / 1000);
  if (seconds < 1) return 'Thought for a moment';
  return seconds < 60
    ? `Thought for ${seconds} s`
    : `Thought for ${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
