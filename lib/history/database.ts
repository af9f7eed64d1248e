// The conversation database: its tables and its versions (Dexie over IndexedDB).
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Conversation, Message } from '../chat/transcript';

/** A message and its place: `seq` counts up within the conversation, so order never depends on a clock. */
export type StoredMessage = Message & { conversationId: string; seq: number };

/** The text that a message is about. */
export interface StoredText {
  id: string;
  /** Absent while the text waits in the inbox. */
  conversationId?: string;
  text: string;
}

export interface Draft {
  id: string;
  text: string;
}

export class HistoryDatabase extends Dexie {
  declare conversations: EntityTable<Conversation, 'id'>;
  declare messages: Table<StoredMessage, string>;
  declare texts: EntityTable<StoredText, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;

  constructor(name: string) {
    // An answer reported as saved must survive a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      conversations: 'id, updatedAt',
      messages: 'id, [conversationId+seq], state',
      texts: 'id, conversationId',
      drafts: 'id',
    });
  }
}
