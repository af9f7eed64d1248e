// Temporary chats through the whole engine: nothing of them reaches the database until the user keeps one.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryShelf } from '../../tests/support/memory-shelf';
import {
  answerOf,
  type ScriptedProvider,
  scriptedProvider,
} from '../../tests/support/scripted-provider';
import { SUMMARIZE_PAGE } from '../actions/catalog';
import { createInbox } from '../actions/inbox';
import { ok, type Result } from '../core/result';
import { isTemporary } from '../core/temporary';
import { HistoryDatabase } from '../history/database';
import { createHistory, type History } from '../history/history';
import { routeHistory } from '../history/route';
import { createTemporary, type TemporaryChats } from '../history/temporary/temporary';
import { createTransfer, type Transfer } from '../history/transfer/import';
import { keepAttachment } from './attachments';
import { createEngine, type Engine } from './engine';
import { createRequests, type Requests } from './requests';
import { temporaryHandlers } from './temporary';
import { createWatchers } from './watchers';

let count = 0;
let db: HistoryDatabase;
let history: History;
let temporary: TemporaryChats;
let transfer: Transfer;
let provider: ScriptedProvider;
let engine: Engine;
let requests: Requests;
let inbox: unknown;

const newId = () => `id-${count++}`;

beforeEach(() => {
  db = new HistoryDatabase(`temporary-${count++}`);
  temporary = createTemporary({ shelf: memoryShelf(), clock: Date.now, newId });
  history = routeHistory(createHistory(db), temporary);
  transfer = createTransfer(db, async (id) => (await temporary.lasting(id))?.thread);
  provider = scriptedProvider(() => answerOf('An answer with a walrus.'));
  engine = createEngine({
    history,
    watchers: createWatchers(),
    provider: async () => provider,
    clock: Date.now,
    newId,
    keepAlive: () => () => {},
  });
  inbox = [];
  const item = {
    read: async () => inbox,
    write: async (list: unknown) => {
      inbox = list;
    },
  };
  const waiting = createInbox(item, () => {});
  requests = createRequests({ engine, history, inbox: waiting, temporary, newId });
});
afterEach(() => db.delete());

const value = async <T>(done: Promise<Result<T>>): Promise<T> => {
  const result = await done;
  if (!result.ok) throw new Error(`${result.fault.kind} ${result.fault.detail}`);
  return result.value;
};

/** All rows of all tables, as text. */
async function stored(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables.flat());
}

async function ended(conversationId: string): Promise<void> {
  await expect.poll(() => engine.running()).toEqual([]);
  const thread = await value(history.thread(conversationId));
  expect(thread?.messages.at(-1)).toMatchObject({ state: 'complete' });
}

/** A question about an attached text; the conversation is a new stored one unless one is given. */
async function askAboutText(conversationId: string | null): Promise<string> {
  const source = { kind: 'file' as const, title: 'walrus.txt', url: '', text: 'A walrus text' };
  const place = conversationId === null ? {} : { conversationId };
  const context = await value(keepAttachment({ ...source, ...place }, { history, newId }));
  const text = 'What is a walrus?\nSay it.';
  const asked = { text, model: 'm', task: 'chat' as const, contexts: [context] };
  const { conversationId: id } = await value(engine.start({ conversationId, ...asked }));
  await ended(id);
  await value(history.saveDraft(id, 'And the tusks of a walrus?'));
  return id;
}

const keep = (conversationId: string) =>
  temporaryHandlers({ engine, history, temporary, transfer })['conversation.keep'](
    { conversationId },
    { kind: 'page' },
  );

it('a temporary chat leaves nothing in the database; an ordinary one does', async () => {
  const id = await temporary.open(1);
  expect(await askAboutText(id)).toBe(id);
  expect(await stored()).toBe('[]');
  expect(provider.requests[0]?.messages[0]?.content).toContain('A walrus text');
  expect(await value(history.ids())).toEqual([]);
  await askAboutText(null);
  expect(await stored()).toContain('walrus');
});

