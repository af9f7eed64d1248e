// `npm run bench:list`: a panel that opens over 10,000 chats: how soon their list is there, and what it carries over the bus.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ensureBrowser } from '../../scripts/browser';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { startFakeOllama } from '../support/fake-ollama';
import { median, spread } from './summary';
import { showPanel } from './targets';

/** What reading the list may take, in milliseconds and bytes, at the median. */
const LIMIT = { time: 30, bytes: 1_000_000 };
const CHATS = 10_000;
const OPENINGS = 9;

interface Reply {
  verb: string;
  time: number;
  bytes: number;
}

declare global {
  interface Window {
    replies: Reply[];
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Runs in a page of the extension: chats of a year, some pinned, some tagged, each with its first message. */
async function putChats(count: number): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('nearside'));
  const names = [
    'conversations',
    'messages',
    ...(database.objectStoreNames.contains('pins') ? ['pins'] : []),
  ];
  const transaction = database.transaction(names, 'readwrite');
  const store = (name: string) => transaction.objectStore(name);
  for (let index = 0; index < count; index++) {
    const id = crypto.randomUUID();
    const times = { createdAt: 0, updatedAt: Date.now() - index * 3_000_000 };
    const isPinned = index % 2000 === 1999;
    store('conversations').put({
      id,
      title: `Chat number ${index} about something that is worth a title`,
      ...times,
      leafId: `${id}-q`,
      titledBy: 'model',
      ...(index % 3 === 0 && { host: 'www.example.com' }),
      ...(index % 20 === 0 && { tags: ['work'] }),
      ...(isPinned && { isPinned }),
    });
    if (isPinned && names.includes('pins')) store('pins').put({ id });
    const question = {
      role: 'user',
      parentId: null,
      text: 'A question',
      createdAt: 0,
      task: 'chat',
    };
    store('messages').put({ id: `${id}-q`, conversationId: id, seq: 1, ...question });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Runs in the page before anything else: notes what each answer of the background takes. */
function noteReplies(): void {
  window.replies = [];
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime) as (...given: unknown[]) => unknown;
  const noted = (...given: unknown[]): unknown => {
    const begun = performance.now();
    const [{ verb }] = given as [{ verb: string }];
    const note = (reply: unknown) =>
      window.replies.push({
        verb,
        time: performance.now() - begun,
        bytes: JSON.stringify(reply ?? null).length,
      });
    const last = given.at(-1);
    if (typeof last !== 'function')
      return (send(...given) as Promise<unknown>).then((reply) => {
        note(reply);
        return reply;
      });
    return send(...given.slice(0, -1), (reply: unknown) => {
      note(reply);
      last(reply);
    });
  };
  Object.defineProperty(runtime, 'sendMessage', { value: noted });
}

interface Opening {
  composer: number;
  /** From the click that opens the history to the first row. */
  rows: number;
  rowCount: number;
  replies: Reply[];
}

async function openOnce(page: Page, extensionId: string): Promise<Opening> {
  const composer = await showPanel(page, extensionId);
  await page.waitForFunction(() => window.replies.some(({ verb }) => verb === 'conversation.list'));
  const rows = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector<HTMLElement>('[data-testid=history]')?.click();
        const look = () => {
          if (document.querySelector('[data-testid=history-entry]'))
            resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.waitForTimeout(300);
  const rowCount = await page.getByTestId('history-entry').count();
  return { composer, rows, rowCount, replies: await page.evaluate(() => window.replies) };
}

async function measure({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await showPanel(page, extensionId);
  await page.evaluate(putChats, CHATS);
  await page.addInitScript(noteReplies);
  const openings: Opening[] = [];
  for (let turn = 0; turn < OPENINGS; turn++) openings.push(await openOnce(page, extensionId));
  const lists = openings.map(({ replies }) =>
    replies.filter(({ verb }) => verb.startsWith('conversation.list')),
  );
  const firsts = lists.map(([first]) => first?.time ?? 0);
  const all = lists.flat();
  const others = openings.flatMap(({ replies }) =>
    replies.filter(({ verb }) => verb === 'draft.read').map(({ time }) => time),
  );
  const bytes = lists.map((replies) => replies.reduce((sum, reply) => sum + reply.bytes, 0));
  say(`${CHATS} chats; ${openings[0]?.rowCount} rows drawn`);
  say(`composer usable after ${spread(openings.map(({ composer }) => composer))} ms`);
  say(
    `list at opening: ${spread(firsts, 1)} ms; each time: ${spread(
      all.map(({ time }) => time),
      1,
    )} ms`,
  );
  say(`the draft, a message that reads one row: ${spread(others, 1)} ms`);
  say(`bytes of lists, panel and history opened: ${spread(bytes)}`);
  say(
    `history opened, first row after ${spread(
      openings.map(({ rows }) => rows),
      1,
    )} ms`,
  );
  const isReached =
    median(all.map(({ time }) => time)) <= LIMIT.time && median(bytes) <= LIMIT.bytes;
  say(`limit ${LIMIT.time} ms and ${LIMIT.bytes} bytes: ${isReached ? 'reached' : 'MISSED'}`);
  return isReached ? 0 : 1;
}

const output = process.env.NEARSIDE_OUT ?? '.output';
const server = await startFakeOllama({});
const browser = await launchExtensionBrowser({
  executablePath: ensureBrowser().path,
  extensionDir: join(import.meta.dirname, '../..', output, 'chrome-mv3'),
  ollamaAddress: `127.0.0.1:${server.port}`,
});
// The compiler names functions that are handed to a page; there nobody knows its helper.
await browser.context.addInitScript('globalThis.__name = (named) => named');
try {
  process.exitCode = await measure(browser);
} finally {
  await browser.close();
  await server.close();
}
