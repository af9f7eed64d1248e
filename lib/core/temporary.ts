// Temporary chats are told apart by their ids, and so are the texts in them: whoever sees one knows where it may lie. Pure.
import type { NewId } from './ports';

const PREFIX = 'temp-';

/** Whether an id is that of a temporary chat, or of a text in one. */
export const isTemporary = (id: string | null | undefined): id is string =>
  id?.startsWith(PREFIX) ?? false;

/** The id of a new temporary chat: a single dash, and short enough for ids of texts to begin with it. */
export const newTemporaryId = (newId: NewId): string =>
  PREFIX + newId().replaceAll('-', '').slice(0, 20);

/** The id of a new text: in a temporary chat it begins with the chat's, anywhere else it is like any other. */
export const newTextId = (conversationId: string | null | undefined, newId: NewId): string =>
  isTemporary(conversationId) ? `${conversationId}-${newId()}` : newId();

/** The temporary chat that a text is in. */
export const chatOfText = (textId: string): string => textId.split('-').slice(0, 2).join('-');

/** What a temporary id becomes where the chat is kept or exported; the same each time, other ids stay. */
export const lastingId = (id: string): string =>
  isTemporary(id) ? `kept-${id.slice(PREFIX.length)}` : id;
