// When something does not go as it should, what was held stays in reach, and the next step is said.
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';
import { Panel } from './pages/panel';

test.describe.configure({ retries: 0 });

const CHAT = lookAlike('chatgpt');
const KEY = `ghp_${fakeCrcBody(41)}`;
const SECRET = `the token ${KEY} here`;
const REDACTED = 'the token [API_KEY_1] here';

test.beforeEach(({ context }) => serveSandbox(context));

async function openHeld(page: Page, text = SECRET): Promise<Overlay> {
  await openChat(page, CHAT);
  await paste(page, text);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off ChatGPT?');
  return overlay;
}

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('Ask my local model', () => {
  test('without Ollama: says so, copies the redacted text, and asks once Ollama is there', async ({
    page,
    ollama,
    connectPanel,
  }) => {
    await ollama.stop();
    const overlay = await openHeld(page);
    await overlay.choose('Ask my local model');
    await overlay.waitForText('Ollama is not answering');
    await overlay.waitForText('Start Ollama');
    expect(await overlay.buttons()).toEqual(['Copy redacted', 'Back', 'Close']);
    await overlay.choose('Copy redacted');
    await overlay.waitForText('Copied.');
    await overlay.choose('Close');
    await overlay.waitUntil(false);
    expect(await clipboardOf(page)).toBe(REDACTED);
    expect(await hasSeen(page, KEY)).toBe(false);
    await ollama.resume();
    const panel = new Panel(await connectPanel());
    await panel.page.getByRole('button', { name: /again/i }).first().click();
    await expect(panel.inState('complete')).toBeVisible();
    expect(JSON.stringify(ollama.requests)).toContain(KEY);
  });

  test('where the panel may not open: says where to click, and Back leads back', async ({
    page,
    worker,
  }) => {
    await worker.evaluate(() => {
      chrome.sidePanel.open = () => Promise.reject(new Error('refused'));
    });
    const overlay = await openHeld(page);
    await overlay.choose('Ask my local model');
    await overlay.waitForText('Waiting in Nearside');
    await overlay.waitForText('Click its icon in the toolbar');
    await overlay.choose('Back');
    await overlay.waitForText('Keep this off ChatGPT?');
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toBe(REDACTED);
    expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  });

  test('without a background: nothing is lost, and the next step is said', async ({
    page,
    worker,
  }) => {
    const overlay = await openHeld(page);
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await overlay.choose('Ask my local model');
    await overlay.waitForText('Reload this page, then try again.');
    expect(await overlay.buttons()).toContain('Cancel');
    expect(await hasSeen(page, KEY)).toBe(false);
  });
});

test.describe('a file', () => {
  const choose = async (page: Page, path: string) => {
    await openChat(page, CHAT);
    await page.locator('input[type=file]').first().setInputFiles(path);
    return new Overlay(page);
  };

  test('that is no text is held by its name, with what to do instead', async ({ page }, info) => {
    const path = info.outputPath('model.bin');
    await writeFile(path, Buffer.from([0, 1, 2, 0xff, 0, 0x9d, ...Buffer.from(KEY)]));
    const overlay = await choose(page, path);
    await overlay.waitForText('could not check the file \u2068model.bin\u2069');
    await overlay.waitForText('paste its text instead');
    // There is no text to ask about.
    expect(await overlay.buttons()).not.toContain('Ask my local model');
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
    expect(await hasSeen(page, KEY)).toBe(false);
  });

  test('that is huge is held too', async ({ page }, info) => {
    const path = info.outputPath('dump.sql');
    await writeFile(path, `${'lorem ipsum 12\n'.repeat(1_500_000)}${KEY}`);
    const overlay = await choose(page, path);
    await overlay.waitForText('could not check the file \u2068dump.sql\u2069');
    await overlay.waitForText('too large');
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
  });

  test('with a finding is called by its name', async ({ page }, info) => {
    const path = info.outputPath('notes.txt');
    await writeFile(path, SECRET);
    const overlay = await choose(page, path);
    await overlay.waitForText('The file \u2068notes.txt\u2069 holds something');
    await overlay.waitForText('line 1');
  });
});

for (const row of LOOK_ALIKES)
  test(`a composer that has vanished: the redacted text is there to be copied: ${row.id}`, async ({
    page,
  }) => {
    await openChat(page, row);
    await paste(page, SECRET);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off');
    await page.evaluate(() => document.body.replaceChildren());
    await overlay.choose('Redact and paste');
    await overlay.waitForText(`${row.site} did not take the text`);
    expect(
      await overlay.inspect(function () {
        return this.querySelector<HTMLElement>('.preview [data-text]')?.dataset.text;
      }),
    ).toBe(REDACTED);
    await overlay.choose('Copy redacted');
    await overlay.waitUntil(false);
    await overlay.waitForHint('Copied. Click where it belongs, and paste.');
    expect(await clipboardOf(page)).toBe(REDACTED);
    expect(await hasSeen(page, KEY)).toBe(false);
  });

test('a page that forbids the clipboard: copied all the same', async ({ page }) => {
  const overlay = await openHeld(page);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => document.body.replaceChildren());
  await overlay.choose('Redact and paste');
  await overlay.waitForText('did not take the text');
  await page.context().clearPermissions();
  await session.send('Browser.setPermission', {
    permission: { name: 'clipboard-write', allowWithoutSanitization: false },
    setting: 'denied',
    origin: 'https://chatgpt.com',
  });
  await overlay.choose('Copy redacted');
  await overlay.waitForHint('Copied.');
  await page.context().grantPermissions(['clipboard-read'], { origin: 'https://chatgpt.com' });
  expect(await clipboardOf(page)).toBe(REDACTED);
});
