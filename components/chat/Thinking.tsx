// A model's thinking, folded away; its title says how long it takes.
import { useSeconds } from './use-seconds';

export function Thinking({ text, isThinking }: { text: string; isThinking: boolean }) {
  const seconds = useSeconds(isThinking);
  const words = isThinking
    ? `Thinking ${seconds} s`
    : seconds > 0
      ? `Thought for ${seconds} s`
      : 'Thoughts';
  return (
    <details data-testid="thinking" className="group text-[13px]">
      <summary className={`w-fit text-soft hover:text-ink ${isThinking ? 'pulse' : ''}`}>
        {words}
      </summary>
      <p dir="auto" className="mt-1.5 border-s-2 border-line ps-3 whitespace-pre-wrap text-soft">
        {text}
      </p>
    </details>
  );
}
