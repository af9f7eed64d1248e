// Turns beyond question and answer: branches, versions, going on, waiting, deleting, several at once.
import type { Page } from '@playwright/test';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

interface Chat {
  path: string;
  body: unknown;
}

interface ChatBody {
  model: string;
  think?: unknown;
  messages: { role: string; content: string }[];
}

const chats = (requests: Chat[]): ChatBody[] =>
  requests.filter(({ path }) => path === '/api/chat').map(({ body }) => body as ChatBody);

/** Echoes the question, so that each answer tells which one it answers. */
const echo = ({ messages }: { messages: { content: string }[] }) =>
  `You said: ${messages.at(-1)?.content}`;

const questions = (page: Page) => page.locator('article[data-role=user]');

async function askAll(panel: Panel, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await panel.ask(text);
    await expect(panel.answer).toContainText(`You said: ${text}`);
    await expect(panel.inState('complete')).toBeVisible();
    await expect(panel.stop).toBeHidden();
  }
}

async function editQuestion(panel: Panel, at: number, text: string): Promise<void> {
  const group = panel.page.getByTestId('asked').nth(at);
  await group.hover();
  await group.getByTestId('edit-question').click();
  const editor = panel.page.getByTestId('question-editor').getByRole('textbox');
  await expect(editor).toBeFocused();
  await editor.fill(text);
  await editor.press('Enter');
}

test('[e33] [e34] an edited question is a branch; arrows lead back to the old one', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one', 'two');
  await editQuestion(panel, 0, 'uno');
  await expect(panel.answer).toContainText('You said: uno');
  await expect(questions(panel.page)).toHaveText(['uno']);
  expect(
    chats(ollama.requests)
      .at(-1)
      ?.messages.map(({ content }) => content),
  ).toEqual(['uno']);

  const versions = panel.page.getByTestId('versions');
  await expect(versions).toHaveText('2 / 2');
  await versions.getByRole('button', { name: 'Previous version' }).click();
  await expect(questions(panel.page)).toHaveText(['one', 'two']);
  await expect(panel.answer).toContainText('You said: two');
  await closePanel(panel.page);

  const again = new Panel(await openPanel());
  await expect(questions(again.page)).toHaveText(['one', 'two']);
  await again.page.getByRole('button', { name: 'Next version' }).click();
  await expect(questions(again.page)).toHaveText(['uno']);
});

test('[e33] Escape leaves a question as it was', async ({ ollama, openPanel }) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one');
  await panel.page.getByTestId('edit-question').focus();
  await panel.page.keyboard.press('Enter');
  await panel.page.keyboard.type(' more');
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.getByTestId('question-editor')).toBeHidden();
  await expect(questions(panel.page)).toHaveText(['one']);
  expect(chats(ollama.requests)).toHaveLength(1);
});

test('[e33] an answer is made again, also by another model; the old one stays', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ models: [MODELS.chat, MODELS.smallWindow], answer: ({ model }) => `By ${model}` });
  const panel = new Panel(await openPanel());
  await panel.ask('Who are you?');
  await expect(panel.answer).toContainText('By llama3.2');
  await panel.page.getByTestId('regenerate').click();
  await panel.page.getByRole('menuitem', { name: 'tinyllama' }).click();
  await expect(panel.answer).toContainText('By tinyllama');
  await expect(panel.page.getByTestId('versions')).toHaveText('2 / 2');
  await expect(panel.answers).toHaveCount(1);
  await panel.page.getByRole('button', { name: 'Previous version of the answer' }).press('Enter');
  await expect(panel.answer).toContainText('By llama3.2');
  // None comes before it: the other arrow has the focus.
  await expect(panel.page.getByRole('button', { name: 'Next version' })).toBeFocused();
});

test('[e33] while an answer is written nothing is deleted, and why is said until it has ended', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one');
  let finish = () => {};
  const isOver = new Promise<void>((resolve) => {
    finish = resolve;
  });
  ollama.set({
    answer: async function* () {
      yield 'Slowly';
      await isOver;
    },
  });
  await panel.ask('two');
  await expect(panel.answer).toContainText('Slowly');
  await panel.page.getByTestId('delete-message').first().focus();
  await panel.page.keyboard.press('Enter');
  const notice = panel.page.getByText('An answer is still being written');
  await expect(notice).toBeVisible();
  await expect(questions(panel.page)).toHaveText(['one', 'two']);
  finish();
  await expect(panel.inState('complete')).toBeVisible();
  await expect(notice).toBeHidden();
  await expect(panel.answers).toHaveCount(2);
});

test('[e33] a message is deleted with what follows it, and comes back by Undo', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one', 'two', 'three');
  await panel.page.getByTestId('delete-message').nth(2).focus();
  await panel.page.keyboard.press('Enter');
  await expect(questions(panel.page)).toHaveText(['one']);
  await panel.page.getByTestId('undo-delete').getByRole('button').click();
  await expect(panel.composer).toBeFocused();
  await expect(questions(panel.page)).toHaveText(['one', 'two', 'three']);
  await expect(panel.answers).toHaveCount(3);

  await panel.page.getByTestId('delete-message').nth(2).focus();
  await panel.page.keyboard.press('Enter');
  await expect(questions(panel.page)).toHaveText(['one']);
  await closePanel(panel.page);
  const again = new Panel(await openPanel());
  await expect(questions(again.page)).toHaveText(['one']);
  await askAll(again, 'four');
  expect(
    chats(ollama.requests)
      .at(-1)
      ?.messages.map(({ content }) => content),
  ).toEqual(['one', 'You said: one', 'four']);
});

