// What the user can choose in the overlay beside its buttons: what is redacted, what is fine, and for how long.
import type { Page } from '@playwright/test';
import { fakeCrcBody, fakeDigits, fakeIban } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, type LookAlike, lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHAT = lookAlike('chatgpt');
const KEY = `ghp_${fakeCrcBody(31)}`;
const IBAN = fakeIban('DE', fakeDigits(18, 5));
const SECRET = `token ${KEY}\nrefund to ${IBAN}\nagain ${KEY}`;

test.beforeEach(({ context }) => serveSandbox(context));

async function openHeld(page: Page, text = SECRET, row: LookAlike = CHAT): Promise<Overlay> {
  await openChat(page, row);
  await paste(page, text);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off');
  return overlay;
}

for (const row of LOOK_ALIKES)
  test(`a box that is off leaves its value, in the preview and in the page: ${row.id}`, async ({
    page,
  }) => {
    const overlay = await openHeld(page, SECRET, row);
    expect((await overlay.boxes()).map(({ state }) => state)).toEqual(['true', 'true']);
    await overlay.toggle('IBAN');
    await overlay.waitForText('with 1 left as it is');
    expect((await overlay.boxes()).map(({ state }) => state)).toEqual(['true', 'false']);
    expect(await overlay.text()).toContain(`refund to ${IBAN}`);
    expect(await hasSeen(page, IBAN)).toBe(false);
    await page.keyboard.press('Enter');
    await overlay.waitUntil(false);
    const left = SECRET.replaceAll(KEY, '[API_KEY_1]');
    await expect.poll(() => textIn(page)).toBe(left);
    expect(await hasSeen(page, KEY)).toBe(false);
  });

test('control: with all boxes on nothing is left', async ({ page }) => {
  const overlay = await openHeld(page);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toContain('[IBAN_DE_1]');
  expect(await hasSeen(page, IBAN)).toBe(false);
});

test('the same value in two places is one box; each shows where and why, masked', async ({
  page,
}) => {
  const overlay = await openHeld(page);
  const [token, iban] = await overlay.boxes();
  expect(await overlay.boxes()).toHaveLength(2);
  expect(token?.name).toContain('line 1, in 2 places');
  expect(iban?.name).toMatch(/IBAN.*check digits? .*line 2.*refund to .* again …?/);
  expect(`${token?.name} ${iban?.name}`).not.toMatch(new RegExp(`${KEY}|${IBAN}`));
});

test('by keyboard: Tab to a box, Space takes it off, Enter redacts the rest', async ({ page }) => {
  const overlay = await openHeld(page);
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect
    .poll(async () => (await overlay.boxes()).map(({ state }) => state))
    .toEqual(['false', 'true']);
  await overlay.waitForText('with 1 left as it is');
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(page)).toBe(SECRET.replace(IBAN, '[IBAN_DE_1]'));
});

test('where nothing is left to redact, Enter does nothing and Paste anyway is the way', async ({
  page,
}) => {
  const overlay = await openHeld(page, `token ${KEY}`);
  await overlay.toggle('GitHub');
  await overlay.waitForText('with 1 left as it is');
  expect(await overlay.isArmed('Redact and paste')).toBe(false);
  await page.keyboard.press('Enter');
  expect(await overlay.isOpen()).toBe(true);
  await overlay.choose('Paste anyway');
  await expect.poll(() => textIn(page)).toBe(`token ${KEY}`);
});

test('hundreds of one kind are one box with the first few, quickly', async ({ page }) => {
  const mails = Array.from({ length: 300 }, (_, at) => `person.${at}@northwind-${at}.io`);
  const overlay = await openHeld(page, `${KEY}\n${mails.join('\n')}`);
  await overlay.waitForText('300 addresses');
  await overlay.waitForText('and 295 more');
  expect(await overlay.boxes()).toHaveLength(7);
  await overlay.toggle('300 addresses');
  await overlay.waitForText('with 300 left as they are');
  const states = (await overlay.boxes()).map(({ state }) => state);
  expect(states).toEqual(['true', ...Array(6).fill('false')]);
  // One of them on again: the kind is neither.
  await overlay.toggle(2);
  await expect.poll(async () => (await overlay.boxes())[1]?.state).toBe('mixed');
  await overlay.waitForText('with 299 left as they are');
  await overlay.choose('Redact and paste');
  const whole = ['[API_KEY_1]', '[EMAIL_1]', ...mails.slice(1)].join('\n');
  await expect.poll(() => textIn(page)).toBe(whole);
});

