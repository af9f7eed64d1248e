// Where models run, in a real browser: other servers stay out of reach until their lock is lifted, whatever asks for them.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FakeOllama } from '../support/fake-ollama';
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai';
import { BUILD, test as base, expect } from './fixtures';
import { Panel } from './pages/panel';

base.describe.configure({ retries: 0 });

const GPU = 'http://gpu.example:8000';
/** Names that look like this machine; here they lead to the other server. */
const FOREIGN = ['localhost.evil.example:11434', '127.0.0.1.nip.io:11434'];
const SECRET = 'The merger with Falcon is signed on Monday.';

/** No test can answer the browser's own question: this build has been granted access already. */
function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const host of [GPU, ...FOREIGN.map((one) => `http://${one}`)])
    manifest.host_permissions.push(`${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const test = base.extend<{ gpu: FakeOpenAi }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  gpu: async ({}, use) => {
    const gpu = await startFakeOpenAi({ authorization: 'Bearer s3cret' });
    await use(gpu);
    await gpu.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  extensionDir: async ({}, use) => use(grantedBuild()),
  browserArgs: async ({ gpu, ollama }, use) => {
    const here = ['localhost', '127.0.0.1', '[::1]'];
    const rules = [
      ...here.map((host) => `MAP ${host}:11434 127.0.0.1:${ollama.port}`),
      ...here.map((host) => `MAP ${host}:* ${host}`),
      ...['gpu.example:8000', ...FOREIGN].map((host) => `MAP ${host} 127.0.0.1:${gpu.port}`),
      'MAP * ~NOTFOUND',
    ];
    await use([`--host-resolver-rules=${rules.join(', ')}`]);
  },
});

const send = (page: Page, verb: string, request: object) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, request });

const change = (page: Page, changes: object) => send(page, 'settings.change', { changes });

const prefixes = (page: Page) =>
  page.evaluate(async () =>
    (await chrome.declarativeNetRequest.getDynamicRules())
      .filter(({ action }) => action.type === 'allow')
      .map(({ condition }) => condition.urlFilter),
  );

const endpoint = (url: string, more: object = {}) => ({
  ...{ id: 'gpu', name: 'GPU', kind: 'openai', url, limit: 'machine' },
  ...more,
});
const OWN = endpoint('http://localhost:11434', { id: 'own', name: 'Ollama', kind: 'ollama' });

async function openSettings(page: Page, extensionId: string): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByTestId('endpoint')).toHaveCount(1);
  return options;
}

test('a server is added, tested, unlocked, asked with its token, locked and removed again', async ({
  page,
  extensionId,
  gpu,
  openPanel,
}) => {
  const options = await openSettings(page, extensionId);
  await options.getByRole('button', { name: 'Add a server' }).click();
  await options.getByTestId('endpoint-kind').selectOption('openai');
  await options.getByTestId('endpoint-address').fill(`${GPU}/v1`);
  await options.getByTestId('endpoint-name').fill('Team GPU');
  await options.getByTestId('endpoint-sign-in').selectOption('bearer');
  await options.getByRole('textbox', { name: 'Token' }).fill('s3cret');
  await options.getByTestId('endpoint-form').getByRole('button', { name: 'Add' }).click();
  const row = options.getByTestId('endpoint').nth(1);
  await expect(row).toContainText('Locked');
  await expect(row.locator('[data-fault=endpoint-locked]')).toBeVisible();
  expect(gpu.requests).toEqual([]);
  expect(await prefixes(options)).not.toContain(`|${GPU}/`);

  await row.getByTestId('endpoint-limit').selectOption('internet');
  await row.getByRole('button', { name: 'Lift it' }).click();
  await expect(row.getByTestId('endpoint-works')).toContainText('2 models');
  expect(await prefixes(options)).toContain(`|${GPU}/`);
  await row.getByRole('radio').check();

  const panel = new Panel(await openPanel(page));
  await expect(panel.page.getByTestId('status-line')).toContainText('Internet');
  await panel.ask(SECRET);
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer).toContainText('Local answer. ünï 日本語 🙂');
  expect(gpu.chats).toHaveLength(1);
  expect(gpu.requests.every(({ authorization }) => authorization === 'Bearer s3cret')).toBe(true);
  expect(gpu.requests.every(({ origin }) => origin === undefined)).toBe(true);
  // Neither the settings that pages see nor their export hold the token.
  const told = [
    await send(options, 'settings.read', {}),
    await send(options, 'settings.export', {}),
  ];
  expect(JSON.stringify([told, await send(options, 'endpoint.list', {})])).not.toContain('s3cret');

  const { value: ledger } = await send(options, 'ledger.read', { host: 'gpu.example:8000' });
  expect(ledger.contacts).toContainEqual(
    expect.objectContaining({ purpose: 'answer', model: 'gemma-3-4b', status: 200, times: 1 }),
  );
  expect(JSON.stringify(ledger)).not.toMatch(/merger|s3cret/);

  await row.getByTestId('endpoint-limit').selectOption('machine');
  await expect.poll(() => prefixes(options)).not.toContain(`|${GPU}/`);
  const before = gpu.requests.length;
  await panel.ask(`${SECRET} Again.`);
  await expect(panel.page.getByTestId('status-line')).toContainText('The local lock keeps text');
  await expect(panel.composer).toHaveValue(`${SECRET} Again.`);
  expect(gpu.requests).toHaveLength(before);

  await row.getByTestId('endpoint-limit').selectOption('internet');
  await row.getByRole('button', { name: 'Lift it' }).click();
  await expect.poll(() => prefixes(options)).toContain(`|${GPU}/`);
  await options.getByRole('button', { name: 'Remove Team GPU' }).click();
  await expect(options.getByTestId('endpoint')).toHaveCount(1);
  await expect.poll(() => prefixes(options)).not.toContain(`|${GPU}/`);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByTestId('endpoint')).toHaveCount(2);
  await expect(row).toContainText('token');
});

/** Asks by message, as any page of ours could, and waits until the answer has ended. */
async function ask(page: Page, model: string): Promise<void> {
  const request = { conversationId: null, text: SECRET, model };
  const reply = await send(page, 'turn.start', request);
  if (!reply?.ok) return;
  const { conversationId } = reply.value;
  await expect
    .poll(() =>
      page.evaluate(async (id) => {
        const database = await new Promise<IDBDatabase>((done) => {
          const opening = indexedDB.open('nearside');
          opening.onsuccess = () => done(opening.result);
        });
        const rows = await new Promise<{ conversationId: string; state?: string }[]>((done) => {
          const all = database.transaction('messages').objectStore('messages').getAll();
          all.onsuccess = () => done(all.result);
        });
        database.close();
        return rows.find((row) => row.conversationId === id && row.state)?.state ?? 'streaming';
      }, conversationId),
    )
    .not.toBe('streaming');
}

const MODELS = ['my-assistant:latest', 'gpt-oss:120b-CLOUD', 'anything:cloud', 'My-Assistant'];

/** Tries some of the ways of tests/support/locality; gives how many texts got to another machine. */
async function tryAll(page: Page, limit: string, servers: { ollama: FakeOllama; gpu: FakeOpenAi }) {
  const { ollama, gpu } = servers;
  await change(page, { endpoints: [{ ...OWN, limit }], endpointId: 'own' });
  for (const model of MODELS) await ask(page, model);
  for (const url of [GPU, ...FOREIGN.map((host) => `http://${host}`)]) {
    await change(page, { endpoints: [OWN, endpoint(url, { limit })], endpointId: 'gpu' });
    await ask(page, 'gemma-3-4b');
  }
  const leaked = ollama.requests.filter((one) => one.leaked).length;
  return { leaked, reached: gpu.requests.length, chats: gpu.chats.length };
}

test('with the local lock on nothing leaves; lifted, each of the same tries does', async ({
  page,
  extensionId,
  ollama,
  gpu,
}) => {
  gpu.set({ authorization: undefined } as never);
  const options = await openSettings(page, extensionId);
  const locked = await tryAll(options, 'machine', { ollama, gpu });
  expect(locked).toEqual({ leaked: 0, reached: 0, chats: 0 });
  const lifted = await tryAll(options, 'internet', { ollama, gpu });
  expect(lifted).toMatchObject({ leaked: MODELS.length, chats: 3 });
});
