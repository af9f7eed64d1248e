// The guard as our own pages tell of it: the panel's line for the tab in front, and the log on the options page.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { beDeveloper, switchOn } from './browser-settings';
import { expect, paste, test } from './fixtures';
import { openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES.find(({ url }) => url.includes('chatgpt.com')) as LookAlike;
const KEY = `ghp_${fakeCrcBody(9)}`;
const SECRET = `the token ${KEY} here`;

test.beforeEach(({ context }) => serveSandbox(context));

const openOptions = async (page: Page, extensionId: string): Promise<Page> => {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#guard-log`);
  return options;
};

test('the panel tells of the tab in front, pauses the guard and resumes it', async ({
  page,
  context,
  openPanel,
}) => {
  await openChat(page, CHAT);
  const panel = await openPanel(page);
  const status = panel.getByTestId('guard-status');
  await expect(status).toHaveAttribute('data-state', 'guarding');
  await expect(status).toContainText('Guarding ChatGPT');
  await status.getByRole('button', { name: 'Pause for 15 minutes' }).click();
  await expect(status).toContainText('Guard paused, 15 min left');
  await page.click(CHAT.composer);
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toBe(SECRET);
  await status.getByRole('button', { name: 'Resume' }).click();
  await expect(status).toHaveAttribute('data-state', 'guarding');
  await page.click(CHAT.composer);
  await paste(page, SECRET);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await overlay.choose('Cancel');

  const other = await context.newPage();
  await other.goto('about:blank');
  await expect(status).toHaveCount(0);
  await page.bringToFront();
  await expect(status).toHaveAttribute('data-state', 'guarding');
});

test('a tab without a guard of ours is called what it is: to be reloaded', async ({
  page,
  clickToolbar,
  browserWithExtension,
}) => {
  await beDeveloper(browserWithExtension);
  await switchOn(browserWithExtension, false);
  await openChat(page, CHAT);
  await switchOn(browserWithExtension, true);
  await page.bringToFront();
  // The click opens the tab's address to us.
  const panel = await clickToolbar(page);
  await expect(panel.getByTestId('guard-status')).toHaveAttribute('data-state', 'reload');
  await page.reload();
  await expect(panel.getByTestId('guard-status')).toHaveAttribute('data-state', 'guarding');
});

test('the log is empty, then shows what was found, where and what was chosen', async ({
  page,
  extensionId,
}) => {
  const options = await openOptions(page, extensionId);
  const log = options.getByTestId('guard-log');
  await expect(log.getByTestId('guard-log-empty')).toBeVisible();
  await expect(log.getByRole('button', { name: 'Export as CSV' })).toBeDisabled();
  await page.bringToFront();
  await openChat(page, CHAT);
  const overlay = new Overlay(page);
  for (const choice of ['Cancel', 'Redact and paste'] as const) {
    await page.click(CHAT.composer);
    await paste(page, SECRET);
    await overlay.waitUntil();
    await overlay.choose(choice);
    await overlay.waitUntil(false);
  }
  await options.bringToFront();
  await expect(async () => {
    await options.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(log).toContainText('2 texts with findings', { timeout: 500 });
  }).toPass();
  await expect(log.getByRole('region', { name: 'Where' })).toContainText('ChatGPT2');
  await expect(log.getByRole('region', { name: 'What', exact: true })).toContainText(/GitHub.*2/);
  await expect(log.getByRole('region', { name: 'What you chose' })).toContainText('Redacted1');
  await log.getByLabel('Choice').selectOption('cancel');
  await expect(log).toContainText('One text with findings');
  await log.getByText('All entries').click();
  await expect(log.getByTestId('audit-entries').getByRole('listitem')).toHaveCount(1);

  const downloading = options.waitForEvent('download');
  await log.getByRole('button', { name: 'Export as CSV' }).click();
  const csv = await readFile((await (await downloading).path()) ?? '', 'utf8');
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(',chatgpt,paste,');
  expect(csv).not.toContain(KEY);

  await log.getByRole('button', { name: 'Clear …' }).click();
  await log.getByRole('button', { name: 'Delete all entries' }).click();
  await expect(log.getByTestId('guard-log-empty')).toBeVisible();
});

for (const width of [320, 768, 1440])
  test(`the log fits a window of ${width} px, in light and dark`, async ({
    page,
    extensionId,
    worker,
  }) => {
    await worker.evaluate(async () => {
      const opening = indexedDB.open('nearside-audit', 10);
      opening.onupgradeneeded = () => {
        const made = opening.result.createObjectStore('entries', {
          keyPath: 'id',
          autoIncrement: true,
        });
        made.createIndex('at', 'at');
      };
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const entries = db.transaction('entries', 'readwrite').objectStore('entries');
      const choices = ['redact', 'anyway', 'ask', 'cancel', 'passed'];
      const severities = ['critical', 'high', 'medium', 'low'];
      for (let i = 0; i < 60; i++)
        entries.put({
          at: Date.now() - ((i * i) % 29) * 86_400_000,
          siteId: ['chatgpt', 'claude', 'at-chat-very-long-host-name-of-a-company-example'][i % 3],
          way: 'paste',
          counts: { [['iban', 'email', 'own-word', 'nz-ird'][i % 4] ?? '']: (i % 3) + 1 },
          severity: severities[i % 4],
          choice: choices[i % 5],
          print: 'ab'.repeat(32),
        });
      db.close();
    });
    const options = await openOptions(page, extensionId);
    await options.setViewportSize({ width, height: 900 });
    const log = options.getByTestId('guard-log');
    await expect(log).toContainText('60 texts with findings');
    await log.getByText('As a table').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      const overflowing = await log.evaluate((section) =>
        [section, ...section.querySelectorAll('*')]
          .filter(
            (one) => one.getBoundingClientRect().right > section.getBoundingClientRect().right,
          )
          .filter((one) => !one.closest('table'))
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(overflowing).toEqual([]);
      const beyond = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
      if (process.env.NEARSIDE_LOOK)
        await log.screenshot({
          path: `${process.env.NEARSIDE_LOOK}/log-${width}-${colorScheme}.png`,
        });
    }
  });
