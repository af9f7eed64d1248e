// The connection doctor with servers at other addresses, of other kinds, behind certificates, sign-ins and proxies.
import type { CauseId } from '../../lib/core/causes';
import type { Endpoint } from '../../lib/core/endpoint';
import { startFakeOllama } from '../support/fake-ollama';
import { startFakeOpenAi } from '../support/fake-openai';
import { type FrontServer, startFrontServer } from '../support/front-server';
import { selfSigned } from '../support/self-signed';
import { expect, test } from './fixtures';
import { goesAway, grantedBuild, says, serversIn, setServers } from './pages/doctor';
import { Panel } from './pages/panel';

test.describe('with several servers', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    extensionDir: async ({}, use) => use(grantedBuild()),
    browserArgs: async ({ ollama }, use) => {
      const here = ['localhost', '127.0.0.1', '[::1]'];
      const rules = [
        ...here.map((host) => `MAP ${host}:11434 127.0.0.1:${ollama.port}`),
        ...here.map((host) => `MAP ${host}:* ${host}`),
        `MAP mybox.example:11434 127.0.0.1:${ollama.port}`,
        // Port 1 is nobody's.
        'MAP 192.168.77.7:11434 127.0.0.1:1',
        'MAP * ~NOTFOUND',
      ];
      await use([`--host-resolver-rules=${rules.join(', ')}`]);
    },
  });

  test('one click moves the server to where it answers, or sets it down as what it is', async ({
    ollama,
    openPanel,
  }) => {
    test.setTimeout(180_000);
    const six = await startFakeOllama({ host: '::1' });
    const cpp = await startFakeOpenAi();
    const panel = new Panel(await openPanel());
    const { port } = ollama;
    const mends: [CauseId, Partial<Endpoint>, RegExp, Partial<Endpoint>][] = [
      [
        'server-elsewhere',
        { url: `http://127.0.0.1:${six.port}` },
        /^Use (?:localhost|\[::1\]):\d+$/,
        {},
      ],
      [
        'server-elsewhere',
        { url: `https://127.0.0.1:${port}` },
        /^Use (?:localhost|127\.0\.0\.1):\d+$/,
        {},
      ],
      [
        'path-wrong',
        { url: `${ollama.url}/ollama` },
        /^Use 127\.0\.0\.1:\d+$/,
        { url: ollama.url },
      ],
      [
        'host-refused',
        { url: 'http://mybox.example:11434', limit: 'internet' },
        /^Use localhost:11434$/,
        { url: 'http://localhost:11434', limit: 'machine' },
      ],
      ['kind-is-openai', { url: cpp.url }, /OpenAI-compatible/, { kind: 'openai' }],
      ['kind-is-ollama', { url: ollama.url, kind: 'openai' }, /as Ollama/, { kind: 'ollama' }],
    ];
    for (const [kind, endpoint, label, mended] of mends) {
      await setServers(panel, endpoint);
      await says(panel, kind);
      await panel.connection.getByRole('button', { name: label }).click();
      await goesAway(panel);
      const [now] = await serversIn(panel);
      expect(now).toMatchObject(mended);
    }
    await Promise.all([six.close(), cpp.close()]);
  });

  test('where browsers do not say which cause it is, it says so, with the way to find out', async ({
    ollama,
    openPanel,
  }) => {
    test.setTimeout(120_000);
    const tls = await startFakeOllama({ tls: selfSigned() });
    const panel = new Panel(await openPanel());
    const doubtful: [CauseId, Partial<Endpoint>][] = [
      ['certificate-doubtful', { url: tls.url }],
      ['certificate-doubtful', { url: 'https://127.0.0.1:1' }],
      ['host-unknown', { url: 'http://nobody.example:8080', kind: 'openai', limit: 'internet' }],
      ['network-unreachable', { url: 'http://192.168.77.7:11434', limit: 'network' }],
    ];
    for (const [kind, endpoint] of doubtful) {
      await setServers(panel, endpoint, { name: 'The one that works' });
      await says(panel, kind);
      await expect(panel.connection).toContainText(
        /Either .* or .* Browsers do not tell extensions/,
      );
      await expect(panel.connection).toContainText(`curl -sS ${endpoint.url}/`);
      await panel.connection.getByRole('button', { name: 'Use The one that works' }).click();
      await goesAway(panel);
    }
    expect(ollama.requests.length).toBeGreaterThan(0);
    expect(tls.requests).toEqual([]);
    await tls.close();
  });

  test('what signs in is entered where it is missing, or wrong', async ({ ollama, openPanel }) => {
    const cpp = await startFakeOpenAi({ authorization: 'Bearer right', openList: true });
    const front = await startFrontServer(ollama.url);
    front.answer = ({ headers }) =>
      headers.authorization === `Basic ${btoa('me:secret')}`
        ? undefined
        : { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="models"' } };
    const panel = new Panel(await openPanel());
    const form = panel.page.getByTestId('doctor-sign-in');
    const enter = async (token: string) => {
      await form.getByLabel('Token', { exact: true }).fill(token);
      await form.getByRole('button', { name: 'Save and try' }).click();
    };
    await setServers(panel, { id: 'cpp', url: cpp.url, kind: 'openai' });
    await says(panel, 'sign-in-missing');
    await enter('wrong');
    await says(panel, 'sign-in-refused');
    await enter('right');
    await goesAway(panel);

    await setServers(panel, { id: 'front', url: front.url });
    await says(panel, 'sign-in-missing');
    await form.getByTestId('endpoint-sign-in').selectOption('basic');
    await form.getByLabel('User name').fill('me');
    await form.getByRole('textbox', { name: 'Password' }).fill('secret');
    await form.getByRole('button', { name: 'Save and try' }).click();
    await goesAway(panel);
    await Promise.all([cpp.close(), front.close()]);
  });

  test('other servers: silent, strange, without models', async ({ openPanel }) => {
    const strange = await startFrontServer('http://127.0.0.1:1');
    strange.answer = () => ({ status: 200, body: '{"object":"weather"}' });
    const empty = await startFakeOpenAi({ flavour: 'LM Studio', models: [] });
    const panel = new Panel(await openPanel());
    const other = (url: string) => setServers(panel, { url, kind: 'openai' });
    await other('http://127.0.0.1:1');
    await says(panel, 'endpoint-silent');
    await expect(panel.connection.getByRole('tab')).toHaveText([
      'llama.cpp',
      'vLLM',
      'LM Studio',
      'LiteLLM',
    ]);
    await other(strange.url);
    await says(panel, 'endpoint-strange');
    await other(empty.url);
    await says(panel, 'endpoint-no-models');
    empty.set({ models: ['qwen3-8b'], flavour: 'llama.cpp' });
    await goesAway(panel);
    await Promise.all([strange.close(), empty.close()]);
  });
});

test.describe('behind a proxy', () => {
  let proxy: FrontServer;
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    extensionDir: async ({}, use) => use(grantedBuild()),
    browserArgs: async ({ ollama }, use) => {
      proxy = await startFrontServer(ollama.url);
      proxy.answer = () => ({
        status: 407,
        headers: { 'Proxy-Authenticate': 'Basic realm="proxy"' },
      });
      await use([`--proxy-server=${proxy.url}`]);
      await proxy.close();
    },
  });

  test('its own sign-in is told from that of the server', async ({ openPanel }) => {
    const panel = new Panel(await openPanel());
    await setServers(panel, { url: 'http://192.168.77.7:11434', limit: 'network' });
    await says(panel, 'proxy-sign-in');
    await expect(panel.connection.getByRole('link', { name: '192.168.77.7:11434' })).toBeVisible();
    proxy.answer = () => undefined;
    await goesAway(panel);
  });
});
