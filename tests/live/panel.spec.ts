// The true side panel and a true Ollama: from the first opening to an answer, a model from a file, and its end.
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser';
import { test as base, expect } from '../e2e/fixtures';
import { choose, openModels, row } from '../e2e/pages/models';
import { Panel } from '../e2e/pages/panel';
import { launchExtensionBrowser } from '../support/extension-browser';
import { ask } from '../support/ollama/exchange-shape';
import { GGUF, installed, LIVE, makeModel, PREFIX, removeAll } from './server';

const test = base.extend({
  browserWithExtension: async ({ extensionDir }, use) => {
    const browser = await launchExtensionBrowser({
      executablePath: ensureBrowser().path,
      extensionDir,
      ollamaAddress: new URL(LIVE).host,
    });
    await use(browser);
    await browser.close();
  },
});

test.afterEach(removeAll);

/** By the browser's own way: test tools send files, and not of this size. */
async function chooseFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const selector = '[data-testid=gguf-file]';
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  await session.detach();
}

test('first run to first answer, with nothing set', async ({ openPanel }) => {
  await makeModel();
  const panel = new Panel(await openPanel());
  await expect(panel.page.getByTestId('model-picker')).toContainText(/\w/);
  await expect(panel.notice).toHaveCount(0);
  await panel.ask('hi');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer).not.toBeEmpty();
});

test('the server refuses the extension’s origin: its own rule is what lets it in', async ({
  openPanel,
}) => {
  await makeModel();
  const panel = new Panel(await openPanel());
  const headers = { Origin: new URL(panel.page.url()).origin };
  const asked = { name: '', method: 'POST', path: '/api/show', headers, body: {} };
  expect((await ask(LIVE, asked)).status).toBe(403);
  await panel.ask('hi');
  await expect(panel.inState('complete')).toBeVisible();
});

test('a file becomes a model, answers, and is deleted for good', async ({ openPanel }) => {
  test.skip(!GGUF, 'NEARSIDE_GGUF names no file');
  const name = `${PREFIX}-panel`;
  await removeAll();
  const panel = new Panel(await openPanel());
  const { page } = panel;
  // No model yet: the way leads from the first steps.
  await page.getByTestId('all-models').click();
  await page.getByTestId('models-import').click();
  await chooseFile(page, GGUF as string);
  await expect(page.getByText(basename(GGUF as string))).toBeVisible();
  await page.getByTestId('import-name').fill(name);
  await page.getByTestId('import-start').click();
  // The first steps beneath the view list it, too.
  const job = page.getByTestId('models-view').locator(`[data-testid=job][data-name="${name}"]`);
  await expect(job).toHaveAttribute('data-state', 'done');
  await page.getByTestId('models-installed').click();
  await row(page, name).locator('button[data-index]').click();
  await page.getByRole('button', { name: 'Use in chat' }).click();
  await panel.ask('What is the capital of France? One word.');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer).not.toBeEmpty();
  // Not by what is loaded: a server keeps the same file under the name that it was first asked by.
  await expect(page.getByTestId('meta')).toContainText(name);

  await openModels(page);
  await choose(page, name, 'delete');
  await expect(row(page, name)).toHaveCount(0);
  const names = async () => (await installed()).map((one) => one.name);
  await expect.poll(names).not.toContain(`${name}:latest`);
});
