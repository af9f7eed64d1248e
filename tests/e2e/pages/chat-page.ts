// A look-alike chatbot page: opened with the caret in its composer, and asked for what it has seen.
import type { Page } from '@playwright/test';
import type { LookAlike } from '../../sandbox/look-alike';
import type { Sighting } from '../../sandbox/record';

/** The guard asks whether it is switched on here; the answer is in well before this, milliseconds. */
const POLICY_ARRIVES = 300;

/** Opens the page and puts the caret into the composer; what the page saw of that is forgotten. */
export async function openChat(page: Page, row: LookAlike): Promise<void> {
  await page.goto(row.url);
  await page.click(row.composer);
  await page.waitForTimeout(POLICY_ARRIVES);
  await page.evaluate(() => {
    window.__record.length = 0;
  });
}

/** The text of the editor's model. */
export const textIn = (page: Page): Promise<string> => page.evaluate(() => window.__getText());

/** Everything that the page's own code saw: events by what they carried, and requests. */
export const recordOf = (page: Page): Promise<Sighting[]> => page.evaluate(() => window.__record);

/** Whether the page's own code saw a text in any event or sent it in any request. */
export const hasSeen = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((text) => window.__record.some((seen) => seen.text.includes(text)), text);

/** Whether the page's own code saw any event of a kind. */
export const hasHeard = (page: Page, kind: string): Promise<boolean> =>
  page.evaluate((kind) => window.__record.some((seen) => seen.kind === kind), kind);

/** Whether the page's own code saw a key being pressed or let go. */
export const hasSeenKey = (page: Page, key: string): Promise<boolean> =>
  page.evaluate(
    (key) => window.__record.some((seen) => seen.kind.startsWith('key') && seen.text === key),
    key,
  );
