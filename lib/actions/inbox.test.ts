// Requests wait, are claimed exactly once, and stay when they could not be served.
import { expect, it } from 'vitest';
import { createInbox, type InboxRequest } from './inbox';

const request = (id: string, windowId = 1): InboxRequest => ({
  id,
  windowId,
  task: 'summarize',
  question: '',
  source: { kind: 'selection', title: '', url: '' },
  content: { textId: id, length: 1, words: 1 },
});

function memory() {
  let stored: unknown;
  return {
    read: async () => structuredClone(stored),
    write: async (value: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      stored = structuredClone(value);
    },
  };
}

const served = async (one: InboxRequest) => ({ keep: false, reply: one.id });

it('gives each request to one of many claims, oldest first', async () => {
  const counts: number[] = [];
  const inbox = createInbox(memory(), (waiting) => counts.push(waiting));
  await Promise.all(['a', 'b', 'c'].map((id) => inbox.put(request(id))));
  const claims = await Promise.all([1, 2, 3, 4, 5].map(() => inbox.claim(1, served)));
  expect(claims).toEqual(['a', 'b', 'c', undefined, undefined]);
  expect(counts).toEqual([1, 2, 3, 2, 1, 0]);
});

it('keeps windows apart', async () => {
  const inbox = createInbox(memory(), () => {});
  await inbox.put(request('a', 7));
  expect(await inbox.claim(1, served)).toBeUndefined();
  expect(await inbox.claim(7, served)).toBe('a');
});

it('keeps a request that could not be served yet', async () => {
  const inbox = createInbox(memory(), () => {});
  await inbox.put(request('a'));
  await inbox.claim(1, async () => ({ keep: true, reply: 'later' }));
  expect(await inbox.waiting()).toBe(1);
});

it('goes on after a claim that threw, with the request still there', async () => {
  const inbox = createInbox(memory(), () => {});
  await inbox.put(request('a'));
  await expect(inbox.claim(1, () => Promise.reject(new Error('died')))).rejects.toThrow('died');
  expect(await inbox.claim(1, served)).toBe('a');
});
