// Making models in the true side panel, from installed ones and from files; and a list of very many.
import { createHash } from 'node:crypto';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { job, openModels, row } from './pages/models';
import { Panel } from './pages/panel';

test('create: the form and the Modelfile follow each other, and the model answers', async ({
  ollama,
  openPanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await openModels(page, 'create');
  await page.getByTestId('create-base').selectOption('llama3.2:3b');
  const modelfile = page.getByTestId('modelfile');
  await expect(modelfile).toHaveValue('FROM llama3.2:3b\n');
  await page.getByTestId('create-system').fill('Be brief.\nBe kind.');
  await page.getByTestId('create-temperature').fill('0.2');
  await expect(modelfile).toHaveValue(
    'FROM llama3.2:3b\nSYSTEM """Be brief.\nBe kind."""\nPARAMETER temperature 0.2\n',
  );
  await modelfile.fill('# mine\nFROM llama3.2:3b\nSYSTEM Be short.\nPARAMETER top_p 0.5\n');
  await expect(page.getByTestId('create-system')).toHaveValue('Be short.');
  await expect(page.getByTestId('create-temperature')).toHaveValue('');
  await expect(page.getByTestId('create-top_p')).toHaveValue('0.5');
  await modelfile.fill('FROM llama3.2:3b\nSYSTEMS oops\n');
  await expect(page.locator('[data-fault=modelfile-invalid]')).toContainText('Line 2');

  // A base that is not there is refused, and nothing is fetched.
  await page.getByTestId('create-name').fill('my-helper');
  await modelfile.fill('FROM qwen3:8b\n');
  await page.getByTestId('create-model').click();
  await expect(job(page, 'my-helper').getByTestId('notice')).toHaveAttribute(
    'data-fault',
    'base-missing',
  );
  expect(ollama.requests.some(({ path }) => path === '/api/create')).toBe(false);

  await page.getByTestId('create-name').fill('my-helper');
  await modelfile.fill('# mine\nFROM llama3.2:3b\nSYSTEM Be short.\nPARAMETER top_p 0.5\n');
  await page.getByTestId('create-model').click();
  await expect(job(page, 'my-helper')).toHaveAttribute('data-state', 'done');
  const sent = ollama.requests.find(({ path }) => path === '/api/create')?.body;
  expect(sent).toEqual({
    model: 'my-helper',
    from: 'llama3.2:3b',
    system: 'Be short.',
    parameters: { top_p: 0.5 },
    stream: true,
  });
  await job(page, 'my-helper').getByRole('button', { name: 'Use it' }).click();
  await panel.ask('What is near?');
  await expect(panel.inState('complete')).toBeVisible();
  const asked = ollama.requests.findLast(({ path }) => path === '/api/chat')?.body;
  expect(asked).toMatchObject({ model: 'my-helper:latest:local' });
});

/** A file that begins as GGUF of version 3 with one tensor does, `size` bytes long. */
function gguf(size: number): Buffer {
  const bytes = Buffer.alloc(size, 7);
  bytes.write('GGUF', 0, 'latin1');
  bytes.writeUInt32LE(3, 4);
  bytes.writeBigUInt64LE(1n, 8);
  bytes.writeBigUInt64LE(0n, 16);
  return bytes;
}

const chosen = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

test('a GGUF file is hashed, handed over and made into a model; other files are refused', async ({
  ollama,
  openPanel,
}) => {
  const page = await openPanel();
  await openModels(page, 'import');
  const file = page.getByTestId('gguf-file');
  await file.setInputFiles(chosen('notes.gguf', Buffer.from('Dear diary, this is no model.')));
  await expect(page.locator('[data-fault=file-not-gguf]')).toBeVisible();
  await file.setInputFiles(chosen('big-00001-of-00003.gguf', gguf(5000)));
  await expect(page.locator('[data-fault=file-not-gguf]')).toContainText('3 parts');

  const bytes = gguf(3_000_000);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  await file.setInputFiles(chosen('Tiny Model.Q4_K_M.gguf', bytes));
  await expect(page.getByTestId('import-name')).toHaveValue('tiny-model.q4_k_m');

  const send = (verb: string, request: object) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, request });
  const signIn = { kind: 'bearer', token: 't0ken' };
  await send('endpoint.sign-in', { id: 'this-machine', url: 'http://localhost:11434', signIn });

  // The upload breaks off: said, and nothing is made.
  ollama.faults.once({ path: '/api/blobs/POST', cutAfter: 0 });
  await page.getByTestId('import-start').click();
  await expect(page.locator('[data-fault=upload-failed]')).toBeVisible();
  const error = 'write /blobs: no space left on device';
  ollama.faults.once({ path: '/api/blobs/POST', status: 500, body: { error } });
  await page.getByTestId('import-start').click();
  await expect(page.locator('[data-fault=disk-full]')).toBeVisible();
  expect(ollama.requests.some(({ path }) => path === '/api/create')).toBe(false);

  await page.getByTestId('import-start').click();
  await expect(job(page, 'tiny-model.q4_k_m')).toHaveAttribute('data-state', 'done');
  await page.getByTestId('models-installed').click();
  await expect(row(page, 'tiny-model.q4_k_m')).toBeVisible();
  const uploads = ollama.requests.filter(({ path }) => path === `/api/blobs/${digest}`);
  expect(uploads.map(({ method, status }) => `${method} ${status}`)).toContain('POST 201');
  expect(uploads.every(({ authorization }) => authorization === 'Bearer t0ken')).toBe(true);
  // It is in the ledger like all else, with its bytes.
  const { value: ledger } = await send('ledger.read', { purpose: 'models' });
  const handed = (ledger.contacts as { up: number; status: number }[]).map(
    ({ up, status }) => `${up} ${status}`,
  );
  expect(handed).toContain('3000000 201');
  expect(handed.filter((one) => one.endsWith(' 500'))).toHaveLength(1);

  // The same file again is not sent again.
  await page.getByTestId('models-import').click();
  await file.setInputFiles(chosen('other.gguf', bytes));
  await page.getByTestId('import-start').click();
  await expect(job(page, 'other')).toHaveAttribute('data-state', 'done');
  const posts = ollama.requests.filter(
    ({ path, method }) => path === `/api/blobs/${digest}` && method === 'POST',
  );
  expect(posts.filter(({ status }) => status === 201)).toHaveLength(1);
});

