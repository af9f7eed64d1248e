// What the conversations say, as documents for the index.
import type { Conversation } from '../../chat/transcript';
import type { HistoryDatabase } from '../database';
import type { Found } from './batch';
import { type ChangedDoc, isTitle, titleId } from './rows';

/** The next conversations, oldest first; none when there are no more. */
export const conversationsAfter = (
  db: HistoryDatabase,
  { updatedAt, id }: { updatedAt: number; id: string },
  amount: number,
): Promise<Conversation[]> =>
  db.conversations
    .where('updatedAt')
    .aboveOrEqual(updatedAt)
    // Of the same instant, IndexedDB gives them in the order of their ids.
    .filter((one) => one.updatedAt > updatedAt || one.id > id)
    .limit(amount)
    .toArray();

/** The messages and titles of conversations. */
export async function everythingIn(
  db: HistoryDatabase,
  conversations: readonly Conversation[],
): Promise<Found[]> {
  const threads = await db.transaction('r', db.messages, () =>
    Promise.all(
      conversations.map(({ id }) =>
        db.messages
          .where('[conversationId+seq]')
          .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
          .toArray(),
      ),
    ),
  );
  return conversations.flatMap(({ id, title }, index): Found[] => [
    ...(threads[index] ?? [])
      // An answer still streaming is queued when it ends.
      .filter((message) => message.text && !('state' in message && message.state === 'streaming'))
      .map((message) => ({ id: message.id, conversationId: id, text: message.text })),
    { id: titleId(id), conversationId: id, text: title },
  ]);
}

/** What changed documents say now; those that are gone say nothing. */
export async function presentOf(
  db: HistoryDatabase,
  changed: readonly ChangedDoc[],
): Promise<Found[]> {
  const titles = changed.filter(({ id }) => isTitle(id));
  const messages = changed.filter(({ id }) => !isTitle(id));
  const [named, told] = await Promise.all([
    db.conversations.bulkGet(titles.map(({ conversationId }) => conversationId)),
    db.messages.bulkGet(messages.map(({ id }) => id)),
  ]);
  return [
    ...titles.map((change, index) => ({ ...change, text: named[index]?.title })),
    ...messages.map((change, index) => {
      const message = told[index];
      // A discarded message lies under another conversation, where it is not looked for.
      const isThere = message?.conversationId === change.conversationId;
      return { ...change, text: isThere ? message.text : '' };
    }),
  ].flatMap(({ id, conversationId, text }) => (text ? [{ id, conversationId, text }] : []));
}
