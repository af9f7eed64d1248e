// The history in the true side panel: found again, put in order, deleted with a way back, brought home and taken out.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

const FIXTURES = fileURLToPath(new URL('../fixtures/imports/', import.meta.url));

const entries = (page: Page) => page.getByTestId('history-entry');
const named = (page: Page, title: string) => entries(page).filter({ hasText: title });

async function chatWith(panel: Panel, ...questions: string[]): Promise<void> {
  for (const question of questions) {
    const fresh = panel.page.getByTestId('new-chat');
    if (await fresh.isEnabled()) await fresh.click();
    await panel.ask(question);
    await expect(panel.inState('complete')).toBeVisible();
  }
}

const openHistory = (page: Page) => page.getByTestId('history').click();

async function importFile(
  page: Page,
  file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
) {
  await page.getByTestId('open-settings').click();
  await page.getByTestId('import-file').setInputFiles(file);
  const status = page.getByTestId('import-report').getByRole('status');
  await expect(status).toHaveAttribute('data-done', 'true', { timeout: 30_000 });
  const said = await status.textContent();
  await page.getByLabel('Back to chat').click();
  return said;
}

test('[e42] a search finds a word in an answer and goes to its message', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ answer: () => 'Der Leuchtturm steht in Lindau. 東京タワーではない。' });
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await chatWith(panel, 'Where is the lighthouse?', 'Something else entirely');
  await openHistory(page);
  const field = page.getByTestId('history-search');
  await expect(field).toBeFocused();
  const hits = page.getByTestId('search-hit');
  await field.fill('lighthouse');
  await expect(hits).toHaveCount(1);
  await field.fill('京タワ');
  await expect(hits).toHaveCount(2);
  await expect(hits.first().locator('mark')).toHaveText('京タワ');
  await field.fill('leuchtrum');
  await expect(hits).toHaveCount(2);
  await field.fill('zzzz');
  await expect(page.getByTestId('search-results')).toContainText('Nothing found');
  await field.fill('lindau');
  await expect(hits).toHaveCount(2);
  await field.press('Enter');
  await expect(page.getByTestId('history-view')).toBeHidden();
  await expect(page.locator('[data-found]')).toContainText('Lindau');
});