test('what the policy blocks has no box to take off, whatever else has', async ({
  page,
  worker,
}) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({
      settings: { version: 1, guard: { kindModes: { API_KEY: 'block' } } },
    }),
  );
  const overlay = await openHeld(page);
  await overlay.waitForText('always redacted here');
  expect((await overlay.boxes()).map(({ isFixed }) => isFixed)).toEqual([true, false]);
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+Tab');
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect
    .poll(async () => (await overlay.boxes()).map(({ state }) => state))
    .toEqual(['true', 'false']);
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(page)).toBe(SECRET.replaceAll(KEY, '[API_KEY_1]'));
});

test('a box takes nothing while the page covers the overlay', async ({ page }) => {
  const overlay = await openHeld(page);
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100%;height:45%;margin:0;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
    setInterval(() => {
      cover.hidePopover();
      cover.showPopover();
    }, 50);
  });
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(false);
  await overlay.clickBox('IBAN');
  expect((await overlay.boxes()).map(({ state }) => state)).toEqual(['true', 'true']);
});

test('typed: what is left is not asked about again, and the page is told to send by the user', async ({
  page,
}) => {
  // No drafts go out there: what is typed is asked about when it is sent.
  await openChat(page, lookAlike('claude'));
  await page.keyboard.type(`Is ${KEY} of ${IBAN}?`);
  await page.keyboard.press('Enter');
  const overlay = new Overlay(page);
  await overlay.waitForText('What you typed holds 2 things');
  await overlay.toggle('IBAN');
  await overlay.choose('Redact and paste');
  const left = `Is [API_KEY_1] of ${IBAN}?`;
  await expect.poll(() => textIn(page)).toBe(left);
  await overlay.waitForHint('send it again');
  const sent = () =>
    page.evaluate(
      (left) => window.__record.filter(({ kind, text }) => kind === 'fetch' && text.includes(left)),
      left,
    );
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(page)).toBe('');
  await overlay.waitForHint(undefined);
  expect(await overlay.isOpen()).toBe(false);
  expect(JSON.stringify(await sent())).not.toContain(KEY);
});

test('medium and low pass, with a count on the icon and a list in the panel', async ({
  page,
  worker,
  openPanel,
}) => {
  await openChat(page, CHAT);
  await paste(page, 'write to anna.berg@northwind.io or otto.kern@northwind.io');
  await expect.poll(() => textIn(page)).toContain('otto.kern');
  const icon = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      return `${await chrome.action.getBadgeText({ tabId })}|${await chrome.action.getTitle({ tabId })}`;
    });
  await expect.poll(icon).toMatch(/^2\|Nearside guards ChatGPT\. It let pass: .*mail.*\(2\)$/);
  const panel = await openPanel(page);
  const passed = panel.getByTestId('guard-passed');
  await expect(passed).toContainText('2 details were let pass');
  await passed.locator('summary').click();
  await expect(passed.getByRole('listitem')).toHaveText(/mail.* × 2/);
  // More of it shows while the panel is open; another page has nothing of it.
  await page.click(CHAT.composer);
  await paste(page, ' and eva.lund@northwind.io');
  await expect(passed).toContainText('3 details were let pass');
  await page.reload();
  await expect(passed).toHaveCount(0);
});

test('what passes in a frame of the page counts with the rest', async ({ page, worker }) => {
  const row = lookAlike('frame-same');
  await page.goto(row.url);
  const frame = page.frameLocator('iframe');
  const composer = frame.locator(row.composer);
  for (const text of ['anna.berg@northwind.io', ' otto.kern@northwind.io']) {
    await composer.click();
    await paste(page, text);
    await expect(composer).toContainText(text);
  }
  const badge = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('2');
  await page.reload();
  await expect.poll(badge).toBe('');
});
