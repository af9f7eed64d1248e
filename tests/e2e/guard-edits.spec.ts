// The editor of an earlier message: nothing says that its button sends, so any button there does, but not the one that leaves.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { expect, test } from './matrix-fixtures';
import type { SandboxPage } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(72)}`;

async function typeIntoEarlier(chat: SandboxPage): Promise<void> {
  await chat.page.keyboard.type('Hello');
  await chat.pressSend();
  await chat.frame.click('article .edit');
  // The page gives it the focus.
  await chat.page.keyboard.type(` ${KEY}`);
}

for (const id of ['claude', 'gemini', 'deepseek']) {
  test(`leaving asks nothing, saving by the keyboard asks: ${id}`, async ({ openGuarded }) => {
    const chat = await openGuarded(lookAlike(id), ['quiet']);
    await typeIntoEarlier(chat);
    // To the button that leaves, and on to the one that saves.
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.overlay.waitForText('Keep this off');
    await chat.overlay.choose('Cancel');
    await chat.overlay.waitUntil(false);
    await chat.frame.click('.leave');
    await expect(chat.frame.locator('.edited')).toHaveCount(0);
    expect(await chat.overlay.isOpen()).toBe(false);
    expect(await chat.sendings(KEY)).toEqual([]);
  });

  test(`other buttons of the page ask nothing: ${id}`, async ({ openGuarded }) => {
    const chat = await openGuarded(lookAlike(id), ['quiet']);
    await chat.frame.evaluate(() => {
      const window_ = window as unknown as { pressed: number };
      window_.pressed = 0;
      document.querySelector('.attach')?.addEventListener('click', () => {
        window_.pressed++;
      });
    });
    await typeIntoEarlier(chat);
    await chat.frame.click('.attach');
    const pressed = () =>
      chat.frame.evaluate(() => (window as unknown as { pressed: number }).pressed);
    await expect.poll(pressed).toBe(1);
    expect(await chat.overlay.isOpen()).toBe(false);
  });
}

test('control: with the guard off the message is saved with it', async ({ openUnguarded }) => {
  const chat = await openUnguarded(lookAlike('claude'), ['quiet']);
  await typeIntoEarlier(chat);
  await chat.saveEdit();
  await expect.poll(() => chat.sendings(KEY)).not.toEqual([]);
});
