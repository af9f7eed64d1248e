// Finds conversations by the words in their titles and messages.
import type { Result } from '../../core/result';
import { attempt } from '../attempt';
import type { HistoryDatabase } from '../database';
import { seek, termsOf } from './alternatives';
import { collectHits, type SearchHit } from './hits';
import { MOST_WORDS } from './masks';
import { bestFirst } from './match';
import { stateOf } from './store-batch';
import type { WordList } from './word-list';
import { queryWords } from './words';

export type { SearchHit } from './hits';

export interface SearchResult {
  /** Best first: by the number of words found, words as typed before slips, titles before messages, then newest. */
  hits: SearchHit[];
  /** False while something is still being indexed: asked again, the answer may be longer. */
  isWhole: boolean;
}

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
  // More words than a mask has bits for say nothing more.
  const words = queryWords(query).slice(0, MOST_WORDS);
  const list = await wordList();
  const { conversations, messages, searchBlocks, searchRows, searchChanges, meta } = db;
  const read = [conversations, messages, searchBlocks, searchRows, searchChanges, meta];
  return db.transaction('r', read, async () => {
    // Asked for together: waiting takes longer than reading.
    const [state, waiting, { sought, places }] = await Promise.all([
      stateOf(db),
      searchChanges.count(),
      seek(db, list, words),
    ]);
    const isWhole = state !== undefined && state.rebuiltTo === undefined && waiting === 0;
    if (words.length === 0 || !state) return { hits: [], isWhole };
    const numbers = bestFirst(sought, places);
    return { hits: await collectHits(db, numbers, termsOf(sought, places)), isWhole };
  });
}
