// What users add to the guard themselves: words, patterns and documents, from the settings to a held paste.
import type { Page } from '@playwright/test';
import type { LookAlike } from '../sandbox/look-alike';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHATGPT = LOOK_ALIKES[0] as LookAlike;

const PLAN = Array.from({ length: 80 }, (_, index) => `clause${(index * 37) % 101}`).join(' ');
const PART = PLAN.split(' ').slice(20, 62).join(' ');

test.beforeEach(({ context }) => serveSandbox(context));

async function openOptions(page: Page, extensionId: string): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#guard-lists`);
  await expect(options.getByTestId('try-text')).toBeVisible();
  return options;
}

async function addWord(options: Page, word: string): Promise<void> {
  await options.getByLabel('New word').fill(word);
  await options.getByLabel('New word').press('Enter');
  await expect(options.getByTestId('own-words').getByRole('listitem')).toHaveText([word]);
}

test('a word is held, redacted, and no more once it is removed', async ({ page, extensionId }) => {
  const options = await openOptions(page, extensionId);
  await addWord(options, 'Project Falcon');
  await page.bringToFront();
  await openChat(page, CHATGPT);
  await paste(page, 'All about project  FALCON, soon.');
  const overlay = new Overlay(page);
  await overlay.waitForText('Your word “Project Falcon”');
  expect(await hasSeen(page, 'FALCON')).toBe(false);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toBe('All about [TERM_1], soon.');

  await options.bringToFront();
  await options.getByLabel('Remove Project Falcon').click();
  await expect(options.getByText('“Project Falcon” removed.')).toBeVisible();
  await page.bringToFront();
  await openChat(page, CHATGPT);
  await paste(page, 'All about project FALCON, soon.');
  await expect.poll(() => textIn(page)).toBe('All about project FALCON, soon.');
  expect(await overlay.isOpen()).toBe(false);
});

test('a tab that was open before learns of a new word when the user comes back', async ({
  page,
  extensionId,
}) => {
  await openChat(page, CHATGPT);
  const options = await openOptions(page, extensionId);
  await addWord(options, 'Falcon');
  await page.bringToFront();
  // Under test every tab believes that it has the focus all the time.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const overlay = new Overlay(page);
  await expect(async () => {
    await page.click(CHATGPT.composer);
    await paste(page, 'a falcon ');
    expect(await overlay.isOpen()).toBe(true);
  }).toPass();
  expect(await overlay.text()).toContain('Your word “Falcon”');
});

test('a pattern is refused with the reason, then runs in the background and holds', async ({
  page,
  extensionId,
}) => {
  const options = await openOptions(page, extensionId);
  const patterns = options.getByTestId('own-patterns');
  await patterns.getByLabel('Name of the pattern').fill('Ticket');
  await patterns.getByLabel('Pattern', { exact: true }).fill('TKT-(?=1)[0-9]+');
  await patterns.getByRole('button', { name: 'Add' }).click();
  await expect(patterns.getByRole('alert')).toContainText('ahead or behind');
  await patterns.getByLabel('Pattern', { exact: true }).fill('TKT-[0-9]{4}');
  await patterns.getByRole('button', { name: 'Add' }).click();
  await expect(patterns.getByRole('listitem')).toHaveText(['TicketTKT-[0-9]{4}']);

  await page.bringToFront();
  await openChat(page, CHATGPT);
  await paste(page, 'see TKT-1234 and TKT-1234');
  const overlay = new Overlay(page);
  await overlay.waitForText('Ticket');
  expect(await overlay.text()).toContain('your own pattern');
  expect(await hasSeen(page, 'TKT')).toBe(false);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toBe('see [PATTERN_1] and [PATTERN_1]');

  await openChat(page, CHATGPT);
  await paste(page, 'see TKT-12');
  await expect.poll(() => textIn(page)).toBe('see TKT-12');
  expect(await overlay.isOpen()).toBe(false);
});

test('a part of a document is held, although nothing but fingerprints is kept', async ({
  page,
  worker,
  extensionId,
}) => {
  const options = await openOptions(page, extensionId);
  const documents = options.getByTestId('own-documents');
  await documents.getByLabel('Name of the document').fill('Merger');
  await documents.getByLabel('Text of the document').fill(PLAN);
  await documents.getByRole('button', { name: 'Add' }).click();
  await expect(documents.getByRole('listitem')).toHaveText(['Merger80 words']);
  const stored = await worker.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  expect(stored).toContain('Merger');
  expect(stored).not.toContain('clause');

  await page.bringToFront();
  await openChat(page, CHATGPT);
  await paste(page, `Please shorten:\n${PART.replaceAll(' ', '\n')}`);
  const overlay = new Overlay(page);
  await overlay.waitForText('Part of your document “Merger”');
  expect(await overlay.text()).toMatch(/\d\d % of it/);
  expect(await hasSeen(page, 'clause')).toBe(false);
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);

  await options.bringToFront();
  await documents.getByLabel('Remove Merger').click();
  await expect(documents.getByRole('listitem')).toHaveCount(0);
  await page.bringToFront();
  await openChat(page, CHATGPT);
  await paste(page, PART);
  await expect.poll(() => textIn(page)).toBe(PART);
});

test('a document is added from a file, and what a text would trigger is shown', async ({
  page,
  extensionId,
}) => {
  const options = await openOptions(page, extensionId);
  const documents = options.getByTestId('own-documents');
  await documents
    .getByLabel('File of the document')
    .setInputFiles({ name: 'merger.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) });
  await expect(documents.getByRole('listitem')).toHaveText(['merger.txt80 words']);
  await addWord(options, 'Falcon');
  const sample = options.getByTestId('try-text');
  await sample.getByLabel('Text to try').fill(`the falcon\n${PART}`);
  await sample.getByRole('button', { name: 'Try it' }).click();
  await expect(sample.getByRole('status')).toContainText('This would be held.');
  await expect(sample.getByRole('listitem')).toHaveText([
    /^Your word “Falcon”/,
    /^Part of your document “merger.txt”/,
  ]);
  await documents.getByLabel('Remove merger.txt').click();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(documents.getByRole('listitem')).toHaveText(['merger.txt80 words']);
});
