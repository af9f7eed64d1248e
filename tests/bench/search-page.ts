// Runs in a page of a real browser: fills the conversation database, has it indexed, and times searches.
import { HistoryDatabase } from '@/lib/history/database';
import { createHistory } from '@/lib/history/history';
import { createIndexer } from '@/lib/history/search/indexer';
import { createSearch } from '@/lib/history/search/search';
import { fill, type Size } from './search-chats';

/** What a panel feels of work in the background. */
interface Felt {
  /** Milliseconds that the work took, and for which nothing else could run, at worst. */
  time: number;
  longestBlock: number;
  /** Milliseconds that each checkpoint of an answer took meanwhile. */
  checkpoints: number[];
}

interface Timing {
  query: string;
  hits: number;
  /** Milliseconds. */
  times: number[];
}

const ROUNDS = 15;
const NAME = 'bench';
/** Milliseconds between checkpoints of an answer, and between looks at the clock. */
const CHECKPOINT = 250;
const TICK = 5;
/** Milliseconds of looking at what the machine does by itself. */
const PAUSE = 5000;

declare global {
  interface Window {
    say(text: string): void;
  }
}

const say = (text: string): void => window.say(text);
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Gives the queries that are worth timing. */
export const store = (size: Size): Promise<string[]> => fill(new HistoryDatabase(NAME), size, say);

/** Indexes all there is while an answer is written, and then one turn more; `alone`: the answer and nothing else. */
export async function index(): Promise<{ alone: Felt; all: Felt; oneTurn: number }> {
  const db = new HistoryDatabase(NAME);
  const indexer = createIndexer({ db, breathe });
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE));
  const alone = await felt(db, 'alone', pause);
  const all = await felt(db, 'meanwhile', indexer.catchUp);
  await indexer.catchUp();
  await (await ask(db, 'another')).end();
  const oneTurn = await timed(indexer.catchUp);
  db.close();
  return { alone, all, oneTurn };
}

async function ask(db: HistoryDatabase, id: string) {
  const history = createHistory(db);
  const times = { createdAt: Date.now(), updatedAt: Date.now() };
  const conversation = { id, title: id, ...times, leafId: null, titledBy: 'question' as const };
  const question = {
    id: `${id}-q`,
    role: 'user' as const,
    parentId: null,
    text: `The question of ${id}`,
    createdAt: times.createdAt,
    task: 'chat' as const,
  };
  const answer = {
    id: `${id}-a`,
    role: 'assistant' as const,
    parentId: question.id,
    text: 'One more word '.repeat(100),
    thinking: '',
    createdAt: times.createdAt,
    model: 'm',
    state: 'streaming' as const,
    revision: 1,
  };
  await history.begin({ conversation, question, answer });
  return {
    checkpoint: () => history.saveAnswer(id, answer),
    end: () => history.saveAnswer(id, { ...answer, state: 'complete' }),
  };
}

/** Does some work while an answer is written as in daily use. */
async function felt(db: HistoryDatabase, id: string, work: () => Promise<unknown>): Promise<Felt> {
  const { checkpoint, end } = await ask(db, id);
  const checkpoints: number[] = [];
  let longestBlock = 0;
  let last = performance.now();
  const saving = setInterval(
    () => void timed(checkpoint).then((time) => checkpoints.push(time)),
    CHECKPOINT,
  );
  const ticking = setInterval(() => {
    longestBlock = Math.max(longestBlock, performance.now() - last - TICK);
    last = performance.now();
  }, TICK);
  const time = await timed(work);
  clearInterval(saving);
  clearInterval(ticking);
  await end();
  return { time, longestBlock, checkpoints };
}

let search: ReturnType<typeof createSearch>;

/** Like a background that has just started: the words of the index are read first. Milliseconds. */
export async function start(): Promise<number> {
  const db = new HistoryDatabase(NAME);
  const { wordList } = createIndexer({ db, breathe });
  search = createSearch({ db, wordList });
  await db.open();
  return timed(() => search(''));
}

export async function time(query: string): Promise<Timing> {
  const times: number[] = [];
  let hits = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const found = await search(query);
    times.push(performance.now() - begun);
    hits = found.ok ? found.value.hits.length : -1;
  }
  return { query, hits, times };
}

/** Different words in the index that may be misspelt, and bytes of everything stored. */
export async function sizes(): Promise<{ words: number; bytes: number }> {
  const db = new HistoryDatabase(NAME);
  const rows = await db.searchWords.toArray();
  const { usage = 0 } = await navigator.storage.estimate();
  return { words: rows.reduce((sum, { counts }) => sum + counts.length, 0), bytes: usage };
}
