// Keeps the full-text index up to date, off the critical path: what was queued, and all of it when there is no index yet.
import type { Conversation } from '../../chat/transcript';
import type { HistoryDatabase } from '../database';
import { addPostings, removePostings, type WordedDoc } from './postings';
import { type IndexedDoc, type IndexState, type QueuedDoc, titleId } from './rows';
import { readWordList, type WordList } from './word-list';
import { wordsOf } from './words';

/** Raised when words are cut otherwise or rows change: the index is then built anew. */
const VERSION = 1;
/** Documents in one transaction, about. */
const BATCH = 8192;
/** Queued documents in one transaction. */
const QUEUE_BATCH = 1024;
/** Conversations read at a time. */
const READ_AT_ONCE = 100;
/** Milliseconds of cutting words before others get their turn. */
const SLICE = 12;

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
}

interface Found {
  id: string;
  conversationId: string;
  text: string;
  isTitle: boolean;
}

export function createIndexer(ports: IndexerPorts): Indexer {
  const { db } = ports;
  let list: Promise<WordList> | undefined;
  const wordList = () => {
    list ??= readWordList(db);
    return list;
  };
  return {
    wordList,
    async catchUp() {
      const words = await wordList();
      try {
        await startAnew(db, words);
        while (await rebuildSome(ports, words));
        while (await indexQueued(ports, words));
      } catch (error) {
        // What is in memory may be ahead of what was stored.
        list = undefined;
        throw error;
      }
    },
  };
}

/** Clears an index of another version, and begins the first. */
async function startAnew(db: HistoryDatabase, words: WordList): Promise<void> {
  const state = await stateOf(db);
  if (state?.version === VERSION) return;
  await db.transaction(
    'rw',
    db.searchDocs,
    db.searchPostings,
    db.searchQueue,
    db.meta,
    async () => {
      await db.searchDocs.clear();
      await db.searchPostings.clear();
      await db.searchQueue.clear();
      words.clear();
      await words.save(true);
      const rebuiltTo = { updatedAt: Number.NEGATIVE_INFINITY, id: '' };
      await db.meta.put({ id: 'index', version: VERSION, nextNumber: 0, rebuiltTo });
    },
  );
}

export async function stateOf(db: HistoryDatabase): Promise<IndexState | undefined> {
  const state = await db.meta.get('index');
  return state?.id === 'index' ? state : undefined;
}

/** One batch of a rebuild, oldest conversations first; false when there is no more. */
async function rebuildSome({ db, breathe }: IndexerPorts, words: WordList): Promise<boolean> {
  const state = await stateOf(db);
  if (!state?.rebuiltTo) return false;
  const found: Found[] = [];
  let { rebuiltTo } = state;
  let isWhole = false;
  while (!isWhole && found.length < BATCH) {
    const next = await conversationsAfter(db, rebuiltTo);
    isWhole = next.length < READ_AT_ONCE;
    const last = next.at(-1);
    if (last) rebuiltTo = { updatedAt: last.updatedAt, id: last.id };
    found.push(...(await contentsOf(db, next)));
  }
  const docs = await worded(found, state.nextNumber, breathe);
  await db.transaction('rw', db.searchDocs, db.searchPostings, db.meta, async () => {
    // Something queued may have been indexed already.
    await db.searchDocs
      .where('id')
      .anyOf(found.map(({ id }) => id))
      .delete();
    await store(db, words, docs);
    await words.save(true);
    const nextNumber = state.nextNumber + docs.length;
    const { rebuiltTo: _before, ...rest } = state;
    await db.meta.put({ ...rest, nextNumber, ...(isWhole ? {} : { rebuiltTo }) });
  });
  return !isWhole;
}

const conversationsAfter = (
  db: HistoryDatabase,
  { updatedAt, id }: { updatedAt: number; id: string },
): Promise<Conversation[]> =>
  db.conversations
    .where('updatedAt')
    .aboveOrEqual(updatedAt)
    // Of the same instant, IndexedDB gives them in the order of their ids.
    .filter((one) => one.updatedAt > updatedAt || one.id > id)
    .limit(READ_AT_ONCE)
    .toArray();