test('10,000 models: the list draws some of them, and is searched and walked by keys', async ({
  ollama,
  openPanel,
}) => {
  const models = Array.from({ length: 10_000 }, (_, index) => ({
    ...MODELS.chat,
    name: `model-${index}:latest`,
    size: 1_000_000_000 + index,
  }));
  ollama.set({ models });
  const page = await openPanel();
  await openModels(page);
  await expect(page.getByText('10,000 models')).toBeVisible();
  const drawn = page.getByTestId('model-row');
  expect(await drawn.count()).toBeLessThan(80);
  await page.locator('button[data-index="0"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('button[data-index="9999"]')).toBeFocused();
  expect(await drawn.count()).toBeLessThan(80);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('button[data-index="9998"]')).toBeFocused();
  await page.getByTestId('models-search').fill('model-4711');
  await expect(drawn).toHaveCount(1);
  await expect(row(page, 'model-4711')).toBeVisible();
  await page.getByTestId('models-search').fill('');
  await page.getByTestId('models-order').selectOption('size');
  await expect(drawn.first()).toContainText('model-9999');
});

test('the settings page manages models, too', async ({ context, extensionId, ollama }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByTestId('settings-view')).toBeVisible();
  expect(ollama.requests.some(({ path }) => path === '/api/ps')).toBe(false);
  await page.getByTestId('show-models').click();
  await expect(row(page, 'llama3.2:3b')).toBeVisible();
  await page.getByTestId('models-get').click();
  await page.getByTestId('pull-name').fill('nope');
  await page.getByTestId('pull-name').press('Enter');
  await expect(job(page, 'nope').getByTestId('notice')).toHaveAttribute(
    'data-fault',
    'model-unknown',
  );
});

test('a model is asked as it is set for here, and a preset carries that to another model', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ models: [MODELS.chat, MODELS.thinking] });
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await openModels(page);
  await row(page, 'llama3.2:3b').locator('button[data-index]').click();
  await page.getByTestId('tuning').locator('summary').click();
  await page.getByTestId('tuning-system').fill('Be brief.');
  await page.getByTestId('tuning-temperature').fill('0.2');
  await page.getByTestId('tuning-contextTokens').fill('16384');
  await page.getByTestId('tuning-keepAlive').selectOption('-1');
  await page.getByTestId('preset-name').fill('Dry');
  await page.getByTestId('preset-name').press('Enter');
  await expect(page.getByRole('button', { name: 'Dry', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Use in chat' }).click();
  await panel.ask('What is near?');
  await expect(panel.inState('complete')).toBeVisible();
  const chats = () =>
    ollama.requests.filter(({ path, body }) => {
      const { messages = [] } = body as { messages?: { content: string }[] };
      return path === '/api/chat' && messages.some(({ content }) => content === 'What is near?');
    });
  expect(chats()[0]?.body).toMatchObject({
    messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user' }],
    keep_alive: -1,
    options: { temperature: 0.2, num_ctx: 16_384 },
  });

  await openModels(page);
  await row(page, 'qwen3-vl:8b').locator('button[data-index]').click();
  await page.getByTestId('tuning').locator('summary').click();
  await page.getByRole('button', { name: 'Dry', exact: true }).click();
  await expect(page.getByTestId('tuning-temperature')).toHaveValue('0.2');
  await page.getByRole('button', { name: 'Back to usual' }).click();
  await expect(page.getByTestId('tuning-temperature')).toHaveValue('');

  // How much it thinks is the same setting as the composer's switch.
  await expect(page.getByTestId('tuning-think')).toHaveValue('true');
  await page.getByTestId('tuning-think').selectOption('false');
  await page.getByRole('button', { name: 'Use in chat' }).click();
  await expect(page.getByTestId('think')).toHaveAttribute('aria-pressed', 'false');
});
