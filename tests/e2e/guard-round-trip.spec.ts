// The round trip: what went out as a placeholder is readable in the answer, for the user and for nobody else.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, test } from './fixtures';
import { openChat, textIn } from './pages/chat-page';
import { Float } from './pages/float';
import {
  ANNA,
  answer,
  KEY,
  OTTO,
  outerHtml,
  pasteRedacted,
  rest,
  untilReadable,
} from './pages/round-trip';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES[0]!;
const OTHER_KEY = `ghp_${fakeCrcBody(32)}`;
const ADDRESS = '/c/68f1a2b3-4c5d-8332-9f1e-000000000001';
/** Without the button that asks locally: a page sees that something stands beside its composer. */
const WITHOUT_BUTTON = { version: 1, guard: { askButton: false } };

test.beforeEach(({ context }) => serveSandbox(context));

const nameOf = (row: LookAlike) => row.url.replace('https://', '');

for (const row of LOOK_ALIKES) {
  test(`the same value has the same number in the next paste: ${nameOf(row)}`, async ({ page }) => {
    await openChat(page, row);
    await pasteRedacted(page, `${ANNA} has ${KEY}, `);
    await expect.poll(() => textIn(page)).toContain('[EMAIL_1] has [API_KEY_1]');
    await pasteRedacted(page, `${OTTO} and ${ANNA} have ${OTHER_KEY} and ${KEY}`);
    await expect
      .poll(() => textIn(page))
      .toContain('[EMAIL_2] and [EMAIL_1] have [API_KEY_2] and [API_KEY_1]');
    await answer(page, '<p>Dear <b id="a">[EMAIL_1]</b></p>');
    await rest(page, '#a');
    await new Float(page, 'card').expectWords(ANNA);
  });
}

test('a hover shows the value, whatever the model made of the placeholder; the page stays as it is', async ({
  page,
  worker,
}) => {
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), WITHOUT_BUTTON);
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} and ${OTTO} have ${KEY}`);
  const card = new Float(page, 'card');
  const forms = {
    '[EMAIL_1]': ANNA,
    EMAIL_1: ANNA,
    '[Email 1]': ANNA,
    '<code>EMAIL-1</code>': ANNA,
    '[<i>EMAIL</i>_2]': OTTO,
    '<span>[</span><span>EMAIL_2</span><span>]</span>': OTTO,
  };
  for (const [form, value] of Object.entries(forms)) {
    await answer(page, `<p>Write to <span id="a">${form}</span> at once.</p>`);
    await page.mouse.move(5, 5);
    await card.expectNone();
    const before = await outerHtml(page);
    await rest(page, '#a');
    await card.expectWords(value);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(
      /<body.*<\/body>/s.exec(before)?.[0],
    );
    expect(await outerHtml(page)).not.toContain(value);
    await page.mouse.move(5, 5);
    await card.expectNone();
    expect(await outerHtml(page)).toBe(before);
  }
});

for (const mode of ['open', 'closed'] as const)
  test(`an answer in a shadow root is readable too: ${mode}`, async ({ page }) => {
    await openChat(page, CHAT);
    await pasteRedacted(page, `${ANNA} has ${KEY}`);
    await page.evaluate((mode) => {
      const host = document.createElement('section');
      host.id = 'a';
      const inner = document.createElement('p');
      inner.textContent = '[EMAIL_1]';
      host.attachShadow({ mode }).append(inner);
      document.querySelector('#thread')?.append(host);
    }, mode);
    const { x, y } = (await page.locator('#a').boundingBox())!;
    await page.mouse.move(x + 20, y + 10);
    await new Float(page, 'card').expectWords(ANNA);
  });

test('a secret never comes back, nor what is unknown or in another conversation', async ({
  page,
  context,
}) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  const card = new Float(page, 'card');
  for (const text of ['[API_KEY_1]', '[EMAIL_2]', '[PHONE_1]', 'the e-mail']) {
    await answer(page, `<p id="a">${text}</p>`);
    await rest(page, '#a');
    await page.waitForTimeout(500);
    expect(await card.words(), text).toBe('');
  }
  const other = await context.newPage();
  await openChat(other, CHAT);
  await answer(other, '<p id="a">[EMAIL_1]</p>');
  await rest(other, '#a');
  await other.waitForTimeout(500);
  expect(await new Float(other, 'card').words()).toBe('');
  await other.close();
  // Control: where it belongs it is shown.
  await page.bringToFront();
  await answer(page, '<p id="a">[EMAIL_1]</p>');
  await rest(page, '#a');
  await card.expectWords(ANNA);
});

test('a new chat takes its vault along to its address, and an old one has none of it', async ({
  page,
}) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  await untilReadable(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(page)).toBe('');
  await page.evaluate((path) => history.pushState(null, '', path), ADDRESS);
  const card = new Float(page, 'card');
  await answer(page, '<p id="a">[EMAIL_1]</p>');
  await rest(page, '#a');
  await card.expectWords(ANNA);
  for (const path of ['/', `${ADDRESS}2`]) {
    await page.evaluate((path) => history.pushState(null, '', path), path);
    await rest(page, '#a');
    await page.waitForTimeout(500);
    expect(await card.words(), path).toBe('');
  }
  await page.evaluate((path) => history.pushState(null, '', path), ADDRESS);
  await rest(page, '#a');
  await card.expectWords(ANNA);
});

test('forgetting is one click in the panel, and reaches the page at once', async ({
  page,
  openPanel,
}) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  const panel = await openPanel(page);
  const status = panel.getByTestId('vault-status');
  await expect(status).toContainText('1 value');
  const card = new Float(page, 'card');
  await answer(page, '<p id="a">[EMAIL_1]</p>');
  await rest(page, '#a');
  await card.expectWords(ANNA);
  await status.getByRole('button', { name: 'Forget' }).click();
  await expect(status).toHaveCount(0);
  await card.expectNone();
  await rest(page, '#a');
  await page.waitForTimeout(500);
  expect(await card.words()).toBe('');
});

test('nothing is on disk, and with its tab it is gone', async ({ page, context, worker }) => {
  await context.newPage();
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  const stored = (area: 'local' | 'session') =>
    worker.evaluate(async (area) => JSON.stringify(await chrome.storage[area].get(null)), area);
  await expect.poll(() => stored('session')).toContain(ANNA);
  expect(await stored('session')).not.toContain(KEY);
  expect(await stored('local')).not.toContain(ANNA);
  await page.close();
  await expect.poll(() => stored('session')).not.toContain(ANNA);
});
