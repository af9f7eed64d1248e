// Version 4 to 5: the search index has other rows and is built anew; pinned conversations are found by a table. Frozen: imports no code of ours.
import type { Transaction } from 'dexie';

export async function toBlocks(transaction: Transaction): Promise<void> {
  await transaction.table('meta').bulkDelete(['index', 'vocabulary', 'new-words']);
  const pinned = await transaction
    .table<{ id: string; isPinned?: boolean }, string>('conversations')
    .filter(({ isPinned }) => isPinned === true)
    .primaryKeys();
  await transaction.table('pins').bulkPut(pinned.map((id) => ({ id })));
}
