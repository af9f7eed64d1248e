// Finds conversations by the words in their titles and messages.
import type { Conversation } from '../../chat/transcript';
import type { Result } from '../../core/result';
import { attempt } from '../attempt';
import type { HistoryDatabase } from '../database';
import { stateOf } from './indexer';
import { matchDocs } from './match';
import { titleId } from './rows';
import { type Marked, snippetOf } from './snippet';
import type { WordList } from './word-list';
import { queryWords } from './words';

export interface SearchHit {
  conversation: Conversation;
  title: Marked;
  /** The message that fits best; absent when only the title does. */
  message?: { id: string; role: 'user' | 'assistant'; snippet: Marked };
}

export interface SearchResult {
  /** Best first: by the number of words found, titles before messages, then newest. */
  hits: SearchHit[];
  /** False while something is still being indexed: asked again, the answer may be longer. */
  isWhole: boolean;
}

/** Conversations in one answer, at most. */
const MOST_HITS = 30;
/** Documents looked at to find them. */
const PAGE = 60;
const MOST_PAGES = 20;

export interface SearchPorts {
  db: HistoryDatabase;
  wordList: () => Promise<WordList>;
}

export type Search = (query: string) => Promise<Result<SearchResult>>;

/** An empty query finds nothing, but reads the words of the index, so that the next one is quick. */
export const createSearch =
  (ports: SearchPorts): Search =>
  (query) =>
    attempt(() => find(ports, query));

async function find({ db, wordList }: SearchPorts, query: string): Promise<SearchResult> {
  const state = await stateOf(db);
  const words = queryWords(query);
  const vocabulary = (await wordList()).vocabulary();
  const isWaiting = (await db.searchQueue.count()) > 0;
  const isWhole = state !== undefined && state.rebuiltTo === undefined && !isWaiting;
  if (words.length === 0 || !state) return { hits: [], isWhole };
  const matched = await matchDocs({ db, vocabulary, size: state.nextNumber }, words);
  const found = new Map<string, SearchHit | undefined>();
  for (let page = 0; page < MOST_PAGES && count(found) < MOST_HITS; page++) {
    const numbers = matched.best(page * PAGE, PAGE);
    if (numbers.length === 0) break;
    await take(db, { numbers, terms: matched.terms, found });
  }
  const hits = [...found.values()].filter((hit) => hit !== undefined);
  return { hits: hits.slice(0, MOST_HITS), isWhole };
}

const count = (found: ReadonlyMap<string, SearchHit | undefined>): number =>
  [...found.values()].filter(Boolean).length;

interface Candidates {
  numbers: readonly number[];
  terms: readonly string[];
  /** By conversation; undefined for one that is deleted. */
  found: Map<string, SearchHit | undefined>;
}

/** Reads what the numbers stand for; documents that have been deleted or replaced stand for nothing. */
async function take(db: HistoryDatabase, { numbers, terms, found }: Candidates): Promise<void> {
  await db.transaction('r', db.searchDocs, db.messages, db.conversations, async () => {
    const docs = (await db.searchDocs.bulkGet([...numbers])).filter((doc) => doc !== undefined);
    const fresh = [...new Set(docs.map((doc) => doc.conversationId))].filter(
      (id) => !found.has(id),
    );
    for (const [index, conversation] of (await db.conversations.bulkGet(fresh)).entries()) {
      const isThere = conversation && conversation.deletedAt === undefined;
      const title = isThere ? snippetOf(conversation.title, terms) : undefined;
      found.set(fresh[index] ?? '', title && { conversation: conversation as Conversation, title });
    }
    const wanted = docs.filter((doc) => {
      const hit = found.get(doc.conversationId);
      return hit && !hit.message && doc.id !== titleId(doc.conversationId);
    });
    const messages = await db.messages.bulkGet(wanted.map(({ id }) => id));
    for (const [index, message] of messages.entries()) {
      const hit = found.get(wanted[index]?.conversationId ?? '');
      // A discarded message lies under another conversation.
      if (!message || !hit || hit.message || message.conversationId !== hit.conversation.id)
        continue;
      const { id, role, text } = message;
      hit.message = { id, role, snippet: snippetOf(text, terms) };
    }
  });
  for (const [id, hit] of found) {
    // What matched was a message that is no longer there.
    const isLeft = hit && (hit.message || hit.title.marks.length > 0);
    if (hit && !isLeft) found.set(id, undefined);
  }
}
