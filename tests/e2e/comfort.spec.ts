// Comfort in the true panel: opening, suggestions, shortcuts, settings.
import { readFile } from 'node:fs/promises';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

const chats = (requests: { path: string; body: unknown }[]) =>
  requests.filter(({ path }) => path === '/api/chat');

const article = (title: string) =>
  `<!doctype html><title>${title}</title><main><article><h1>${title}</h1>${'<p>The keepers lit the lamp at dusk and wrote the log by hand.</p>'.repeat(8)}</article></main>`;

test.beforeEach(({ servePages }) =>
  servePages({ 'example.com': article('On lighthouses'), 'example.org': article('On bridges') }),
);

test.describe('opening', () => {
  test('[e1] [e2] the button and its shortcut open the panel, ready to type, and close it', async ({
    browserWithExtension,
    worker,
    page,
  }) => {
    await page.goto('https://example.com/');
    // The shortcut is the browser's own for the button: one event serves both.
    const { commands } = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(commands).toMatchObject({
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
    });
    const panel = new Panel(await browserWithExtension.clickToolbar(page));
    await expect(panel.composer).toBeFocused();
    await browserWithExtension.clickToolbarToClose(page);
  });

  test('[e3] typing is possible while the models are slow, and what was typed is sent', async ({
    ollama,
    openPanel,
  }) => {
    ollama.faults.always({ path: '/api/tags', firstByteDelay: 4000 });
    const panel = new Panel(await openPanel());
    await expect(panel.composer).toBeFocused();
    await panel.page.keyboard.type('patience');
    await expect(panel.composer).toHaveValue('patience');
    await expect(panel.page.getByTestId('status-line')).toContainText('Looking for Ollama');
    await panel.composer.press('Enter');
    await expect(panel.inState('complete')).toBeVisible({ timeout: 15_000 });
  });

  test('[e5] [e11] the panel stays when tabs change, and its suggestions follow the tab', async ({
    clickToolbar,
    context,
    page,
    ollama,
  }) => {
    await page.goto('https://example.com/');
    const panel = new Panel(await clickToolbar(page));
    const card = panel.page.getByTestId('summarize-page');
    await expect(card).toContainText('On lighthouses');
    await panel.composer.fill('a thought');

    const other = await context.newPage();
    await other.goto('https://example.org/');
    await expect(card).not.toContainText('On lighthouses');
    await expect(panel.composer).toHaveValue('a thought');
    await panel.page.getByTestId('beginning').first().click();
    await expect(panel.composer).toHaveValue(/e-mail/);
    await expect(panel.composer).toBeFocused();

    await page.bringToFront();
    await expect(card).toContainText('On lighthouses');
    await panel.page.getByTestId('page-question').first().click();
    await expect(panel.inState('complete')).toBeVisible();
    const sent = JSON.stringify(chats(ollama.requests).at(-1)?.body);
    expect(sent).toContain('The keepers lit the lamp');
    expect(sent).toContain('key facts');
  });

  test('[e12] [e13] a new chat shows where the text goes and the chats before it', async ({
    openPanel,
    ollama,
  }) => {
    ollama.set({ models: [MODELS.chat] });
    const panel = new Panel(await openPanel());
    await expect(panel.page.getByTestId('status-line')).toContainText('On this machine');
    await expect(panel.page.getByTestId('status-line')).toContainText('llama3.2');
    await panel.ask('Who kept the lamp?');
    await expect(panel.inState('complete')).toBeVisible();
    await panel.page.getByTestId('new-chat').click();
    await panel.page.getByTestId('recent').first().click();
    await expect(panel.inState('complete')).toBeVisible();
  });
});

test('[e50] the panel is used by keys alone, and the sheet lists them', async ({
  openPanel,
  ollama,
}) => {
  const panel = new Panel(await openPanel());
  const { keyboard } = panel.page;
  await panel.ask('hello');
  await expect(panel.inState('complete')).toBeVisible();

  await keyboard.press('?');
  await expect(panel.composer).toHaveValue('?');
  await keyboard.press('Backspace');
  await keyboard.press('Control+/');
  const sheet = panel.page.getByTestId('shortcut-sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('New chat');
  // The dialog keeps the focus, and other shortcuts rest.
  for (let step = 0; step < 3; step++) await keyboard.press('Tab');
  expect(await panel.composer.evaluate((box) => box === document.activeElement)).toBe(false);
  await keyboard.press('Control+Shift+O');
  await expect(panel.answers).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(panel.composer).toBeFocused();

  await keyboard.press('Control+,');
  await expect(panel.page.getByTestId('settings')).toBeVisible();
  await keyboard.press('?');
  await expect(sheet).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(panel.composer).toBeFocused();

  await keyboard.press('Control+Shift+H');
  await expect(panel.page.getByTestId('history-view')).toBeVisible();
  await keyboard.press('Shift+Escape');
  await expect(panel.composer).toBeFocused();
  await keyboard.press('Control+Shift+M');
  await expect(panel.page.getByRole('listbox')).toBeVisible();
  await keyboard.press('Escape');

  await keyboard.press('Control+Shift+L');
  await expect(panel.page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  await keyboard.press('Control+Shift+O');
  await expect(panel.answers).toHaveCount(0);

  ollama.faults.always({ chunkDelay: 100 });
  await panel.ask('slowly');
  await expect(panel.inState('streaming')).toBeVisible();
  await panel.composer.evaluate((box) => {
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }),
    );
  });
  await expect(panel.inState('streaming')).toBeVisible();
  await keyboard.press('Escape');
  await expect(panel.inState('stopped')).toBeVisible();
});

test('[e52] a setting is found and applied at once, here and in another panel', async ({
  openPanel,
  context,
  extensionId,
}) => {
  const panel = await openPanel();
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/options.html`);
  await other.getByTestId('settings-search').fill('text size');
  await expect(other.getByRole('switch')).toHaveCount(0);
  await other.getByText('Large', { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-font-size', 'large');
  await expect(panel.locator('html')).toHaveAttribute('data-font-size', 'large');
});

test('[e53] everything is deleted in one place, after a second look', async ({
  openPanel,
  closePanel,
}) => {
  let panel = new Panel(await openPanel());
  await panel.ask('a secret');
  await expect(panel.inState('complete')).toBeVisible();
  await panel.composer.fill('half a thought');
  await panel.page.waitForTimeout(600);
  await panel.page.keyboard.press('Control+,');
  await panel.page.getByText('Dark', { exact: true }).click();
  const everything = panel.page.getByTestId('stored-everything');
  await everything.getByRole('button', { name: 'Delete: Delete everything' }).click();
  await expect(everything).toContainText('chats (1 chat)');
  const file = panel.page.waitForEvent('download');
  await everything.getByRole('button', { name: 'Chats', exact: true }).click();
  expect(await readFile(await (await file).path(), 'utf8')).toContain('a secret');
  await everything.getByTestId('confirm-deletion').click();
  await expect(panel.page.getByText('Everything is deleted.')).toBeVisible();
  await expect(panel.page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await panel.page.keyboard.press('Escape');
  await expect(panel.answers).toHaveCount(0);
  await closePanel(panel.page);
  panel = new Panel(await openPanel());
  await expect(panel.composer).toHaveValue('');
  await expect(panel.page.getByTestId('recent')).toHaveCount(0);
});
