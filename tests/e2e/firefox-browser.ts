// A real Firefox with the built extension, for tests: launching it, pages of ours in it, waiting.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const OUTPUT = process.env.NEARSIDE_OUT ?? '.output';
export const BUILD = fileURLToPath(new URL(`../../${OUTPUT}/firefox-mv3`, import.meta.url));
const GECKO_ID = 'nearside@nearside.dev';
const UUID = '4a1f6c2e-0d6b-4b8e-9a57-3f1d2c5b7e90';

const executablePath = process.env.NEARSIDE_FIREFOX ?? '/usr/bin/firefox-esr';

/**
 * @param ollamaPort leads there from Ollama's own port
 * @param build folder of the extension
 */
export async function launch(ollamaPort: number, build = BUILD): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.socket.forcePort': `11434=${ollamaPort}`,
      // Pages may use the clipboard without the question that nobody answers here.
      'dom.events.testing.asyncClipboard': true,
    },
  });
  await browser.installExtension(build);
  return browser;
}

/** Opening an extension page changes the process, so that `goto` never returns: the address is polled instead. */
export async function openPage(browser: Browser, name: string): Promise<Page> {
  const url = `moz-extension://${UUID}/${name}`;
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined);
  await until(async () => (await page.evaluate(() => location.href)) === url, `the page ${name}`);
  return page;
}

export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited 20 s for ${what}.`);
}
