// One answer: thinking, text, what is going on or went wrong, and what it took.
import { lazy, memo, Suspense } from 'react';
import type { AssistantMessage } from '@/lib/chat/transcript';
import { useNamesPassages } from '@/lib/stores/provide';
import { Markdown } from '../ui/Markdown';
import { AnswerMeta } from './AnswerMeta';
import { AnswerOutcome } from './AnswerOutcome';
import { ProgressLine } from './ProgressLine';
import { Thinking } from './Thinking';

const CitedAnswer = lazy(async () => ({ default: (await import('./CitedAnswer')).CitedAnswer }));

interface AnswerProps {
  message: AssistantMessage;
  /** Only the last answer can be asked for again. */
  isLast: boolean;
  /** Laid out only while it is in view. An attribute, as a rule on its place would cost all of them a new style. */
  isEarlier: boolean;
}

export const Answer = memo(function Answer({ message, isLast, isEarlier }: AnswerProps) {
  const namesPassages = useNamesPassages();
  const isStreaming = message.state === 'streaming';
  const isThinking = isStreaming && message.thinking !== '' && message.text === '';
  return (
    <article
      data-role="assistant"
      data-message-id={message.id}
      data-state={message.state}
      data-earlier={isEarlier || undefined}
      aria-label="Answer"
      aria-busy={isStreaming}
      className="group/message flex flex-col gap-2.5"
    >
      {message.thinking && (
        <Thinking text={message.thinking} isThinking={isThinking} time={message.thinkingTime} />
      )}
      {message.text && (
        <div data-testid="answer" data-growing={isStreaming && !message.progress}>
          {namesPassages ? (
            <Suspense fallback={<Markdown text={message.text} isGrowing={isStreaming} />}>
              <CitedAnswer message={message} />
            </Suspense>
          ) : (
            <Markdown text={message.text} isGrowing={isStreaming} />
          )}
        </div>
      )}
      {isStreaming && !isThinking && <ProgressLine message={message} />}
      {!isStreaming && <AnswerOutcome message={message} isLast={isLast} />}
      {!isStreaming && <AnswerMeta message={message} />}
    </article>
  );
});
