// What every end-to-end test gets: a fresh browser with the built extension, and a fake Ollama of its own.
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { type FakeOllama, type FakeOllamaOptions, startFakeOllama } from '../support/fake-ollama';

/** What a served page is: HTML, or a whole response. */
type Served = string | { status?: number; contentType?: string; body?: string | Buffer };
type Handler = Served | ((path: string, method: string, body: string) => Served | Promise<Served>);

interface Options {
  /** Folder of the build under test; controls point it to a build with one protection off. */
  extensionDir: string;
  ollamaOptions: FakeOllamaOptions;
  browserArgs: string[];
}

interface Fixtures {
  ollama: FakeOllama;
  browserWithExtension: ExtensionBrowser;
  extensionId: string;
  worker: Worker;
  /** The true side panel; `front` is the active tab afterwards. */
  openPanel(front?: Page): Promise<Page>;
  /** A real click on the toolbar button: opens the panel and grants `activeTab`. */
  clickToolbar(page: Page): Promise<Page>;
  /** The panel that the extension itself has opened. */
  connectPanel(): Promise<Page>;
  closePanel(panel: Page): Promise<void>;
  /** Serves pages under real host names, over https and http; other paths of them get 404. */
  servePages(hosts: Record<string, Handler>): Promise<void>;
}

const OUTPUT = process.env.NEARSIDE_OUT ?? '.output';
export const BUILD = fileURLToPath(new URL(`../../${OUTPUT}/chrome-mv3`, import.meta.url));

export const test = base.extend<Fixtures & Options & { context: BrowserContext }>({
  extensionDir: [BUILD, { option: true }],
  ollamaOptions: [{}, { option: true }],
  browserArgs: [[], { option: true }],

  ollama: async ({ ollamaOptions }, use) => {
    const ollama = await startFakeOllama(ollamaOptions);
    await use(ollama);
    await ollama.close();
  },

  browserWithExtension: async ({ extensionDir, browserArgs, ollama }, use) => {
    const browser = await launchExtensionBrowser({
      executablePath: ensureBrowser().path,
      extensionDir,
      ollamaAddress: `127.0.0.1:${ollama.port}`,
      args: browserArgs,
    });
    await use(browser);
    await browser.close();
  },

  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  extensionId: ({ browserWithExtension }, use) => use(browserWithExtension.extensionId),
  worker: ({ browserWithExtension }, use) => use(browserWithExtension.worker),
  openPanel: ({ browserWithExtension }, use) =>
    use((front) => browserWithExtension.openPanel(front)),
  clickToolbar: ({ browserWithExtension }, use) =>
    use((page) => browserWithExtension.clickToolbar(page)),
  connectPanel: ({ browserWithExtension }, use) => use(() => browserWithExtension.connectPanel()),
  closePanel: ({ browserWithExtension }, use) =>
    use((panel) => browserWithExtension.closePanel(panel)),
  servePages: ({ context }, use) => use((hosts) => servePages(context, hosts)),
});

export const expect = test.expect;

async function servePages(context: BrowserContext, hosts: Record<string, Handler>): Promise<void> {
  await context.route(
    (url) => url.host in hosts,
    async (route) => {
      const request = route.request();
      const { host, pathname, search } = new URL(request.url());
      const handler = hosts[host] ?? { status: 404 };
      const served =
        typeof handler === 'function'
          ? await handler(pathname + search, request.method(), request.postData() ?? '')
          : handler;
      const page = typeof served === 'string' ? { body: served } : served;
      await route.fulfill({ contentType: 'text/html; charset=utf-8', ...page });
    },
  );
}

/** Puts text into the system's clipboard, by MIME type. */
export async function writeClipboard(
  page: Page,
  flavours: Readonly<Record<string, string>>,
): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.evaluate(async (flavours) => {
    const blobs = Object.entries(flavours).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, flavours);
}

/** A real paste: through the system's clipboard, by Ctrl+V, into what has the focus. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  const flavours = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
  await writeClipboard(page, flavours);
  await page.keyboard.press('ControlOrMeta+V');
}
