// The panel's sequences against a fake background: opening, claiming, asking, losing nothing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBackground, type FakeBackground } from '@/tests/gallery/fake-ports';
import { answer, conversation, MODELS, question, TENANCY_CHAT } from '@/tests/gallery/samples';
import type { PanelNews, Verb } from '../bus/protocol';
import { fault } from '../core/fault';
import { fail, ok } from '../core/result';
import { createPanel, type Panel } from './panel';

let frames: (() => void)[] = [];
let fake: FakeBackground;
let panel: Panel;

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  fake = createFakeBackground({ connection: { version: '0.32.15', models: MODELS } });
});
afterEach(() => void vi.useRealTimers());

async function open(): Promise<void> {
  panel = createPanel(fake.ports, (run) => frames.push(run));
  panel.start();
  fake.connect();
  await vi.advanceTimersByTimeAsync(0);
}

function drawFrame(): void {
  for (const run of frames.splice(0)) run();
}

const stored = (id: string, messages = TENANCY_CHAT, daysAgo = 0) =>
  fake.conversations.set(id, { conversation: conversation(id, id, daysAgo), messages });

const asked = (verb: Verb) => fake.requests.filter((request) => request.verb === verb);
const chatState = () => panel.chat.store.getState();

const delta = (
  conversationId: string,
  messageId: string,
  revision: number,
  text = ` ${revision}`,
): PanelNews => ({
  type: 'turn-event',
  conversationId,
  messageId,
  revision,
  event: { type: 'text-delta', text },
});

describe('opening', () => {
  it('says hello, checks once and shows the newest conversation', async () => {
    stored('old', TENANCY_CHAT, 3);
    stored('new');
    await open();
    expect(fake.posts).toContainEqual({ type: 'hello', windowId: 1 });
    expect(asked('connection.check')).toHaveLength(1);
    expect(chatState()).toMatchObject({ conversationId: 'new' });
    expect(chatState().messages.map(({ id }) => id)).toEqual(TENANCY_CHAT.map(({ id }) => id));
  });

  it('starts a new conversation where there is none, or the history cannot be read', async () => {
    fake.answers['conversation.list'] = async () => fail('storage-failed');
    await open();
    expect(chatState().conversationId).toBeNull();
  });

  it('brings the draft back unless something was typed first', async () => {
    fake.draft = 'saved';
    await open();
    expect(panel.draft.store.getState().text).toBe('saved');
    panel = createPanel(fake.ports);
    panel.draft.edit('typed');
    await panel.draft.show(null);
    expect(panel.draft.store.getState().text).toBe('typed');
  });

  it('closes and saves the draft when told to', async () => {
    await open();
    panel.draft.edit('half a question');
    fake.publish({ type: 'close-panel' });
    expect(fake.isClosed).toBe(true);
    expect(fake.draft).toBe('half a question');
  });
});

describe('claiming', () => {
  it('claims with the chosen model until nothing waits, and shows the last one', async () => {
    stored('a');
    stored('b');
    const waiting = ['a', 'b'];
    fake.settings = { ...fake.settings, model: 'qwen3:8b' };
    fake.answers['inbox.claim'] = async () => {
      const conversationId = waiting.shift();
      return ok(conversationId ? { conversationId } : null);
    };
    await open();
    expect(asked('inbox.claim')).toHaveLength(3);
    expect(asked('inbox.claim')[0]?.request).toEqual({ windowId: 1, model: 'qwen3:8b' });
    expect(chatState().conversationId).toBe('b');
  });

  it('leaves requests in the inbox until a model can be used', async () => {
    fake.connection = { fault: fault('server-unreachable'), models: [] };
    await open();
    fake.publish({ type: 'inbox-changed', waiting: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked('inbox.claim')).toHaveLength(0);
    expect(panel.surroundings.getState().waiting).toBe(1);
    fake.connection = { models: MODELS };
    await panel.connection.check();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked('inbox.claim')).toHaveLength(1);
  });

  it('shows why a claimed request could not start', async () => {
    fake.answers['inbox.claim'] = async () => fail('selection-empty');
    await open();
    expect(chatState().refusal).toEqual({ fault: fault('selection-empty'), asked: 'inbox' });
    expect(asked('inbox.claim')).toHaveLength(1);
  });
});

describe('asking', () => {
  it('says now and then that a question is being written', async () => {
    stored('c');
    await open();
    for (const text of ['W', 'Wh', 'Why']) panel.draft.edit(text);
    expect(asked('turn.prepare')).toHaveLength(1);
    const model = panel.model()?.name;
    expect(asked('turn.prepare')[0]?.request).toEqual({ conversationId: 'c', model });
    await vi.advanceTimersByTimeAsync(2600);
    panel.draft.edit('Why?');
    expect(asked('turn.prepare')).toHaveLength(2);
  });

  it('shows the question at once, then what was stored', async () => {
    await open();
    fake.answers['turn.start'] = async () => ok({ conversationId: 'c' });
    panel.draft.edit('why?');
    const done = panel.submit();
    await vi.advanceTimersByTimeAsync(0);
    expect(chatState().pending).toBe('why?');
    stored('c', [question('why?'), answer('because', { state: 'streaming' })]);
    panel.chat.open('c');
    await done;
    await vi.advanceTimersByTimeAsync(0);
    expect(chatState()).toMatchObject({ conversationId: 'c', pending: undefined });
    expect(chatState().messages).toHaveLength(2);
    expect(fake.draft).toBe('');
  });

  it('puts a refused question back before what was typed meanwhile', async () => {
    await open();
    fake.answers['turn.start'] = async () => {
      panel.draft.edit('more');
      return fail('storage-failed');
    };
    panel.draft.edit('why?');
    await panel.submit();
    expect(panel.draft.store.getState().text).toBe('why?\nmore');
    expect(chatState()).toMatchObject({ pending: undefined, messages: [] });
    expect(chatState().refusal?.fault.kind).toBe('storage-failed');
  });

  it('sends nothing without a usable model, and keeps the draft', async () => {
    fake.connection = { fault: fault('models-none'), models: MODELS.slice(2) };
    await open();
    panel.draft.edit('why?');
    await panel.submit();
    expect(asked('turn.start')).toHaveLength(0);
    expect(panel.draft.store.getState().text).toBe('why?');
  });

  it('sends once when asked twice', async () => {
    await open();
    fake.answers['turn.start'] = async () => ok({ conversationId: 'c' });
    panel.draft.edit('why?');
    await Promise.all([panel.submit(), panel.submit()]);
    expect(asked('turn.start')).toHaveLength(1);
  });

  it('looks at the connection again when an answer fails for it', async () => {
    stored('c', [question('why?'), answer('', { id: 'a', state: 'streaming', revision: 1 })]);
    await open();
    const event = { type: 'fault', fault: fault('server-unreachable'), duration: 5 } as const;
    fake.publish({ type: 'turn-event', conversationId: 'c', messageId: 'a', revision: 2, event });
    drawFrame();
    expect(asked('connection.check')).toHaveLength(2);
  });
});