async function contentsOf(db: HistoryDatabase, conversations: readonly Conversation[]) {
  const threads = await db.transaction('r', db.messages, () =>
    Promise.all(
      conversations.map(({ id }) =>
        db.messages
          .where('[conversationId+seq]')
          .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
          .toArray(),
      ),
    ),
  );
  return conversations.flatMap(({ id, title }, index): Found[] => [
    ...(threads[index] ?? [])
      // An answer still streaming is queued when it ends.
      .filter((message) => message.text && !('state' in message && message.state === 'streaming'))
      .map((message) => ({
        id: message.id,
        conversationId: id,
        text: message.text,
        isTitle: false,
      })),
    { id: titleId(id), conversationId: id, text: title, isTitle: true },
  ]);
}

/** Indexes what has changed; false when nothing was left. */
async function indexQueued({ db, breathe }: IndexerPorts, words: WordList): Promise<boolean> {
  const queued = await db.searchQueue.limit(QUEUE_BATCH).toArray();
  const state = await stateOf(db);
  if (queued.length === 0 || !state) return false;
  const found = await presentOf(db, queued);
  const docs = await worded(found, state.nextNumber, breathe);
  const ids = queued.map(({ id }) => id);
  await db.transaction(
    'rw',
    db.searchDocs,
    db.searchPostings,
    db.searchQueue,
    db.meta,
    async () => {
      const before = await db.searchDocs.where('id').anyOf(ids).toArray();
      words.drop(await removePostings(db, goneOf(queued, before)));
      await db.searchDocs.bulkDelete(before.map(({ number }) => number));
      await store(db, words, docs);
      await words.save();
      await db.meta.put({ ...state, nextNumber: state.nextNumber + docs.length });
      await forgetServed(db, queued);
    },
  );
  return true;
}

/** Something queued again in the meantime stays in the queue. */
async function forgetServed(db: HistoryDatabase, queued: readonly QueuedDoc[]): Promise<void> {
  const now = await db.searchQueue.bulkGet(queued.map(({ id }) => id));
  const served = queued.filter((one, index) => now[index]?.gone === one.gone);
  await db.searchQueue.bulkDelete(served.map(({ id }) => id));
}

/** What the queued documents say now; those that are gone say nothing. */
async function presentOf(db: HistoryDatabase, queued: readonly QueuedDoc[]): Promise<Found[]> {
  const messages = await db.messages.bulkGet(queued.map(({ id }) => id));
  const conversations = await db.conversations.bulkGet(queued.map((one) => one.conversationId));
  return queued.flatMap(({ id, conversationId }, index): Found[] => {
    const isTitle = id === titleId(conversationId);
    const message = messages[index];
    // A discarded message lies under another conversation, where it is not looked for.
    const isThere = message?.conversationId === conversationId;
    const text = isTitle ? conversations[index]?.title : isThere ? message.text : undefined;
    return text ? [{ id, conversationId, text, isTitle }] : [];
  });
}

function goneOf(queued: readonly QueuedDoc[], before: readonly IndexedDoc[]): WordedDoc[] {
  const indexed = new Map(before.map((doc) => [doc.id, doc]));
  return queued.flatMap(({ id, conversationId, gone }): WordedDoc[] => {
    const doc = indexed.get(id);
    if (!doc || gone === undefined) return [];
    return [{ doc, isTitle: id === titleId(conversationId), words: wordsOf(gone) }];
  });
}

async function store(db: HistoryDatabase, words: WordList, docs: readonly WordedDoc[]) {
  await addPostings(db, docs);
  await db.searchDocs.bulkPut(docs.map(({ doc }) => doc));
  for (const doc of docs) words.add(doc.words);
}

async function worded(
  found: readonly Found[],
  firstNumber: number,
  breathe: () => Promise<void>,
): Promise<WordedDoc[]> {
  const docs: WordedDoc[] = [];
  let since = performance.now();
  for (const { id, conversationId, text, isTitle } of found) {
    const number = firstNumber + docs.length;
    docs.push({ doc: { number, id, conversationId }, isTitle, words: wordsOf(text) });
    if (performance.now() - since < SLICE) continue;
    await breathe();
    since = performance.now();
  }
  return docs;
}
