// The second opinion: a local model looks at what the rules let pass, and the page sees nothing before it has.
import type { Worker } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import type { LookAlike } from '../sandbox/look-alike';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { MODELS } from '../support/ollama/models';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const CHATGPT = LOOK_ALIKES[0] as LookAlike;
const PLAN = 'We will close the northern plant in March and tell nobody before the board has met.';

test.beforeEach(({ context }) => serveSandbox(context));

async function switchOn(worker: Worker, more: object = {}): Promise<void> {
  await worker.evaluate(
    (more) =>
      chrome.storage.local.set({
        settings: { version: 1, guard: { secondOpinion: { enabled: true, ...more } } },
      }),
    more,
  );
}

const questions = (requests: readonly { path: string; body: unknown }[]) =>
  requests.filter(({ path }) => path === '/api/chat').map(({ body }) => body);

test('holds what the model finds confidential, and says why', async ({ page, worker, ollama }) => {
  ollama.set({ answer: () => '{"verdict": "strategy"}' });
  await switchOn(worker);
  await openChat(page, CHATGPT);
  await paste(page, PLAN);
  const overlay = new Overlay(page);
  await overlay.waitForText('Your local model sees plans that are not public in your paste');
  expect(await overlay.buttons()).toEqual([
    'Cancel',
    'Ask my local model',
    'Paste anyway',
    'Pause guarding for 15 minutes',
  ]);
  expect(await hasSeen(page, 'northern plant')).toBe(false);
  expect(questions(ollama.requests)).toMatchObject([
    {
      model: expect.stringMatching(/:local$/),
      think: false,
      format: { properties: { verdict: { enum: expect.arrayContaining(['fine', 'strategy']) } } },
      options: { temperature: 0 },
    },
  ]);
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await textIn(page)).toBe('');

  // The same text is not asked about again.
  await paste(page, PLAN);
  await overlay.waitForText('plans that are not public');
  await overlay.choose('Paste anyway');
  await expect.poll(() => textIn(page)).toBe(PLAN);
  expect(questions(ollama.requests)).toHaveLength(1);
});

test('lets pass what the model finds fine, and asks nobody about what rules hold', async ({
  page,
  worker,
  ollama,
}) => {
  ollama.set({ answer: () => '{"verdict": "fine"}' });
  await switchOn(worker, { model: MODELS.chat.name });
  await openChat(page, CHATGPT);
  await paste(page, PLAN);
  await expect.poll(() => textIn(page)).toBe(PLAN);
  expect(questions(ollama.requests)).toHaveLength(1);
  await paste(page, `${PLAN} The token is ghp_${fakeCrcBody(5)}`);
  const overlay = new Overlay(page);
  await overlay.waitForText('Your paste holds something');
  expect(questions(ollama.requests)).toHaveLength(1);
});

test('an answer that is none, or comes too late, passes with a mark on the icon', async ({
  page,
  worker,
  ollama,
}) => {
  await switchOn(worker, { seconds: 2 });
  await openChat(page, CHATGPT);
  const mark = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  expect(await mark()).toBe('');
  ollama.set({ answer: () => 'I would say that this is fine.' });
  await paste(page, PLAN);
  await expect.poll(() => textIn(page)).toBe(PLAN);
  expect(await mark()).toBe('?');

  await openChat(page, CHATGPT);
  expect(await mark()).toBe('');
  ollama.set({ answer: () => '{"verdict": "strategy"}' });
  ollama.faults.always({ path: '/api/chat', firstByteDelay: 8000 });
  await paste(page, PLAN);
  const overlay = new Overlay(page);
  await overlay.waitForText('Checking your paste');
  expect(await hasSeen(page, 'northern plant')).toBe(false);
  await expect.poll(() => textIn(page)).toBe(PLAN);
  expect(await mark()).toBe('?');
});

test('holds instead when that is what the user chose', async ({ page, worker, ollama }) => {
  await switchOn(worker, { seconds: 2, whenLate: 'hold' });
  await ollama.stop();
  await openChat(page, CHATGPT);
  await paste(page, PLAN);
  const overlay = new Overlay(page);
  await overlay.waitForText('could not check your paste');
  expect(await hasSeen(page, 'northern plant')).toBe(false);
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await textIn(page)).toBe('');
  await ollama.resume();
});

test('while the model thinks the user can cancel', async ({ page, worker, ollama }) => {
  ollama.faults.always({ path: '/api/chat', firstByteDelay: 8000 });
  await switchOn(worker, { seconds: 15 });
  await openChat(page, CHATGPT);
  await paste(page, PLAN);
  const overlay = new Overlay(page);
  await overlay.waitForText('Checking your paste');
  await overlay.choose('Cancel');
  await overlay.waitUntil(false);
  expect(await textIn(page)).toBe('');
  expect(await hasSeen(page, 'northern plant')).toBe(false);
});

test('control: off, which is the default, nobody is asked and the text passes', async ({
  page,
  ollama,
}) => {
  ollama.set({ answer: () => '{"verdict": "strategy"}' });
  await openChat(page, CHATGPT);
  await paste(page, PLAN);
  await expect.poll(() => textIn(page)).toBe(PLAN);
  expect(questions(ollama.requests)).toEqual([]);
});
