// All that is stored, in a real browser: each kind is counted and deleted by itself, and after "Delete everything" nothing is left.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { stored } from './stored';

/** A word that is in what is stored of a kind, and nowhere else. */
const markOf = (kind: string): string => `zyz${kind}zyz`;

const SITE = `${markOf('sites')}.example`;
const SERVER = `http://${markOf('servers')}.example:8000`;

/** What the browser itself keeps for the extension, besides databases and stored values. Runs in one of its pages. */
const beside = async (): Promise<string> =>
  JSON.stringify([
    await chrome.storage.session.get(null),
    await chrome.declarativeNetRequest.getDynamicRules(),
    await chrome.scripting.getRegisteredContentScripts(),
    await chrome.permissions.getAll(),
    { ...localStorage },
  ]);

const dump = async (page: Page): Promise<string> =>
  (await stored(page)) + (await page.evaluate(beside));

const send = (page: Page, verb: string, request: object): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, request });

/** A row of each database that only pages of chatbots, or the network, fill. Runs in a page of the extension. */
const addRows = async ([log, contact]: readonly [string, string]): Promise<void> => {
  const rows = [
    [
      'nearside-audit',
      'entries',
      {
        ...{ at: Date.now(), siteId: log, way: 'paste', counts: { iban: 1 } },
        ...{ severity: 'high', choice: 'redact', print: 'p' },
      },
    ],
    [
      'nearside-ledger',
      'contacts',
      {
        ...{ at: Date.now(), host: contact, purpose: 'answer', model: 'm' },
        ...{ up: 1, down: 1, status: 200, times: 1 },
      },
    ],
  ] as const;
  for (const [name, table, row] of rows) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve) => {
      const transaction = database.transaction(table, 'readwrite');
      transaction.objectStore(table).add(row);
      transaction.oncomplete = () => resolve();
    });
    database.close();
  }
};

/** Stored values that stand for what chatbots' pages leave behind. */
const VALUES = {
  local: {
    exceptions: {
      version: 1,
      salt: 'ab'.repeat(16),
      exceptions: [
        { id: 'e', ruleId: markOf('exceptions'), siteId: 'chatgpt', createdAt: 1, until: 0 },
      ],
    },
    'model-deletions': [
      { name: markOf('jobs'), digest: 'd', endpoint: 'http://x', due: 1, fault: { kind: 'gone' } },
    ],
  },
  session: {
    [`vault/${markOf('vaults')}`]: {
      ...{ siteId: 'chatgpt', path: '/c/1', tabIds: [1], sentAt: null, hasMoved: false },
      ...{ values: { EMAIL_1: markOf('vaults') }, prints: {}, salt: 's' },
    },
  },
};

const CHAT = JSON.stringify({
  ...{ title: markOf('chats'), create_time: 1, id: 'one', current_node: 'a' },
  mapping: {
    a: {
      ...{ id: 'a', parent: null, children: [] },
      message: {
        ...{ id: 'm', author: { role: 'user' }, create_time: 1 },
        content: { content_type: 'text', parts: [markOf('chats')] },
      },
    },
  },
});

async function seed(page: Page): Promise<void> {
  await send(page, 'audit.read', {});
  await send(page, 'ledger.read', {});
  await page.evaluate(addRows, [markOf('log'), markOf('contacts')] as const);
  await page.evaluate(async ({ local, session }) => {
    await chrome.storage.local.set(local);
    await chrome.storage.session.set(session);
  }, VALUES);
  await send(page, 'history.import', { entries: [CHAT] });
  await send(page, 'draft.save', { conversationId: null, text: markOf('drafts') });
  await send(page, 'attachment.keep', {
    ...{ kind: 'file', title: markOf('drafts'), url: '', text: markOf('drafts') },
  });
  const begun = (await send(page, 'conversation.begin-temporary', { windowId: 1 })) as {
    value: { conversationId: string };
  };
  const text = markOf('temporary-chats');
  await send(page, 'draft.save', { conversationId: begun.value.conversationId, text });
  await send(page, 'prompt.save', { name: markOf('prompts'), text: 'x' });
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  await send(page, 'document.add', { name: markOf('documents'), text: words });
  await send(page, 'model.pull', { name: markOf('jobs') });
  const server = { id: 'gpu', name: 'GPU', kind: 'openai', url: SERVER, limit: 'internet' };
  const { value: now } = (await send(page, 'settings.read', {})) as {
    value: { endpoints: object[]; guard: object };
  };
  await send(page, 'settings.change', {
    changes: {
      endpoints: [...now.endpoints, server],
      modelDefaults: { [markOf('models')]: { temperature: 1 } },
      tokenRates: { [markOf('rates')]: 1.1 },
      readAloud: { voice: markOf('settings') },
      theme: 'dark',
      guard: { ...now.guard, words: [markOf('lists')], ownSites: [SITE] },
    },
  });
  const signIn = { kind: 'bearer', token: markOf('servers') };
  await send(page, 'endpoint.sign-in', { id: 'gpu', url: SERVER, signIn });
}

