// The paste guard against a page that wants the text: whatever it does to the overlay, it gets nothing.
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, hasSeenKey, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(6)}`;
const [CHAT] = LOOK_ALIKES;

test.beforeEach(({ context }) => serveSandbox(context));

async function openHeld(page: Page): Promise<Overlay> {
  await openChat(page, CHAT!);
  await page.keyboard.type('Hi');
  await paste(page, KEY);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  return overlay;
}

async function expectNothing(page: Page): Promise<void> {
  await page.waitForTimeout(800);
  expect(await textIn(page)).toBe('Hi');
  expect(await hasSeen(page, KEY)).toBe(false);
}

/** The overlay's host: the last child of the root element. */
const host = 'document.documentElement.lastElementChild';

test('an overlay that is removed comes back', async ({ page }) => {
  const overlay = await openHeld(page);
  await page.evaluate(`${host}.remove()`);
  await overlay.waitUntil();
  await overlay.choose('Cancel');
  await expectNothing(page);
});

test('an overlay that is removed again and again inserts nothing', async ({ page }) => {
  const overlay = await openHeld(page);
  await page.evaluate(() => {
    const remove = () => {
      for (const child of [...document.documentElement.children]) {
        if (child !== document.head && child !== document.body) child.remove();
      }
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await overlay.waitUntil(false);
  await expectNothing(page);
  await page.keyboard.type('!');
  expect(await textIn(page)).toBe('Hi!');
});

test('made-up events press nothing', async ({ page }) => {
  const overlay = await openHeld(page);
  const [x, y] = await overlay.middleOf('Paste anyway');
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
  await page.evaluate(
    ([clientX, clientY]) => {
      const target = document.documentElement.lastElementChild as HTMLElement;
      const shape = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        const init = { ...shape, detail: 1, clientX: clientX!, clientY: clientY! };
        target.dispatchEvent(new MouseEvent(type, init));
      }
      for (const each of [target, document, window]) {
        each.dispatchEvent(new KeyboardEvent('keydown', { ...shape, key: 'Enter', code: 'Enter' }));
      }
      target.click();
    },
    [x, y],
  );
  await expectNothing(page);
  expect(await overlay.isOpen()).toBe(true);
});

test('styles and attributes of the page do not hide it', async ({ page }) => {
  const overlay = await openHeld(page);
  await page.addStyleTag({
    content:
      '*, dialog { display: none !important; opacity: 0 !important; visibility: hidden !important; transition: all 9s !important }',
  });
  await page.evaluate(`${host}.style.setProperty('display', 'none', 'important')`);
  await page.evaluate(`${host}.inert = true; document.documentElement.inert = true`);
  await overlay.waitUntil();
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
  await overlay.choose('Cancel');
  await expectNothing(page);
});

test('Paste anyway stays shut while the page covers it', async ({ page }) => {
  const overlay = await openHeld(page);
  const [x, y] = await overlay.middleOf('Paste anyway');
  await page.evaluate(
    ([x, y]) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `inset: auto; left: ${x! - 90}px; top: ${y! - 40}px; width: 180px; height: 80px; pointer-events: none`;
      document.body.append(cover);
      // On top again each time the overlay is raised.
      setInterval(() => {
        cover.hidePopover();
        cover.showPopover();
      }, 150);
    },
    [x, y],
  );
  await page.waitForTimeout(1_500);
  expect(await overlay.isArmed('Paste anyway')).toBe(false);
  await page.mouse.click(x, y);
  await expectNothing(page);
  expect(await overlay.isOpen()).toBe(true);
});

test('Paste anyway stays shut while the page draws it too small to be read', async ({ page }) => {
  const overlay = await openHeld(page);
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
  const zoom = (to: string) =>
    page.evaluate((to) => void Object.assign(document.documentElement.style, { zoom: to }), to);
  await zoom('0.2');
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(false);
  await overlay.clickAt('Paste anyway');
  await expectNothing(page);
  expect(await overlay.isOpen()).toBe(true);
  // Nor is a page kept from being a little smaller.
  await zoom('0.8');
  await expect.poll(() => overlay.isArmed('Paste anyway')).toBe(true);
});

test('it rises above a dialog that the page opens over it', async ({ page }) => {
  const overlay = await openHeld(page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Sign up now';
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.waitForTimeout(600);
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  await expectNothing(page);
});

test('Enter means nothing in the first half second, and a held Enter never', async ({ page }) => {
  const overlay = await openHeld(page);
  await page.keyboard.press('Enter');
  await page.keyboard.down('Enter');
  await page.waitForTimeout(700);
  // Down again without having come up: a repeat.
  await page.keyboard.down('Enter');
  expect(await overlay.isOpen()).toBe(true);
  await page.keyboard.up('Enter');
  await page.keyboard.down('Enter');
  await overlay.waitUntil(false);
  // Still down while the caret is back in the composer: it must not send the message.
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => textIn(page)).toBe('Hi[API_KEY_1]');
  expect(await hasSeenKey(page, 'Enter')).toBe(false);
});

test('a second paste is refused while one is held, and the page cannot take the focus', async ({
  page,
}) => {
  const overlay = await openHeld(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('#prompt-textarea')?.focus());
  await page.keyboard.type('typed blind');
  await paste(page, 'harmless');
  await overlay.waitForText('A paste is already waiting');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await overlay.waitUntil(false);
  await expectNothing(page);
  for (const key of ['Tab', 'Escape', 'b']) expect(await hasSeenKey(page, key)).toBe(false);
});

test('a key after 900 kB is found, and nothing is inserted before', async ({ page }) => {
  await openChat(page, LOOK_ALIKES[1]!);
  await paste(page, `${'lorem ipsum dolor sit amet 12\n'.repeat(30_000)}${KEY}`);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off ChatGPT?');
  expect(await textIn(page)).toBe('');
  await overlay.choose('Redact and paste');
  // A textarea takes seconds to lay out so many lines.
  await expect
    .poll(async () => (await textIn(page)).length, { timeout: 30_000 })
    .toBe(900_000 + '[API_KEY_1]'.length);
  expect(await hasSeen(page, KEY)).toBe(false);
});

test('HTML without plain text is read too', async ({ page }) => {
  await openChat(page, CHAT!);
  await paste(page, '', `<table><tr><td>${KEY}</td><td>ok</td></tr></table>`);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await overlay.choose('Cancel');
  expect(await hasSeen(page, KEY)).toBe(false);
});
