// Brings the message that was found in a search into view, on whichever branch it is.
import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import { useChat, usePanel } from '@/lib/stores/provide';

/** Milliseconds for which the message is marked. */
const MARKED_FOR = 2000;

/** The id of the message to show, while it is looked for; the list draws at least from there on. */
export function useFocusMessage(list: RefObject<HTMLElement | null>): string | undefined {
  const { ports, view } = usePanel();
  const id = useStore(view.store, (state) => state.focusMessageId);
  const conversationId = useChat((state) => state.conversationId);
  const messages = useChat((state) => state.messages);
  const isKnown = useChat((state) => state.all.some((message) => message.id === id));
  const isShown = messages.some((message) => message.id === id);

  useEffect(() => {
    if (id && conversationId && isKnown && !isShown)
      void ports.bus.send('branch.choose', { conversationId, messageId: id });
  }, [id, conversationId, isKnown, isShown, ports]);

  useEffect(() => {
    if (!id || !isShown) return;
    const element = list.current?.querySelector<HTMLElement>(
      `[data-message-id="${CSS.escape(id)}"]`,
    );
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    element.dataset.found = '';
    setTimeout(() => delete element.dataset.found, MARKED_FOR);
    view.focusMessage(undefined);
  }, [id, isShown, list, view]);

  return id;
}