test('[e30] a stopped answer goes on where it stopped, in the same place', async ({
  ollama,
  openPanel,
}) => {
  const first = Array.from({ length: 400 }, (_, index) => ` a${index}`).join('');
  ollama.set({ answer: ({ messages }) => (messages.length > 1 ? ' THE END.' : first) });
  ollama.faults.always({ chunkDelay: 10 });
  const panel = new Panel(await openPanel());
  await panel.ask('Go');
  await expect(panel.answer).toContainText('a20');
  await panel.stop.click();
  await expect(panel.inState('stopped')).toBeVisible();
  const part = (await panel.answer.textContent()) ?? '';
  await panel.page.getByTestId('continue').click();
  await expect(panel.composer).toBeFocused();
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answers).toHaveCount(1);
  expect(await panel.answer.textContent()).toBe(`${part} THE END.`);
  const { messages } = chats(ollama.requests)[1]!;
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  expect(messages[1]?.content.trim()).toBe(part.trim());
  await expect(panel.page.getByTestId('continue')).toBeHidden();
});

test('[e24] questions asked meanwhile wait their turn, survive the panel, and are sent once', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  ollama.set({ answer: (body) => `${echo(body)}${' and so on'.repeat(120)}` });
  ollama.faults.always({ chunkDelay: 10 });
  const panel = new Panel(await openPanel());
  await panel.ask('one');
  await expect(panel.inState('streaming')).toBeVisible();
  for (const text of ['two', 'cancelled', 'three', 'taken back']) await panel.ask(text);
  const queued = panel.page.getByTestId('queued');
  await expect(queued).toHaveCount(4);
  await expect(panel.composer).toHaveValue('');
  await queued.nth(1).getByRole('button', { name: 'Cancel waiting question' }).click();
  await expect(queued).toHaveCount(3);
  await queued.nth(2).getByRole('button', { name: 'Edit waiting question' }).click();
  await expect(panel.composer).toHaveValue('taken back');
  await expect(queued).toHaveCount(2);
  await closePanel(panel.page);

  await expect.poll(() => chats(ollama.requests).length, { timeout: 20_000 }).toBe(3);
  const again = new Panel(await openPanel());
  await expect(again.composer).toHaveValue('taken back');
  await expect(again.answers).toHaveCount(3);
  await expect(again.stop).toBeHidden({ timeout: 20_000 });
  await expect(questions(again.page)).toHaveText(['one', 'two', 'three']);
  expect(chats(ollama.requests).map(({ messages }) => messages.at(-1)?.content)).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('[e24] a question waits while the one before it fails', async ({ ollama, openPanel }) => {
  ollama.set({ answer: echo });
  ollama.faults.once({ cutAfter: 3, chunkDelay: 300 });
  const panel = new Panel(await openPanel());
  await panel.ask('one');
  await expect(panel.inState('streaming')).toBeVisible();
  await panel.ask('two');
  await expect(panel.inState('failed')).toBeVisible();
  await expect(panel.page.getByTestId('queued')).toContainText('two');
  await panel.inState('failed').getByTestId('retry').click();
  await expect(panel.answers).toHaveCount(2);
  await expect(panel.answer).toContainText('You said: two');
  await expect(panel.page.getByTestId('queued')).toHaveCount(0);
});

test('two windows show the same conversation live', async ({
  ollama,
  openPanel,
  context,
  extensionId,
}) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one');
  const second = await context.newPage();
  await second.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const other = new Panel(second);
  await expect(other.answer).toContainText('You said: one');
  await askAll(other, 'two');
  await expect(panel.answer).toContainText('You said: two');
  await editQuestion(panel, 1, 'deux');
  await expect(other.answer).toContainText('You said: deux');
  await other.page.getByRole('button', { name: 'Previous version' }).click();
  await expect(panel.answer).toContainText('You said: two');
});

test('several conversations are answered at once', async ({ ollama, openPanel }) => {
  ollama.set({
    models: [MODELS.chat, MODELS.smallWindow],
    answer: (body) => `${echo(body)}${' x'.repeat(300)}`,
  });
  ollama.faults.always({ chunkDelay: 15 });
  const panel = new Panel(await openPanel());
  await panel.ask('one');
  await expect(panel.inState('streaming')).toBeVisible();
  await panel.page.getByTestId('new-chat').click();
  await panel.page.getByTestId('model-picker').click();
  await panel.page.getByRole('option', { name: /tinyllama/ }).click();
  await panel.ask('two');
  await expect(panel.answer).toContainText('You said: two');
  await panel.page.getByTestId('history').click();
  await expect(panel.page.getByTestId('answering')).toHaveCount(2);
  await expect(panel.page.getByTestId('answering')).toHaveCount(0, { timeout: 20_000 });
});

test('[e4] each conversation keeps its own draft', async ({ ollama, openPanel, closePanel }) => {
  ollama.set({ answer: echo });
  const panel = new Panel(await openPanel());
  await askAll(panel, 'one');
  await panel.composer.fill('about one');
  await panel.page.getByTestId('new-chat').click();
  await expect(panel.composer).toHaveValue('');
  await panel.composer.fill('something new');
  await panel.page.getByTestId('recent').first().click();
  await expect(panel.composer).toHaveValue('about one');
  await panel.page.getByTestId('new-chat').click();
  await expect(panel.composer).toHaveValue('something new');
  await closePanel(panel.page);
  const again = new Panel(await openPanel());
  await expect(again.composer).toHaveValue('about one');
});
