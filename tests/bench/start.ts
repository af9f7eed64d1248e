// How long the panel takes to open, and how much code that loads.
import { statSync } from 'node:fs';
import { scriptsNeededBy } from '../../scripts/build-output';
import type { ExtensionBrowser } from '../support/extension-browser';
import { spread } from './summary';
import { showPanel } from './targets';

const OPENINGS = 7;

/** One line: navigation to a usable composer, and bytes of scripts. */
export async function measureStart(browser: ExtensionBrowser, built: string): Promise<string> {
  const page = await browser.context.newPage();
  const times: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    times.push(await showPanel(page, browser.extensionId));
  }
  await page.close();
  const bytes = scriptsNeededBy('sidepanel.html', built)
    .map((file) => statSync(file).size)
    .reduce((sum, size) => sum + size, 0);
  return `start: composer usable after ${spread(times)} ms, ${(bytes / 1000).toFixed(0)} kB of scripts`;
}
