// From documents, best first, to what is shown: conversations with the message that fits best and the piece of it.
import type { Conversation } from '../../chat/transcript';
import type { HistoryDatabase, StoredMessage } from '../database';
import { type Doc, readDocs } from './docs';
import { BLOCK_SIZE, isTitle } from './rows';
import { type Marked, snippetOf } from './snippet';

export interface SearchHit {
  conversation: Conversation;
  title: Marked;
  /** The message that fits best; absent when only the title does. */
  message?: { id: string; role: 'user' | 'assistant'; snippet: Marked };
}

/** Conversations in one answer, at most. */
const MOST_HITS = 30;
/** Blocks of documents read at a time. */
const BLOCKS_AT_ONCE = 32;
/** Pages looked at when most of what matches has been deleted. */
const MOST_PAGES = 60;

interface Candidate {
  conversationId: string;
  /** Undefined when it has been deleted. */
  conversation: Conversation | undefined;
  hasTitle: boolean;
  /** Ids of messages that match and have not been looked at, best first. */
  ids: string[];
  message?: StoredMessage;
}

/** By conversation, best first. */
type Found = Map<string, Candidate>;

/** Call in a transaction that may read `searchBlocks`, `conversations` and `messages`. */
export async function collectHits(
  db: HistoryDatabase,
  levels: Iterable<readonly number[]>,
  terms: readonly string[],
): Promise<SearchHit[]> {
  const found: Found = new Map();
  let pages = 0;
  for (const numbers of levels)
    for (const page of pagesOf(numbers)) {
      let docs = await readDocs(db, page);
      while (docs.length > 0 && hitsAmong(found).length < MOST_HITS)
        docs = docs.slice(await take(db, docs, found));
      if (docs.length > 0 || ++pages === MOST_PAGES) return shown(found, terms);
    }
  return shown(found, terms);
}

/** Pieces that lie in few blocks. */
function* pagesOf(numbers: readonly number[]): Generator<readonly number[]> {
  let start = 0;
  const blocks = new Set<number>();
  for (const [index, number] of numbers.entries()) {
    blocks.add(Math.floor(number / BLOCK_SIZE));
    if (blocks.size <= BLOCKS_AT_ONCE) continue;
    yield numbers.slice(start, index);
    start = index;
    blocks.clear();
    blocks.add(Math.floor(number / BLOCK_SIZE));
  }
  if (start < numbers.length) yield numbers.slice(start);
}

/** Takes in documents until there can be enough hits; gives how many. */
async function take(db: HistoryDatabase, docs: readonly Doc[], found: Found): Promise<number> {
  const room = MOST_HITS - hitsAmong(found).length;
  const fresh = new Map<string, Candidate>();
  const touched = new Set<Candidate>();
  let taken = 0;
  for (const { id, conversationId } of docs) {
    let candidate = found.get(conversationId) ?? fresh.get(conversationId);
    if (!candidate && fresh.size === room) break;
    taken++;
    candidate ??= { conversationId, conversation: undefined, hasTitle: false, ids: [] };
    const isFresh = !found.has(conversationId);
    if (isFresh) fresh.set(conversationId, candidate);
    else if (!candidate.conversation || candidate.message) continue;
    if (isTitle(id)) candidate.hasTitle = true;
    else candidate.ids.push(id);
    touched.add(candidate);
  }
  const [conversations] = await Promise.all([
    db.conversations.bulkGet([...fresh.keys()]),
    readMessages(db, [...touched]),
  ]);
  for (const [index, [id, candidate]] of [...fresh].entries()) {
    const conversation = conversations[index];
    if (conversation?.deletedAt === undefined) candidate.conversation = conversation;
    found.set(id, candidate);
  }
  return taken;
}

/** Reads the best message of each; where it has been deleted or discarded, the next. */
async function readMessages(db: HistoryDatabase, candidates: readonly Candidate[]): Promise<void> {
  let left = candidates.filter(({ ids }) => ids.length > 0);
  while (left.length > 0) {
    const messages = await db.messages.bulkGet(left.map(({ ids }) => ids.shift() ?? ''));
    for (const [index, candidate] of left.entries()) {
      const message = messages[index];
      // A discarded message lies under another conversation.
      if (message?.conversationId === candidate.conversationId) candidate.message = message;
    }
    left = left.filter(({ ids, message }) => !message && ids.length > 0);
  }
}

const hitsAmong = (found: Found): Candidate[] =>
  [...found.values()].filter(
    ({ conversation, hasTitle, message }) => conversation && (hasTitle || message),
  );

function shown(found: Found, terms: readonly string[]): SearchHit[] {
  return hitsAmong(found)
    .slice(0, MOST_HITS)
    .flatMap(({ conversation, message }): SearchHit[] => {
      if (!conversation) return [];
      const title = snippetOf(conversation.title, terms);
      if (!message) return title.marks.length > 0 ? [{ conversation, title }] : [];
      const { id, role, text } = message;
      return [{ conversation, title, message: { id, role, snippet: snippetOf(text, terms) } }];
    });
}
