// Opens a chat from the history, at one of its messages when that was what was looked for.
import { usePanel } from '@/lib/stores/provide';

export function useOpenChat() {
  const { chat, view } = usePanel();
  return (conversationId: string, messageId?: string): void => {
    view.focusMessage(messageId);
    chat.open(conversationId);
    view.show('chat');
  };
}
