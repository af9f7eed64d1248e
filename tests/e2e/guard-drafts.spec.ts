// Sites that send what is typed while it is typed: what completes a finding waits for the user, and nothing else does.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { expect, test } from './matrix-fixtures';
import { type SandboxPage, soon } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(71)}`;
const TEXT = `the token ${KEY} is here`;
/** All of it but what completes it: that has gone out when it is complete. */
const BEGUN = `the token ${KEY.slice(0, -1)}`;

/** Drafts that are sent within a moment of a key. */
const DRAFTS = 300;

const expectUnsent = async (chat: SandboxPage) => {
  await chat.page.waitForTimeout(DRAFTS);
  expect(await chat.sendings(KEY)).toEqual([]);
};

for (const id of ['chatgpt', 'chatgpt-signed-out', 'perplexity'])
  test.describe(id, () => {
    test('Cancel leaves what stood there, and the same asks again', async ({ openGuarded }) => {
      const chat = await openGuarded(lookAlike(id));
      await chat.page.keyboard.type(TEXT);
      await chat.overlay.waitForText('Keep this off');
      await chat.page.keyboard.press('Escape');
      await chat.overlay.waitUntil(false);
      await chat.expectText(BEGUN);
      await chat.page.keyboard.type(KEY.slice(-1));
      await chat.overlay.waitForText('Keep this off');
      await chat.overlay.choose('Redact and paste');
      await chat.expectText('the token [API_KEY_1]');
      await expectUnsent(chat);
    });

    test('what is let go is not asked about again, nor when it is sent', async ({
      openGuarded,
    }) => {
      const chat = await openGuarded(lookAlike(id));
      await chat.page.keyboard.type(TEXT);
      await chat.overlay.waitForText('Keep this off');
      await chat.overlay.choose('Paste anyway');
      await chat.expectText(TEXT);
      await chat.page.keyboard.type(', and more');
      await chat.expectText(`${TEXT}, and more`);
      await chat.pressSend();
      await chat.expectText('');
      expect(await chat.overlay.isOpen()).toBe(false);
    });

    test('in the middle of a text the caret stays where it was', async ({ openGuarded }) => {
      const chat = await openGuarded(lookAlike(id));
      await chat.typeAround('before ', ' after');
      await chat.page.keyboard.type(KEY);
      await chat.overlay.waitForText('Keep this off');
      await chat.overlay.choose('Redact and paste');
      await chat.expectText('before [API_KEY_1] after');
      await chat.page.keyboard.type('!');
      await chat.expectText('before [API_KEY_1]! after');
      await expectUnsent(chat);
    });

    test('Enter right behind it sends nothing', async ({ openGuarded }) => {
      const chat = await openGuarded(lookAlike(id));
      await chat.page.keyboard.type(`the token ${KEY}`);
      await chat.page.keyboard.press('Enter');
      await chat.overlay.waitForText('Keep this off');
      await chat.overlay.choose('Redact and paste');
      await chat.expectText('the token [API_KEY_1]');
      await expectUnsent(chat);
      expect(await chat.frame.locator('article').count()).toBe(0);
    });
  });

test('a value that grows is asked about once, whole', async ({ openGuarded }) => {
  const chat = await openGuarded(lookAlike('chatgpt'));
  await chat.page.keyboard.type('password: Tr0ub4dor&3xyz');
  await chat.overlay.waitForText('Keep this off');
  await chat.overlay.choose('Redact and paste');
  await soon(() => chat.text()).toMatch(/^password: \[[A-Z_]+_1\]$/);
});

test('a key that is taken back while it waits is not there', async ({ openGuarded }) => {
  const chat = await openGuarded(lookAlike('chatgpt'));
  await chat.page.keyboard.type(`the token ${KEY}`);
  await chat.page.keyboard.press('Backspace');
  await chat.overlay.waitUntil(false);
  await chat.expectText(BEGUN);
  await chat.page.keyboard.type('?');
  await chat.expectText(`${BEGUN}?`);
});

test('what is typed where no drafts go out waits until it is sent', async ({ openGuarded }) => {
  const chat = await openGuarded(lookAlike('claude'));
  await chat.page.keyboard.type(TEXT);
  await chat.expectText(TEXT);
  expect(await chat.overlay.isOpen()).toBe(false);
});

test('an input method is not disturbed, and what it brings is asked about when it is sent', async ({
  openGuarded,
}) => {
  const chat = await openGuarded(lookAlike('chatgpt'), ['quiet']);
  await chat.compose(TEXT);
  await chat.expectText(TEXT);
  await chat.page.keyboard.type('!');
  await chat.expectText(`${TEXT}!`);
  expect(await chat.overlay.isOpen()).toBe(false);
  await chat.pressSend();
  await chat.overlay.waitForText('Keep this off');
  expect(await chat.sendings(KEY)).toEqual([]);
});

test('ordinary texts are typed without a question', async ({ openGuarded, openBare }) => {
  const text =
    'Dear Ms Lee, call 10 to 12, order 48213, 4.5 % of EUR 1,204.50; see page 342 (v10.4.2).';
  const chats = [await openGuarded(lookAlike('chatgpt')), await openBare(lookAlike('chatgpt'))];
  for (const chat of chats) {
    await chat.page.bringToFront();
    await chat.page.keyboard.type(text);
    await chat.expectText(text);
    expect(await chat.overlay.isOpen()).toBe(false);
  }
});

test('control: with the guard off the drafts have it', async ({ openUnguarded }) => {
  const chat = await openUnguarded(lookAlike('perplexity'));
  await chat.page.keyboard.type(TEXT);
  await soon(() => chat.sendings(KEY)).not.toEqual([]);
});
