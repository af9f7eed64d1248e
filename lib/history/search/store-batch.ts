// The index as a whole: begun anew, and taken from one state to the next in one transaction.
import type { HistoryDatabase } from '../database';
import type { Batch } from './batch';
import { addDocs, takeOutDocs } from './docs';
import { addPostings } from './postings';
import { removePostings } from './remove-postings';
import type { IndexState } from './rows';
import type { WordList } from './word-list';

export async function stateOf(db: HistoryDatabase): Promise<IndexState | undefined> {
  const state = await db.meta.get('index');
  return state?.id === 'index' ? state : undefined;
}

/** Clears an index of another version, or what is left of one, and begins the next. */
export const startAnew = (db: HistoryDatabase, version: number) =>
  db.transaction('rw', [...tablesOf(db), db.searchChanges], async () => {
    await db.searchBlocks.clear();
    await db.searchRows.clear();
    await db.searchWords.clear();
    // All that has changed until now is read anew.
    await db.searchChanges.clear();
    const rebuiltTo = { updatedAt: Number.NEGATIVE_INFINITY, id: '' };
    await db.meta.put({ id: 'index', version, nextNumber: 0, newest: 0, rebuiltTo });
  });

/** What the index will be with so many documents more; `mostNewest` of them may be among the newest. */
export function grown(state: IndexState, size: number, mostNewest: number): IndexState {
  const newest = state.newest + size;
  const nextNumber = state.nextNumber + size;
  return { ...state, nextNumber, newest: newest <= mostNewest ? newest : 0 };
}

interface Step {
  batch: Batch;
  /** The index as it was when the batch was begun, and what it will be. */
  state: IndexState;
  next: IndexState;
  /** Documents that give way to those of the batch. */
  outgoing: { conversationIds: ReadonlySet<string>; isWanted: (id: string) => boolean };
}

/** Stores all of a batch; false when the index is no longer what it was, since everything has been deleted meanwhile. */
export const storeBatch = (
  db: HistoryDatabase,
  words: WordList,
  { batch, state, next, outgoing }: Step,
): Promise<boolean> =>
  db.transaction('rw', tablesOf(db), async () => {
    if ((await stateOf(db))?.nextNumber !== state.nextNumber) return false;
    const out = await takeOutDocs(db, outgoing.conversationIds, outgoing.isWanted);
    const { lost, gone } = await removePostings(db, out);
    words.remove(lost, gone);
    const toNewest = next.newest === state.newest + batch.size;
    await addPostings(db, batch, { toNewest, newest: state.newest }, words.add);
    await addDocs(db, batch.docs());
    await words.save();
    await db.meta.put(next);
    return true;
  });

const tablesOf = ({ searchBlocks, searchRows, searchWords, meta }: HistoryDatabase) => [
  searchBlocks,
  searchRows,
  searchWords,
  meta,
];
