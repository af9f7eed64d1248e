// Under a finished answer: its model and time, its versions, what can be done with it, and on demand its figures.
import { useState } from 'react';
import type { AssistantMessage } from '@/lib/chat/transcript';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { count, formatDuration } from '../ui/format';
import { shownSpeed } from './answer-speed';
import { DeleteButton, ON_HOVER } from './MessageActions';
import { ReadAloud } from './ReadAloud';
import { Regenerate } from './Regenerate';
import { Statistics } from './Statistics';
import { VersionArrows } from './VersionArrows';

export function AnswerMeta({ message }: { message: AssistantMessage }) {
  const [isOpen, setIsOpen] = useState(false);
  const { id, text } = message;
  return (
    <div data-testid="meta" className="-my-1 text-[12px] text-faint">
      <div className="flex min-h-7 flex-wrap items-center gap-x-1">
        {text && (
          <Button
            look="quiet"
            small
            data-testid="statistics-toggle"
            aria-expanded={isOpen}
            title="Figures of this answer"
            className="-ms-2.5 min-w-0 shrink! justify-start! text-start text-[12px] font-normal whitespace-normal! text-faint"
            onClick={() => setIsOpen(!isOpen)}
          >
            {factsOf(message).join(' · ')}
          </Button>
        )}
        <span className="ms-auto flex items-center">
          <span className={`flex items-center ${ON_HOVER}`}>
            {text && <ReadAloud id={id} text={text} />}
            <DeleteButton message={message} />
          </span>
          <VersionArrows id={id} of="answer" />
          {text && <Regenerate message={message} />}
          {text && <CopyButton text={text} label="Copy answer" bare />}
        </span>
      </div>
      {isOpen && <Statistics message={message} />}
    </div>
  );
}

function factsOf(message: AssistantMessage): string[] {
  const { model, duration, parts = 1, leftOut = 0 } = message;
  const speed = shownSpeed(message);
  return [
    model.replace(/:latest$/, ''),
    ...(duration === undefined ? [] : [formatDuration(duration)]),
    ...(speed === undefined ? [] : [`${speed} tokens/s`]),
    ...(parts > 1 ? [`Read in ${parts} parts`] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'earlier message')} did not fit`] : []),
  ];
}
