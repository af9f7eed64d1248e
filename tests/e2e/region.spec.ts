// A part of the page in front as a picture: dragged or chosen by keys, cut out exactly, or said why not.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { MODELS } from '../support/ollama/models';
import { chats, chips } from './chat-requests';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

/** Four colours that meet at (200, 150); the rest is white. */
const COLOURS = `<!doctype html><title>Colours</title><style>
  body { margin: 0; height: 3000px; background: #fff }
  i { position: absolute; width: 200px; height: 150px }
</style>
<i style="left:0;top:0;background:#ff0000"></i><i style="left:200px;top:0;background:#00ff00"></i>
<i style="left:0;top:150px;background:#0000ff"></i><i style="left:200px;top:150px;background:#ffff00"></i>
<script>document.addEventListener('keydown', (event) => { document.title += event.key; });</script>`;

const hint = (panel: Panel) => panel.page.getByTestId('region-hint');
const image = (panel: Panel) => chips(panel.page).and(panel.page.locator('[data-kind=image]'));
const trouble = (panel: Panel) => panel.page.getByTestId('attachment-trouble');

/** Whether the screen lies over the page: it is in a closed shadow root, so only its host can be seen. */
const isCovered = (page: Page) =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

async function startChoosing(panel: Panel): Promise<void> {
  await panel.page.getByTestId('attach').click();
  await panel.page.getByTestId('attach-region').click();
  await expect(hint(panel)).toBeFocused();
}

/** The first picture of the last question, decoded. */
async function sentPicture(requests: Parameters<typeof chats>[0]) {
  const base64 = chats(requests).at(-1)?.messages.at(-1)?.images?.[0] ?? '';
  const { data, info } = await sharp(Buffer.from(base64, 'base64'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { width: info.width, height: info.height, at };
}

test.beforeEach(async ({ page, servePages, ollama }) => {
  ollama.set({ models: [{ ...MODELS.thinking, capabilities: ['completion', 'vision'] }] });
  await servePages({ 'colours.example': COLOURS, 'other.example': '<title>Other</title>' });
  await page.goto('https://colours.example/');
});

test('a dragged part is cut out to the pixel, nothing of the screen in it, and sent', async ({
  clickToolbar,
  page,
  ollama,
}) => {
  const panel = new Panel(await clickToolbar(page));
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  await page.mouse.move(300, 270);
  await page.mouse.down();
  await page.mouse.move(180, 200);
  await page.mouse.move(100, 60);
  await page.mouse.up();
  await expect(image(panel)).toHaveCount(1);
  await expect(image(panel)).toContainText('Part of the page');
  await expect(hint(panel)).toHaveCount(0);
  expect(await isCovered(page)).toBe(false);
  await expect(panel.composer).toBeFocused();
  await panel.ask('Which colours?');
  await expect(panel.inState('complete')).toBeVisible();
  const picture = await sentPicture(ollama.requests);
  expect([picture.width, picture.height]).toEqual([200, 210]);
  // The four colours meet at (200, 150) on the page, which is (100, 90) here.
  expect(picture.at(0, 0)).toEqual([255, 0, 0]);
  expect(picture.at(99, 89)).toEqual([255, 0, 0]);
  expect(picture.at(100, 89)).toEqual([0, 255, 0]);
  expect(picture.at(99, 90)).toEqual([0, 0, 255]);
  expect(picture.at(199, 209)).toEqual([255, 255, 0]);
});

test('keys choose too, from the panel and on the page, and none of them reaches the page', async ({
  clickToolbar,
  page,
  ollama,
}) => {
  const panel = new Panel(await clickToolbar(page));
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  // The first makes a rectangle of half the size in the middle.
  await panel.page.keyboard.press('ArrowUp');
  await panel.page.keyboard.press('ArrowUp');
  await panel.page.keyboard.press('Shift+ArrowRight');
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(image(panel)).toHaveCount(1);
  expect(await page.title()).toBe('Colours');
  await panel.ask('Which colours?');
  await expect(panel.inState('complete')).toBeVisible();
  const { width, height } = await sentPicture(ollama.requests);
  const wanted = {
    width: Math.round(view.width / 2) + 10,
    height: Math.round(view.height / 2) + 1,
  };
  expect({ width, height }).toEqual(wanted);
});

test.describe('in a large window', () => {
  test.use({ browserArgs: ['--window-size=2600,900'] });

  test('a large part is made small like other images', async ({ clickToolbar, page, ollama }) => {
    const panel = new Panel(await clickToolbar(page));
    await startChoosing(panel);
    await expect.poll(() => isCovered(page)).toBe(true);
    await page.mouse.move(0, 0);
    await page.mouse.down();
    await page.mouse.move(1960, 500);
    await page.mouse.up();
    await expect(image(panel)).toHaveCount(1);
    await panel.ask('Which colours?');
    await expect(panel.inState('complete')).toBeVisible();
    const { width, height, at } = await sentPicture(ollama.requests);
    expect([width, height]).toEqual([1568, 400]);
    // At the upper edge of the page the screen writes the size into the part itself.
    for (let x = 0; x < 100; x += 5) expect(at(x, 12)).toEqual([255, 0, 0]);
  });
});

test('Escape, Cancel and a mere click attach nothing', async ({ clickToolbar, page }) => {
  const panel = new Panel(await clickToolbar(page));
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  await page.mouse.click(50, 50);
  expect(await isCovered(page)).toBe(true);
  await panel.page.keyboard.press('Escape');
  await expect(hint(panel)).toHaveCount(0);
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  await hint(panel).getByRole('button', { name: 'Cancel' }).click();
  await expect(hint(panel)).toHaveCount(0);
  expect(await isCovered(page)).toBe(false);
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(hint(panel)).toHaveCount(0);
  await expect(chips(panel.page)).toHaveCount(0);
  await expect(trouble(panel)).toHaveCount(0);
});

test('a page that is not open to us, or left meanwhile, is said', async ({
  openPanel,
  clickToolbar,
  context,
  page,
}) => {
  const shut = new Panel(await openPanel(page));
  await shut.page.getByTestId('attach').click();
  await shut.page.getByTestId('attach-region').click();
  await expect(trouble(shut)).toHaveAttribute('data-fault', 'page-not-allowed');
  expect(await isCovered(page)).toBe(false);
  await shut.page.close();

  const panel = new Panel(await clickToolbar(page));
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  const other = await context.newPage();
  await expect(trouble(panel)).toHaveAttribute('data-fault', 'page-changed');
  expect(await isCovered(page)).toBe(false);
  await other.close();

  await page.bringToFront();
  await startChoosing(panel);
  await expect.poll(() => isCovered(page)).toBe(true);
  await page.goto('https://other.example/');
  await expect(hint(panel)).toHaveCount(0);
  await expect(trouble(panel)).toHaveAttribute('data-fault', 'page-changed');
  await expect(chips(panel.page)).toHaveCount(0);
});
