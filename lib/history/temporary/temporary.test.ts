// Temporary chats: the same as stored ones to whoever uses them, back after the background's death, gone when dropped.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemoryShelf, memoryShelf } from '../../../tests/support/memory-shelf';
import type { AssistantMessage, Conversation, UserMessage } from '../../chat/transcript';
import type { Result } from '../../core/result';
import { HistoryDatabase } from '../database';
import { createHistory } from '../history';
import { createTemporary, type HistoryById, type TemporaryChats } from './temporary';

let count = 0;
let shelf: MemoryShelf;
let temporary: TemporaryChats;

/** The chats as a background that has just started finds them. */
const restarted = (): TemporaryChats =>
  createTemporary({ shelf, clock: () => ++count, newId: () => `id-${++count}` });

beforeEach(() => {
  shelf = memoryShelf();
  temporary = restarted();
});
afterEach(() => void vi.useRealTimers());

const value = async <T>(done: Promise<Result<T>>): Promise<T> => {
  const result = await done;
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
};

const question = (id: string, parentId: string | null, more = {}): UserMessage => ({
  id,
  role: 'user',
  parentId,
  text: `question ${id}`,
  createdAt: 5,
  task: 'chat',
  ...more,
});

const answer = (id: string, parentId: string, more = {}): AssistantMessage => ({
  id,
  role: 'assistant',
  parentId,
  text: `answer ${id}`,
  thinking: '',
  createdAt: 6,
  model: 'm',
  state: 'complete',
  revision: 1,
  ...more,
});

const conversationOf = (id: string): Conversation => ({
  id,
  title: 'Chat',
  titledBy: 'question',
  createdAt: 1,
  updatedAt: 1,
  leafId: null,
});

async function begin(history: HistoryById, id: string, turn: [UserMessage, AssistantMessage]) {
  const [asked, answered] = turn;
  const thread = await value(history.thread(id));
  const conversation = { ...conversationOf(id), ...thread?.conversation };
  return value(history.begin({ conversation, question: asked, answer: answered }));
}

/** A chat on each side, used in the same way. */
const SIDES = {
  stored: async () => {
    const history = createHistory(new HistoryDatabase(`contract-${count++}`));
    return { history: history as HistoryById, id: 'stored', text: 'text' };
  },
  temporary: async () => {
    const id = await temporary.open(1);
    return { history: temporary as HistoryById, id, text: `${id}-text` };
  },
};

