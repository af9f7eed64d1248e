// Managing models in the true side panel: downloads that outlive panel and worker, copies, deletion, what is loaded.
import type { Page } from '@playwright/test';
import type { LibraryModel } from '../support/ollama/manage';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { choose, job, openModels, row } from './pages/models';
import { Panel } from './pages/panel';

const LIBRARY: LibraryModel[] = ['llama3.2', 'qwen3:8b', 'gemma3:4b'].map((name, index) => ({
  model: { ...MODELS.chat, name: name.includes(':') ? name : `${name}:latest` },
  layers: [2_000_000_000, 1429, 96].map((total, place) => ({
    digest: `sha256:${String(index * 3 + place).repeat(64)}`,
    total,
  })),
}));

const LINE_DELAY = { path: '/api/pull', chunkDelay: 60 };

test.use({ ollamaOptions: { library: LIBRARY } });

async function pull(page: Page, name: string): Promise<void> {
  await page.getByTestId('pull-name').fill(name);
  await page.getByTestId('pull-name').press('Enter');
}

test('[e8] first run: a recommended model is fetched with one click, and the first answer follows', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ models: [] });
  ollama.faults.always(LINE_DELAY);
  const panel = new Panel(await openPanel());
  await expect(panel.connection).toHaveAttribute('data-fault', 'models-none');
  // How far it has come is seen, also where the button is further down.
  await panel.page.setViewportSize({ width: 360, height: 480 });
  await panel.page.getByRole('button', { name: 'Get llama3.2', exact: true }).click();
  await expect(job(panel.page, 'llama3.2')).toBeInViewport();
  await expect(job(panel.page, 'llama3.2')).toContainText(/of 2\.0 GB/);
  await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
  await panel.ask('What is near?');
  await expect(panel.inState('complete')).toBeVisible();
});

test('[e8] first run: the first steps lead to all models, and to a file', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ models: [] });
  const page = await openPanel();
  await page.getByTestId('all-models').click();
  await page.getByTestId('models-import').click();
  await expect(page.getByTestId('gguf-file')).toBeAttached();
});

test('a download goes on without the panel, several at once, each layer with its bytes', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  ollama.faults.always({ path: '/api/pull', chunkDelay: 300 });
  let page = await openPanel();
  await openModels(page, 'get');
  await pull(page, 'qwen3:8b');
  await pull(page, 'gemma3:4b');
  await expect(page.locator('[data-testid=job][data-state=running]')).toHaveCount(2);
  await expect(job(page, 'qwen3:8b')).toContainText(/MB\/s|GB\/s/);
  await closePanel(page);
  await expect
    .poll(async () => (await (await fetch(`${ollama.url}/api/tags`)).json()).models.length, {
      timeout: 40_000,
    })
    .toBe(6);
  page = await openPanel();
  await openModels(page);
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'done');
  await expect(row(page, 'qwen3:8b')).toBeVisible();
  await expect(job(page, 'gemma3:4b')).toHaveAttribute('data-state', 'done');
});

test('[e8] a download is stopped, and goes on where it stopped, with all three layers', async ({
  ollama,
  openPanel,
}) => {
  ollama.faults.once({ path: '/api/pull', chunkDelay: 60, silentAfter: 7 });
  const page = await openPanel();
  await openModels(page, 'get');
  await pull(page, 'qwen3:8b');
  await expect(job(page, 'qwen3:8b')).toContainText('1.0 GB of 2.0 GB');
  await job(page, 'qwen3:8b').getByRole('button', { name: 'Stop' }).click();
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'stopped');
  const pulls = () => ollama.requests.filter(({ path }) => path === '/api/pull');
  await expect.poll(() => pulls()[0]?.aborted).toBe(true);

  ollama.faults.once({ path: '/api/pull', chunkDelay: 60, silentAfter: 29 });
  await job(page, 'qwen3:8b').getByRole('button', { name: 'Resume' }).click();
  await job(page, 'qwen3:8b').locator('summary').click();
  await expect(job(page, 'qwen3:8b').getByTestId('layer')).toHaveText([
    /2\.0 GB of 2\.0 GB/,
    /1 kB of 1 kB/,
    /96 B of 96 B/,
  ]);
  // Everything has arrived, but the server has not said that it is done.
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'running');
  await job(page, 'qwen3:8b').getByRole('button', { name: 'Stop' }).click();
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'stopped');
  await job(page, 'qwen3:8b').getByRole('button', { name: 'Resume' }).click();
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'done');
});

