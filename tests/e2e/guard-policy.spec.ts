// The guard's policy in a real browser: modes, pauses, exceptions, the log, and what is said of a tab.
import { createHmac } from 'node:crypto';
import type { Page, Worker } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHAT = LOOK_ALIKES.find(({ url }) => url.includes('chatgpt.com')) as LookAlike;
const KEY = `ghp_${fakeCrcBody(9)}`;
const SECRET = `the token ${KEY} here`;

test.beforeEach(({ context }) => serveSandbox(context));

const setGuard = (worker: Worker, guard: object) =>
  worker.evaluate((guard) => chrome.storage.local.set({ settings: { version: 1, guard } }), guard);

/** The tab in front, as its icon describes it. */
const iconOf = (worker: Worker) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    return `${await chrome.action.getBadgeText({ tabId })}|${await chrome.action.getTitle({ tabId })}`;
  });

/** Everything that the log's database holds; empty before there is one. */
const logOf = (worker: Worker) =>
  worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (known.every(({ name }) => name !== 'nearside-audit')) return '';
    return new Promise<string>((resolve) => {
      const opening = indexedDB.open('nearside-audit');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(JSON.stringify(reading.result));
        };
      };
    });
  });

/** Sends a message as the guard in a page would. */
async function sendAsGuard(page: Page, message: object): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string; type: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    contexts.push({ id: context.id, origin: context.origin, type: String(context.auxData?.type) });
  });
  await cdp.send('Runtime.enable');
  const guard = contexts.find(
    ({ type, origin }) => type === 'isolated' && origin.startsWith('chrome-extension://'),
  );
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId: guard?.id ?? -1,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  return result.value;
}

async function openOptions(page: Page, extensionId: string): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  return options;
}

test.describe('modes', () => {
  test('block leaves no way to paste', async ({ page, worker }) => {
    await setGuard(worker, { siteModes: { chatgpt: 'block' } });
    await openChat(page, CHAT);
    await paste(page, SECRET);
    const overlay = new Overlay(page);
    await overlay.waitForText('It cannot be pasted here as it is.');
    expect(await overlay.buttons()).not.toContain('Paste anyway');
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toBe('the token [API_KEY_1] here');
    expect(await hasSeen(page, KEY)).toBe(false);
  });

  test('monitor lets pass and logs; nothing of the text is in the log', async ({
    page,
    worker,
  }) => {
    await setGuard(worker, { mode: 'monitor' });
    await openChat(page, CHAT);
    await paste(page, SECRET);
    await expect.poll(() => textIn(page)).toBe(SECRET);
    await expect.poll(() => logOf(worker)).toContain('"choice":"passed"');
    const log = await logOf(worker);
    expect(JSON.parse(log)).toMatchObject([
      {
        siteId: 'chatgpt',
        way: 'paste',
        severity: 'critical',
        print: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    for (const part of [KEY, KEY.slice(4, 12), KEY.slice(-4), 'the token'])
      expect(log).not.toContain(part);
  });

  test('justify asks for a reason, takes no empty one, and logs it without secrets', async ({
    page,
    worker,
  }) => {
    await setGuard(worker, { kindModes: { API_KEY: 'justify' } });
    await openChat(page, CHAT);
    await paste(page, SECRET);
    const overlay = new Overlay(page);
    await overlay.waitUntil();
    await overlay.choose('Paste anyway');
    await overlay.waitForText('Why paste it as it is?');
    await overlay.choose('Paste anyway');
    await overlay.waitForText('Please say why first.');
    expect(await hasSeen(page, KEY)).toBe(false);
    await page.keyboard.type(`It is a test, ${KEY}`);
    await overlay.choose('Paste anyway');
    await expect.poll(() => textIn(page)).toBe(SECRET);
    await expect.poll(() => logOf(worker)).toContain('It is a test, [API_KEY_1]');
    expect(await logOf(worker)).not.toContain(KEY);
    // The page has heard nothing of what was typed.
    expect(await hasSeen(page, 'It is a test')).toBe(false);
  });

  test('a reason can be pasted, and the page hears nothing of it', async ({ page, worker }) => {
    await setGuard(worker, { kindModes: { API_KEY: 'justify' } });
    await openChat(page, CHAT);
    await paste(page, SECRET);
    const overlay = new Overlay(page);
    await overlay.waitUntil();
    await overlay.choose('Paste anyway');
    await overlay.waitForText('Why paste it as it is?');
    await paste(page, 'Ticket 4711');
    const reason = () =>
      overlay.inspect(function () {
        return this.querySelector('textarea')?.value;
      });
    await expect.poll(reason).toBe('Ticket 4711');
    await overlay.choose('Paste anyway');
    await expect.poll(() => textIn(page)).toBe(SECRET);
    expect(await hasSeen(page, 'Ticket 4711')).toBe(false);
  });
});

test('a pause shows, survives the worker, and ends', async ({
  page,
  worker,
  extensionId,
  browserWithExtension,
}) => {
  const options = await openOptions(page, extensionId);
  const pause = (minutes: number) =>
    options.evaluate(
      (minutes) => chrome.runtime.sendMessage({ verb: 'guard.pause', request: { minutes } }),
      minutes,
    );
  await page.bringToFront();
  await openChat(page, CHAT);
  await expect.poll(() => iconOf(worker)).toBe('|Nearside guards ChatGPT');
  await pause(15);
  await expect.poll(() => iconOf(worker)).toBe('❚❚|Nearside’s guard is paused for 15 min');
  await browserWithExtension.killWorker();
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toBe(SECRET);
  await openChat(page, CHAT);
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toBe(SECRET);

  await pause(0);
  const overlay = new Overlay(page);
  await expect(async () => {
    await page.click(CHAT.composer);
    await paste(page, SECRET);
    expect(await overlay.isOpen()).toBe(true);
  }).toPass();
});

test('a pause ends by itself, with no background to say so', async ({
  page,
  worker,
  browserWithExtension,
}) => {
  await setGuard(worker, { pausedUntil: Date.now() + 8_000 });
  await openChat(page, CHAT);
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toBe(SECRET);
  await browserWithExtension.pauseWorker();
  const overlay = new Overlay(page);
  await expect(async () => {
    await page.click(CHAT.composer);
    await paste(page, SECRET);
    expect(await overlay.isOpen()).toBe(true);
  }).toPass({ timeout: 30_000 });
});

test('a site switched off says so, and is heard of at once', async ({ page, worker }) => {
  await openChat(page, CHAT);
  await expect.poll(() => iconOf(worker)).toBe('|Nearside guards ChatGPT');
  await setGuard(worker, { sitesOff: ['chatgpt'] });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => iconOf(worker)).toBe('off|Nearside’s guard is off for ChatGPT');
  await page.click(CHAT.composer);
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toBe(SECRET);
});

test('a page that rewrites its document stays guarded, and is called so', async ({
  page,
  worker,
}) => {
  await openChat(page, CHAT);
  await expect.poll(() => iconOf(worker)).toBe('|Nearside guards ChatGPT');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    document.open();
    document.write('<textarea id="late"></textarea>');
    document.close();
    window.dispatchEvent(new Event('focus'));
  });
  await page.click('#late');
  await paste(page, SECRET);
  await new Overlay(page).waitForText('Keep this off ChatGPT?');
  expect(await iconOf(worker)).toBe('|Nearside guards ChatGPT');
  expect(await page.inputValue('#late')).toBe('');
  // The proof itself is nothing that a page can hear.
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(['focus']);
});