describe.each(Object.entries(SIDES))('a chat that is %s', (_name, open) => {
  it('has its messages in order, branches chosen, taken out, put back and erased', async () => {
    const { history, id } = await open();
    await begin(history, id, [question('q1', null), answer('a1', 'q1')]);
    await begin(history, id, [question('q2', 'a1'), answer('a2', 'q2')]);
    await begin(history, id, [question('q3', 'a1'), answer('a3', 'q3')]);
    const shown = async () => {
      const thread = await value(history.thread(id));
      return [thread?.conversation.leafId, thread?.messages.map((one) => one.id).join()];
    };
    expect(await shown()).toEqual(['a3', 'q1,a1,q2,a2,q3,a3']);
    expect(await value(history.chooseBranch(id, 'q2'))).toBe(true);
    expect(await value(history.chooseBranch(id, 'none'))).toBe(false);
    expect(await shown()).toEqual(['a2', 'q1,a1,q2,a2,q3,a3']);
    expect(await value(history.discard(id, 'q2'))).toBe(true);
    expect(await value(history.discard(id, 'q2'))).toBe(false);
    expect(await shown()).toEqual(['a3', 'q1,a1,q3,a3']);
    expect(await value(history.restore(id, 'q2'))).toBe(true);
    expect(await shown()).toEqual(['a2', 'q1,a1,q2,a2,q3,a3']);
    await history.discard(id, 'q2');
    await value(history.eraseDiscarded());
    expect(await value(history.restore(id, 'q2'))).toBe(false);
    expect(await shown()).toEqual(['a3', 'q1,a1,q3,a3']);
  });

  it('keeps the latest copy of an answer, and marks one that nobody writes any more', async () => {
    const { history, id } = await open();
    const streaming = answer('a', 'q', { state: 'streaming', progress: { stage: 'waiting' } });
    await begin(history, id, [question('q', null), streaming]);
    await value(history.saveAnswer(id, { ...streaming, text: 'a part' }));
    await value(history.saveAnswer(id, answer('unknown', 'q')));
    expect(await value(history.interruptUnfinished())).toBe(1);
    const thread = await value(history.thread(id));
    expect(thread?.messages).toHaveLength(2);
    const { progress: _gone, ...kept } = streaming;
    expect(thread?.messages[1]).toEqual({ ...kept, text: 'a part', state: 'interrupted' });
    await value(history.saveAnswer(id, answer('a', 'q', { duration: 70 })));
    expect((await value(history.thread(id)))?.conversation.updatedAt).toBe(76);
  });

  it('has an answer replaced, and a waiting question asked once', async () => {
    const { history, id } = await open();
    await begin(history, id, [question('q', null), answer('a', 'q')]);
    const waiting = { id: 'w', text: 'waits', model: 'm' };
    await value(history.enqueue(id, waiting));
    expect(await value(history.waiting())).toEqual([id]);
    expect((await value(history.thread(id)))?.queue).toEqual([waiting]);
    const { conversation } = (await value(history.thread(id))) ?? {
      conversation: conversationOf(id),
    };
    const turn = { conversation, question: question('q', null), answer: answer('b', 'q') };
    await value(history.begin({ ...turn, replaces: 'a', queued: 'w' }));
    const thread = await value(history.thread(id));
    expect(thread?.messages.map((one) => one.id)).toEqual(['q', 'b']);
    expect(thread?.queue).toEqual([]);
    expect(await history.begin({ ...turn, queued: 'w' })).toMatchObject({ ok: false });
    expect(await value(history.unqueue(id, 'w'))).toBe(false);
  });

  it('has its draft, and attachments until a question takes them', async () => {
    const { history, id, text } = await open();
    await value(history.saveDraft(id, 'half a thought'));
    expect(await value(history.draft(id))).toBe('half a thought');
    const context = { id: text, kind: 'file' as const, title: 'f', url: '', length: 3, words: 1 };
    const kept = { context, text: 'abc' };
    await value(history.keepAttachment(kept, id));
    await value(history.keepAttachment({ ...kept, context: { ...context, id: `${text}2` } }, id));
    expect(await value(history.attachments(id))).toHaveLength(2);
    await value(history.dropAttachment(`${text}2`));
    await begin(history, id, [question('q', null, { contexts: [context] }), answer('a', 'q')]);
    expect(await value(history.attachments(id))).toEqual([]);
    await value(history.dropAttachment(text));
    expect(await value(history.text(text))).toBe('abc');
  });

  it('is hidden when deleted, and there again when brought back', async () => {
    const { history, id } = await open();
    await begin(history, id, [question('q', null), answer('a', 'q')]);
    await value(history.delete([id], 10));
    expect(await value(history.thread(id))).toBeUndefined();
    await value(history.bringBack([id]));
    expect((await value(history.thread(id)))?.messages).toHaveLength(2);
    await value(history.clear());
    expect(await value(history.thread(id))).toBeUndefined();
  });
});

