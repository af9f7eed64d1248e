// A page that wants the values behind its placeholders: it can make placeholders up, but reads nothing of what the user is shown.
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox, type Traffic } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { openChat, textIn } from './pages/chat-page';
import { Float } from './pages/float';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(33)}`;
const ANNA = 'anna.berg@northwind.io';
const LONG = `${'very-'.repeat(9)}long.name@mail.northwind.io`;
const CHAT = LOOK_ALIKES[0]!;

/** Names of fonts: what any style sheet of ours may have asked for, and the generic ones. */
const FONTS = [
  ...['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-monospace', '-apple-system'],
  ...['Segoe UI', 'Roboto', 'Noto Sans', 'Menlo', 'Consolas', 'SFMono-Regular'],
];

let traffic: Traffic;

test.beforeEach(async ({ context }) => {
  traffic = await serveSandbox(context);
});

async function openRedacted(page: Page): Promise<Float> {
  await openChat(page, CHAT);
  await paste(page, `${ANNA} and ${LONG} have ${KEY}`);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await overlay.choose('Redact and paste');
  await overlay.waitUntil(false);
  await expect.poll(() => textIn(page)).toContain('[API_KEY_1]');
  return new Float(page, 'card');
}

/** In the page: text of its own. */
const write = (page: Page, text: string) =>
  page.evaluate((text) => {
    const paragraph = document.querySelector('#own') ?? document.createElement('p');
    paragraph.id = 'own';
    paragraph.textContent = text;
    document.querySelector('#thread')?.append(paragraph);
  }, text);

const reveal = async (page: Page, card: Float, name: string, value: string) => {
  await write(page, name);
  await page.mouse.move(5, 5);
  await card.expectNone();
  const box = await page.locator('#own').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await card.expectWords(value);
};

test('made-up placeholders and made-up events bring nothing', async ({ page }) => {
  const card = await openRedacted(page);
  const all = Array.from({ length: 40 }, (_, at) => `[EMAIL_${at + 3}] [PHONE_${at}]`).join(' ');
  await write(page, `${all} [EMAIL_1]`);
  await page.evaluate(() => {
    const shape = { bubbles: true, composed: true, cancelable: true };
    const { left, right, top, bottom } = document.querySelector('#own')!.getBoundingClientRect();
    getSelection()?.selectAllChildren(document.querySelector('#own')!);
    for (let x = left; x < right; x += 12)
      for (let y = top; y < bottom; y += 8) {
        const target = document.elementFromPoint(x, y) ?? document.body;
        const init = { ...shape, clientX: x, clientY: y };
        for (const type of ['pointermove', 'mousemove', 'pointerover'])
          target.dispatchEvent(new PointerEvent(type, init));
      }
    document.dispatchEvent(new ClipboardEvent('copy', shape));
  });
  await page.waitForTimeout(600);
  expect(await card.words()).toBe('');
  // Control: the user's own pointer brings it.
  await reveal(page, card, '[EMAIL_1]', ANNA);
});

test('what is shown cannot be searched, selected, read or reached', async ({ page }) => {
  const card = await openRedacted(page);
  await reveal(page, card, '[EMAIL_1]', ANNA);
  const found = await page.evaluate((value) => {
    const search = (text: string) =>
      (window as unknown as { find: (text: string, ...how: boolean[]) => boolean }).find(
        text,
        false,
        false,
        true,
      );
    const hits = [search(value), search(value.slice(0, 5))];
    const isSearching = search('What can I help with') || search('look-alike page');
    getSelection()?.selectAllChildren(document.documentElement);
    const strangers = [...document.documentElement.children].slice(2) as HTMLElement[];
    return {
      hits,
      isSearching,
      selected: String(getSelection()).includes(value),
      html: document.documentElement.outerHTML.includes(value),
      roots: strangers.map(({ shadowRoot }) => shadowRoot),
      sizes: strangers.map((one) => one.getBoundingClientRect().width + one.scrollWidth),
    };
  }, ANNA);
  expect(found).toEqual({
    hits: [false, false],
    isSearching: true,
    selected: false,
    html: false,
    roots: found.roots.map(() => null),
    sizes: found.sizes.map(() => 0),
  });
  expect(await card.words()).toContain(ANNA);
});

test('a page that copies by itself while keys go down gets no values into the clipboard', async ({
  page,
}) => {
  const card = await openRedacted(page);
  await reveal(page, card, '[EMAIL_1]', ANNA);
  await page.evaluate(() => {
    const copy = () => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.selectAllChildren(document.querySelector('#own')!);
      document.execCommand('copy');
    };
    addEventListener('click', copy);
    addEventListener('keydown', ({ key }) => key === 'b' && copy());
  });
  await page.mouse.click(5, 5);
  await card.expectWords('Copied with placeholders');
  await page.keyboard.press('ControlOrMeta+b');
  await page.waitForTimeout(600);
  expect(await card.words()).not.toContain('Copied with the real values');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('[EMAIL_1]');
});

test('its size says nothing of a value’s length', async ({ page }) => {
  const card = await openRedacted(page);
  const sizes = [];
  for (const [name, value] of [
    ['[EMAIL_1]', ANNA],
    ['[EMAIL_2]', LONG],
  ] as const) {
    await reveal(page, card, name, value);
    sizes.push(await card.box());
  }
  expect(sizes[0]).toEqual(sizes[1]);
});

test('fonts of the page are not asked for the letters of a value', async ({ page }) => {
  const card = await openRedacted(page);
  await page.evaluate((fonts) => {
    const sheet = document.createElement('style');
    sheet.nonce = 'sandbox';
    sheet.textContent = fonts
      .map(
        (name, at) =>
          `@font-face { font-family: "${name}"; src: url("https://chatgpt.com/font-${at}?${encodeURIComponent(name)}"); unicode-range: U+20-7E; }`,
      )
      .join('\n');
    document.head.append(sheet);
  }, FONTS);
  const asked = () => traffic.filter((one) => one.includes('/font-'));
  await reveal(page, card, '[EMAIL_1]', ANNA);
  await page.waitForTimeout(500);
  expect(asked()).toEqual([]);
  // Control: text of the page's own in such a font.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#own')!.style.fontFamily = 'Menlo';
  });
  await expect.poll(asked).not.toEqual([]);
});
