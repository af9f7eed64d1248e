// Temporary chats in memory, and their copy in what the browser keeps in its own memory: there they outlive the background.
import type { Context, Conversation, Message, QueuedQuestion } from '../../chat/transcript';
import type { Shelf } from '../../core/ports';
import { chatOfText, isTemporary } from '../../core/temporary';

/** All of a temporary chat but its messages and texts. Values are replaced, never changed. */
export interface Head {
  conversation: Conversation;
  /** The window in whose panel it was begun. */
  windowId: number;
  draft: string;
  queue: readonly QueuedQuestion[];
  /** Ids of its messages, in the order in which they were stored. */
  order: readonly string[];
  /** Those of them that were taken out and can still be put back. */
  discarded: readonly string[];
}

/** A text or an image of a temporary chat; `context` says what an attachment is shown as. */
export interface ChatText {
  text: string;
  context?: Context;
}

export interface TemporaryChat {
  head: Head;
  /** By id, those taken out among them. */
  messages: Map<string, Message>;
  /** By id. */
  texts: Map<string, ChatText>;
}

/**
 * Bytes of texts that are copied to the shelf, of all chats together: it holds 10 MB, and messages must find room. What
 * does not fit is in the background's memory only, and gone should the browser end it; then its question says so.
 */
const ROOM_FOR_TEXTS = 6_000_000;

const ROOT = 'temporary/';
const headKey = (chatId: string) => `${ROOT}${chatId}/head`;
const messageKey = (chatId: string, id: string) => `${ROOT}${chatId}/message/${id}`;
const textKey = (chatId: string, id: string) => `${ROOT}${chatId}/text/${id}`;

export type Chats = ReturnType<typeof createChats>;

export function createChats(shelf: Shelf) {
  const chats = new Map<string, TemporaryChat>();
  /** Bytes on the shelf, by key of a text. */
  const shelved = new Map<string, number>();
  const loaded = load();

  async function load(): Promise<void> {
    const values = Object.entries(await shelf.read(ROOT));
    for (const [key, value] of values)
      if (key.endsWith('/head')) chats.set(chatOf(key), chatFrom(value as Head));
    for (const [key, value] of values) {
      const [, chatId = '', kind, id = ''] = key.split('/');
      const chat = chats.get(chatId);
      if (kind === 'message') chat?.messages.set(id, value as Message);
      if (kind !== 'text') continue;
      chat?.texts.set(id, value as ChatText);
      shelved.set(key, bytesOf((value as ChatText).text));
    }
  }

  async function remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) shelved.delete(key);
    await shelf.remove(keys);
  }

  return {
    async all(): Promise<TemporaryChat[]> {
      await loaded;
      return [...chats.values()];
    },
    async get(id: string): Promise<TemporaryChat | undefined> {
      await loaded;
      return chats.get(id);
    },
    async add(head: Head): Promise<TemporaryChat> {
      await loaded;
      const chat = chatFrom(head);
      chats.set(head.conversation.id, chat);
      await shelf.write(headKey(head.conversation.id), head);
      return chat;
    },
    async change(chat: TemporaryChat, changes: Partial<Head>): Promise<void> {
      chat.head = { ...chat.head, ...changes };
      const { id } = chat.head.conversation;
      if (chats.has(id)) await shelf.write(headKey(id), chat.head);
    },
    async putMessage(chat: TemporaryChat, message: Message): Promise<void> {
      chat.messages.set(message.id, message);
      const { id } = chat.head.conversation;
      if (chats.has(id)) await shelf.write(messageKey(id, message.id), message);
    },
    async dropMessages(chat: TemporaryChat, ids: readonly string[]): Promise<void> {
      for (const id of ids) chat.messages.delete(id);
      const { id: chatId } = chat.head.conversation;
      await remove(ids.map((id) => messageKey(chatId, id)));
    },
    /** Into the chat that the id names; nowhere when that is gone. */
    async putText(id: string, text: ChatText): Promise<void> {
      await loaded;
      const chatId = chatOfText(id);
      const chat = chats.get(chatId);
      if (!chat) return;
      chat.texts.set(id, text);
      const key = textKey(chatId, id);
      const bytes = bytesOf(text.text);
      const used = [...shelved.values()].reduce((total, one) => total + one, 0);
      if (used + bytes > ROOM_FOR_TEXTS) return;
      shelved.set(key, bytes);
      if (!(await shelf.write(key, text))) shelved.delete(key);
    },
    async dropTexts(chat: TemporaryChat, ids: readonly string[]): Promise<void> {
      for (const id of ids) chat.texts.delete(id);
      await remove(ids.map((id) => textKey(chat.head.conversation.id, id)));
    },
    /** Forgets a chat with all that is in it. */
    async drop(id: string): Promise<void> {
      const chat = chats.get(id);
      if (!chat) return;
      chats.delete(id);
      await remove([
        headKey(id),
        ...[...chat.messages.keys()].map((message) => messageKey(id, message)),
        ...[...chat.texts.keys()].map((text) => textKey(id, text)),
      ]);
    },
  };
}

const chatOf = (key: string): string => key.split('/')[1] ?? '';

const chatFrom = (head: Head): TemporaryChat => ({ head, messages: new Map(), texts: new Map() });

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The messages in their order, without those taken out; where a text has been lost, its question says so. */
export function messagesOf({ head, messages, texts }: TemporaryChat): Message[] {
  return head.order.flatMap((id) => {
    const message = head.discarded.includes(id) ? undefined : messages.get(id);
    return message ? [withLosses(message, texts)] : [];
  });
}

function withLosses(message: Message, texts: ReadonlyMap<string, ChatText>): Message {
  if (message.role !== 'user' || !message.contexts) return message;
  const isLost = ({ id }: Context) => isTemporary(id) && !texts.has(id);
  if (!message.contexts.some(isLost)) return message;
  const contexts = message.contexts.map((context) =>
    isLost(context) ? { ...context, title: `${context.title} (no longer in memory)` } : context,
  );
  return { ...message, contexts };
}
