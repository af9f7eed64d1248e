// Ollama with its default origin list: we are let in, nobody else is, and the way out is named when it fails.
import type { Page } from '@playwright/test';
import { startLocalApp } from '../support/local-app';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

const postChat = (page: Page) =>
  page.evaluate(async () => {
    const body = JSON.stringify({ model: 'llama3.2:3b', messages: [], stream: false });
    const response = await fetch('http://localhost:11434/api/chat', { method: 'POST', body }).catch(
      () => undefined,
    );
    return response?.status;
  });

test('chat works without OLLAMA_ORIGINS; a website still gets 403, another local app still works', async ({
  ollama,
  openPanel,
  page,
}) => {
  const panel = new Panel(await openPanel(page));
  await panel.ask('hello');
  await expect(panel.inState('complete')).toBeVisible();
  expect(ollama.requests.every(({ origin }) => origin === undefined)).toBe(true);

  // An origin that Ollama does not know, yet on this machine, so that the browser itself lets the request go.
  const stranger = await startLocalApp('::1');
  await page.goto(stranger.url);
  expect(await postChat(page)).toBeUndefined();
  const { url: origin } = stranger;
  expect(ollama.requests.at(-1)).toMatchObject({ path: '/api/chat', status: 403, origin });

  const friend = await startLocalApp('127.0.0.1');
  await page.goto(friend.url);
  expect(await postChat(page)).toBe(200);
  await Promise.all([stranger.close(), friend.close()]);
});

test('with the origin rule off, the guidance names our own origin and never *', async ({
  ollama,
  openPanel,
  worker,
  extensionId,
}) => {
  // Only what stands can be taken away.
  const rules = () => worker.evaluate(() => chrome.declarativeNetRequest.getDynamicRules());
  await expect.poll(rules).toHaveLength(6);
  await worker.evaluate(() =>
    chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [11] }),
  );
  const panel = new Panel(await openPanel());
  await expect(panel.connection).toHaveAttribute('data-fault', 'origin-refused');
  const origin = `chrome-extension://${extensionId}`;
  for (const system of ['Linux', 'macOS', 'Windows', 'Docker', 'Terminal']) {
    await panel.connection.getByRole('tab', { name: system }).click();
    await expect(panel.connection).toContainText(`OLLAMA_ORIGINS`);
    await expect(panel.connection).toContainText(origin);
    await expect(panel.connection.locator('pre, code').first()).not.toContainText('*');
  }
  // As if the user had followed the guidance: it goes away by itself.
  ollama.set({ origins: [origin] });
  await expect(panel.connection).toBeHidden({ timeout: 10_000 });
  await panel.ask('hello');
  await expect(panel.inState('complete')).toBeVisible();
});

for (const [name, kind, arrange] of [
  ['an old Ollama', 'server-too-old', { version: '0.11.4', models: [] }],
  ['no models', 'models-none', { models: [] }],
] as const) {
  test(`${name} is told apart and named`, async ({ ollama, openPanel }) => {
    ollama.set(arrange);
    const panel = new Panel(await openPanel());
    await expect(panel.connection).toHaveAttribute('data-fault', kind);
  });
}

for (const [name, kind, fault] of [
  ['the Host check', 'host-refused', { status: 403, body: null }],
  ['another program', 'not-ollama', { status: 200, body: 'hello' }],
] as const) {
  test(`${name} is told apart and named`, async ({ ollama, openPanel }) => {
    ollama.faults.always({ path: '*', ...fault });
    const panel = new Panel(await openPanel());
    await expect(panel.connection).toHaveAttribute('data-fault', kind);
  });
}

test('opening the panel costs two requests', async ({ ollama, openPanel }) => {
  const panel = new Panel(await openPanel());
  await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
  await panel.page.waitForTimeout(500);
  expect(ollama.requests).toHaveLength(2);
});
