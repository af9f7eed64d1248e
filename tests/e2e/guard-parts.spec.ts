// Hosts of which the chatbot is only a part: the guard acts there, and on no other page of the host, however one gets there.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { ELSEWHERE } from '../sandbox/rows/special';
import { serveSandbox } from '../sandbox/serve';
import { test as start } from './fixtures';
import { expect, test } from './matrix-fixtures';
import { Float } from './pages/float';
import { SandboxPage, soon } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(73)}`;
const TEXT = `the token ${KEY} is here`;

/** Milliseconds. */
const BUTTON_COMES = 1_000;

const goTo = (chat: SandboxPage, address: string) =>
  chat.page.evaluate((address) => history.pushState(null, '', address), address);

/** All that the page saw of a paste, of typing, and of sending it. */
async function useOf(chat: SandboxPage): Promise<unknown> {
  await chat.page.bringToFront();
  await chat.focus();
  await chat.forget();
  await chat.paste(TEXT);
  await chat.expectText(TEXT);
  await chat.page.keyboard.type(' ok');
  await chat.expectText(`${TEXT} ok`);
  await chat.pressSend();
  await soon(() => chat.sendings(KEY)).not.toEqual([]);
  return (await chat.record()).filter(({ where }) => where !== 'network');
}

for (const row of ELSEWHERE) {
  test(`elsewhere all is as without the extension: ${row.url}`, async ({
    openGuarded,
    openBare,
  }) => {
    const [guarded, bare] = [await openGuarded(row), await openBare(row)];
    expect(await useOf(guarded)).toEqual(await useOf(bare));
    expect(await guarded.overlay.isOpen()).toBe(false);
    await guarded.page.bringToFront();
    await guarded.page.keyboard.type('A question');
    // On a guarded page the button is there by now.
    await guarded.page.waitForTimeout(BUTTON_COMES);
    expect(await new Float(guarded.page, 'pill').words()).toBe('');
    expect(await guarded.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test(`to the chat and back without a new page: ${row.url}`, async ({ openGuarded }) => {
    const chat = await openGuarded(row);
    await goTo(chat, row.chat);
    await chat.paste(TEXT);
    await chat.overlay.waitForText('Keep this off');
    expect(await chat.sightings(KEY)).toEqual([]);
    await chat.overlay.choose('Cancel');
    await chat.overlay.waitUntil(false);
    expect(await chat.text()).toBe('');
    await goTo(chat, row.url);
    await chat.paste(TEXT);
    await chat.expectText(TEXT);
    expect(await chat.overlay.isOpen()).toBe(false);
  });
}

test('a frame is part of the page that it is in', async ({ openGuarded }) => {
  const pasteInto = async (chat: SandboxPage, kind: 'srcdoc' | 'sandboxed' | 'blob') => {
    const frame = await chat.page.evaluateHandle((kind) => {
      const frame = document.createElement('iframe');
      const inner = '<!doctype html><textarea autofocus></textarea>';
      if (kind === 'sandboxed') frame.setAttribute('sandbox', 'allow-scripts');
      if (kind === 'blob')
        frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html' }));
      else frame.srcdoc = inner;
      document.querySelector('main')?.replaceChildren(frame);
      return new Promise<HTMLIFrameElement>((resolve) => {
        frame.onload = () => resolve(frame);
      });
    }, kind);
    const inside = (await frame.asElement()?.contentFrame())!;
    await inside.click('textarea');
    await chat.paste(TEXT);
    return inside.locator('textarea');
  };
  for (const kind of ['srcdoc', 'sandboxed', 'blob'] as const) {
    const elsewhere = await openGuarded(ELSEWHERE[0]!);
    await expect(await pasteInto(elsewhere, kind), kind).toHaveValue(TEXT);
    const chat = await openGuarded(lookAlike('github-copilot'));
    const field = await pasteInto(chat, kind);
    await soon(() => chat.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await expect(field, kind).toHaveValue('');
  }
});

start(
  'the icon and the panel speak of a chatbot only where it is, however one gets there',
  async ({ page, context, openPanel }) => {
    await serveSandbox(context);
    const [row] = ELSEWHERE;
    await page.goto(row!.url);
    const panel = await openPanel(page);
    /** What the guard answers, and what is said of the tab. */
    const told = () =>
      panel.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const { id: tabId = -1, windowId } = tab ?? {};
        const health = await chrome.tabs.sendMessage(tabId, 'guard-call').catch(() => undefined);
        const request = { windowId };
        const reply = await chrome.runtime.sendMessage({ verb: 'guard.state', request });
        return { isAble: health?.isAble, state: reply.value.state };
      });
    const title = () =>
      panel.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
      });
    const status = panel.getByTestId('guard-status');
    const move = (address: string) =>
      page.evaluate((address) => history.pushState(null, '', address), address);
    const GUARDS = 'Nearside guards GitHub Copilot';
    await expect.poll(told).toEqual({ isAble: true, state: 'none' });
    await move(row!.chat);
    await expect.poll(title).toBe(GUARDS);
    await expect(status).toContainText('Guarding GitHub Copilot');
    await move(row!.url);
    await expect.poll(title).toBe('Open Nearside');
    await expect(status).toHaveCount(0);
    await page.goBack();
    await expect.poll(title).toBe(GUARDS);
    await expect(status).toHaveAttribute('data-state', 'guarding');
    await page.evaluate((address) => history.replaceState(null, '', address), row!.url);
    await expect.poll(title).toBe('Open Nearside');
    await expect(status).toHaveCount(0);
  },
);

/** Of these only `data` has no address at all, not even that of whoever made it. */
for (const row of ['frame-blob', 'frame-sandboxed', 'frame-data'].map(lookAlike))
  start(`a frame is of the site around it: ${row.id}`, async ({ page, context, worker }) => {
    const traffic = await serveSandbox(context);
    const chat = await SandboxPage.open(page, row, { traffic });
    await chat.paste(TEXT);
    await chat.overlay.waitForText('Keep this off ChatGPT?');
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, guard: { sitesOff: ['chatgpt'] } } }),
    );
    const after = await SandboxPage.open(page, row, { traffic });
    // Until it has heard that it is off there, it holds.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await after.paste(TEXT);
      await expect.poll(() => after.sightings(KEY), { timeout: 2_000 }).not.toEqual([]);
    }).toPass();
    expect(await after.overlay.isOpen()).toBe(false);
  });

start('elsewhere nothing waits for the rules', async ({ page, context, browserWithExtension }) => {
  await serveSandbox(context);
  const resume = await browserWithExtension.pauseWorker();
  const [row] = ELSEWHERE;
  await page.goto(row!.url);
  await page.click(row!.composer);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
  await page.keyboard.press('ControlOrMeta+V');
  expect(await page.evaluate(() => window.__getText())).toBe(TEXT);
  await resume();
});