const rowOf = (page: Page, kind: string) =>
  page.locator(`[data-testid=stored-kind][data-kind="${kind}"]`);

test('[e53] each kind is deleted by itself, then everything; a look at all that is stored finds the rest', async ({
  context,
  extensionId,
  browserWithExtension,
}) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByTestId('stored-data')).toBeVisible();
  await page.evaluate((session) => chrome.storage.session.set(session), VALUES.session);
  // What lies in memory is read when the worker starts.
  await browserWithExtension.killWorker();
  await seed(page);
  await page.reload();
  const rows = page.getByTestId('stored-kind');
  await expect(rows).toHaveCount(16);
  const kinds = await rows.evaluateAll((all) => all.map((row) => row.dataset.kind ?? ''));
  const before = await dump(page);
  for (const kind of kinds) expect(before, kind).toContain(markOf(kind));
  // Nobody can store another value without a row here.
  const items = readFileSync(
    new URL('../../lib/platform/stored-items.ts', import.meta.url),
    'utf8',
  );
  for (const [, area, key] of items.matchAll(/storedItem\('(\w+)', '([\w-]+)'\)/g))
    if (area === 'local') expect(before, key).toContain(`"${key}":`);

  for (const kind of ['chats', 'servers', 'exceptions']) {
    await rowOf(page, kind)
      .getByRole('button', { name: /^Delete: / })
      .click();
    await rowOf(page, kind).getByTestId('confirm-deletion').click();
    await expect(rowOf(page, kind)).toHaveCount(0);
    await expect.poll(() => dump(page)).not.toContain(markOf(kind));
  }
  const rest = kinds.filter((kind) => !['chats', 'servers', 'exceptions'].includes(kind));
  const after = await dump(page);
  for (const kind of rest) expect(after, kind).toContain(markOf(kind));

  const file = page.waitForEvent('download');
  await rowOf(page, 'log')
    .getByRole('button', { name: /^Export: / })
    .click();
  expect(await readFile(await (await file).path(), 'utf8')).toContain(markOf('log'));

  await page.getByRole('button', { name: 'Delete: Delete everything' }).click();
  await page.getByTestId('stored-everything').getByTestId('confirm-deletion').click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect.poll(() => dump(page)).not.toContain('zyz');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await browserWithExtension.killWorker();
  await send(page, 'stored.list', {});
  expect(await dump(page)).not.toContain('zyz');
});

test('settings as a file hold no key, come back, and are refused where they are not whole', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await seed(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain(markOf('lists'));
  expect(text).not.toContain(`"${markOf('servers')}"`);
  await send(page, 'everything.delete', {});
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');

  const choose = (content: string) =>
    page.getByTestId('settings-file').setInputFiles({
      name: 's.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose(text.slice(0, -20));
  await expect(page.locator('[data-fault=file-damaged]')).toBeVisible();
  await choose(text.replace(/"version": \d+/, '"version": 99'));
  await expect(page.locator('[data-fault=file-newer]')).toBeVisible();
  expect(await dump(page)).not.toContain('zyz');
  await choose(text.replace('"theme"', '"surprise": 1, "theme"'));
  await expect(page.getByText('The settings of the file hold now.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const { value } = (await send(page, 'settings.read', {})) as { value: object };
  expect(value).toMatchObject({ endpoints: [{}, { url: SERVER, limit: 'machine' }] });
  expect(value).not.toHaveProperty('surprise');
  expect(JSON.stringify(await send(page, 'endpoint.list', {}))).not.toContain('bearer');
});
