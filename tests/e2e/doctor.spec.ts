// The connection doctor in the true panel: each cause shown at a server that really has it, mended, and gone by itself.
import type { CauseId } from '../../lib/core/causes';
import { startLocalApp } from '../support/local-app';
import type { ServerFault } from '../support/ollama/faults';
import { expect, test } from './fixtures';
import { goesAway, says } from './pages/doctor';
import { Panel } from './pages/panel';

const HTML = { headers: { 'Content-Type': 'text/html' } };

const ANSWERS: [CauseId, ServerFault, string][] = [
  ['not-ollama', { status: 200, body: 'hello' }, "sudo ss -ltnp 'sport = :11434'"],
  ['page-answers', { status: 200, body: '<title>Open WebUI</title><p>', ...HTML }, 'Open WebUI'],
  ['access-denied', { status: 403, body: '<html>Forbidden</html>', ...HTML }, 'HTTP 403'],
  [
    'https-needed',
    { status: 400, body: 'Client sent an HTTP request to an HTTPS server.' },
    'https',
  ],
  [
    'upstream-down',
    { status: 502, body: '<html>Bad Gateway</html>' },
    'sudo systemctl start ollama',
  ],
  ['server-busy', { status: 503, body: { error: 'Loading model' } }, 'Wait a moment'],
  ['server-failed', { status: 500, body: '' }, 'sudo systemctl restart ollama'],
  ['server-silent', { firstByteDelay: 60_000 }, 'sudo systemctl restart ollama'],
];

test('what answers in the place of Ollama is told apart, with its remedy, and goes away by itself', async ({
  ollama,
  openPanel,
}) => {
  test.setTimeout(240_000);
  const panel = new Panel(await openPanel());
  await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
  for (const [kind, fault, help] of ANSWERS) {
    ollama.faults.always({ path: '*', ...fault });
    await panel.page.reload();
    await says(panel, kind);
    await expect(panel.connection).toContainText(help);
    ollama.faults.clear();
    await goesAway(panel);
  }
  // Never more than questions.
  const asked = new Set(ollama.requests.map(({ method, path }) => `${method} ${path}`));
  for (const known of ['GET /api/tags', 'POST /api/show', 'GET /api/version', 'GET /v1/models'])
    asked.delete(known);
  expect([...asked]).toEqual([]);
});

test('nothing listens: the one command for this system is copied with a click', async ({
  ollama,
  openPanel,
}) => {
  await ollama.stop();
  const panel = new Panel(await openPanel());
  await says(panel, 'server-unreachable');
  await expect(panel.connection.getByRole('tab', { name: 'Linux' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const copy = panel.connection.getByRole('button', { name: 'Copy command' }).first();
  await copy.click();
  await expect(copy).toContainText('Copied');
  await ollama.resume();
  await goesAway(panel);
});

test('an old version says what a newer one adds', async ({ ollama, openPanel }) => {
  ollama.set({ version: '0.17.4', models: [] });
  const panel = new Panel(await openPanel());
  await says(panel, 'models-none');
  await expect(panel.connection.getByTestId('newer-adds')).toContainText('(0.18.0)');
  await expect(panel.connection.getByTestId('newer-adds')).not.toContainText('(0.16.2)');
});

test('a redirect is named and not followed', async ({ ollama, openPanel }) => {
  const elsewhere = await startLocalApp('127.0.0.1');
  const headers = { Location: `${elsewhere.url}/api/tags` };
  ollama.faults.always({ path: '*', status: 307, body: null, headers });
  const panel = new Panel(await openPanel());
  await says(panel, 'server-redirects');
  await expect(panel.connection.getByRole('link', { name: 'localhost:11434' })).toBeVisible();
  ollama.faults.clear();
  await goesAway(panel);
  expect(elsewhere.seen).toEqual([]);
  await elsewhere.close();
});

test('access that was taken back is asked for again, and comes back', async ({
  context,
  extensionId,
  openPanel,
}) => {
  // As on the browser's own page of extensions.
  const admin = await context.newPage();
  await admin.goto('chrome://extensions');
  const setAccess = (hostAccess: string) =>
    admin.evaluate(
      (update) =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
          }
        ).developerPrivate.updateExtensionConfiguration(update),
      { extensionId, hostAccess },
    );
  await setAccess('ON_CLICK');
  const panel = new Panel(await openPanel());
  await says(panel, 'permission-missing');
  await expect(panel.connection.getByRole('button', { name: /^Allow access/ })).toBeVisible();
  await setAccess('ON_ALL_SITES');
  await goesAway(panel);
});

test('a background that dies in the middle of a check is named, and comes back', async ({
  browserWithExtension,
  ollama,
}) => {
  const panel = new Panel(await browserWithExtension.openPanel());
  await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
  ollama.faults.always({ path: '*', firstByteDelay: 60_000 });
  const before = ollama.requests.length;
  await panel.page.reload();
  await expect.poll(() => ollama.requests.length).toBeGreaterThan(before);
  await browserWithExtension.killWorker();
  await says(panel, 'background-lost');
  await expect(panel.connection.getByRole('button', { name: 'Reload Nearside' })).toBeVisible();
  ollama.faults.clear();
  await goesAway(panel);
});