describe('after the background’s death', () => {
  it('all is there: messages, branch, draft, line, attachments', async () => {
    const id = await temporary.open(3);
    await begin(temporary, id, [question('q', null), answer('a', 'q', { state: 'streaming' })]);
    await temporary.saveAnswer(id, answer('a', 'q', { text: 'a part', state: 'streaming' }));
    await temporary.saveDraft(id, 'half a thought');
    await temporary.enqueue(id, { id: 'w', text: 'waits', model: 'm' });
    const context = {
      id: `${id}-f`,
      kind: 'file' as const,
      title: 'f',
      url: '',
      length: 3,
      words: 1,
    };
    await temporary.keepAttachment({ context, text: 'abc' });
    const before = await value(temporary.thread(id));
    temporary = restarted();
    expect(await value(temporary.thread(id))).toEqual(before);
    expect(await value(temporary.draft(id))).toBe('half a thought');
    expect(await value(temporary.attachments(id))).toEqual([{ context, text: 'abc' }]);
    expect(await temporary.find(3)).toBe(id);
    expect(await temporary.find(4)).toBeUndefined();
  });

  it('a text that found no room is lost, and its question says so', async () => {
    const id = await temporary.open(1);
    const context = {
      id: `${id}-f`,
      kind: 'file' as const,
      title: 'f',
      url: '',
      length: 3,
      words: 1,
    };
    const large = 'x'.repeat(6_000_001);
    await temporary.keepAttachment({ context, text: large });
    await begin(temporary, id, [question('q', null, { contexts: [context] }), answer('a', 'q')]);
    expect(await value(temporary.text(context.id))).toBe(large);
    temporary = restarted();
    expect(await value(temporary.text(context.id))).toBeUndefined();
    const [asked] = (await value(temporary.thread(id)))?.messages ?? [];
    expect(asked).toMatchObject({ contexts: [{ title: 'f (no longer in memory)' }] });
  });

  it('a full shelf costs nothing while the background lives', async () => {
    shelf = memoryShelf(500);
    temporary = restarted();
    const id = await temporary.open(1);
    await begin(temporary, id, [question('q', null), answer('a', 'q', { text: 'x'.repeat(900) })]);
    expect((await value(temporary.thread(id)))?.messages).toHaveLength(2);
  });
});

describe('leaving', () => {
  it('can be undone for a while; then nothing is left, on the shelf neither', async () => {
    vi.useFakeTimers();
    const id = await temporary.open(1);
    await temporary.keepText(`${id}-t`, 'abc');
    await begin(temporary, id, [question('q', null), answer('a', 'q')]);
    await temporary.delete([id], 10);
    expect(await temporary.find(1)).toBeUndefined();
    await temporary.bringBack([id]);
    expect(await temporary.find(1)).toBe(id);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await value(temporary.thread(id))).toBeDefined();
    await temporary.delete([id], 20);
    await vi.advanceTimersByTimeAsync(60_000);
    await temporary.bringBack([id]);
    expect(await value(temporary.thread(id))).toBeUndefined();
    expect(shelf.values.size).toBe(0);
  });

  it('is finished by the next background when the one that began it died', async () => {
    vi.useFakeTimers();
    const id = await temporary.open(1);
    await temporary.delete([id], 10);
    vi.clearAllTimers();
    temporary = restarted();
    await temporary.interruptUnfinished();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shelf.values.size).toBe(0);
  });

  it('what comes for a chat that is gone goes nowhere', async () => {
    const id = await temporary.open(1);
    await temporary.drop([id]);
    await temporary.keepText(`${id}-t`, 'abc');
    await temporary.saveDraft(id, 'abc');
    await temporary.saveAnswer(id, answer('a', 'q'));
    expect(await temporary.enqueue(id, { id: 'w', text: '', model: '' })).toMatchObject({
      ok: false,
    });
    const turn = { conversation: conversationOf(id), question: question('q', null) };
    const refused = await temporary.begin({ ...turn, answer: answer('a', 'q') });
    expect(refused).toMatchObject({ ok: false });
    expect(shelf.values.size).toBe(0);
  });

  it('erased questions take their texts along, unless another is about them', async () => {
    const id = await temporary.open(1);
    const about = (name: string) => ({
      contexts: [
        { id: `${id}-${name}`, kind: 'file' as const, title: '', url: '', length: 1, words: 1 },
      ],
    });
    for (const name of ['one', 'two']) await temporary.keepText(`${id}-${name}`, name);
    await begin(temporary, id, [question('q1', null, about('one')), answer('a1', 'q1')]);
    await begin(temporary, id, [question('q2', 'a1', about('one')), answer('a2', 'q2')]);
    await begin(temporary, id, [question('q3', 'a2', about('two')), answer('a3', 'q3')]);
    await temporary.discard(id, 'q2');
    await temporary.eraseDiscarded();
    expect(await value(temporary.text(`${id}-one`))).toBe('one');
    expect(await value(temporary.text(`${id}-two`))).toBeUndefined();
    expect(await value(temporary.attachments(id))).toEqual([]);
  });
});
