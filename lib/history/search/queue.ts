// What must be indexed anew, noted in the transaction that changes it, so that nothing is forgotten when the background dies.
import type { HistoryDatabase } from '../database';
import { titleId } from './rows';

/**
 * Messages that are new, have changed, or are no longer where they were. What they say now is looked up when they are
 * indexed; also those that say nothing are looked up, for they may have said something before.
 */
export const queueMessages = (
  db: HistoryDatabase,
  messages: readonly { id: string; conversationId: string }[],
) => db.searchChanges.bulkAdd(messages.map(({ id, conversationId }) => ({ id, conversationId })));

/** Titles of these conversations are new, have changed, or are gone. */
export const queueTitles = (db: HistoryDatabase, conversationIds: readonly string[]) =>
  db.searchChanges.bulkAdd(conversationIds.map((id) => ({ id: titleId(id), conversationId: id })));