test('a worker that dies leaves the download interrupted; Resume fetches the rest', async ({
  ollama,
  openPanel,
  browserWithExtension,
}) => {
  ollama.faults.once({ path: '/api/pull', chunkDelay: 300, silentAfter: 6 });
  const page = await openPanel();
  await openModels(page, 'get');
  await pull(page, 'qwen3:8b');
  await expect(job(page, 'qwen3:8b')).toContainText('800.0 MB of 2.0 GB');
  await browserWithExtension.killWorker();
  await page.getByTestId('models-installed').click();
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'interrupted', {
    timeout: 30_000,
  });
  await job(page, 'qwen3:8b').getByRole('button', { name: 'Resume' }).click();
  await expect(job(page, 'qwen3:8b')).toHaveAttribute('data-state', 'done');
});

test('errors are errors: an unknown name, a full disk, a server that dies, a cloud name', async ({
  ollama,
  openPanel,
}) => {
  const page = await openPanel();
  await openModels(page, 'get');
  const failed = (name: string) => job(page, name).getByTestId('notice');
  await pull(page, 'nope');
  await expect(failed('nope')).toHaveAttribute('data-fault', 'model-unknown');
  const error = 'write /blobs/sha256-1-partial: no space left on device';
  ollama.faults.once({ path: '/api/pull', errorAfter: 5, error });
  await pull(page, 'qwen3:8b');
  await expect(failed('qwen3:8b')).toHaveAttribute('data-fault', 'disk-full');
  ollama.faults.once({ path: '/api/pull', cutAfter: 5 });
  await pull(page, 'gemma3:4b');
  await expect(failed('gemma3:4b')).toHaveAttribute('data-fault', 'download-cut');
  await pull(page, 'gpt-oss:120b-cloud');
  await expect(page.locator('[data-fault=model-not-local]')).toBeVisible();
  await expect(page.locator('[data-testid=job][data-state=done]')).toHaveCount(0);
  const asked = ollama.requests.filter(({ path }) => path === '/api/pull');
  expect(asked.map(({ body }) => (body as { model: string }).model)).toEqual([
    'nope',
    'qwen3:8b',
    'gemma3:4b',
  ]);
});

test('copy, delete with undo, delete for good: once, also when the panel is closed', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  const page = await openPanel();
  await openModels(page);
  await choose(page, 'llama3.2:3b', 'details');
  await page.getByTestId('copy-name').fill('backup');
  await page.getByTestId('copy-name').press('Enter');
  await page.getByRole('button', { name: 'Back to the models' }).click();
  await expect(row(page, 'backup')).toBeVisible();

  await choose(page, 'backup', 'delete');
  await expect(row(page, 'backup')).toHaveCount(0);
  await page.getByTestId('undo-model').getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'backup')).toBeVisible();
  const deletions = () => ollama.requests.filter(({ path }) => path === '/api/delete').length;
  expect(deletions()).toBe(0);

  await choose(page, 'backup', 'delete');
  await expect(page.getByTestId('undo-model')).toBeVisible();
  await closePanel(page);
  await expect.poll(deletions, { timeout: 30_000 }).toBe(1);
  const again = await openPanel();
  await openModels(again);
  await expect(row(again, 'llama3.2:3b')).toBeVisible();
  await expect(row(again, 'backup')).toHaveCount(0);
  await expect(again.getByTestId('undo-model')).toHaveCount(0);
  expect(deletions()).toBe(1);
});

test('load, keep, unload: what is in memory is shown with its share', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ models: [{ ...MODELS.thinking, vram: 4_052_650_030 }, MODELS.embedding] });
  const page = await openPanel();
  await openModels(page);
  await choose(page, 'qwen3-vl:8b', 'load');
  await expect(row(page, 'qwen3-vl:8b')).toContainText('Loaded · 6.1 GB, 66 % GPU · 5 min more');
  await choose(page, 'qwen3-vl:8b', 'pin');
  await expect(row(page, 'qwen3-vl:8b')).toContainText('until unloaded');
  await choose(page, 'qwen3-vl:8b', 'unload');
  await expect(row(page, 'qwen3-vl:8b')).toContainText('sees images');
});
