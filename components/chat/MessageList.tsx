// The conversation: its messages, kept at the end while an answer grows, unless the reader scrolls away.
import { useChat } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Answer } from './Answer';
import { FinishedAnswer } from './FinishedAnswer';
import { Question } from './Question';
import { useStickToEnd } from './use-stick-to-end';

export function MessageList() {
  const conversationId = useChat((state) => state.conversationId);
  const messages = useChat((state) => state.messages);
  const pending = useChat((state) => state.pending);
  const questions = messages.length + (pending === undefined ? 0 : 1);
  const { scroller, content, isAtEnd, jump } = useStickToEnd(`${conversationId} ${questions}`);
  return (
    <div className="relative min-h-0 flex-1">
      <main ref={scroller} className="h-full overflow-y-auto overscroll-contain px-4 pt-4 pb-3">
        <div ref={content} className="mx-auto flex max-w-[680px] flex-col gap-4">
          {messages.map((message, index) =>
            message.role === 'user' ? (
              <Question key={message.id} message={message} />
            ) : (
              <Answer
                key={message.id}
                message={message}
                isLast={index === messages.length - 1 && pending === undefined}
              />
            ),
          )}
          {pending !== undefined && <Question message={{ text: pending }} />}
        </div>
        <FinishedAnswer />
      </main>
      {!isAtEnd && (
        <div className="pointer-events-none absolute inset-x-0 bottom-2 flex justify-center">
          <Button small className="pointer-events-auto shadow-float" onClick={jump}>
            <Icon name="arrowDown" size={14} />
            Jump to latest
          </Button>
        </div>
      )}
    </div>
  );
}