it('kept, it is an ordinary one: its messages, its text, its title, and asked on', async () => {
  const id = await temporary.open(1);
  await askAboutText(id);
  await value(history.enqueue(id, { id: 'w', text: 'waits', model: 'm' }));
  const { conversationId: kept } = await value(keep(id));
  expect(isTemporary(kept)).toBe(false);
  expect(await value(history.thread(id))).toBeUndefined();
  const thread = await value(history.thread(kept));
  expect(thread?.conversation).toMatchObject({ title: 'What is a walrus?', titledBy: 'question' });
  expect(thread?.messages).toHaveLength(2);
  expect(thread?.queue).toMatchObject([{ id: 'w' }]);
  await askOn(kept);
  expect(provider.requests[1]?.messages[0]?.content).toContain('A walrus text');
  expect(await keep(id)).toMatchObject({ ok: false });
});

async function askOn(conversationId: string): Promise<void> {
  await value(engine.start({ conversationId, text: 'And?', model: 'm', task: 'chat' }));
  await ended(conversationId);
}

it('is not kept while it is answered', async () => {
  const id = await temporary.open(1);
  await value(engine.start({ conversationId: id, text: 'Hi', model: 'm', task: 'chat' }));
  expect(await keep(id)).toMatchObject({ ok: false, fault: { kind: 'turn-running' } });
  await ended(id);
  expect(await keep(id)).toMatchObject({ ok: true });
});

it('is exported under ids that can come home, and twice the same', async () => {
  const id = await temporary.open(1);
  await askAboutText(id);
  const place = { isFirst: true, isLast: true };
  expect(await value(transfer.export([id], { ...place, format: 'markdown' }))).toContain('# What');
  const json = await value(transfer.export([id], { ...place, format: 'json' }));
  expect(json).toContain('A walrus text');
  const [entry] = JSON.parse(json).conversations;
  expect(JSON.stringify(entry)).not.toContain('temp-');
  expect(await value(transfer.import([JSON.stringify(entry)]))).toMatchObject({ conversations: 1 });
  expect(await value(keep(id))).toEqual({ conversationId: entry.conversation.id });
  expect(await value(history.ids())).toHaveLength(1);
  const forged = { ...entry, conversation: { ...entry.conversation, id: 'temp-1' } };
  const refused = await value(transfer.import([JSON.stringify(forged)]));
  expect(refused.problems).toHaveLength(1);
});

it('a page is asked about in the temporary chat that asks', async () => {
  const page = { title: 'Of the walrus', url: 'https://example.com/', text: 'walrus '.repeat(9) };
  const id = await temporary.open(1);
  await value(requests.summarize(page, { model: 'm', conversationId: id }));
  await ended(id);
  await value(requests.askPage(page, 'Why?', { model: 'm', conversationId: id }));
  await ended(id);
  const thread = await value(history.thread(id));
  expect(thread?.messages).toHaveLength(4);
  expect(thread?.conversation).toMatchObject({ title: 'Of the walrus', host: 'example.com' });
  expect(await stored()).toBe('[]');
});

it('what a private window asks for becomes a temporary chat, and goes with the window', async () => {
  const place = { windowId: 7, isPrivate: true };
  const read = Promise.resolve(
    ok({ title: 'Walrus', url: 'https://a.example/', text: 'A walrus' }),
  );
  await requests.fromMenu({ ...place, action: SUMMARIZE_PAGE }, read);
  const claimed = await value(requests.claim(7, 'm'));
  const id = claimed?.conversationId ?? '';
  expect(isTemporary(id)).toBe(true);
  await ended(id);
  await requests.fromGuard(place, { title: 'Held', url: '', text: 'a walrus held' }, 'Why?');
  expect(JSON.stringify(inbox)).not.toContain('a walrus held');
  await value(requests.claim(7, 'm'));
  await requests.fromComposer(place, { title: 'Typed', url: '' }, 'What is a walrus?');
  const typed = await value(requests.claim(7, 'm'));
  expect(isTemporary(typed?.conversationId ?? '')).toBe(true);
  await ended(typed?.conversationId ?? '');
  expect(await stored()).toBe('[]');
  await requests.forgetWindow(7);
  expect(inbox).toEqual([]);
  expect(await temporary.ids()).toEqual([]);
  // The control: the same from an ordinary window is stored.
  await requests.fromMenu({ windowId: 8, isPrivate: false, action: SUMMARIZE_PAGE }, read);
  expect(await stored()).toContain('A walrus');
});
