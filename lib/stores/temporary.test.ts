// Temporary chats as the panel runs them: begun with what is written, left with a way back, kept, and all there is in a private window.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBackground, type FakeBackground } from '@/tests/gallery/fake-ports';
import { conversation, MODELS, TENANCY_CHAT } from '@/tests/gallery/samples';
import type { Verb } from '../bus/protocol';
import { fail, ok } from '../core/result';
import { createPanel, type Panel } from './panel';

let fake: FakeBackground;
let panel: Panel;
let drafts: Map<string | null, string>;

beforeEach(() => {
  vi.useFakeTimers();
  fake = createFakeBackground({ connection: { version: '0.32.15', models: MODELS } });
  drafts = new Map();
  fake.answers['draft.read'] = async ({ conversationId }) => ok(drafts.get(conversationId) ?? '');
  fake.answers['draft.save'] = async ({ conversationId, text }) => {
    drafts.set(conversationId, text);
    return ok(null);
  };
});
afterEach(() => void vi.useRealTimers());

const settle = (milliseconds = 1000) => vi.advanceTimersByTimeAsync(milliseconds);

async function open(): Promise<void> {
  panel = createPanel(fake.ports, (run) => run());
  panel.start();
  fake.connect();
  await settle(0);
}

const known = (id: string, messages = TENANCY_CHAT) =>
  fake.conversations.set(id, { conversation: conversation(id, id), messages });

const shown = () => panel.chat.store.getState().conversationId;
const text = () => panel.draft.store.getState().text;
const left = () => panel.temporary.store.getState().left;
const titles = () => panel.attachments.store.getState().items.map(({ title }) => title);
const asked = (verb: Verb) =>
  fake.requests.filter((request) => request.verb === verb).map(({ request }) => request);
const attach = (title: string) =>
  panel.attachments.add(
    title,
    Promise.resolve(ok({ kind: 'file' as const, title, url: '', text: 'its text' })),
  );

describe('[e44] beginning one', () => {
  it('takes along what is written and attached in a new chat, and leaves nothing of it there', async () => {
    await open();
    panel.draft.edit('half a thought');
    await attach('a.txt');
    await settle();
    await panel.temporary.begin();
    await settle();
    const id = shown() ?? '';
    expect(id).toMatch(/^temp-/);
    expect(text()).toBe('half a thought');
    expect([drafts.get(null), drafts.get(id)]).toEqual(['', 'half a thought']);
    expect(titles()).toEqual(['a.txt']);
    expect(asked('attachment.drop')).toHaveLength(1);
    expect(asked('attachment.keep').at(-1)).toMatchObject({ conversationId: id });
    expect(panel.attachments.store.getState().items[0]?.id).toMatch(`${id}-`);
  });

  it('from another chat begins empty, and that chat keeps its own', async () => {
    known('stored');
    await open();
    panel.draft.edit('for the stored one');
    await attach('a.txt');
    await panel.temporary.begin();
    await settle();
    expect([text(), titles()]).toEqual(['', []]);
    fake.attachments = [];
    panel.chat.open('stored');
    await settle();
    expect(text()).toBe('for the stored one');
    expect(asked('attachment.list').at(-1)).toEqual({ conversationId: 'stored' });
  });

  it('once is enough while nothing is asked in it', async () => {
    await open();
    await panel.temporary.begin();
    await settle();
    await panel.temporary.begin();
    expect(asked('conversation.begin-temporary')).toHaveLength(1);
  });

  it('right after the start is not taken for one that the window has had', async () => {
    fake.answers['conversation.find-temporary'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const begun = asked('conversation.begin-temporary').length > 0;
      return ok({ conversationId: begun ? (shown() ?? null) : null });
    };
    await open();
    void panel.temporary.begin();
    await settle();
    expect(shown()).toMatch(/^temp-/);
    expect(asked('conversation.delete')).toEqual([]);
    expect(left()).toBeUndefined();
  });

  it('says so when it could not be begun', async () => {
    await open();
    fake.answers['conversation.begin-temporary'] = async () => fail('background-lost');
    await panel.temporary.begin();
    expect(shown()).toBeNull();
    expect(panel.chat.store.getState().refusal?.fault.kind).toBe('background-lost');
  });
});

