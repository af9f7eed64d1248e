// A temporary chat as it is kept or exported: under ids that do not say that it is temporary.
import type { Context, Message } from '../../chat/transcript';
import { lastingId } from '../../core/temporary';
import type { Thread } from '../history';
import type { ExportedThread } from '../transfer/export';
import { messagesOf, type TemporaryChat } from './chats';

export interface LastingChat extends Pick<Thread, 'queue'> {
  thread: ExportedThread;
}

export function lastingChat(chat: TemporaryChat): LastingChat {
  const { conversation, queue } = chat.head;
  const messages = messagesOf(chat);
  const questions = [...messages.filter((message) => message.role === 'user'), ...queue];
  const ids = new Set(questions.flatMap(({ contexts = [] }) => contexts.map(({ id }) => id)));
  const thread = {
    conversation: { ...conversation, id: lastingId(conversation.id) },
    messages: messages.map(
      (message): Message => (message.role === 'user' ? withLastingContexts(message) : message),
    ),
    texts: [...chat.texts].flatMap(([id, { text }]) =>
      ids.has(id) ? [{ id: lastingId(id), text }] : [],
    ),
  };
  return { thread, queue: queue.map(withLastingContexts) };
}

const withLastingContexts = <T extends { contexts?: Context[] }>(asked: T): T =>
  asked.contexts
    ? { ...asked, contexts: asked.contexts.map((one) => ({ ...one, id: lastingId(one.id) })) }
    : asked;
