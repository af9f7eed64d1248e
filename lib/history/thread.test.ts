// A conversation read again is not read from disk, and is never older than what is on disk.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AssistantMessage, Conversation, UserMessage } from '../chat/transcript';
import { HistoryDatabase } from './database';
import { createHistory, type History } from './history';

let count = 0;
let db: HistoryDatabase;
let history: History;

beforeEach(() => {
  db = new HistoryDatabase(`thread-${count++}`);
  history = createHistory(db);
});
afterEach(() => db.delete());

const conversation = (id: string): Conversation => ({
  id,
  title: `Chat ${id}`,
  titledBy: 'question',
  createdAt: 1,
  updatedAt: 1,
  leafId: null,
});
const question = (id: string, parentId: string | null): UserMessage => ({
  id,
  role: 'user',
  parentId,
  text: `asked ${id}`,
  createdAt: 1,
  task: 'chat',
});
const answer = (id: string, parentId: string, text = 'told'): AssistantMessage => ({
  id,
  role: 'assistant',
  parentId,
  text,
  thinking: '',
  createdAt: 1,
  model: 'm',
  state: 'complete',
  revision: 1,
});
const begin = (id: string, [asked, told]: [UserMessage, AssistantMessage]) =>
  history.begin({ conversation: conversation(id), question: asked, answer: told });

const CHANGES: Record<string, () => Promise<unknown>> = {
  'a turn': () => begin('c', [question('q2', 'a1'), answer('a2', 'q2')]),
  'a turn elsewhere': () => begin('d', [question('dq', null), answer('da', 'dq')]),
  'an answer written on': () => history.saveAnswer('c', answer('a1', 'q1', 'told more')),
  'a branch': () => begin('c', [question('q3', 'a1'), answer('a3', 'q3')]),
  'a branch chosen': () => history.chooseBranch('c', 'q2'),
  'a message discarded': () => history.discard('c', 'q2'),
  'and put back': () => history.restore('c', 'q2'),
  'discarded and erased': () => history.discard('c', 'q3').then(() => history.eraseDiscarded()),
  'a new name': () => history.rename('c', 'Other', 'user'),
  'a waiting question': () => history.enqueue('c', { id: 'w', text: 'wait', model: 'm' }),
  'an end that never came': () =>
    history
      .saveAnswer('c', { ...answer('a1', 'q1', 'told'), state: 'streaming' })
      .then(() => history.interruptUnfinished()),
  deleted: () => history.delete(['c'], 5),
  'brought back': () => history.bringBack(['c']),
  'all gone': () => history.clear(),
};

it('is what is on disk after each kind of change', async () => {
  await begin('c', [question('q1', null), answer('a1', 'q1')]);
  for (const [what, change] of Object.entries(CHANGES)) {
    await history.thread('c');
    expect(await change(), what).toMatchObject({ ok: true });
    expect(await history.thread('c'), what).toEqual(await createHistory(db).thread('c'));
  }
});

it('is known without the disk until it may have changed', async () => {
  await begin('c', [question('q1', null), answer('a1', 'q1')]);
  expect(history.known('c')).toBeUndefined();
  for (const [what, change] of Object.entries(CHANGES)) {
    const before = await history.thread('c');
    const known = history.known('c');
    if (before.ok && before.value) expect(before.value, what).toMatchObject({ ...known });
    const changing = change();
    // As the next message to the background comes.
    await new Promise((resolve) => setImmediate(resolve));
    if (!/waiting question/.test(what)) expect(history.known('c'), what).toBeUndefined();
    await changing;
  }
  await begin('c', [question('q9', null), answer('a9', 'q9')]);
  await history.thread('c');
  expect(history.known('c')?.conversation.leafId).toBe('a9');
  expect(history.known('d')).toBeUndefined();
});

it('is what is on disk while others write', async () => {
  await begin('c', [question('q1', null), answer('a1', 'q1')]);
  for (let round = 0; round < 20; round += 1) {
    const writing = history.saveAnswer('c', answer('a1', 'q1', `told ${round}`));
    await Promise.all([history.thread('c'), writing, history.thread('c')]);
    expect(await history.thread('c')).toEqual(await createHistory(db).thread('c'));
  }
});

it('reads the messages once until one changes', async () => {
  await begin('c', [question('q1', null), answer('a1', 'q1')]);
  const reading = vi.spyOn(db.messages, 'where');
  const first = await history.thread('c');
  await history.enqueue('c', { id: 'w', text: 'wait', model: 'm' });
  expect(await history.thread('c')).toMatchObject({ value: { queue: [{ id: 'w' }] } });
  expect(reading).toHaveBeenCalledTimes(1);
  await history.saveAnswer('c', answer('a1', 'q1', 'more'));
  expect(await history.thread('c')).not.toEqual(first);
  expect(reading).toHaveBeenCalledTimes(2);
});
