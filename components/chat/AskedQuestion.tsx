// A stored question with what can be done with it: edit, copy, delete, step through its versions.
import { memo, useState } from 'react';
import type { UserMessage } from '@/lib/chat/transcript';
import { useChat } from '@/lib/stores/provide';
import { CopyButton } from '../ui/CopyButton';
import { focusComposer } from './focus-composer';
import { DeleteButton, QuestionActions } from './MessageActions';
import { Question } from './Question';
import { QuestionEditor } from './QuestionEditor';
import { VersionArrows } from './VersionArrows';

export const AskedQuestion = memo(function AskedQuestion({ message }: { message: UserMessage }) {
  const [isEditing, setIsEditing] = useState(false);
  const hasVersions = useChat((state) => state.versions.has(message.id));
  const close = () => {
    setIsEditing(false);
    focusComposer();
  };
  if (isEditing) return <QuestionEditor message={message} onClose={close} />;
  return (
    <div
      data-testid="asked"
      data-message-id={message.id}
      className="group/message flex flex-col items-end gap-0.5"
    >
      <Question message={message} />
      {/* What is seen on hover only takes the room between the messages. */}
      <div className={`flex min-h-7 items-center gap-1 ${hasVersions ? '-mb-2' : '-mb-5'}`}>
        <QuestionActions onEdit={() => setIsEditing(true)}>
          <CopyButton text={message.text} label="Copy question" bare />
          <DeleteButton message={message} />
        </QuestionActions>
        <VersionArrows id={message.id} of="question" />
      </div>
    </div>
  );
});