it('forgets that an answer stood in the way once it has ended', async () => {
  stored('c', [question('why?'), answer('be', { id: 'a', state: 'streaming', revision: 1 })]);
  await open();
  fake.answers['message.delete'] = async () => fail('turn-running');
  const [first] = chatState().messages;
  if (first) await panel.chat.remove(first);
  expect(chatState().refusal?.fault.kind).toBe('turn-running');
  const event = { type: 'end', reason: 'stop', duration: 5 } as const;
  fake.publish({ type: 'turn-event', conversationId: 'c', messageId: 'a', revision: 2, event });
  drawFrame();
  expect(chatState().refusal).toBeUndefined();
});

describe('watching', () => {
  beforeEach(async () => {
    stored('c', [question('why?'), answer('be', { id: 'a', state: 'streaming', revision: 1 })]);
    await open();
  });

  it('renders once a frame, however many events come', () => {
    let renders = 0;
    panel.chat.store.subscribe(() => (renders += 1));
    for (let revision = 2; revision < 50; revision += 1) fake.publish(delta('c', 'a', revision));
    expect(renders).toBe(1);
    drawFrame();
    expect(renders).toBe(2);
    drawFrame();
    expect(renders).toBe(2);
    expect(chatState().messages[1]).toMatchObject({ revision: 49 });
  });

  it('draws a burst over several frames, in order, and hands back all of it', async () => {
    const burst = (from: number) => {
      for (let revision = from; revision < from + 10; revision += 1)
        fake.publish(delta('c', 'a', revision, String(revision % 10).repeat(1000)));
    };
    const length = () => (chatState().messages[1] as { text: string }).text.length;
    burst(2);
    const lengths = [length()];
    for (let frame = 1; frame < 8; frame += 1) {
      drawFrame();
      lengths.push(length());
    }
    expect(lengths).toEqual([1002, 2002, 2002, 3002, 3002, 5002, 5002, 7002]);
    burst(12);
    fake.connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(length()).toBe(20_002);
    expect(fake.posts.at(-1)).toMatchObject({ type: 'watch', copy: { revision: 21 } });
  });

  it('takes what is added without the rest', () => {
    const before = chatState().messages;
    const { conversation } = fake.conversations.get('c')!;
    const asked = question('and why that?', { id: 'q2', parentId: 'a' });
    const begun = answer('', { id: 'a2', parentId: 'q2', state: 'streaming', revision: 0 });
    const messages = [
      answer('be', { id: 'a', parentId: before[0]?.id ?? '', revision: 2 }),
      asked,
      begun,
    ];
    const queue = [{ id: 'w', text: 'wait', model: 'm' }];
    const news = { type: 'conversation-grown', messages, queue } as const;
    fake.publish({ ...news, conversation: { ...conversation, id: 'other', leafId: 'a2' } });
    expect(chatState().messages).toBe(before);
    fake.publish({ ...news, conversation: { ...conversation, leafId: 'a2' } });
    expect(chatState().messages.map(({ id }) => id)).toEqual([before[0]?.id, 'a', 'q2', 'a2']);
    expect(chatState().messages[0]).toBe(before[0]);
    expect(chatState().messages[1]).toMatchObject({ state: 'complete' });
    expect(chatState().queue).toEqual(queue);
  });

  it('asks for a fresh copy once when an event is missing', () => {
    const before = fake.posts.length;
    fake.publish(delta('c', 'a', 5));
    drawFrame();
    fake.publish(delta('c', 'a', 6));
    drawFrame();
    expect(fake.posts.slice(before)).toEqual([{ type: 'watch', conversationId: 'c' }]);
  });

  it('ignores other conversations', () => {
    const before = chatState().messages;
    fake.publish(delta('other', 'a', 2));
    drawFrame();
    expect(chatState().messages).toBe(before);
  });

  it('hands back its copy of an unfinished answer after a reconnection', async () => {
    fake.publish(delta('c', 'a', 2));
    fake.connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.posts.at(-1)).toMatchObject({
      type: 'watch',
      conversationId: 'c',
      copy: { id: 'a', text: 'be 2', revision: 2 },
    });
  });

  it('shows a new conversation when the one shown is deleted', async () => {
    await panel.history.remove(['c']);
    await vi.advanceTimersByTimeAsync(0);
    expect(chatState()).toMatchObject({ conversationId: null, messages: [] });
  });
});
