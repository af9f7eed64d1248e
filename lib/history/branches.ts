// The branches of a stored conversation: which is shown, and what is taken out of the tree or put back.

import type { Message } from '../chat/transcript';
import { newestLeafBelow, versionsOf, withDescendants } from '../core/branches';
import type { Result } from '../core/result';
import { attempt } from './attempt';
import type { HistoryDatabase, StoredMessage } from './database';
import { queueMessages } from './search/queue';

export interface Branches {
  /** Shows the newest branch through a message; false when there is no such message. */
  chooseBranch(conversationId: string, messageId: string): Promise<Result<boolean>>;
  /** Takes out a message with all that follows it, until it is put back or erased. */
  discard(conversationId: string, messageId: string): Promise<Result<boolean>>;
  /** Puts back what was discarded with this message; false when it has been erased. */
  restore(conversationId: string, messageId: string): Promise<Result<boolean>>;
  /** Erases what was discarded, in all conversations. */
  eraseDiscarded(): Promise<Result<null>>;
}

/** Discarded messages lie under a conversation of this name, which nothing else reads. */
const DISCARDED = 'discarded/';

export function createBranches(db: HistoryDatabase): Branches {
  const within = (from: string, to = from) =>
    db.messages.where('[conversationId+seq]').between([from, -Infinity], [to, Infinity]);
  const stored = (place: string): Promise<StoredMessage[]> => within(place).sortBy('seq');
  const show = (conversationId: string, leafId: string | null) =>
    db.conversations.update(conversationId, { leafId });
  const change = (work: () => Promise<boolean>) =>
    attempt(() => db.transaction('rw', db.conversations, db.messages, db.searchChanges, work));

  /** A message with all that follows it. */
  const subtree = (messages: StoredMessage[], messageId: string) => {
    const ids = withDescendants(messages, messageId);
    return messages.filter(({ id }) => ids.has(id));
  };
  const move = (messages: StoredMessage[], place: string) =>
    db.messages.bulkPut(messages.map((message) => ({ ...message, conversationId: place })));

  return {
    chooseBranch: (conversationId, messageId) =>
      change(async () => {
        const messages = await stored(conversationId);
        if (!messages.some(({ id }) => id === messageId)) return false;
        await show(conversationId, newestLeafBelow(messages, messageId));
        return true;
      }),

    discard: (conversationId, messageId) =>
      change(async () => {
        const messages = await stored(conversationId);
        const message = messages.find(({ id }) => id === messageId);
        if (!message) return false;
        const doomed = subtree(messages, messageId);
        await move(doomed, DISCARDED + conversationId);
        await queueMessages(db, doomed);
        await show(conversationId, leafWithout(messages, message));
        return true;
      }),

    restore: (conversationId, messageId) =>
      change(async () => {
        const discarded = await stored(DISCARDED + conversationId);
        if (!discarded.some(({ id }) => id === messageId)) return false;
        const saved = subtree(discarded, messageId);
        await move(saved, conversationId);
        await queueMessages(
          db,
          saved.map((message) => ({ ...message, conversationId })),
        );
        await show(conversationId, newestLeafBelow(await stored(conversationId), messageId));
        return true;
      }),

    eraseDiscarded: () =>
      attempt(() =>
        db.transaction('rw', db.messages, db.texts, async () => {
          const discarded = within(DISCARDED, `${DISCARDED}\uffff`);
          for (const message of await discarded.toArray()) {
            await db.messages.delete(message.id);
            await eraseTexts(db, message);
          }
          return null;
        }),
      ),
  };
}

/** What is shown once a message is gone: its newest other version, otherwise what it followed. */
export function leafWithout(messages: readonly Message[], message: Message): string | null {
  const other = versionsOf(messages, message).findLast(({ id }) => id !== message.id);
  return other ? newestLeafBelow(messages, other.id) : message.parentId;
}

/** The texts that an erased question was about, unless another version of it is about them too. */
async function eraseTexts(db: HistoryDatabase, message: StoredMessage): Promise<void> {
  if (message.role !== 'user' || !message.contexts?.length) return;
  const home = message.conversationId.slice(DISCARDED.length);
  const used = new Set<string>();
  for (const place of [home, message.conversationId])
    await db.messages
      .where('[conversationId+seq]')
      .between([place, -Infinity], [place, Infinity])
      .each((other) => {
        if (other.role === 'user') for (const { id } of other.contexts ?? []) used.add(id);
      });
  for (const { id } of message.contexts) if (!used.has(id)) await db.texts.delete(id);
}
