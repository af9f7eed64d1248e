// What can be seen of an answer besides its text: its figures, its thinking.
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

test('[e40] the figures of an answer are there on demand', async ({ ollama, openPanel }) => {
  ollama.faults.always({ chunkDelay: 30 });
  const panel = new Panel(await openPanel());
  await panel.ask('How fast?');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.page.getByTestId('statistics')).toBeHidden();
  await panel.page.getByTestId('statistics-toggle').click();
  const figures = panel.page.getByTestId('statistics');
  for (const name of ['Model', 'First word after', 'In all', 'Read', 'Written']) {
    await expect(figures).toContainText(name);
  }
  await expect(figures).toContainText(/as it arrived\d+ tokens\/s/);
});

test('[e29] thinking is folded and its time stays', async ({ ollama, openPanel, closePanel }) => {
  ollama.set({
    models: [MODELS.thinking],
    answer: async function* () {
      for (let part = 0; part < 12; part++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield { thinking: ' hm' };
      }
      yield 'Done.';
    },
  });
  const panel = new Panel(await openPanel());
  await panel.ask('Think');
  const thinking = panel.page.getByTestId('thinking');
  await expect(thinking).toContainText(/Thinking \d s/);
  await expect(thinking).toHaveText(/^Thought for [12] s/);
  await expect(thinking).not.toHaveAttribute('open');
  await closePanel(panel.page);
  const again = new Panel(await openPanel());
  await expect(again.page.getByTestId('thinking')).toHaveText(/^Thought for [12] s/);
});
