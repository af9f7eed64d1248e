// The round trip of what is copied: the page's own copy stays as it is, and the user can have the values all the same.
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, test, writeClipboard } from './fixtures';
import { openChat, recordOf } from './pages/chat-page';
import { Float } from './pages/float';
import {
  ANNA,
  answer,
  clipboard,
  KEY,
  OTTO,
  outerHtml,
  pasteRedacted,
  rest,
  select,
  untilReadable,
} from './pages/round-trip';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES[0]!;

test.beforeEach(({ context }) => serveSandbox(context));

test('links and forms keep their placeholders: only what is read is shown', async ({ page }) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  await untilReadable(page);
  await answer(
    page,
    '<p><a id="a" href="https://x.example/?to=[EMAIL_1]">Mail EMAIL_1</a></p><input id="b" value="[EMAIL_1]" size="12"><p id="c" contenteditable="true">[EMAIL_1]</p>',
  );
  const card = new Float(page, 'card');
  const before = await page.evaluate(() => document.querySelector('#answer')?.outerHTML);
  const { x, y, width } = (await page.locator('#a').boundingBox())!;
  await page.mouse.move(x + width - 20, y + 8);
  await card.expectWords(ANNA);
  for (const editable of ['#b', '#c']) {
    await rest(page, editable);
    await card.expectNone();
    await page.click(editable);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    await page.waitForTimeout(500);
    expect(await card.words()).toBe('');
    expect(await clipboard(page)).toBe('[EMAIL_1]');
  }
  const { value, html } = await page.evaluate(() => ({
    value: document.querySelector<HTMLInputElement>('#b')?.value,
    html: document.querySelector('#answer')?.outerHTML,
  }));
  expect([value, html]).toEqual(['[EMAIL_1]', before]);
});

test('a copy is the page’s own; made once more, or by the card, it has the values', async ({
  page,
}) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  await untilReadable(page);
  await answer(
    page,
    '<p id="a">Dear [EMAIL_1], your [API_KEY_1] at https://x.example/[EMAIL_1].</p>',
  );
  const copied = 'Dear [EMAIL_1], your [API_KEY_1] at https://x.example/[EMAIL_1].';
  const restored = copied.replace('[EMAIL_1]', ANNA);
  const card = new Float(page, 'card');
  await writeClipboard(page, { 'text/plain': 'before' });
  await page.evaluate(() => {
    window.__record.length = 0;
  });
  await select(page, '#a');
  await page.keyboard.press('ControlOrMeta+C');
  await card.expectWords('Copied with placeholders');
  await page.keyboard.press('ControlOrMeta+C');
  await card.expectWords('Copied with the real values');
  const seen = JSON.stringify(await recordOf(page));
  expect(seen).toContain('"copy"');
  expect(seen).not.toContain(ANNA);
  expect(await outerHtml(page)).not.toContain(ANNA);
  expect(await clipboard(page)).toBe(restored);

  await page.keyboard.press('Escape');
  await writeClipboard(page, { 'text/plain': 'before' });
  await select(page, '#a');
  await page.keyboard.press('ControlOrMeta+C');
  await card.expectWords('Copied with placeholders');
  expect(await clipboard(page)).toBe(copied);
  await card.press();
  await card.expectWords('Copied with the real values');
  expect(await clipboard(page)).toBe(restored);
});

test('a copy of other text brings no card, and the composer is left alone', async ({ page }) => {
  await openChat(page, CHAT);
  await pasteRedacted(page, `${ANNA} has ${KEY}`);
  await untilReadable(page);
  const card = new Float(page, 'card');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.hover(`${CHAT.composer} p`);
  await answer(page, '<p id="a">Dear [EMAIL_9]</p>');
  await select(page, '#a');
  await page.keyboard.press('ControlOrMeta+C');
  await page.waitForTimeout(500);
  expect(await card.words()).toBe('');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the card, to be looked at: ${colorScheme}`, async ({ page, openPanel }) => {
    const folder = process.env.NEARSIDE_LOOK;
    test.skip(!folder);
    await page.emulateMedia({ colorScheme });
    await openChat(page, CHAT);
    await pasteRedacted(page, `${ANNA} and ${OTTO} have ${KEY}`);
    await answer(
      page,
      '<p>Thank you. I would write to <b id="a">[EMAIL_1]</b> first, and then to [EMAIL_2].</p>',
    );
    await rest(page, '#a');
    const card = new Float(page, 'card');
    await card.expectWords(ANNA);
    await page.screenshot({ path: `${folder}/card-${colorScheme}.png` });
    await select(page, '#answer p');
    await page.keyboard.press('ControlOrMeta+C');
    await card.expectWords('Copied with placeholders');
    await page.screenshot({ path: `${folder}/copy-${colorScheme}.png` });
    const panel = await openPanel(page);
    await panel.emulateMedia({ colorScheme });
    await expect(panel.getByTestId('vault-status')).toBeVisible();
    await panel.screenshot({ path: `${folder}/panel-${colorScheme}.png` });
  });
