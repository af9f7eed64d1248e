// The conversation: its messages, kept at the end while an answer grows, unless the reader scrolls away.
import { useChat } from '@/lib/stores/provide';
import { useFocusMessage } from '../history/use-focus-message';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Answer } from './Answer';
import { AskedQuestion } from './AskedQuestion';
import { FinishedAnswer } from './FinishedAnswer';
import { Question } from './Question';
import { QueuedQuestions } from './QueuedQuestions';
import { useShownFrom } from './use-shown-from';
import { useStickToEnd } from './use-stick-to-end';

/** So many messages at the end are always laid out: the view rests on them. */
const LATEST = 3;

export function MessageList() {
  const conversationId = useChat((state) => state.conversationId);
  const messages = useChat((state) => state.messages);
  const pending = useChat((state) => state.pending);
  const asked = useChat((state) => state.all.length + state.queue.length);
  const questions = asked + (pending === undefined ? 0 : 1);
  const { scroller, content, isAtEnd, jump } = useStickToEnd(`${conversationId} ${questions}`);
  const wanted = useFocusMessage(scroller);
  const reach = messages.findIndex((message) => message.id === wanted);
  const { from, edge } = useShownFrom({ first: messages[0]?.id, length: messages.length, reach });
  return (
    <div className="relative min-h-0 flex-1">
      <main
        ref={scroller}
        className="relative h-full overflow-y-auto overscroll-contain px-4 pt-4 pb-3 [scrollbar-gutter:stable]"
      >
        <div ref={content} className="messages mx-auto flex max-w-[680px] flex-col gap-4">
          {from > 0 && <div ref={edge} />}
          {messages
            .slice(from)
            .map((message, index, { length }) =>
              message.role === 'user' ? (
                <AskedQuestion key={message.id} message={message} />
              ) : (
                <Answer
                  key={message.id}
                  message={message}
                  isLast={message === messages.at(-1) && pending === undefined}
                  isEarlier={index < length - LATEST}
                />
              ),
            )}
          {pending !== undefined && <Question message={{ text: pending }} />}
          <QueuedQuestions />
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
