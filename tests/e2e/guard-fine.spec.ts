// "This is fine" and the pause, as chosen in the overlay: what holds afterwards, where, and how it is undone.
import type { Page } from '@playwright/test';
import { fakeCrcBody, fakeDigits, fakeIban } from '../../lib/detector/fake-values';
import { type LookAlike, lookAlike } from '../sandbox/look-alikes';
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

test.describe('this is fine', () => {
  const openSettings = async (page: Page, extensionId: string) => {
    const options = await page.context().newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html#guard-exceptions`);
    return options.getByTestId('guard-exceptions');
  };

  test('a value for always: not held again, listed without itself, and held again when removed', async ({
    page,
    extensionId,
    worker,
  }) => {
    const overlay = await openHeld(page);
    await overlay.toggle('IBAN');
    await overlay.callFine('this value, always');
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toContain(IBAN);
    const list = await openSettings(page, extensionId);
    await expect(list.getByRole('listitem')).toHaveText(/IBAN.*one value of.*always/);
    const stored = await worker.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get()),
    );
    expect(stored).not.toContain(IBAN);

    await page.bringToFront();
    await openChat(page, CHAT);
    await paste(page, `refund to ${IBAN}`);
    await expect.poll(() => textIn(page)).toBe(`refund to ${IBAN}`);
    expect(await overlay.isOpen()).toBe(false);

    await list.page().bringToFront();
    await list.getByRole('button', { name: /^Remove/ }).click();
    await expect(list.getByRole('listitem')).toHaveCount(0);
    await page.bringToFront();
    await openHeld(page, `refund to ${IBAN}`);
    expect(await hasSeen(page, IBAN)).toBe(false);
  });

  test('a kind on this site for a day: other values pass here, and nowhere else', async ({
    page,
    extensionId,
  }) => {
    const overlay = await openHeld(page, `refund to ${IBAN}`);
    await overlay.toggle('IBAN');
    await overlay.callFine('this kind on ChatGPT, for a day');
    await overlay.choose('Paste anyway');
    await expect.poll(() => textIn(page)).toContain(IBAN);
    const list = await openSettings(page, extensionId);
    await expect(list.getByRole('listitem')).toHaveText(/IBAN.* on ChatGPT.*until/);
    await page.bringToFront();
    const other = `refund to ${fakeIban('FR', fakeDigits(23, 6))}`;
    await openChat(page, CHAT);
    await paste(page, other);
    await expect.poll(() => textIn(page)).toBe(other);
    await openHeld(page, other, lookAlike('claude'));
    expect(await hasSeen(page, other)).toBe(false);
  });

  test('nothing is kept of what is only left this time, nor after Cancel', async ({
    page,
    extensionId,
  }) => {
    const overlay = await openHeld(page);
    await overlay.toggle('IBAN');
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toContain(IBAN);
    await openHeld(page);
    await overlay.toggle('IBAN');
    await overlay.callFine('this value, always');
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
    const list = await openSettings(page, extensionId);
    await expect(list).toContainText('Nothing yet');
    await page.bringToFront();
    await openHeld(page);
  });
});

test('Pause guarding: this one is still held, the next is not, and the icon says so', async ({
  page,
  worker,
}) => {
  const overlay = await openHeld(page);
  await overlay.choose('Pause guarding for 15 minutes');
  await overlay.waitForText('This one is still held');
  expect(await overlay.buttons()).not.toContain('Pause guarding for 15 minutes');
  expect(await hasSeen(page, KEY)).toBe(false);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toContain('[API_KEY_1]');
  const title = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(title).toBe('Nearside’s guard is paused for 15 min');
  await paste(page, KEY);
  await expect.poll(() => textIn(page)).toContain(KEY);
});
