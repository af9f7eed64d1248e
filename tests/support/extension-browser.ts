// A real Chromium with the built extension in it: its worker, its toolbar button and its true side panel.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright';

export interface ExtensionBrowserOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extensionDir: string;
  /** `host:port` that answers when the extension calls Ollama's usual address. */
  ollamaAddress: string;
  /** Further command line switches. */
  args?: readonly string[];
}

/** Milliseconds until a panel or a worker must be there. */
const PATIENCE = 15_000;
const PANEL_PATH = '/sidepanel.html';

/** Starts with a fresh profile. No request leaves this machine: other names do not resolve. */
export async function launchExtensionBrowser(
  options: ExtensionBrowserOptions,
): Promise<ExtensionBrowser> {
  const { executablePath, extensionDir, ollamaAddress, args = [] } = options;
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`No built extension in ${extensionDir}: run npm run build first.`);
  }
  const profile = await mkdtemp(join(tmpdir(), 'nearside-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--window-size=1280,900',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      // The side panel is a page only for a client that connects after it has opened.
      '--remote-debugging-port=0',
      `--host-resolver-rules=${resolverRules(ollamaAddress)}`,
      ...args,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  // A click before the worker is active is lost.
  await until(() => worker.evaluate(isActive), 'the worker');
  const port = await debuggingPort(profile);
  return new ExtensionBrowser(context, worker, { profile, port });
}

/** Runs in the worker. */
function isActive(): true | undefined {
  const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
  return registration.active?.state === 'activated' || undefined;
}

/** The first rule that matches holds. Ollama's own addresses lead to the fake; other ports stay as they are. */
function resolverRules(ollamaAddress: string): string {
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  return [
    ...loopback.map((host) => `MAP ${host}:11434 ${ollamaAddress}`),
    ...loopback.map((host) => `MAP ${host}:* ${host}`),
    'MAP * ~NOTFOUND',
  ].join(', ');
}

async function debuggingPort(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  return until(async () => {
    const text = await readFile(file, 'utf8').catch(() => '');
    return Number(text.split('\n')[0]) || undefined;
  }, 'the debugging port');
}

export class ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's worker as it was at the start; a killed worker's handle is dead. */
  readonly worker: Worker;
  readonly extensionId: string;
  readonly #profile: string;
  readonly #port: number;
  /** Each panel has a connection of its own. */
  readonly #panels = new Map<Page, Browser>();

  constructor(context: BrowserContext, worker: Worker, at: { profile: string; port: number }) {
    this.context = context;
    this.worker = worker;
    this.extensionId = new URL(worker.url()).host;
    this.#profile = at.profile;
    this.#port = at.port;
  }

  /**
   * The true side panel, opened by the extension API with a user's gesture, and `front` the active
   * tab again. Does not grant `activeTab`; `clickToolbar` does.
   */
  async openPanel(front?: Page): Promise<Page> {
    const tab = await this.openApiTab();
    const windowId = await tab.evaluate(async () => (await chrome.windows.getCurrent()).id);
    const session = await this.context.newCDPSession(tab);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.sidePanel.open({ windowId: ${windowId} })`,
      userGesture: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    await tab.close();
    await front?.bringToFront();
    return this.connectPanel();
  }

  /** The real click on the toolbar button while `page` is in front; gives the panel it opens. */
  async clickToolbar(page: Page): Promise<Page> {
    await this.#pressToolbar(page);
    return this.connectPanel();
  }

  /** The same click where it closes the panel. */
  async clickToolbarToClose(page: Page): Promise<void> {
    await this.#pressToolbar(page);
    await until(
      async () => ((await this.#panelIsThere()) ? undefined : true),
      'the panel to close',
    );
  }

  async #pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await this.#browser().newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    // Playwright's types do not know this command yet.
    const send = session.send as (method: string, params: object) => Promise<unknown>;
    await send.call(session, 'Extensions.triggerAction', {
      id: this.extensionId,
      targetId: tab.targetId,
    });
    await session.detach();
  }

  async closePanel(panel: Page): Promise<void> {
    await panel.close();
    const connection = this.#panels.get(panel);
    this.#panels.delete(panel);
    await connection?.close();
    await until(
      async () => ((await this.#panelIsThere()) ? undefined : true),
      'the panel to close',
    );
  }

  /** Kills the extension's worker, as the browser does with an idle one; gives the moment, in milliseconds since the epoch. */
  async killWorker(): Promise<number> {
    const session = await this.#browser().newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    const killedAt = Date.now();
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    await session.detach();
    return killedAt;
  }

  /** Stops the extension's worker at its next statement, as a debugger does; gives the way to let it go on. */
  async pauseWorker(): Promise<() => Promise<void>> {
    const session = await this.#browser().newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    if (!worker) throw new Error('The worker is not running.');
    const { targetId } = worker;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    let id = 0;
    const send = (method: string) => {
      id += 1;
      return session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    };
    await send('Debugger.enable');
    await send('Debugger.pause');
    return async () => {
      await send('Debugger.disable');
      await session.detach();
    };
  }

  /** A tab that runs no code of ours and has the whole extension API. */
  async openApiTab(): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(`chrome-extension://${this.extensionId}/manifest.json`);
    return tab;
  }

  async close(): Promise<void> {
    for (const connection of this.#panels.values()) await connection.close();
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #browser(): Browser {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is closed.');
    return browser;
  }

  async #panelIsThere(): Promise<boolean> {
    const list = await fetch(`http://127.0.0.1:${this.#port}/json/list`);
    const targets = (await list.json()) as { url: string }[];
    return targets.some(({ url }) => url.endsWith(PANEL_PATH));
  }

  /** The panel that is open, or about to be. */
  async connectPanel(): Promise<Page> {
    await until(async () => ((await this.#panelIsThere()) ? true : undefined), 'the side panel');
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${this.#port}`);
    const panel = connection
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().endsWith(PANEL_PATH));
    if (!panel) throw new Error('The side panel closed at once.');
    this.#panels.set(panel, connection);
    // A user presses no key before there is something to be seen.
    await panel.locator('#root > *').first().waitFor({ state: 'attached' });
    return panel;
  }
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(20);
  }
  throw new Error(`Waited ${PATIENCE} ms for ${what}.`);
}
