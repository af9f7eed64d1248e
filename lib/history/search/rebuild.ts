// Builds the index of all there is, oldest conversations first; goes on where it was cut off.
import type { HistoryDatabase } from '../database';
import { type Batch, gatherBatch } from './batch';
import { conversationsAfter, everythingIn } from './contents';
import type { IndexerPorts } from './indexer';
import type { IndexState } from './rows';
import { grown, storeBatch } from './store-batch';
import type { WordList } from './word-list';

/** Comes to an end when all is built, or when everything has been deleted meanwhile. Changes wait behind it. */
export async function rebuild(
  ports: Required<IndexerPorts>,
  words: WordList,
  state: IndexState,
): Promise<void> {
  let before = state;
  let storing = Promise.resolve(true);
  while (before.rebuiltTo) {
    const { batch, conversationIds, rebuiltTo } = await gather(ports, before);
    // One is stored while the next is gathered.
    if (!(await storing)) return;
    const { rebuiltTo: _before, ...rest } = grown(before, batch.size, ports.limits.newest);
    const next = { ...rest, ...(rebuiltTo && { rebuiltTo }) };
    const outgoing = { conversationIds, isWanted: () => true };
    storing = storeBatch(ports.db, words, { batch, state: before, next, outgoing });
    storing.catch(toldLater);
    before = next;
  }
  await storing;
}

/** Whoever waits for it is told, too; it may be that nobody does any more. */
const toldLater = (): void => undefined;

interface Gathered {
  batch: Batch;
  conversationIds: ReadonlySet<string>;
  /** Where the next batch begins. */
  rebuiltTo: IndexState['rebuiltTo'];
}

async function gather(
  { db, breathe, limits }: Required<IndexerPorts>,
  { nextNumber, rebuiltTo: start }: IndexState,
): Promise<Gathered> {
  const gathering = gatherBatch(nextNumber, breathe, limits);
  const conversationIds = new Set<string>();
  let rebuiltTo = start;
  let reading = readAfter(db, rebuiltTo, limits.texts);
  while (rebuiltTo && !gathering.isFull()) {
    const { conversations, found, last } = await reading;
    // One that was spoken in since comes up a second time: it must not be in the same batch twice.
    if (conversations.some(({ id }) => conversationIds.has(id))) break;
    rebuiltTo = last;
    // The next are read while the words of these are cut.
    reading = readAfter(db, last, limits.texts);
    reading.catch(toldLater);
    for (const { id } of conversations) conversationIds.add(id);
    await gathering.add(found);
  }
  return { batch: gathering.finish(), conversationIds, rebuiltTo };
}

async function readAfter(db: HistoryDatabase, place: IndexState['rebuiltTo'], amount: number) {
  const conversations = place ? await conversationsAfter(db, place, amount) : [];
  const found = await everythingIn(db, conversations);
  const last = conversations.at(-1);
  return { conversations, found, last: last && { updatedAt: last.updatedAt, id: last.id } };
}
