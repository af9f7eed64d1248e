// Finding conversations again: any script, slips of typing, the best first, and never what was deleted.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssistantMessage, Conversation, UserMessage } from '../../chat/transcript';
import { HistoryDatabase } from '../database';
import { createHistory, type History } from '../history';
import { createIndexer, type Indexer } from './indexer';
import { createSearch } from './search';

let count = 0;
let clock = 0;
let db: HistoryDatabase;
let history: History;
let indexer: Indexer;
const breathe = () => Promise.resolve();

beforeEach(() => {
  db = new HistoryDatabase(`search-${count++}`);
  history = createHistory(db);
  indexer = createIndexer({ db, breathe });
});
afterEach(() => db.delete());

async function tell(id: string, title: string, ...texts: string[]): Promise<void> {
  const [asked = '', answered = ''] = texts;
  const createdAt = clock++;
  const conversation: Conversation = {
    id,
    title,
    createdAt,
    updatedAt: createdAt,
    leafId: null,
    titledBy: 'question',
  };
  const question: UserMessage = {
    id: `${id}-q`,
    role: 'user',
    parentId: null,
    text: asked,
    createdAt,
    task: 'chat',
  };
  const answer: AssistantMessage = {
    id: `${id}-a`,
    role: 'assistant',
    parentId: question.id,
    text: '',
    thinking: '',
    createdAt,
    model: 'm',
    state: 'streaming',
    revision: 0,
  };
  await history.begin({ conversation, question, answer });
  await history.saveAnswer(id, { ...answer, text: answered, state: 'complete', revision: 9 });
}

const find = async (query: string) => {
  await indexer.catchUp();
  const found = await createSearch({ db, wordList: indexer.wordList })(query);
  return found.ok ? found.value.hits : [];
};
const ids = async (query: string) => (await find(query)).map(({ conversation }) => conversation.id);
const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
  marks.map(([start, end]) => text.slice(start, end));

describe('[e42] a search', () => {
  it('finds words in titles, questions and answers, whatever their case and accents', async () => {
    await tell('a', 'Tenancy', 'What notice?', 'Three months’ written NOTICE.');
    await tell('b', 'Müller & Söhne', 'Crème brûlée', 'Größe');
    await tell('c', 'Other', 'Nothing here', 'At all');
    expect(await ids('notice')).toEqual(['a']);
    expect(await ids('TENANCY')).toEqual(['a']);
    expect(await ids('muller')).toEqual(['b']);
    expect(await ids('creme brulee')).toEqual(['b']);
    expect(await ids('nowhere-to-be-found')).toEqual([]);
    expect(await ids('  ')).toEqual([]);
  });

  it.each([
    ['Russian', 'Как работает договор аренды', 'договор'],
    ['Arabic with and without vowels', 'ملخص عَقْد الإيجار', 'عقد'],
    ['Hebrew with points', 'שָׁלוֹם עולם', 'שלום'],
    ['Chinese, a part of a phrase', '我想去东京塔看看夜景', '京塔'],
    ['Chinese, one character', '我想去东京塔看看夜景', '塔'],
    ['Chinese, a long part', '我想去东京塔看看夜景', '东京塔看看'],
    ['Japanese kana', 'ひらがなとカタカナを読む', 'カタカナ'],
    ['half-width kana', 'カタカナを読む', 'ｶﾀｶﾅ'],
    ['Korean inside a word', '데이터베이스를 만드는 방법', '이터베'],
    ['Thai', 'ฉันอยากเรียนภาษาไทย', 'ภาษา'],
    ['Greek', 'Καλημέρα κόσμε', 'καλημερα'],
    ['mixed scripts without a space', '第3章chapter终', 'chapter'],
    ['a name within quotes', 'l’eau d’Évian', 'evian'],
    ['an identifier', 'call parse_int32 here', 'parse_int32'],
  ])('finds %s', async (_, text, query) => {
    await tell('other', 'Something else', 'words', 'words');
    await tell('wanted', 'Title', text, 'words');
    const [hit] = await find(query);
    expect(hit?.conversation.id).toBe('wanted');
    expect(hit?.message?.id).toBe('wanted-q');
    expect(marked(hit!.message!.snippet)).not.toEqual([]);
  });

  it('finds a word by its beginning while it is typed, and not by its middle', async () => {
    await tell('a', 'T', 'photosynthesis', 'x');
    expect(await ids('photo')).toEqual(['a']);
    expect(await ids('synth')).toEqual([]);
  });

  it('forgives one slip in four letters and two in eight, and none in fewer', async () => {
    await tell('a', 'T', 'the landlord must answer', 'x');
    await tell('b', 'T', 'a cat sat', 'x');
    expect(await ids('landlrd')).toEqual(['a']);
    expect(await ids('lnadlord')).toEqual(['a']);
    expect(await ids('landlard')).toEqual(['a']);
    expect(await ids('lantlort')).toEqual(['a']);
    expect(await ids('lantrort')).toEqual([]);
    expect(await ids('cap')).toEqual([]);
  });

  it('puts more words first, then titles, then what is newer', async () => {
    await tell('old', 'T', 'about lemon trees', 'x');
    await tell('title', 'Lemon', 'something', 'x');
    await tell('new', 'T', 'lemon again', 'x');
    await tell('both', 'T', 'lemon and thyme', 'x');
    expect(await ids('lemon')).toEqual(['title', 'both', 'new', 'old']);
    expect((await ids('thyme lemon'))[0]).toBe('both');
  });

  it('puts words as typed before slips, and rare words before common ones', async () => {
    await tell('typed', 'T', 'about herrings', 'x');
    await tell('slip', 'T', 'about herringg', 'x');
    expect(await ids('herrings')).toEqual(['typed', 'slip']);
    await tell('rare', 'T', 'cormorant', 'x');
    for (let n = 0; n < 25; n++) await tell(`common-${n}`, 'T', 'seagull', 'x');
    expect((await ids('seagull cormorant')).slice(0, 2)).toEqual(['rare', 'common-24']);
  });

  it('shows the place in a long text, marked where it was found', async () => {
    const text = `${'filler words '.repeat(2000)}the Straße is long ${'and more '.repeat(500)}`;
    await tell('a', 'Title', 'q', text);
    const [hit] = await find('STRASSE');
    expect(hit?.message?.id).toBe('a-a');
    expect(hit!.message!.snippet.text.length).toBeLessThan(160);
    expect(await ids('straße')).toEqual(['a']);
    expect(marked((await find('straße'))[0]!.message!.snippet)).toEqual(['Straße']);
  });

  it('shows words, not the signs that set them', async () => {
    await tell('a', 'Title', 'q', '## Bread\n\nTake **two cups** of `flour`, __init__ and C#.');
    const { snippet } = (await find('cups'))[0]!.message!;
    expect(snippet.text).toBe('Bread  Take two cups of flour, __init__ and C#.');
    expect(marked(snippet)).toEqual(['cups']);
  });
});

