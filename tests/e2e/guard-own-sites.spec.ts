// Sites that the user adds: guarded like the others once access is granted, and only while they are on the list.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { BUILD, test as base, expect, paste } from './fixtures';
import { Float } from './pages/float';
import { Overlay } from './pages/overlay';
import { callGuard, fineOn, update } from './updating';

const KEY = `ghp_${fakeCrcBody(31)}`;
const HOST = 'chat.example.org';
/** Stands for a site that was the user's own before it was built in, and what it was called then. */
const BUILT_IN = 'chat.deepseek.com';
const ID_THEN = 'at-chat-deepseek-com';

/** No test can answer the browser's own question: this build has been granted access already. */
function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${HOST}/*`, `https://${BUILT_IN}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  extensionDir: async ({}, use) => {
    const folder = grantedBuild();
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const PAGE = '<!doctype html><title>chat</title><textarea autofocus></textarea>';

/** Chooses the user's sites, as the options page does, and waits for the browser to know. */
async function chooseSites(worker: Worker, ownSites: string[]): Promise<void> {
  await worker.evaluate(async (ownSites) => {
    await chrome.storage.local.set({ settings: { version: 1, guard: { ownSites } } });
  }, ownSites);
}

test('a site that is added is guarded, also after the browser has lost its scripts', async ({
  page,
  worker,
  servePages,
  browserWithExtension,
}) => {
  await servePages({ [HOST]: PAGE });
  await page.goto(`https://${HOST}/`);
  await page.click('textarea');
  await paste(page, KEY);
  // Control: nothing is guarded that nobody has added.
  await expect(page.locator('textarea')).toHaveValue(KEY);
  await chooseSites(worker, [HOST]);
  // A worker that starts puts right what an update has undone.
  await browserWithExtension.killWorker();
  const options = await page.context().newPage();
  await options.goto(
    `chrome-extension://${browserWithExtension.extensionId}/options.html#guard-sites`,
  );
  await expect(options.getByTestId('own-sites')).toContainText(HOST);
  const count = () =>
    options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(count).toBe(3);
  await page.goto(`https://${HOST}/`);
  await page.click('textarea');
  await paste(page, KEY);
  const overlay = new Overlay(page);
  await overlay.waitForText(`Keep this off ${HOST}?`);
  await expect(page.locator('textarea')).toHaveValue('');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await page.keyboard.type('hello');
  await new Float(page, 'pill').expectWords('Ask locally');
  await options.getByLabel(`Remove ${HOST}`).click();
  await expect.poll(count).toBe(0);
});

test('a site that is built in by now is guarded once, and what the user chose for it holds', async ({
  page,
  worker,
  servePages,
  browserWithExtension,
}) => {
  await servePages({ [BUILT_IN]: PAGE });
  await worker.evaluate((exceptions) => chrome.storage.local.set({ exceptions }), fineOn(ID_THEN));
  await chooseSites(worker, [HOST, BUILT_IN]);
  await browserWithExtension.killWorker();
  const options = await page.context().newPage();
  await options.goto(
    `chrome-extension://${browserWithExtension.extensionId}/options.html#guard-sites`,
  );
  const registered = () =>
    options.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
    );
  await expect.poll(registered).toContain(`https://${HOST}/*`);
  expect(await registered()).toEqual(Array(3).fill(`https://${HOST}/*`));
  await expect(options.getByTestId('own-sites')).toContainText(HOST);
  await expect(options.getByTestId('own-sites')).not.toContainText(BUILT_IN);
  await page.bringToFront();
  await page.goto(`https://${BUILT_IN}/`);
  await page.click('textarea');
  await paste(page, KEY);
  await expect(page.locator('textarea')).toHaveValue(KEY);
  // Control: elsewhere the same is not fine.
  await options.evaluate(
    (exceptions) => chrome.storage.local.set({ exceptions }),
    fineOn('at-chat-example-org'),
  );
  await page.reload();
  await page.click('textarea');
  await paste(page, KEY);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off DeepSeek?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await options.evaluate(
    (id) => chrome.storage.local.set({ settings: { version: 1, guard: { sitesOff: [id] } } }),
    ID_THEN,
  );
  await options.reload();
  await expect(options.getByRole('switch', { name: 'DeepSeek' })).not.toBeChecked();
  await page.reload();
  await page.click('textarea');
  await paste(page, KEY);
  await expect(page.locator('textarea')).toHaveValue(KEY);
  expect(await overlay.isOpen()).toBe(false);
});

test('after an update the guard there gets its line back without a click', async ({
  page,
  worker,
  servePages,
  browserWithExtension,
}) => {
  await servePages({ [HOST]: PAGE });
  await chooseSites(worker, [HOST]);
  const api = await update(browserWithExtension, page);
  const registered = () =>
    api.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(3);
  await api.evaluate(
    (exceptions) => chrome.storage.local.set({ exceptions }),
    fineOn(`at-${HOST.replaceAll('.', '-')}`),
  );
  await api.close();
  await page.goto(`https://${HOST}/`);
  const again = await update(browserWithExtension, page);
  await expect.poll(() => callGuard(again)).toMatchObject({ isAble: true });
  await page.click('textarea');
  await paste(page, KEY);
  // What is fine only the background knows.
  await expect(page.locator('textarea')).toHaveValue(KEY);
});
