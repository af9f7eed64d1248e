// The conversation database: its tables and its versions (Dexie over IndexedDB).
import { type DBCore, Dexie, type EntityTable, type Table } from 'dexie';
import type { Context, Conversation, Message, QueuedQuestion } from '../chat/transcript';
import { toBlocks } from './migrations/to-blocks';
import { toBranches } from './migrations/to-branches';
import { toContexts } from './migrations/to-contexts';
import { toHosts } from './migrations/to-hosts';
import type { ChangedDoc, DocBlock, MetaRow, PostingRow, WordsRow } from './search/rows';

/** A message and its place: `seq` counts up within the conversation, so order never depends on a clock. */
export type StoredMessage = Message & { conversationId: string; seq: number };

/** The text that a message is about. */
export interface StoredText {
  id: string;
  /** Absent while the text waits in the inbox; `composer` while it is attached to no question yet. */
  conversationId?: string;
  text: string;
  /** What an attachment is shown as. */
  context?: Context;
  /** The id of the draft that it is attached to; absent: that of a new conversation. */
  draft?: string;
}

/** What is written in a conversation but not yet asked. */
export interface Draft {
  /** The conversation's; `panel` for a new one. */
  id: string;
  text: string;
  /** Sent one after the other, each when the answer before it has ended. */
  queue?: QueuedQuestion[];
}

export class HistoryDatabase extends Dexie {
  declare conversations: EntityTable<Conversation, 'id'>;
  /** The pinned conversations: a boolean cannot be looked up. */
  declare pins: EntityTable<{ id: string }, 'id'>;
  declare messages: Table<StoredMessage, string>;
  declare texts: EntityTable<StoredText, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare searchBlocks: EntityTable<DocBlock, 'block'>;
  declare searchRows: EntityTable<PostingRow, 'key'>;
  declare searchWords: EntityTable<WordsRow, 'shard'>;
  declare searchChanges: EntityTable<ChangedDoc, 'order'>;
  declare meta: Table<MetaRow, MetaRow['id']>;
  /** Counts transactions that may change conversations or messages, as they begin: what was read before may be old. */
  changes = 0;

  constructor(name: string) {
    // What is stored survives a crash of the browser. Strict durability would also wait for the disk at each
    // checkpoint, four times a second, to survive a failure of the power.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      conversations: 'id, updatedAt',
      messages: 'id, [conversationId+seq], state',
      texts: 'id, conversationId',
      drafts: 'id',
    });
    this.version(2).stores({ conversations: 'id, updatedAt, *tags' }).upgrade(toBranches);
    this.version(3).upgrade(toContexts);
    this.version(4)
      .stores({
        conversations: 'id, updatedAt, *tags, deletedAt',
        searchDocs: 'number, &id, conversationId',
        searchPostings: '[bucket+chunk]',
        searchQueue: 'id',
        meta: 'id',
      })
      .upgrade(toHosts);
    this.version(5)
      .stores({
        pins: 'id',
        searchBlocks: 'block, *conversationIds',
        searchRows: 'key',
        searchWords: 'shard',
        searchChanges: '++order',
        searchDocs: null,
        searchPostings: null,
        searchQueue: null,
      })
      .upgrade(toBlocks);
    this.use({ stack: 'dbcore', name: 'changes', create: (core) => this.#counting(core) });
  }

  #counting(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (tables, mode, options) => {
        const mayChange = tables.some((name) => name === 'messages' || name === 'conversations');
        if (mode === 'readwrite' && mayChange) this.changes += 1;
        return core.transaction(tables, mode, options);
      },
    };
  }

  /** What a change of conversations may touch. The index is not among it: writing that may take a while. */
  get contents(): Table[] {
    const { conversations, pins, messages, texts, drafts, searchChanges } = this;
    return [conversations, pins, messages, texts, drafts, searchChanges];
  }
}