describe('the index', () => {
  it('[e42] follows renaming, deleting, bringing back and purging', async () => {
    await tell('a', 'Walrus', 'q', 'answer about zebras');
    expect(await ids('walrus')).toEqual(['a']);
    await history.rename('a', 'Penguin', 'user');
    expect(await ids('walrus')).toEqual([]);
    expect(await ids('penguin')).toEqual(['a']);
    await history.delete(['a'], 5);
    expect(await ids('zebras')).toEqual([]);
    await history.bringBack(['a']);
    expect(await ids('zebras')).toEqual(['a']);
    await history.delete(['a'], 5);
    expect(await history.purge(6)).toEqual({ ok: true, value: 1 });
    expect(await ids('zebras')).toEqual([]);
  });

  it('keeps no word of what was purged', async () => {
    await tell('a', 'Walrus', 'secretword', 'another');
    await tell('b', 'Stays', 'another', 'x');
    await indexer.catchUp();
    await history.delete(['a'], 5);
    await history.purge(6);
    await indexer.catchUp();
    const stored = JSON.stringify([
      await db.searchRows.toArray(),
      await db.meta.toArray(),
      await db.searchWords.toArray(),
      await db.searchChanges.toArray(),
    ]);
    expect(stored).not.toMatch(/secretword|walrus/);
    expect(await ids('another')).toEqual(['b']);
  });

  it('is built from what is there, resumes where it was cut off, and finds each thing once', async () => {
    for (let n = 0; n < 350; n++) await tell(`c${n}`, `Title ${n}`, `question ${n}`, 'shared');
    let [time, breaths] = [0, 0];
    // It lets others in after every text.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      time += 1000;
      return time;
    });
    const breathe = async () => {
      if (++breaths > 500) throw new Error('killed');
    };
    const limits = { docs: 300, places: 1e6, newest: 200, changes: 100, texts: 50 };
    const cut = createIndexer({ db, breathe, limits });
    await expect(cut.catchUp()).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(await db.meta.get('index')).toMatchObject({ nextNumber: 300, rebuiltTo: { id: 'c99' } });
    expect((await find('question 217'))[0]?.conversation.id).toBe('c217');
    const blocks = await db.searchBlocks.toArray();
    expect(blocks.flatMap((block) => block.ids.filter(Boolean))).toHaveLength(350 * 3);
    expect(await db.searchChanges.count()).toBe(0);
  });

  it('is not touched by checkpoints, only by the end of an answer', async () => {
    await tell('a', 'T', 'q', 'x');
    await indexer.catchUp();
    const thread = await history.thread('a');
    const answer = (thread.ok ? thread.value?.messages[1] : undefined) as AssistantMessage;
    await history.saveAnswer('a', { ...answer, text: 'growing', state: 'streaming' });
    expect(await db.searchChanges.count()).toBe(0);
    await history.saveAnswer('a', { ...answer, text: 'grown', state: 'complete' });
    expect(await db.searchChanges.count()).toBe(1);
  });
});
