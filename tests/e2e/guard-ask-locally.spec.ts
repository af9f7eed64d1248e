// The direct route: what is typed into a chatbot's composer is asked locally, by a small button beside it or by a key.
import type { Page } from '@playwright/test';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, test } from './fixtures';
import { hasHeard, openChat, textIn } from './pages/chat-page';
import { type Box, Float } from './pages/float';
import { Panel } from './pages/panel';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES[0]!;
const QUESTION = 'Which lamp did the keepers light?';

test.beforeEach(({ context }) => serveSandbox(context));

const nameOf = (row: LookAlike) => row.url.replace('https://', '');

/** In the page: where its own controls are. */
const controls = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button,a,input,textarea,[contenteditable=true]')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x, y, width, height };
      }),
  );

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

for (const row of LOOK_ALIKES) {
  test(`the button asks what is typed, and covers nothing: ${nameOf(row)}`, async ({
    page,
    ollama,
    connectPanel,
  }) => {
    await openChat(page, row);
    const button = new Float(page, 'pill');
    expect(await button.words()).toBe('');
    await page.keyboard.type(QUESTION);
    await button.expectWords('Ask locally');
    const box = await button.box();
    for (const each of await controls(page)) expect(overlap(box, each)).toBe(false);
    await page.evaluate(() => {
      window.__record.length = 0;
    });
    await button.press();
    const panel = new Panel(await connectPanel());
    await expect(panel.inState('complete')).toBeVisible();
    await expect(panel.page.locator('article[data-role=user]')).toContainText(QUESTION);
    await expect(panel.page.getByTestId('context-chip')).toHaveCount(0);
    const sent = ollama.requests.filter(({ path }) => path === '/api/chat');
    expect(JSON.stringify(sent[0]?.body)).toContain(QUESTION);
    // The page saw nothing of the click, and kept what was typed with the caret in it.
    for (const kind of ['pointerdown', 'mousedown', 'click'])
      expect(await hasHeard(page, kind)).toBe(false);
    await page.keyboard.type('!');
    await expect.poll(() => textIn(page)).toBe(`${QUESTION}!`);
  });
}

test('the key asks the same, where the tab in front has a composer with text', async ({
  page,
  worker,
  openPanel,
}) => {
  await openChat(page, CHAT);
  await page.keyboard.type(QUESTION);
  const panel = new Panel(await openPanel(page));
  const { commands } = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(Object.keys(commands ?? {})).toContain('ask-locally');
  // As the browser does when the key is pressed.
  const press = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch: (command: string, tab: unknown) => void };
      };
      onCommand.dispatch('ask-locally', tab);
    });
  await press();
  await expect(panel.page.locator('article[data-role=user]')).toContainText(QUESTION);
  await expect(panel.inState('complete')).toBeVisible();
  expect(await textIn(page)).toBe(QUESTION);
  // Control: with nothing typed there is nothing to ask.
  await page.click(CHAT.composer);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await press();
  await page.waitForTimeout(600);
  await expect(panel.page.locator('article[data-role=user]')).toHaveCount(1);
});

test('it goes with the text, with the focus, and when it is switched off', async ({
  page,
  worker,
}) => {
  await openChat(page, CHAT);
  const button = new Float(page, 'pill');
  await page.keyboard.type(QUESTION);
  await button.expectWords('Ask locally');
  await page.mouse.move(5, 5);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await button.expectNone();
  await page.hover(CHAT.composer);
  await button.expectWords('Ask locally');
  await page.click(CHAT.composer);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await button.expectNone();
  await page.keyboard.type(QUESTION);
  await button.expectWords('Ask locally');
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, guard: { askButton: false } } }),
  );
  await openChat(page, CHAT);
  await page.keyboard.type(QUESTION);
  await page.waitForTimeout(800);
  expect(await button.words()).toBe('');
});

test('a page cannot press it', async ({ page, worker, ollama }) => {
  await openChat(page, CHAT);
  await page.keyboard.type(QUESTION);
  const button = new Float(page, 'pill');
  await button.expectWords('Ask locally');
  const { x, y } = await button.box();
  await page.evaluate(
    ([x, y]) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const shape = { bubbles: true, composed: true, cancelable: true };
      const at = { ...shape, detail: 1, clientX: x! + 20, clientY: y! + 12 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new PointerEvent(type, at));
      host.click();
    },
    [x, y],
  );
  await page.waitForTimeout(600);
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  expect(ollama.requests.filter(({ path }) => path === '/api/chat')).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`card and button, to be looked at: ${colorScheme}`, async ({ page }) => {
    test.skip(!process.env.NEARSIDE_LOOK);
    await page.emulateMedia({ colorScheme });
    await openChat(page, CHAT);
    await page.keyboard.type(QUESTION);
    const button = new Float(page, 'pill');
    await button.expectWords('Ask locally');
    await page.screenshot({ path: `${process.env.NEARSIDE_LOOK}/ask-${colorScheme}.png` });
  });
