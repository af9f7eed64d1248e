// What the guard's matrix gets: one browser a worker, used by many cells, each with a page of its own.
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { isInPart } from '../../lib/guard/here';
import { guardMatches, PARTS } from '../../lib/guard/sites';
import { ensureBrowser } from '../../scripts/browser';
import type { LookAlike, Switch } from '../sandbox/look-alike';
import { serveSandbox, type Traffic } from '../sandbox/serve';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { BUILD } from './fixtures';
import { SandboxPage, soon } from './pages/sandbox-page';

type OpenSandbox = (row: LookAlike, switches?: readonly Switch[]) => Promise<SandboxPage>;

interface Shared {
  context: BrowserContext;
  traffic: Traffic;
  /** Waits until the guard on the newest page knows whether it is on. */
  ready?: () => Promise<void>;
}

interface WorkerFixtures {
  shared: Shared & { browser: ExtensionBrowser };
  /** A browser without the extension. */
  bare: Shared;
}

interface Fixtures {
  /** A look-alike in a page of its own, under the guard. */
  openGuarded: OpenSandbox;
  /** The same with the guard switched off. */
  openUnguarded: OpenSandbox;
  /** The same in a browser that does not have the extension. */
  openBare: OpenSandbox;
}

/** Nothing listens there: these tests ask no model. */
const NO_OLLAMA = '127.0.0.1:9';

/** What the toolbar button says where no guard has reported. */
const UNHEARD = 'Open Nearside';

/** Runs in the extension's worker. */
async function titleOfNewest(): Promise<string> {
  const tabs = await chrome.tabs.query({});
  const tabId = Math.max(...tabs.map(({ id = 0 }) => id));
  return chrome.action.getTitle({ tabId });
}

const SWITCHED_OFF = { version: 1, guard: { enabled: false, sitesOff: [] } };

export const test = base.extend<Fixtures, WorkerFixtures>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const { path: executablePath } = ensureBrowser();
      const options = { executablePath, extensionDir: BUILD, ollamaAddress: NO_OLLAMA };
      const browser = await launchExtensionBrowser(options);
      const traffic = await serveSandbox(browser.context);
      const ready = () => soon(() => browser.worker.evaluate(titleOfNewest)).not.toBe(UNHEARD);
      await use({ browser, context: browser.context, traffic, ready });
      await browser.close();
    },
    { scope: 'worker' },
  ],

  bare: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const { path: executablePath } = ensureBrowser();
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      const context = await browser.newContext({ viewport: null });
      await use({ context, traffic: await serveSandbox(context) });
      await browser.close();
    },
    { scope: 'worker' },
  ],

  openGuarded: ({ shared }, use) =>
    usePages(shared, use, () => shared.browser.worker.evaluate(() => chrome.storage.local.clear())),

  openUnguarded: ({ shared }, use) =>
    usePages(shared, use, () =>
      shared.browser.worker.evaluate(
        (settings) => chrome.storage.local.set({ settings }),
        SWITCHED_OFF,
      ),
    ),

  openBare: ({ bare }, use) => usePages(bare, use),
});

export const expect = test.expect;

async function usePages(
  { context, traffic, ready }: Shared,
  use: (open: OpenSandbox) => Promise<void>,
  prepare: () => Promise<unknown> = async () => {},
): Promise<void> {
  const pages: Page[] = [];
  await use(async (row, switches = []) => {
    await prepare();
    const page = await context.newPage();
    pages.push(page);
    // Elsewhere no guard will ever report.
    const address = new URL(row.url);
    const isGuarded =
      guardMatches.includes(`https://${address.host}/*`) &&
      isInPart(PARTS[address.hostname], address);
    return SandboxPage.open(page, row, { traffic, switches, ...(ready && isGuarded && { ready }) });
  });
  for (const page of pages) await page.close();
}