test('a value called fine passes from then on, another does not; no page learns what is fine', async ({
  page,
  worker,
}) => {
  await openChat(page, CHAT);
  const request = { siteId: 'chatgpt', ruleId: 'github-token', value: KEY, days: 30 };
  expect(await sendAsGuard(page, { verb: 'guard.allow', request })).toMatchObject({ ok: true });
  await page.click(CHAT.composer);
  await paste(page, SECRET);
  await expect.poll(() => textIn(page)).toContain(KEY);
  const overlay = new Overlay(page);
  await overlay.waitUntil(false);
  await paste(page, `ghp_${fakeCrcBody(10)}`);
  await overlay.waitForText('Keep this off ChatGPT?');
  const { exceptions, ...rest } = await worker.evaluate(() => chrome.storage.local.get());
  const { salt } = exceptions as { salt: string };
  const print = createHmac('sha256', salt).update(KEY).digest('hex');
  expect(JSON.stringify(exceptions)).toContain(print);
  expect(JSON.stringify([exceptions, rest])).not.toContain(KEY);
  const policy = { verb: 'guard.policy', request: { siteId: 'chatgpt' } };
  const told = JSON.stringify(await sendAsGuard(page, policy));
  expect(told).toContain('"canExcept":true');
  for (const secret of [salt, print]) expect(told).not.toContain(secret);
});

test('control: without it the same value is held', async ({ page }) => {
  await openChat(page, CHAT);
  await paste(page, SECRET);
  await new Overlay(page).waitUntil();
  expect(await hasSeen(page, KEY)).toBe(false);
});

test('after an update the old guard goes on in its tab', async ({ page, worker }) => {
  await openChat(page, CHAT);
  await paste(page, 'hello ');
  await expect.poll(() => textIn(page)).toContain('hello');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  // The tab's own line to the extension is cut for good.
  await expect
    .poll(() => sendAsGuard(page, { verb: 'guard.policy', request: { siteId: 'chatgpt' } }))
    .toBeUndefined();
  await paste(page, SECRET);
  const overlay = new Overlay(page);
  await overlay.waitForText('Keep this off ChatGPT?');
  expect(await hasSeen(page, KEY)).toBe(false);
  await overlay.choose('Redact and paste');
  await expect.poll(() => textIn(page)).toContain('[API_KEY_1]');
  await paste(page, ' bye');
  await expect.poll(() => textIn(page)).toContain('bye');
});