test('[e43] rename, pin, tag; delete one and many, with undo, also after closing', async ({
  openPanel,
  closePanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await chatWith(panel, 'First question', 'Second question', 'Third question');
  await openHistory(page);
  await expect(entries(page)).toHaveCount(3);

  const first = named(page, 'First question');
  await first.getByLabel('Rename, tag, export').click();
  await first.getByTestId('new-tag').fill('work');
  await first.getByTestId('new-tag').press('Enter');
  await expect(page.getByTestId('tag-filter')).toContainText('#work');
  await first.getByTestId('rename').fill('A better name');
  await first.getByTestId('rename').press('Enter');
  const renamed = named(page, 'A better name');
  await renamed.getByLabel('Pin', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Pinned' })).toContainText('A better name');
  await page.getByTestId('tag-filter').getByText('#work').click();
  await expect(entries(page)).toHaveCount(1);
  await page.getByTestId('tag-filter').getByText('#work').click();

  await named(page, 'Third question').getByLabel('Delete chat').click();
  await expect(entries(page)).toHaveCount(2);
  await page.getByTestId('undo-remove').getByText('Undo').click();
  await expect(entries(page)).toHaveCount(3);

  await named(page, 'Third question').getByRole('checkbox').check();
  await named(page, 'Second question').getByRole('checkbox').check();
  await page.getByTestId('delete-chosen').click();
  await expect(entries(page)).toHaveCount(1);
  await page.getByTestId('undo-remove').getByText('Undo').click();
  await expect(entries(page)).toHaveCount(3);

  await page.keyboard.press('Escape');
  await openHistory(page);
  await named(page, 'Second question').getByLabel('Delete chat').click();
  await expect(entries(page)).toHaveCount(2);
  await closePanel(page);
  const again = await openPanel();
  await openHistory(again);
  await expect(entries(again)).toHaveCount(2);
  await expect(named(again, 'A better name')).toHaveCount(1);
});

test('[e45] by day, with the site a chat is about', async ({ openPanel }) => {
  const panel = new Panel(await openPanel());
  await chatWith(panel, 'A question of today');
  await importFile(panel.page, `${FIXTURES}chatgpt.json`);
  await openHistory(panel.page);
  await expect(panel.page.getByRole('region', { name: 'Today' })).toContainText(
    'A question of today',
  );
  await expect(panel.page.getByRole('region', { name: 'Earlier' })).toContainText('Lighthouses');
  await expect(panel.page.getByTestId('site-tile')).toHaveCount(3);
});

test('[e41] a chat is exported in two clicks from its row, and copied', async ({ openPanel }) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await chatWith(panel, 'What is near?');
  await openHistory(page);
  await entries(page).getByLabel('Rename, tag, export').click();
  const saved = async (testId: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId(testId).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };
  const markdown = await saved('export-markdown');
  expect(markdown.name).toBe('What is near.md');
  expect(markdown.text).toContain('# What is near?');
  expect(markdown.text).toContain('**Local answer.**');
  const html = await saved('export-html');
  expect(html.text).toContain('**Local answer.**');
  expect(html.text).not.toContain('<script');
  const json = await saved('export-json');
  expect(JSON.parse(json.text).conversations[0].messages).toHaveLength(2);
});

test('[e41] a chat is copied or exported in two clicks from the chat itself', async ({
  openPanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  const menu = page.getByTestId('chat-menu');
  await menu.click();
  await expect(page.getByTestId('copy-chat')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await chatWith(panel, 'What is near?');
  await menu.click();
  await page.getByTestId('copy-chat').click();
  await expect(page.getByText('Chat copied')).toBeVisible();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await panel.composer.press('ControlOrMeta+V');
  await expect(panel.composer).toHaveValue(/^# What is near\?[\s\S]*\*\*Local answer\.\*\*/);
  const saved = async (format: string) => {
    await menu.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId(`export-${format}`).click(),
    ]);
    await expect(page.getByRole('menu')).toHaveCount(0);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };
  const markdown = await saved('markdown');
  expect(markdown.name).toBe('What is near.md');
  expect(markdown.text).toContain('# What is near?');
  expect((await saved('html')).text).toContain('<h1 dir="auto">What is near?</h1>');
  expect(JSON.parse((await saved('json')).text).conversations[0].messages).toHaveLength(2);

  // A temporary chat goes the same ways, when the user asks for it.
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByTestId('temporary-band')).toBeVisible();
  await panel.ask('And what is far?');
  await expect(panel.answers).toHaveCount(1);
  await expect(panel.inState('complete')).toBeVisible();
  const temporary = await saved('markdown');
  expect(temporary.name).toBe('And what is far.md');
  expect(temporary.text).toContain('# And what is far?');
});

test('imports come home whole, twice the same, and out again as our own file', async ({
  openPanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await expect(panel.composer).toBeFocused();
  expect(await importFile(page, `${FIXTURES}chatgpt.json`)).toContain(
    '2 chats and 5 messages added',
  );
  expect(await importFile(page, `${FIXTURES}chatgpt.json`)).toContain(
    '0 chats and 0 messages added, 2 chats were here',
  );
  expect(await importFile(page, `${FIXTURES}open-webui.json`)).toContain(
    '1 entry could not be read',
  );
  expect(await importFile(page, `${FIXTURES}page-assist.json`)).toContain(
    '1 chat and 2 messages added',
  );
  const cut = readFileSync(`${FIXTURES}open-webui.json`).subarray(0, 900);
  expect(
    await importFile(page, { name: 'cut.json', mimeType: 'application/json', buffer: cut }),
  ).toContain('1 entry could not be read');

  await openHistory(page);
  await expect(entries(page)).toHaveCount(4);
  await page.getByTestId('history-search').fill('Constance');
  await page.getByTestId('search-hit').click();
  await expect(panel.answer).toContainText('on Lake Constance.');
});

/** A file of ours with so many chats, the newest first. */
function chatsFile(count: number) {
  const conversations = Array.from({ length: count }, (_, index) => {
    const id = `many-${index}`;
    const times = { createdAt: 1, updatedAt: Date.UTC(2020, 0, 1) - index * 1000 };
    return {
      conversation: { id, title: `Chat ${index}`, ...times, leafId: `${id}-q`, titledBy: 'user' },
      messages: [
        {
          id: `${id}-q`,
          role: 'user',
          parentId: null,
          text: `Question about herring ${index}`,
          createdAt: 1,
          task: 'chat',
        },
      ],
      texts: [],
    };
  });
  const content = { format: 'nearside-chats', version: 1, conversations };
  const buffer = Buffer.from(JSON.stringify(content));
  return { name: 'many.json', mimeType: 'application/json', buffer };
}

test('[e43] [e50] a long history is drawn in parts, gone through by keys, and deleted whole', async ({
  openPanel,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await expect(panel.composer).toBeFocused();
  expect(await importFile(page, chatsFile(130))).toContain('130 chats');
  await openHistory(page);
  await expect(entries(page)).toHaveCount(50);
  const older = page.getByTestId('older-chats');
  await older.focus();
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(100);
  await expect(entries(page).nth(50).getByRole('button', { name: 'Chat 50' })).toBeFocused();
  await older.click();
  await expect(entries(page)).toHaveCount(130);
  await expect(older).toBeHidden();

  await page.keyboard.press('Escape');
  await openHistory(page);
  await entries(page).first().getByRole('checkbox').check();
  const bar = page.getByTestId('selection-bar');
  await bar.getByText('All').click();
  await expect(bar.getByRole('status')).toHaveText('130 chosen');
  await page.getByTestId('delete-chosen').click();
  await expect(entries(page)).toHaveCount(0);
  await expect(page.getByTestId('undo-remove')).toContainText('130 chats deleted.');
  await page.getByTestId('history-search').fill('herring');
  await expect(page.getByTestId('search-results')).toContainText('Nothing found');
  await page.getByTestId('history-search').fill('');
  await page.getByTestId('undo-remove').getByText('Undo').click();
  await expect(entries(page)).toHaveCount(130);
  await page.getByTestId('history-search').fill('herring 117');
  await expect(page.getByTestId('search-hit').first()).toContainText('Chat 117');
});
