// Keeps the full-text index up to date, off the critical path: what has changed, and all of it when there is no index yet.
import type { HistoryDatabase } from '../database';
import { gatherBatch } from './batch';
import { presentOf } from './contents';
import { rebuild } from './rebuild';
import type { IndexState } from './rows';
import { grown, startAnew, stateOf, storeBatch } from './store-batch';
import { readWordList, type WordList } from './word-list';

/** Raised when words are cut otherwise or rows change: the index is then built anew. */
const VERSION = 2;
/** How much is taken up at a time; less in tests. */
export interface Limits {
  /** Documents of one batch, and places of words in them: what is held in memory. */
  docs: number;
  places: number;
  /** Documents that may be among the newest. */
  newest: number;
  /** Changes looked at for one batch. */
  changes: number;
  /** Conversations, or changes, whose texts are read at a time. */
  texts: number;
}
const LIMITS: Limits = {
  docs: 20_000,
  places: 1_000_000,
  newest: 4096,
  changes: 8192,
  texts: 25,
};

export interface Indexer {
  /** Indexes all there is to index; resumes where it was cut off. Must not run twice at a time. */
  catchUp(): Promise<void>;
  /** The words of the index, as far as they are stored. */
  wordList(): Promise<WordList>;
}

export interface IndexerPorts {
  db: HistoryDatabase;
  /** Lets other work go on; resolves soon. */
  breathe: () => Promise<void>;
  limits?: Limits;
}

export function createIndexer(ports: IndexerPorts): Indexer {
  const { db, breathe, limits = LIMITS } = ports;
  let list: Promise<WordList> | undefined;
  const wordList = () => {
    list ??= readWordList(db);
    return list;
  };
  const step = async (): Promise<boolean> => {
    const state = await stateOf(db);
    if (state?.version !== VERSION) {
      await startAnew(db, VERSION);
      // Words of before are not those of the new index.
      list = undefined;
      return true;
    }
    const words = await wordList();
    if (!state.rebuiltTo) return indexChanges({ db, breathe, limits }, words, state);
    await rebuild({ db, breathe, limits }, words, state);
    // What has changed meanwhile comes next.
    return true;
  };
  return {
    wordList,
    async catchUp() {
      try {
        while (await step());
      } catch (error) {
        // What is in memory may be ahead of what was stored.
        list = undefined;
        throw error;
      }
    },
  };
}

/** Indexes what has changed; false when nothing was left. */
async function indexChanges(
  { db, breathe, limits }: Required<IndexerPorts>,
  words: WordList,
  state: IndexState,
): Promise<boolean> {
  const gathering = gatherBatch(state.nextNumber, breathe, limits);
  const changes = await db.searchChanges.orderBy('order').limit(limits.changes).toArray();
  // What has changed several times is looked at once.
  const changed = [...new Map(changes.map((change) => [change.id, change])).values()];
  if (changed.length === 0) return false;
  let taken = 0;
  while (taken < changed.length && !gathering.isFull()) {
    const some = changed.slice(taken, taken + limits.texts);
    await gathering.add(await presentOf(db, some));
    taken += some.length;
  }
  const ids = new Set(changed.slice(0, taken).map(({ id }) => id));
  const conversationIds = new Set(changed.slice(0, taken).map((change) => change.conversationId));
  const batch = gathering.finish();
  const isStored = await storeBatch(db, words, {
    batch,
    state,
    next: grown(state, batch.size, limits.newest),
    outgoing: { conversationIds, isWanted: (id) => ids.has(id) },
  });
  // Changed again since it was read, it has a later row, and is looked at once more.
  const served = changes.filter(({ id }) => ids.has(id)).map(({ order = 0 }) => order);
  if (isStored) await db.searchChanges.bulkDelete(served);
  return true;
}
