// The fixtures themselves: the true panel opens and closes, pages are served, the fake is reached, pastes are real.
import { expect, paste, test } from './fixtures';

const EXTENSION_ID = 'aloabfenffaiikkehddbhoeejacbekjp';

test('the true side panel opens, closes and opens again', async ({
  openPanel,
  closePanel,
  extensionId,
}) => {
  expect(extensionId).toBe(EXTENSION_ID);
  const panel = await openPanel();
  await expect(panel.locator('#root')).not.toBeEmpty();
  expect(await panel.evaluate(() => innerWidth)).toBeLessThan(600);
  await closePanel(panel);
  const again = await openPanel();
  await expect(again.locator('#root')).not.toBeEmpty();
});

test('each address of Ollama leads to the fake, and nothing else resolves', async ({
  page,
  ollama,
}) => {
  const path = '/api/version';
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const response = await page.goto(`http://${host}:11434${path}`);
    expect(await response?.text()).toContain('0.32.15');
    const reached = expect.objectContaining({ path, host: `${host}:11434` });
    expect(ollama.requests).toContainEqual(reached);
  }
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('a page under a real host name takes a real paste', async ({ page, servePages }) => {
  await servePages({
    'example.com': '<textarea autofocus></textarea><div contenteditable></div>',
    'other.example': (path, method) => `<p>${method} ${path}</p>`,
  });
  await page.goto('https://other.example/a?b');
  await expect(page.locator('p')).toHaveText('GET /a?b');
  await page.goto('https://example.com/');
  await page.locator('textarea').click();
  await paste(page, 'plain\nword');
  await expect(page.locator('textarea')).toHaveValue('plain\nword');
  await page.locator('div').click();
  await paste(page, 'bold', '<b>bold</b>');
  await expect(page.locator('div b')).toHaveText('bold');
});
