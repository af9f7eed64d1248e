// Nothing of a deleted chat stays behind in the index, whatever the indexer was doing when it was deleted.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AssistantMessage, Conversation, UserMessage } from '../../chat/transcript';
import { HistoryDatabase } from '../database';
import { createHistory, type History } from '../history';
import { createIndexer, type Limits } from './indexer';

/** In every text of the chat that is deleted, and in no other. */
const SECRET = 'zanzibar';
let count = 0;
let db: HistoryDatabase;
let history: History;

beforeEach(() => {
  let time = 0;
  // Each look at the clock is a while later: the indexer lets others in after every text.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 1000;
    return time;
  });
  db = new HistoryDatabase(`leftovers-${count++}`);
  history = createHistory(db);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const answerIn = (id: string, text: string): AssistantMessage => ({
  id: `${id}-a`,
  role: 'assistant',
  parentId: `${id}-q`,
  text,
  thinking: '',
  createdAt: 1,
  model: 'm',
  state: 'complete',
  revision: 1,
});

async function tell(id: string, text: string): Promise<void> {
  const conversation: Conversation = {
    id,
    title: `${text.slice(0, 20)} title`,
    createdAt: 1,
    updatedAt: 1,
    leafId: null,
    titledBy: 'question',
  };
  const question: UserMessage = {
    id: `${id}-q`,
    role: 'user',
    parentId: null,
    text,
    createdAt: 1,
    task: 'chat',
  };
  const answer = answerIn(id, text);
  await history.begin({
    conversation,
    question,
    answer: { ...answer, text: '', state: 'streaming' },
  });
  await history.saveAnswer(id, answer);
}

const catchUp = () => createIndexer({ db, breathe: () => Promise.resolve() }).catchUp();

async function erase(id: string): Promise<void> {
  await history.delete([id], 5);
  await history.purge(6);
}

/** Where the word still is. */
async function leftIn(): Promise<string[]> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return db.tables
    .filter((_, index) => JSON.stringify(rows[index]).includes(SECRET))
    .map(({ name }) => name);
}

/** Catches up, and does something when the indexer first lets others in: it has cut words, and stored none. */
async function catchUpWhile(act: () => Promise<unknown>, limits?: Limits): Promise<void> {
  let acted: Promise<unknown> | undefined;
  const breathe = async () => {
    acted ??= act();
    await acted;
  };
  await createIndexer({ db, breathe, ...(limits && { limits }) }).catchUp();
  expect(acted).toBeDefined();
}

it.each(['all is built anew', 'what changed is taken up'])(
  'everything is deleted while %s',
  async (when) => {
    if (when === 'what changed is taken up') await catchUp();
    await tell('a', SECRET);
    if (when === 'all is built anew') await db.meta.clear();
    await catchUpWhile(() => history.clear());
    expect(await leftIn()).toEqual([]);
    await tell('b', 'harmless');
    await catchUp();
    expect(await leftIn()).toEqual([]);
  },
);

it.each(['all is built anew', 'what changed is taken up'])(
  'a chat is erased while %s',
  async (when) => {
    if (when === 'what changed is taken up') await catchUp();
    await tell('a', SECRET);
    await tell('b', 'harmless');
    if (when === 'all is built anew') await db.meta.clear();
    await catchUpWhile(() => erase('a'));
    await catchUp();
    expect(await leftIn()).toEqual([]);
  },
);

it('an answer that was gone on with is erased', async () => {
  await tell('a', SECRET);
  await catchUp();
  await history.saveAnswer('a', answerIn('a', `${SECRET} and more`));
  await catchUp();
  await erase('a');
  await catchUp();
  expect(await leftIn()).toEqual([]);
});

it('a message that was discarded and put back is erased', async () => {
  await tell('a', SECRET);
  await catchUp();
  await history.discard('a', 'a-a');
  await history.restore('a', 'a-a');
  await catchUp();
  await erase('a');
  await catchUp();
  expect(await leftIn()).toEqual([]);
});

it('a chat is renamed while all is built anew, then erased', async () => {
  await tell('a', 'harmless');
  await catchUpWhile(() => history.rename('a', SECRET, 'user'));
  await history.rename('a', 'harmless again', 'user');
  await catchUp();
  expect(await leftIn()).toEqual([]);
});

it('a chat that is spoken in while all is built anew is in the index once', async () => {
  await tell('a', 'harmless');
  await tell('b', 'harmless');
  await db.meta.clear();
  const askAgain = () => db.conversations.update('a', { updatedAt: 2 });
  const limits = { docs: 100, places: 1e9, newest: 100, changes: 100, texts: 1 };
  await catchUpWhile(askAgain, limits);
  const ids = (await db.searchBlocks.toArray()).flatMap((block) => block.ids.filter(Boolean));
  expect(ids.sort()).toEqual(['a-a', 'a-q', 'b-a', 'b-q', 'title:a', 'title:b']);
});

it('words that wait to leave the index are not kept beside it', async () => {
  await tell('a', SECRET);
  await catchUp();
  await erase('a');
  expect(JSON.stringify(await db.searchChanges.toArray())).not.toContain(SECRET);
});
