// What the history holds, in two parts that are counted and deleted each by itself: chats, and what is not asked yet.
import { type Amount, amountOf, projected } from '../core/amount';
import type { Result } from '../core/result';
import { unasked as attachedTo, UNASKED } from './attachments';
import { attempt } from './attempt';
import type { Draft, HistoryDatabase } from './database';
import { NEW } from './drafts';

export interface Holdings {
  /** How many chats, and about how large with all that they are about. */
  chatAmount(): Promise<Amount>;
  /** Drafts and attachments; of texts that wait in the inbox the size alone. */
  draftAmount(): Promise<Amount>;
  /** Deletes all chats at once, for good; what is not asked yet in a new one stays. */
  clearChats(): Promise<Result<null>>;
  clearDrafts(): Promise<Result<null>>;
}

/** Rows that are looked at to tell the size of all; a text may be long. */
const MESSAGES_READ = 200;
const TEXTS_READ = 20;

export function createHoldings(db: HistoryDatabase): Holdings {
  const { conversations, drafts, messages, texts } = db;
  const asked = () => texts.where('conversationId').notEqual(UNASKED);

  /** Ids of texts that no question is about, nor one that waits in line. */
  const unasked = async (): Promise<string[]> => {
    const taken = new Set([...(await asked().primaryKeys()), ...inLine(await drafts.toArray())]);
    const all = await texts.toCollection().primaryKeys();
    return all.filter((id) => !taken.has(id));
  };

  return {
    async chatAmount() {
      const gone = await conversations.where('deletedAt').above(0).count();
      const said = projected(await messages.limit(MESSAGES_READ).toArray(), await messages.count());
      const about = projected(await asked().limit(TEXTS_READ).toArray(), await asked().count());
      return { count: (await conversations.count()) - gone, bytes: said.bytes + about.bytes };
    },

    async draftAmount() {
      const written = (await drafts.toArray()).filter(({ text }) => text !== '');
      const kept = (await texts.bulkGet(await unasked())).filter((one) => one !== undefined);
      const attached = kept.filter(({ conversationId }) => conversationId === UNASKED);
      return {
        count: written.length + attached.length,
        bytes: amountOf(written).bytes + amountOf(kept).bytes,
      };
    },

    clearChats: () =>
      attempt(() =>
        db.transaction('rw', db.tables, async () => {
          const waiting = inLine(await drafts.toArray());
          const others = db.tables.filter(({ name }) => name !== 'texts' && name !== 'drafts');
          await Promise.all(others.map((table) => table.clear()));
          await asked().delete();
          await texts.bulkDelete(waiting);
          await attachedTo(db, (draft) => draft !== NEW).delete();
          await drafts.where('id').notEqual(NEW).delete();
          return null;
        }),
      ),

    clearDrafts: () =>
      attempt(() =>
        db.transaction('rw', texts, drafts, async () => {
          await texts.bulkDelete(await unasked());
          const all = await drafts.toArray();
          const queues = all.filter(({ queue = [] }) => queue.length > 0);
          await drafts.clear();
          await drafts.bulkPut(queues.map((draft) => ({ ...draft, text: '' })));
          return null;
        }),
      ),
  };
}

/** Ids of the texts that questions in line are about. */
const inLine = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(({ queue = [] }) =>
    queue.flatMap(({ contexts = [] }) => contexts.map(({ id }) => id)),
  );
