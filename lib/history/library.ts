// What the user does with whole conversations: rename, pin, tag, delete with a way back.
import type { Conversation } from '../chat/transcript';
import type { Result } from '../core/result';
import { unasked } from './attachments';
import { attempt } from './attempt';
import type { HistoryDatabase } from './database';
import { queueMessages, queueTitles } from './search/queue';

export interface Library {
  /** A title of the user's is never replaced by one of the model's; false when it was left as it is. */
  rename(conversationId: string, title: string, by: 'user' | 'model'): Promise<Result<boolean>>;
  pin(conversationIds: readonly string[], isPinned: boolean): Promise<Result<null>>;
  /** Adds and removes tags. */
  tag(conversationIds: readonly string[], change: TagChange): Promise<Result<null>>;
  /** Hides conversations at once; they can be brought back until they are purged. */
  delete(conversationIds: readonly string[], now: number): Promise<Result<null>>;
  bringBack(conversationIds: readonly string[]): Promise<Result<null>>;
  /** Deletes for good what was deleted before `before`; returns how many conversations. */
  purge(before: number): Promise<Result<number>>;
  /** Deletes what was last touched before `before`, as the user would; pinned conversations stay. */
  expire(before: number, now: number): Promise<Result<number>>;
}

export interface TagChange {
  add?: string | undefined;
  remove?: string | undefined;
}

export function createLibrary(db: HistoryDatabase): Library {
  const modify = (ids: readonly string[], change: (conversation: Conversation) => void) =>
    attempt(async () => {
      await db.conversations.where('id').anyOf(ids).modify(change);
      return null;
    });

  return {
    rename: (conversationId, title, by) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.searchChanges, async () => {
          const known = await db.conversations.get(conversationId);
          if (!known || (by === 'model' && known.titledBy !== 'question')) return false;
          await db.conversations.update(conversationId, { title, titledBy: by });
          await queueTitles(db, [conversationId]);
          return true;
        }),
      ),

    pin: (ids, isPinned) =>
      attempt(() =>
        db.transaction('rw', db.conversations, db.pins, async () => {
          const pins = ids.map((id) => ({ id }));
          await (isPinned ? db.pins.bulkPut(pins) : db.pins.bulkDelete([...ids]));
          await db.conversations
            .where('id')
            .anyOf(ids)
            .modify((conversation) => {
              if (isPinned) conversation.isPinned = true;
              else delete conversation.isPinned;
            });
          return null;
        }),
      ),

    tag: (ids, { add, remove }) =>
      modify(ids, (conversation) => {
        const kept = (conversation.tags ?? []).filter((tag) => tag !== remove && tag !== add);
        const tags = add ? [...kept, add] : kept;
        if (tags.length > 0) conversation.tags = tags;
        else delete conversation.tags;
      }),

    delete: (ids, now) =>
      modify(ids, (conversation) => {
        conversation.deletedAt = now;
      }),

    bringBack: (ids) =>
      modify(ids, (conversation) => {
        delete conversation.deletedAt;
      }),

    purge: (before) =>
      attempt(async () => {
        const doomed = await db.conversations.where('deletedAt').below(before).primaryKeys();
        for (const id of doomed) await erase(db, id, before);
        return doomed.length;
      }),

    expire: (before, now) =>
      attempt(() =>
        db.conversations
          .where('updatedAt')
          .below(before)
          .filter(({ isPinned, deletedAt }) => !isPinned && deletedAt === undefined)
          .modify({ deletedAt: now }),
      ),
  };
}

/** A transaction each, so that nobody waits for many; one brought back in the meantime stays. */
const erase = (db: HistoryDatabase, id: string, before: number) =>
  db.transaction('rw', db.contents, async () => {
    const conversation = await db.conversations.get(id);
    if (conversation?.deletedAt === undefined || conversation.deletedAt >= before) return;
    for (const place of [id, `discarded/${id}`]) {
      const messages = db.messages
        .where('[conversationId+seq]')
        .between([place, Number.NEGATIVE_INFINITY], [place, Number.POSITIVE_INFINITY]);
      const gone = await messages.toArray();
      await queueMessages(
        db,
        gone.map((message) => ({ ...message, conversationId: id })),
      );
      await messages.delete();
    }
    await queueTitles(db, [id]);
    await db.conversations.delete(id);
    await db.pins.delete(id);
    await db.drafts.delete(id);
    await db.texts.where('conversationId').equals(id).delete();
    await unasked(db, (draft) => draft === id).delete();
  });
