// What an answer took: its model, time and speed, how it was read; and Copy.
import type { AssistantMessage } from '@/lib/chat/transcript';
import { CopyButton } from '../ui/CopyButton';
import { count, formatDuration } from '../ui/format';

export function AnswerMeta({ message }: { message: AssistantMessage }) {
  if (!message.text) return null;
  return (
    <div
      data-testid="meta"
      className="-my-1 flex min-h-7 items-center gap-2 text-[12px] text-faint"
    >
      <p className="flex flex-1 flex-wrap gap-x-2.5">
        {factsOf(message).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <CopyButton text={message.text} label="Copy answer" bare />
    </div>
  );
}

function factsOf(message: AssistantMessage): string[] {
  const { model, duration, parts = 1, leftOut = 0 } = message;
  const speed = speedOf(message);
  return [
    model.replace(/:latest$/, ''),
    ...(duration === undefined ? [] : [formatDuration(duration)]),
    ...(speed === undefined ? [] : [`${speed} tokens/s`]),
    ...(parts > 1 ? [`Read in ${parts} parts`] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'earlier message')} did not fit`] : []),
  ];
}

/** Tokens a second by the server's clock; nothing where that clock contradicts ours. */
function speedOf({ usage, duration }: AssistantMessage): number | undefined {
  if (!usage || usage.answerTime <= 0 || usage.answerTokens <= 0) return undefined;
  if (duration !== undefined && usage.answerTime > duration * 1.05) return undefined;
  return Math.round((usage.answerTokens / usage.answerTime) * 1000);
}
