// What is attached in a composer but not yet asked about: kept like a draft, until a question takes it or it is removed.
import type { Context } from '../chat/transcript';
import type { Result } from '../core/result';
import { attempt } from './attempt';
import type { HistoryDatabase } from './database';
import { NEW } from './drafts';

export interface KeptAttachment {
  context: Context;
  /** The whole text, or an image as bare base64. */
  text: string;
}

export interface Attachments {
  /** Without a conversation, in a new one. */
  keepAttachment(kept: KeptAttachment, conversationId?: string): Promise<Result<null>>;
  /** Those in a conversation that no question is about, nor one that waits; without one, in a new one. */
  attachments(conversationId?: string): Promise<Result<KeptAttachment[]>>;
  /** Forgets one, unless a question is about it. */
  dropAttachment(id: string): Promise<Result<null>>;
}

/** Stands where the conversation will be named; no id of ours. */
export const UNASKED = 'composer';

/** Those that are attached to certain drafts. */
export const unasked = (db: HistoryDatabase, isOf: (draft: string) => boolean) =>
  db.texts
    .where('conversationId')
    .equals(UNASKED)
    .filter(({ draft = NEW }) => isOf(draft));

export function createAttachments(db: HistoryDatabase): Attachments {
  const unasked = () => db.texts.where('conversationId').equals(UNASKED);

  return {
    keepAttachment: ({ context, text }, draft = NEW) =>
      attempt(async () => {
        await db.texts.put({ id: context.id, conversationId: UNASKED, text, context, draft });
        return null;
      }),
    attachments: (conversationId = NEW) =>
      attempt(() =>
        db.transaction('r', db.texts, db.drafts, async () => {
          const drafts = await db.drafts.toArray();
          const waiting = drafts.flatMap(({ queue = [] }) => queue);
          const taken = new Set(
            waiting.flatMap(({ contexts = [] }) => contexts.map(({ id }) => id)),
          );
          const stored = await unasked().toArray();
          return stored.flatMap(({ id, context, text, draft = NEW }) =>
            context && draft === conversationId && !taken.has(id) ? [{ context, text }] : [],
          );
        }),
      ),
    dropAttachment: (id) =>
      attempt(async () => {
        await unasked()
          .filter((text) => text.id === id)
          .delete();
        return null;
      }),
  };
}