describe('[e44] a panel that opens', () => {
  it('shows the one it had, and stores nothing that was typed before it was known', async () => {
    known('stored');
    known('temp-1');
    fake.temporary = 'temp-1';
    let answer = (_id: string) => {};
    fake.answers['conversation.find-temporary'] = () =>
      new Promise((resolve) => {
        answer = (conversationId) => resolve(ok({ conversationId }));
      });
    await open();
    panel.draft.edit('typed at once');
    void attach('a.txt');
    void panel.submit();
    await settle(5000);
    expect([drafts.size, asked('attachment.keep'), asked('turn.start')]).toEqual([0, [], []]);
    answer('temp-1');
    await settle(5000);
    expect(shown()).toBe('temp-1');
    expect([...drafts.keys()]).toEqual(['temp-1']);
    expect(asked('attachment.keep')).toMatchObject([{ conversationId: 'temp-1' }]);
  });

  it('for something that waited leaves it with a way back', async () => {
    known('waited');
    known('temp-1');
    fake.temporary = 'temp-1';
    const waiting = ['waited'];
    fake.answers['inbox.claim'] = async () => {
      const conversationId = waiting.shift();
      return ok(conversationId ? { conversationId } : null);
    };
    fake.answers['conversation.find-temporary'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return ok({ conversationId: 'temp-1' });
    };
    await open();
    await settle();
    expect([shown(), left()]).toEqual(['waited', 'temp-1']);
  });
});

describe('[e44] leaving one', () => {
  beforeEach(async () => {
    known('stored');
    known('temp-1');
    fake.temporary = 'temp-1';
    await open();
  });

  it('can be undone for a while', async () => {
    panel.draft.edit('unsent');
    panel.chat.open('stored');
    await settle();
    expect(asked('conversation.delete')).toEqual([{ conversationIds: ['temp-1'] }]);
    expect(left()).toBe('temp-1');
    await panel.temporary.comeBack();
    await settle();
    expect(asked('conversation.bring-back')).toEqual([{ conversationIds: ['temp-1'] }]);
    expect([shown(), text(), left()]).toEqual(['temp-1', 'unsent', undefined]);
    panel.chat.open(null);
    await settle(11_000);
    expect(left()).toBeUndefined();
  });

  it('offers no way back to an empty one', async () => {
    await panel.temporary.begin();
    await settle(11_000);
    panel.chat.open('stored');
    await settle();
    expect(asked('conversation.delete')).toHaveLength(2);
    expect(left()).toBeUndefined();
  });

  it('is not what happens to one that is deleted with everything else', async () => {
    fake.publish({ type: 'conversation-gone', conversationId: 'temp-1' });
    await settle();
    expect([shown(), left(), asked('conversation.delete')]).toEqual([null, undefined, []]);
  });
});

describe('[e44] keeping one', () => {
  it('shows it as an ordinary chat, with what is written in it', async () => {
    known('temp-1');
    fake.temporary = 'temp-1';
    await open();
    panel.draft.edit('unsent');
    await attach('a.txt');
    await panel.temporary.keep();
    await settle();
    expect([shown(), left(), text(), titles()]).toEqual(['kept-1', undefined, 'unsent', ['a.txt']]);
    expect(drafts.get('kept-1')).toBe('unsent');
    expect(asked('attachment.keep').at(-1)).toMatchObject({ conversationId: 'kept-1' });
    expect(asked('conversation.delete')).toEqual([]);
    expect(panel.history.store.getState().conversations?.map(({ id }) => id)).toEqual(['kept-1']);
  });

  it('of one without a question is a new chat with what is written', async () => {
    await open();
    await panel.temporary.begin();
    panel.draft.edit('unsent');
    await settle();
    await panel.temporary.keep();
    await settle();
    expect([shown(), text(), drafts.get(null), left()]).toEqual([
      null,
      'unsent',
      'unsent',
      undefined,
    ]);
    expect(asked('conversation.keep')).toEqual([]);
    expect(asked('conversation.delete')).toHaveLength(1);
  });

  it('that fails changes nothing', async () => {
    known('temp-1');
    fake.temporary = 'temp-1';
    await open();
    fake.answers['conversation.keep'] = async () => fail('storage-failed');
    await panel.temporary.keep();
    expect(shown()).toBe('temp-1');
    expect(panel.chat.store.getState().refusal?.fault.kind).toBe('storage-failed');
  });
});

it('[e44] what is asked about a page stays in the temporary chat', async () => {
  known('temp-1');
  fake.temporary = 'temp-1';
  await open();
  fake.answers['page.summarize'] = async () => ok({ conversationId: 'temp-1' });
  await panel.summarizePage();
  expect(asked('page.summarize')).toMatchObject([{ conversationId: 'temp-1' }]);
  panel.chat.open(null);
  await panel.summarizePage();
  expect(asked('page.summarize').at(-1)).not.toHaveProperty('conversationId');
});

it('[e44] a private window has no other chats', async () => {
  known('stored');
  drafts.set(null, 'of another window');
  fake.isPrivate = true;
  await open();
  await settle();
  expect(shown()).toMatch(/^temp-/);
  panel.draft.edit('secret');
  await settle();
  const first = shown() ?? '';
  for (const wanted of ['stored', null]) {
    const before = shown() ?? '';
    known(before);
    fake.connect();
    await settle();
    panel.chat.open(wanted);
    await settle();
    expect(shown()).toMatch(/^temp-/);
    expect(shown()).not.toBe(before);
  }
  expect([...drafts]).toEqual([
    [null, 'of another window'],
    [first, 'secret'],
  ]);
});
