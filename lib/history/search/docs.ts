// The documents of the index by number, and by conversation.
import type { HistoryDatabase } from '../database';
import type { NumberedDoc } from './batch';
import { createWriter, listsIn, numbersOf } from './numbers';
import { BLOCK_SIZE, type DocBlock } from './rows';

/** What a number stands for. */
export type Doc = Pick<NumberedDoc, 'id' | 'conversationId'>;

const blockOf = (number: number): number => Math.floor(number / BLOCK_SIZE);

/** Blocks written at a time: some milliseconds of work. */
const AT_ONCE = 32;

/** Adds documents whose numbers are above all others, rising. Call in a transaction that may write `searchBlocks`. */
export async function addDocs(db: HistoryDatabase, docs: Iterable<NumberedDoc>): Promise<void> {
  let block = -1;
  let those: NumberedDoc[] = [];
  let rows: DocBlock[] = [];
  for (const doc of docs) {
    if (blockOf(doc.number) !== block) {
      if (those.length > 0) rows.push(packed(block, those));
      block = blockOf(doc.number);
      const begun = doc.number % BLOCK_SIZE > 0 ? await db.searchBlocks.get(block) : undefined;
      those = begun ? docsIn(begun) : [];
    }
    those.push(doc);
    if (rows.length < AT_ONCE) continue;
    await db.searchBlocks.bulkPut(rows);
    rows = [];
  }
  if (those.length > 0) rows.push(packed(block, those));
  await db.searchBlocks.bulkPut(rows);
}

/**
 * Takes documents out, those of some ids or all of these conversations; gives them back.
 * Call in a transaction that may write `searchBlocks`.
 */
export async function takeOutDocs(
  db: HistoryDatabase,
  conversationIds: ReadonlySet<string>,
  isWanted: (id: string) => boolean,
): Promise<NumberedDoc[]> {
  const places = await Promise.all(
    [...conversationIds].map((id) =>
      db.searchBlocks.where('conversationIds').equals(id).primaryKeys(),
    ),
  );
  const blocks = await db.searchBlocks.bulkGet([...new Set(places.flat())]);
  const out: NumberedDoc[] = [];
  for (const block of blocks) {
    if (!block) continue;
    const kept: NumberedDoc[] = [];
    const before = out.length;
    for (const doc of docsIn(block)) {
      const isOut = conversationIds.has(doc.conversationId) && isWanted(doc.id);
      (isOut ? out : kept).push(doc);
    }
    if (out.length === before) continue;
    if (kept.length > 0) await db.searchBlocks.put(packed(block.block, kept));
    else await db.searchBlocks.delete(block.block);
  }
  return out;
}

/** What some numbers stand for; nothing for those that have been taken out. */
export async function readDocs(db: HistoryDatabase, numbers: readonly number[]): Promise<Doc[]> {
  const wanted = [...new Set(numbers.map((number) => blockOf(number)))];
  const rows = await db.searchBlocks.bulkGet(wanted);
  const blocks = new Map(wanted.map((block, index) => [block, rows[index]]));
  return numbers.flatMap((number) => {
    const block = blocks.get(blockOf(number));
    const id = block?.ids[number % BLOCK_SIZE];
    const owner = block?.owners[number % BLOCK_SIZE] ?? -1;
    return id ? [{ id, conversationId: block?.conversationIds[owner] ?? '' }] : [];
  });
}

function docsIn({ block, ids, owners, conversationIds, buckets }: DocBlock): NumberedDoc[] {
  const lists = [...listsIn(buckets)];
  return ids.flatMap((id, place): NumberedDoc[] => {
    if (!id) return [];
    return [
      {
        number: block * BLOCK_SIZE + place,
        id,
        conversationId: conversationIds[owners[place] ?? -1] ?? '',
        buckets: Uint16Array.from(numbersOf(lists[place] ?? new Uint8Array())),
      },
    ];
  });
}

function packed(block: number, docs: readonly NumberedDoc[]): DocBlock {
  const writer = createWriter();
  const conversationIds = [...new Set(docs.map((doc) => doc.conversationId))];
  const length = ((docs.at(-1)?.number ?? 0) % BLOCK_SIZE) + 1;
  const ids = Array<string>(length).fill('');
  const owners = Array<number>(length).fill(-1);
  for (const { number, id, conversationId } of docs) {
    ids[number % BLOCK_SIZE] = id;
    owners[number % BLOCK_SIZE] = conversationIds.indexOf(conversationId);
  }
  const lists = new Map(docs.map((doc) => [doc.number % BLOCK_SIZE, doc.buckets]));
  for (let place = 0; place < length; place++)
    writer.measured(() => writer.list(lists.get(place) ?? []));
  return { block, ids, owners, conversationIds, buckets: writer.result() };
}
