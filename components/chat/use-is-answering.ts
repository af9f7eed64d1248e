// Whether the conversation shown is being answered: meanwhile its messages are read, not changed.
import { streamingAnswer } from '@/lib/stores/arrivals';
import { useChat } from '@/lib/stores/provide';

export const useIsAnswering = (): boolean =>
  useChat(
    ({ messages, pending }) => pending !== undefined || streamingAnswer(messages) !== undefined,
  );
