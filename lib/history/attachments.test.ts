// Attachments outlive the panel, go with their question, and are gone when removed.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { AssistantMessage, Context } from '../chat/transcript';
import { HistoryDatabase } from './database';
import { createHistory } from './history';

const context = (id: string): Context => ({
  id,
  kind: 'file',
  title: id,
  url: '',
  length: 4,
  words: 1,
});

const open = () => createHistory(new HistoryDatabase(`attachments-${Math.random()}`));

const idsOf = async (history: ReturnType<typeof open>, conversationId?: string) => {
  const kept = await history.attachments(conversationId);
  return kept.ok ? kept.value.map(({ context: { id } }) => id) : kept;
};

it('keeps what is attached until it is removed', async () => {
  const history = open();
  for (const id of ['a', 'b']) await history.keepAttachment({ context: context(id), text: 'text' });
  await history.keepText('inbox', 'waits for a panel');
  expect(await idsOf(history)).toEqual(['a', 'b']);
  await history.dropAttachment('a');
  expect(await idsOf(history)).toEqual(['b']);
  expect(await history.text('a')).toEqual({ ok: true, value: undefined });
});

it('keeps what is attached with its conversation, and lets it go with that', async () => {
  const db = new HistoryDatabase(`attachments-${Math.random()}`);
  const history = createHistory(db);
  await history.keepAttachment({ context: context('a'), text: 'text' }, 'one');
  await history.keepAttachment({ context: context('b'), text: 'text' });
  expect(await idsOf(history)).toEqual(['b']);
  expect(await idsOf(history, 'one')).toEqual(['a']);
  expect(await idsOf(history, 'other')).toEqual([]);
  const times = { createdAt: 0, updatedAt: 0, deletedAt: 1 };
  await db.conversations.put({
    id: 'one',
    title: '',
    titledBy: 'question',
    leafId: null,
    ...times,
  });
  await history.purge(2);
  expect(await idsOf(history, 'one')).toEqual([]);
  expect(await idsOf(history)).toEqual(['b']);
});

it('hands it over to the question that is about it, also to one that waits', async () => {
  const history = open();
  for (const id of ['a', 'b']) await history.keepAttachment({ context: context(id), text: 'text' });
  await history.enqueue('c', { id: 'q', text: 'later', model: 'm', contexts: [context('b')] });
  const answer: AssistantMessage = {
    id: 'answer',
    role: 'assistant',
    parentId: 'question',
    text: '',
    thinking: '',
    createdAt: 0,
    model: 'm',
    state: 'streaming',
    revision: 0,
  };
  await history.begin({
    conversation: {
      id: 'c',
      title: 'C',
      titledBy: 'question',
      createdAt: 0,
      updatedAt: 0,
      leafId: null,
    },
    question: {
      id: 'question',
      role: 'user',
      parentId: null,
      text: 'now',
      createdAt: 0,
      task: 'chat',
      contexts: [context('a')],
    },
    answer,
  });
  expect(await idsOf(history)).toEqual([]);
  await history.dropAttachment('a');
  expect(await history.text('a')).toEqual({ ok: true, value: 'text' });
});
