// The conversations a page at a time, as a list shows them: however many there are, a page costs the same.
import type { Conversation } from '../chat/transcript';
import type { Result } from '../core/result';
import { attempt } from './attempt';
import type { HistoryDatabase } from './database';

export interface ListRequest {
  /** Conversations on the page. The first one has the pinned ones besides. */
  amount: number;
  /** Where the page before ended; absent for the first. */
  after?: ListPlace | undefined;
  /** Only those with this tag. */
  tag?: string | undefined;
}

export interface ListPlace {
  updatedAt: number;
  id: string;
}

export interface ConversationPage {
  /** Newest first. */
  conversations: Conversation[];
  /** Absent when there are no more. */
  next?: ListPlace;
  /** All tags there are, sorted; on the first page. */
  tags?: string[];
}

export interface Listing {
  list(request: ListRequest): Promise<Result<ConversationPage>>;
  /** The ids of all conversations, or of those with a tag. */
  ids(tag?: string): Promise<Result<string[]>>;
}

/** Pinned conversations shown before all others; further ones stand among those of their time. */
const MOST_PINNED = 100;

export function createListing(db: HistoryDatabase): Listing {
  return {
    list: (request) =>
      attempt(() =>
        db.transaction('r', db.conversations, db.pins, async () => {
          const { amount, after, tag } = request;
          const pinned = await pinnedIds(db);
          const isWanted = (one: Conversation) =>
            isThere(one) && !pinned.has(one.id) && isBehind(one, after);
          // Asked for together: waiting takes longer than reading.
          const [found, first] = await Promise.all([
            tag
              ? tagged(db, tag).then((all) => all.filter(isWanted))
              : newest(db, after, { count: amount + 1, isWanted }),
            after ? undefined : firstOnes(db, pinned, tag),
          ]);
          const rest = found.slice(0, amount);
          const last = rest.at(-1);
          const next = found.length > amount && last;
          return {
            conversations: [...(first?.pinned ?? []), ...rest].sort(newestFirst),
            ...(next && { next: { updatedAt: next.updatedAt, id: next.id } }),
            ...(first && { tags: first.tags }),
          };
        }),
      ),

    ids: (tag) =>
      attempt(async () => {
        if (tag) return (await tagged(db, tag)).filter(isThere).map(({ id }) => id);
        const [all, deleted] = await Promise.all([
          db.conversations.orderBy('updatedAt').primaryKeys(),
          db.conversations.where('deletedAt').above(Number.NEGATIVE_INFINITY).primaryKeys(),
        ]);
        const gone = new Set(deleted);
        return all.filter((id) => !gone.has(id)).reverse();
      }),
  };
}

const isThere = ({ deletedAt }: Conversation): boolean => deletedAt === undefined;

/** Of the same instant, the higher id comes first, as in the database read backwards. */
const newestFirst = (a: ListPlace, b: ListPlace): number =>
  b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1);

const isBehind = (one: ListPlace, place: ListPlace | undefined): boolean =>
  !place || newestFirst(one, place) > 0;

/** The first `count` that are wanted. Read in one piece: a row at a time takes several times as long. */
async function newest(
  db: HistoryDatabase,
  after: ListPlace | undefined,
  { count, isWanted }: { count: number; isWanted: (one: Conversation) => boolean },
): Promise<Conversation[]> {
  const latest = after?.updatedAt ?? Number.POSITIVE_INFINITY;
  for (let limit = count; ; limit *= 2) {
    const read = db.conversations.where('updatedAt').belowOrEqual(latest).reverse().limit(limit);
    const rows = await read.toArray();
    const wanted = rows.filter(isWanted);
    if (wanted.length >= count || rows.length < limit) return wanted.slice(0, count);
  }
}

const tagged = async (db: HistoryDatabase, tag: string): Promise<Conversation[]> =>
  (await db.conversations.where('tags').equals(tag).toArray()).sort(newestFirst);

/** The ids of the pinned conversations that are shown before all others. */
async function pinnedIds(db: HistoryDatabase): Promise<ReadonlySet<string>> {
  const pins = await db.pins.toCollection().primaryKeys();
  if (pins.length <= MOST_PINNED) return new Set(pins);
  const pinned = (await db.conversations.bulkGet(pins)).filter((one) => one !== undefined);
  const newestOnes = pinned.filter(isThere).sort(newestFirst).slice(0, MOST_PINNED);
  return new Set(newestOnes.map(({ id }) => id));
}

/** What only the first page has. */
async function firstOnes(db: HistoryDatabase, ids: ReadonlySet<string>, tag: string | undefined) {
  const [pinned, tags] = await Promise.all([db.conversations.bulkGet([...ids]), tagsInUse(db)]);
  return {
    pinned: pinned
      .filter((one) => one !== undefined)
      .filter((one) => isThere(one) && (!tag || one.tags?.includes(tag))),
    tags,
  };
}

/** The tags of conversations that are there. */
async function tagsInUse(db: HistoryDatabase): Promise<string[]> {
  const [keys, deleted] = await Promise.all([
    db.conversations.orderBy('tags').uniqueKeys(),
    db.conversations.where('deletedAt').above(Number.NEGATIVE_INFINITY).count(),
  ]);
  const tags = keys as string[];
  if (deleted === 0) return tags;
  const used = await Promise.all(
    tags.map((tag) => db.conversations.where('tags').equals(tag).filter(isThere).first()),
  );
  return tags.filter((_, index) => used[index]);
}
