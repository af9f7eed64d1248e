// What must be indexed anew, noted in the transaction that changes it, so that nothing is forgotten when the background dies.
import type { HistoryDatabase } from '../database';
import { titleId } from './rows';

interface Spoken {
  id: string;
  conversationId: string;
  text: string;
}

/** Messages that are new or have changed. */
export const queueMessages = (db: HistoryDatabase, messages: readonly Spoken[]) =>
  db.searchQueue.bulkPut(
    messages
      .filter(({ text }) => text !== '')
      .map(({ id, conversationId }) => ({ id, conversationId })),
  );

/** Messages that are deleted for good: their words leave the index. */
export const queueGone = (db: HistoryDatabase, messages: readonly Spoken[]) =>
  db.searchQueue.bulkPut(
    messages
      .filter(({ text }) => text !== '')
      .map(({ id, conversationId, text }) => ({ id, conversationId, gone: text })),
  );

/** Titles of these conversations are new. */
export const queueTitles = (db: HistoryDatabase, conversationIds: readonly string[]) =>
  db.searchQueue.bulkPut(conversationIds.map((id) => ({ id: titleId(id), conversationId: id })));

/** A title that is no longer there, or no longer so. */
export const queueGoneTitle = (db: HistoryDatabase, conversationId: string, title: string) =>
  db.searchQueue.put({ id: titleId(conversationId), conversationId, gone: title });
