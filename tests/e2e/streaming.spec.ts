// While an answer comes: what is said to be going on, what stays where it is, and who decides about scrolling.
import type { Page } from '@playwright/test';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Line ${index} of the answer.\n\n`).join('');

test('[e25] loading, thinking and answering are told apart', async ({ ollama, openPanel }) => {
  ollama.set({
    models: [MODELS.thinking],
    answer: async function* () {
      for (let part = 0; part < 15; part++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield { thinking: ' hm' };
      }
      yield* lines(30).split(/(?<= )/);
    },
  });
  ollama.faults.once({ loadTime: 2500 });
  ollama.faults.always({ chunkDelay: 15 });
  const panel = new Panel(await openPanel());
  await panel.ask('Tell me');
  const progress = panel.page.getByTestId('progress');
  await expect(progress).toContainText('Waiting for the model');
  await expect(progress).toContainText('Loading the model');
  await expect(panel.page.getByTestId('thinking')).toContainText(/Thinking \d s/);
  await expect(progress).toBeHidden();
  await expect(panel.answer).toContainText('Line 2');
  await expect(panel.page.getByTestId('thinking')).toContainText('Thought for');
  await expect(progress).toBeHidden();
});

test('[e26] what is read does not move, and a selection survives the words that follow', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ answer: () => lines(120) });
  ollama.faults.always({ chunkDelay: 10 });
  const panel = new Panel(await openPanel());
  await panel.ask('Tell me');
  const first = panel.answer.getByText('Line 0 of');
  await expect(panel.answer).toContainText('Line 3 of');
  await first.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await panel.page.evaluate(() => {
    const probe = {
      top: document.querySelector('[data-testid=answer]')!.getBoundingClientRect().top,
    };
    Object.assign(window, { probe });
  });
  await expect(panel.answer).toContainText('Line 8 of');
  expect(await panel.page.evaluate(() => String(getSelection()))).toContain(
    'Line 0 of the answer.',
  );
  const moved = await panel.page.evaluate(() => {
    const { probe } = window as unknown as { probe: { top: number } };
    const scroller = document.querySelector('main')!;
    const top = document.querySelector('[data-testid=answer]')!.getBoundingClientRect().top;
    return Math.abs(top + scroller.scrollTop - probe.top);
  });
  expect(moved).toBeLessThanOrEqual(1);
});

const restBelow = (page: Page) =>
  page.locator('main').evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop);

test('[e27] the end stays in view until the reader scrolls up; one click leads back', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ answer: () => lines(400) });
  ollama.faults.always({ chunkDelay: 4 });
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await panel.ask('Tell me');
  await expect(panel.answer).toContainText('Line 50 of');
  expect(await restBelow(page)).toBeLessThan(120);
  await panel.answer.hover();
  await page.mouse.wheel(0, -400);
  const jump = page.getByRole('button', { name: 'Jump to latest' });
  await expect(jump).toBeVisible();
  const top = await page.locator('main').evaluate((box) => box.scrollTop);
  await expect(panel.answer).toContainText('Line 100 of');
  expect(
    Math.abs((await page.locator('main').evaluate((box) => box.scrollTop)) - top),
  ).toBeLessThan(2);
  await jump.click();
  await expect(jump).toBeHidden();
  await expect(panel.answer).toContainText('Line 140 of');
  expect(await restBelow(page)).toBeLessThan(120);
});
