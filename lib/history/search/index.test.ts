// The index holds exactly what the conversations say, after any changes, in any order, whenever the indexer is killed.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssistantMessage, Conversation, UserMessage } from '../../chat/transcript';
import { HistoryDatabase } from '../database';
import { createHistory } from '../history';
import { createIndexer, type Indexer } from './indexer';
import { numbersOf } from './numbers';
import { entriesOf } from './posting-row';
import { BLOCK_SIZE, NEW_WORDS, NEWEST, partOfKey, shardOf, titleId } from './rows';
import { createSearch } from './search';
import { eachWord, isPair } from './words';

let count = 0;

/** Small ones, so that everything happens that otherwise takes thousands of messages. */
const LIMITS = { docs: 6, places: 12, newest: 5, changes: 4, texts: 2 };
const CHATS = ['a', 'b', 'c', 'd', 'e'];
const WORDS = ['lemon', 'lemons', 'thyme', 'Größe', '東京', '京都', 'x1', 'é'];

const chat = fc.constantFrom(...CHATS);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));

const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const kind = <T extends string>(type: T) => fc.constant(type);

const action = fc.oneof(
  weighted(8, fc.record({ type: kind('ask'), chat, text })),
  weighted(8, fc.record({ type: kind('answer'), chat, text })),
  weighted(2, fc.record({ type: kind('rename'), chat, text })),
  weighted(3, fc.record({ type: kind('discard'), chat })),
  weighted(2, fc.record({ type: kind('restore'), chat })),
  weighted(2, fc.record({ type: kind('erase'), chat })),
  weighted(1, fc.record({ type: kind('clear') })),
  weighted(1, fc.record({ type: kind('forget index') })),
  weighted(
    8,
    fc.record({
      type: kind('catch up'),
      // Others act meanwhile; killed after so many blocks.
      how: fc.constantFrom('alone' as const, 'together' as const, 0, 1, 3),
    }),
  ),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

function createWorld(db: HistoryDatabase) {
  const history = createHistory(db);
  let time = 0;
  const ask = async (id: string, asked: string) => {
    time++;
    const times = { createdAt: time, updatedAt: time };
    const conversation: Conversation = {
      id,
      title: asked || 'New chat',
      ...times,
      leafId: null,
      titledBy: 'question',
    };
    const question: UserMessage = {
      id: `${id}-q${time}`,
      role: 'user',
      parentId: null,
      text: asked,
      createdAt: time,
      task: 'chat',
    };
    const answer: AssistantMessage = {
      id: `${id}-a${time}`,
      role: 'assistant',
      parentId: question.id,
      text: '',
      thinking: '',
      createdAt: time,
      model: 'm',
      state: 'streaming',
      revision: 0,
    };
    await history.begin({ conversation, question, answer });
  };
  const lastAnswer = async (id: string) => {
    const thread = await history.thread(id);
    const messages = thread.ok ? (thread.value?.messages ?? []) : [];
    return messages.findLast(({ role }) => role === 'assistant') as AssistantMessage | undefined;
  };
  const messagesIn = (place: string) =>
    db.messages.where('[conversationId+seq]').between([place, -Infinity], [place, Infinity]);
  return async (done: Action): Promise<void> => {
    if (done.type === 'ask') await ask(done.chat, done.text);
    if (done.type === 'answer') {
      const answer = await lastAnswer(done.chat);
      if (answer)
        await history.saveAnswer(done.chat, { ...answer, text: done.text, state: 'complete' });
    }
    if (done.type === 'rename') await history.rename(done.chat, done.text || 'Untitled', 'user');
    if (done.type === 'discard')
      await history.discard(done.chat, (await messagesIn(done.chat).last())?.id ?? '');
    if (done.type === 'restore')
      await history.restore(
        done.chat,
        (await messagesIn(`discarded/${done.chat}`).first())?.id ?? '',
      );
    if (done.type === 'erase') {
      await history.delete([done.chat], 1);
      await history.purge(2);
    }
    if (done.type === 'clear') await history.clear();
    if (done.type === 'forget index') await db.meta.clear();
  };
}

/** By word, the ids of what holds it. */
type Content = Map<string, string[]>;

function note(content: Content, id: string, said: string): void {
  const words = new Set<string>();
  eachWord(said, (word) => words.add(word));
  for (const word of words) content.set(word, [...(content.get(word) ?? []), id]);
}

const sorted = (content: Content) =>
  [...content].map(([word, ids]) => [word, ids.sort()]).sort(([a], [b]) => (a! < b! ? -1 : 1));

async function said(db: HistoryDatabase): Promise<Content> {
  const content: Content = new Map();
  for (const { id, title } of await db.conversations.toArray()) note(content, titleId(id), title);
  for (const message of await db.messages.toArray())
    if (!message.conversationId.startsWith('discarded/') && message.text)
      note(content, message.id, message.text);
  return content;
}

async function indexed(db: HistoryDatabase): Promise<Content> {
  const content: Content = new Map();
  const blocks = new Map((await db.searchBlocks.toArray()).map((block) => [block.block, block]));
  for (const row of await db.searchRows.toArray()) {
    expect(row.words).not.toBe('');
    for (const [word, list] of entriesOf(row))
      for (const number of numbersOf(list)) {
        const id = blocks.get(Math.floor(number / BLOCK_SIZE))?.ids[number % BLOCK_SIZE];
        content.set(word, [...(content.get(word) ?? []), id ?? `nothing has number ${number}`]);
      }
  }
  return content;
}

async function listed(db: HistoryDatabase): Promise<string[]> {
  const rows = await db.searchWords.toArray();
  return rows
    .flatMap(({ shard, words }) => {
      const those = words.split(' ').slice(0, -1);
      if (shard !== NEW_WORDS) {
        expect(those).toEqual([...those].sort());
        expect(those.every((word) => shardOf(word) === shard)).toBe(true);
      }
      return those;
    })
    .sort();
}

it('whatever is done to conversations', async () => {
  let folded = 0;
  const runs = fc.asyncProperty(
    fc.array(action, { minLength: 10, maxLength: 50, size: 'max' }),
    async (done) => {
      const db = new HistoryDatabase(`index-${count++}`);
      const act = createWorld(db);
      const start = () => createIndexer({ db, breathe: () => Promise.resolve(), limits: LIMITS });
      let indexer = start();
      let working = Promise.resolve();
      for (const one of done) {
        await act(one);
        if (one.type !== 'catch up') continue;
        // Never twice at a time.
        await working;
        if (typeof one.how === 'number') {
          await interrupted(db, indexer, one.how);
          indexer = start();
        } else {
          working = indexer.catchUp();
          if (one.how === 'alone') await working;
        }
      }
      await working;
      await indexer.catchUp();
      const truth = await said(db);
      expect(sorted(await indexed(db))).toEqual(sorted(truth));
      expect(await listed(db)).toEqual([...truth.keys()].filter((word) => !isPair(word)).sort());
      const rows = await db.searchRows.toArray();
      if (rows.some(({ key }) => partOfKey(key) > NEWEST)) folded++;
      const found = await createSearch({ db, wordList: indexer.wordList })('thyme');
      const ids = new Set(truth.get('thyme')?.map((id) => id.replace('title:', '').split('-')[0]));
      expect(
        found.ok && found.value.hits.map(({ conversation }) => conversation.id).sort(),
      ).toEqual([...ids].sort());
      await db.delete();
    },
  );
  await fc.assert(runs, { numRuns: 60 });
  expect(folded).toBeGreaterThan(0);
});

/** An indexer that dies when it has written some blocks of documents. */
async function interrupted(db: HistoryDatabase, indexer: Indexer, blocks: number): Promise<void> {
  let left = blocks;
  const die = () => {
    if (left-- <= 0) throw new Error('killed');
  };
  db.searchBlocks.hook('creating', die);
  await indexer.catchUp().catch(() => undefined);
  db.searchBlocks.hook('creating').unsubscribe(die);
}
