// The first moment of a page: what is pasted before the guard has its rules waits for them.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(7)}`;
const HARMLESS = 'Two lines\nthat say nothing';
const [CHAT] = LOOK_ALIKES;

test.beforeEach(({ context }) => serveSandbox(context));

for (const row of LOOK_ALIKES) {
  test(`harmless text arrives once the rules have come: ${row.url}`, async ({
    page,
    browserWithExtension,
  }) => {
    const resume = await browserWithExtension.pauseWorker();
    await page.goto(row.url);
    await page.click(row.composer);
    await paste(page, HARMLESS);
    const overlay = new Overlay(page);
    await overlay.waitForText('Checking your paste');
    expect(await textIn(page)).toBe('');
    await resume();
    await overlay.waitUntil(false);
    await expect.poll(() => textIn(page)).toBe(HARMLESS);
  });
}

test('a key is held once the rules have come', async ({ page, browserWithExtension }) => {
  const resume = await browserWithExtension.pauseWorker();
  await page.goto(CHAT!.url);
  await page.click(CHAT!.composer);
  await paste(page, `Is ${KEY} valid?`);
  const overlay = new Overlay(page);
  await overlay.waitForText('Checking your paste');
  await paste(page, 'a second one');
  await overlay.waitForText('A paste is already waiting');
  await resume();
  await overlay.waitForText('Keep this off ChatGPT?');
  expect(await hasSeen(page, KEY)).toBe(false);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toBe('Is [API_KEY_1] valid?');
});

test('where the rules do not come, everything is held as not checked, until they do', async ({
  page,
  browserWithExtension,
}) => {
  const resume = await browserWithExtension.pauseWorker();
  await page.goto(CHAT!.url);
  await page.click(CHAT!.composer);
  const overlay = new Overlay(page);
  await paste(page, HARMLESS);
  await overlay.waitForText('could not check your paste');
  expect(await overlay.buttons()).toEqual(['Cancel', 'Ask my local model', 'Paste anyway']);
  expect(await textIn(page)).toBe('');
  expect(await hasSeen(page, HARMLESS)).toBe(false);
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await resume();
  await paste(page, HARMLESS);
  await expect.poll(() => textIn(page)).toBe(HARMLESS);
});

test('Cancel while the rules are awaited inserts nothing', async ({
  page,
  browserWithExtension,
}) => {
  const resume = await browserWithExtension.pauseWorker();
  await page.goto(CHAT!.url);
  await page.click(CHAT!.composer);
  await paste(page, HARMLESS);
  const overlay = new Overlay(page);
  await overlay.waitForText('Checking your paste');
  await page.keyboard.press('Escape');
  await overlay.waitUntil(false);
  await resume();
  await page.keyboard.type('Hi');
  await expect.poll(() => textIn(page)).toBe('Hi');
  expect(await hasSeen(page, HARMLESS)).toBe(false);
});

test('a worker that was killed is asked all the same, and is not needed afterwards', async ({
  page,
  browserWithExtension,
}) => {
  await browserWithExtension.killWorker();
  await page.goto(CHAT!.url);
  await page.click(CHAT!.composer);
  const overlay = new Overlay(page);
  await paste(page, KEY);
  await overlay.waitForText('Keep this off ChatGPT?');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await browserWithExtension.killWorker();
  await paste(page, KEY);
  await overlay.waitForText('Keep this off ChatGPT?');
  expect(await hasSeen(page, KEY)).toBe(false);
});
