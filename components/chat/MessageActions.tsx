// The row of actions under a message: seen on hover and on focus, always there for the keyboard and for touch. While an
// answer is written they say so when used: to disable them all at once, and none would say why, costs each question a frame.
import type { ReactNode } from 'react';
import type { Message } from '@/lib/chat/transcript';
import { usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';

/** For what is shown only while its message is pointed at or holds the focus; the message has the class `group/message`. */
export const ON_HOVER =
  'opacity-0 transition-opacity group-hover/message:opacity-100 group-focus-within/message:opacity-100 pointer-coarse:opacity-100';

export function DeleteButton({ message }: { message: Message }) {
  const { chat } = usePanel();
  return (
    <IconButton
      icon="trash"
      label="Delete, with what follows"
      small
      data-testid="delete-message"
      onClick={() => void chat.remove(message)}
    />
  );
}

export function QuestionActions(props: { children: ReactNode; onEdit: () => void }) {
  return (
    <div className={`flex items-center ${ON_HOVER}`}>
      <IconButton
        icon="edit"
        label="Edit question"
        small
        data-testid="edit-question"
        onClick={props.onEdit}
      />
      {props.children}
    </div>
  );
}
