// The paste guard on look-alike chatbot pages: what the page gets to see, and that each choice does what it says.
import { chromium } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { ensureBrowser } from '../../scripts/browser';
import type { LookAlike } from '../sandbox/look-alike';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasHeard, hasSeen, openChat, recordOf, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';
import { Panel } from './pages/panel';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(5)}`;
const SECRET = `two  spaces and a\ttab\ntoken ${KEY} here\nüñî, 漢字, <b>&amp;`;
const REDACTED = SECRET.replace(KEY, '[API_KEY_1]');
const HARMLESS = 'First line, two  spaces\n\tindented, <b>&amp;\nüñî, 漢字, 👩‍💻\nlast line';

/** Editors put what is typed and pasted within a second into one step of undo. */
const UNDO_GROUP = 1_100;

test.beforeEach(({ context }) => serveSandbox(context));

const nameOf = (row: LookAlike) => row.url.replace('https://', '');

for (const row of LOOK_ALIKES) {
  test.describe(nameOf(row), () => {
    test('a key stays unseen, is redacted at the caret, and Ctrl+Z undoes it', async ({ page }) => {
      await openChat(page, row);
      await page.keyboard.type('before after');
      for (let i = 0; i < 'after'.length; i++) await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(UNDO_GROUP);
      await paste(page, SECRET);
      const overlay = new Overlay(page);
      await overlay.waitUntil();
      expect(await overlay.text()).toContain(`Keep this off ${row.site}?`);
      expect(await overlay.text()).not.toContain(KEY);
      await overlay.choose('Redact and paste');
      await expect.poll(() => textIn(page)).toBe(`before ${REDACTED}after`);
      expect(await hasSeen(page, KEY)).toBe(false);
      // The page saw the key that pastes and nothing of what was pressed in the overlay.
      expect(await hasHeard(page, 'click')).toBe(false);
      await page.waitForTimeout(UNDO_GROUP);
      await page.keyboard.type('!');
      await expect.poll(() => textIn(page)).toBe(`before ${REDACTED}!after`);
      await page.waitForTimeout(UNDO_GROUP);
      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(() => textIn(page)).toBe(`before ${REDACTED}after`);
      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(() => textIn(page)).toBe('before after');
    });

    test('Paste anyway inserts the exact text in place of the selection', async ({ page }) => {
      await openChat(page, row);
      await page.keyboard.type('to be replaced');
      await page.keyboard.press('ControlOrMeta+A');
      await paste(page, SECRET);
      const overlay = new Overlay(page);
      await overlay.waitUntil();
      expect(await hasSeen(page, KEY)).toBe(false);
      await overlay.choose('Paste anyway');
      await expect.poll(() => textIn(page)).toBe(SECRET);
    });

    test('Cancel and Ask my local model insert nothing', async ({ page, worker, ollama }) => {
      await openChat(page, row);
      await page.keyboard.type('Is this key valid?');
      const overlay = new Overlay(page);
      await paste(page, SECRET);
      await overlay.waitUntil();
      await overlay.choose('Cancel');
      await overlay.waitUntil(false);
      await paste(page, SECRET);
      await overlay.waitUntil();
      await page.keyboard.press('Escape');
      await overlay.waitUntil(false);
      await paste(page, SECRET);
      await overlay.waitUntil();
      await overlay.choose('Ask my local model');
      await overlay.waitForText('Nothing was pasted here');
      await overlay.choose('Close');
      await overlay.waitUntil(false);
      // The click lets the panel open, and the panel claims the text; where it may not, the request waits.
      const waiting = () => worker.evaluate(() => chrome.action.getBadgeText({}));
      const isAsked = () => JSON.stringify(ollama.requests).includes(KEY);
      await expect.poll(async () => isAsked() || (await waiting()) === '1').toBe(true);
      await page.keyboard.type(' Tell me.');
      expect(await textIn(page)).toBe('Is this key valid? Tell me.');
      expect(await hasSeen(page, KEY)).toBe(false);
    });

    test('harmless text arrives as it does without the extension', async ({ page }) => {
      const bare = await chromium.launch({
        executablePath: ensureBrowser().path,
        args: ['--no-sandbox'],
      });
      const context = await bare.newContext();
      await serveSandbox(context);
      const other = await context.newPage();
      const seen = [];
      for (const each of [other, page]) {
        await openChat(each, row);
        await paste(each, HARMLESS, '<p>First line, two  spaces</p>');
        await expect.poll(() => textIn(each)).not.toBe('');
        // Requests are timed by the page, not by the paste.
        const events = (await recordOf(each)).filter(({ where }) => where !== 'network');
        seen.push({ text: await textIn(each), events });
      }
      await bare.close();
      expect(seen[1]).toEqual(seen[0]);
    });

    test('control: with the guard off the page sees the key', async ({ page, worker }) => {
      await worker.evaluate(() =>
        chrome.storage.local.set({
          settings: { version: 1, guard: { enabled: false, sitesOff: [] } },
        }),
      );
      await openChat(page, row);
      await paste(page, SECRET);
      await expect.poll(() => textIn(page)).toContain(KEY);
      expect(await hasSeen(page, KEY)).toBe(true);
    });
  });
}

test('Ask my local model opens the panel with the held text, the typed question and an answer', async ({
  page,
  ollama,
  connectPanel,
}) => {
  await openChat(page, LOOK_ALIKES[0]!);
  await page.keyboard.type('Is this key valid?');
  await paste(page, SECRET);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await overlay.choose('Ask my local model');
  const panel = new Panel(await connectPanel());
  await expect(panel.inState('complete')).toBeVisible();
  const question = panel.page.locator('article[data-role=user]');
  await expect(question).toContainText('Is this key valid?');
  await expect(question.getByTestId('context-chip')).toContainText('Held back from ChatGPT');
  const sent = ollama.requests.find(({ path }) => path === '/api/chat')?.body;
  const [{ content = '' } = {}] = (sent as { messages: { content?: string }[] }).messages;
  expect(content).toContain(SECRET);
  expect(content).toMatch(/Is this key valid\?$/);
  expect(await hasSeen(page, KEY)).toBe(false);
});
