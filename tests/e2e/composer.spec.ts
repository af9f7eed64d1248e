// The composer in the true side panel: what is typed, recalled, measured and chosen, and what is then sent.
import { MODELS } from '../support/ollama/models';
import { attach, chats } from './chat-requests';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

test.describe('typing', () => {
  test('[e18] a slash opens the prompts: typed, chosen by keys, filled in, edited', async ({
    openPanel,
  }) => {
    const panel = new Panel(await openPanel());
    const list = panel.page.getByTestId('suggestions');
    await panel.composer.pressSequentially('/tas');
    await expect(list.getByRole('option').first()).toContainText('Find tasks');
    await panel.page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(panel.composer).toHaveValue('/tas');
    await panel.composer.fill('');
    await panel.composer.pressSequentially('/');
    await panel.page.keyboard.press('ArrowUp');
    await expect(list.getByRole('option', { selected: true })).toContainText('Edit prompts');
    await panel.page.keyboard.press('Enter');
    const editor = panel.page.getByTestId('prompt-editor');
    await editor.getByTestId('new-prompt').click();
    await editor.getByLabel('Name').press('Escape');
    await editor.getByTestId('new-prompt').click();
    await editor.getByLabel('Name').fill('Greet');
    await editor.getByLabel('Text').fill('Say hello in {{language}}. ({{other}})');
    // Nothing that is written is dropped by it.
    await editor.getByLabel('Text').press('Escape');
    await editor.getByRole('button', { name: 'Save' }).click();
    await expect(editor).toContainText('Greet');
    await editor.getByRole('button', { name: 'Delete Reply' }).click();
    await expect(editor).not.toContainText('friendly reply');
    await editor.getByTestId('undo-prompt').click();
    await expect(editor).toContainText('friendly reply');
    await expect(editor.getByTestId('undo-prompt')).toHaveCount(0);
    await editor.getByRole('button', { name: 'Close' }).click();
    await panel.composer.pressSequentially('/gre');
    await panel.page.keyboard.press('Enter');
    await expect(panel.composer).toHaveValue(/Say hello in .*English.*\. \(\{\{other\}\}\)/);
    expect(await panel.page.locator('article[data-role=user]').count()).toBe(0);
  });

  test('[e18] an at sign lists tabs once the user allows it', async ({ openPanel }) => {
    const panel = new Panel(await openPanel());
    await panel.page.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      chrome.permissions.request = (async (wanted: unknown) => {
        asked.push(wanted);
        return false;
      }) as never;
    });
    await panel.composer.pressSequentially('compare @');
    await expect(panel.page.getByTestId('suggestions')).toContainText('Show open tabs');
    await panel.page.keyboard.press('Enter');
    await expect
      .poll(() => panel.page.evaluate(() => (globalThis as { asked?: unknown }).asked))
      .toEqual([{ permissions: ['tabs'] }]);
    await expect(panel.composer).toHaveValue('compare @');
  });

  test('[e20] Up recalls the last question into an empty composer only', async ({ openPanel }) => {
    const panel = new Panel(await openPanel());
    await panel.ask('The first question');
    await expect(panel.inState('complete')).toBeVisible();
    await panel.composer.press('ArrowUp');
    await expect(panel.composer).toHaveValue('The first question');
    await panel.composer.fill('other words');
    await panel.composer.press('ArrowUp');
    await expect(panel.composer).toHaveValue('other words');
  });

  test('[e14] [e15] the composer grows to eight lines; Shift+Enter breaks, input methods are safe', async ({
    ollama,
    openPanel,
  }) => {
    const panel = new Panel(await openPanel());
    const height = async () => (await panel.composer.boundingBox())?.height ?? 0;
    const one = await height();
    await panel.composer.fill('one');
    await panel.composer.press('Shift+Enter');
    await panel.composer.pressSequentially('two');
    await expect(panel.composer).toHaveValue('one\ntwo');
    expect(await height()).toBeCloseTo(one + 21, 0);
    await panel.composer.fill('line\n'.repeat(7));
    const eight = await height();
    await panel.composer.fill('line\n'.repeat(30));
    expect(await height()).toBeCloseTo(eight, 0);
    expect(await panel.composer.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
    const session = await panel.page.context().newCDPSession(panel.page);
    await panel.composer.fill('');
    await session.send('Input.imeSetComposition', {
      text: 'なぜ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await panel.composer.dispatchEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
    });
    expect(chats(ollama.requests)).toHaveLength(0);
    await session.send('Input.insertText', { text: 'なぜ' });
    await panel.composer.press('Enter');
    await expect(panel.inState('complete')).toBeVisible();
    expect(chats(ollama.requests)[0]?.messages.at(-1)?.content).toBe('なぜ');
  });

  test('[e16] [e24] Send turns into Stop in place; what is typed meanwhile is sent next', async ({
    ollama,
    openPanel,
  }) => {
    ollama.faults.always({ chunkDelay: 30 });
    const panel = new Panel(await openPanel());
    await panel.composer.fill('one');
    const before = await panel.page.getByTestId('send').boundingBox();
    await panel.page.getByTestId('send').click();
    await expect(panel.stop).toBeVisible();
    expect(await panel.stop.boundingBox()).toEqual(before);
    await panel.ask('two');
    await expect(panel.composer).toHaveValue('');
    await expect(panel.answers).toHaveCount(2, { timeout: 20_000 });
    await expect(panel.inState('complete')).toBeVisible();
    await expect.poll(() => chats(ollama.requests).length).toBe(2);
    expect(chats(ollama.requests)[1]?.messages.at(-1)?.content).toBe('two');
    await expect(panel.page.getByTestId('send')).toBeVisible({ timeout: 20_000 });
    await panel.ask('three');
    await expect(panel.stop).toBeVisible();
    await panel.composer.press('Escape');
    await expect(panel.inState('stopped')).toBeVisible();
  });
});

test.describe('model', () => {
  test('[e21] the picker is searched by typing and tells size, abilities and what is loaded', async ({
    ollama,
    openPanel,
  }) => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...MODELS.chat,
      name: `filler${index}:1b`,
      digest: `filler${index}`,
    }));
    ollama.set({ models: [MODELS.chat, MODELS.thinking, ...many] });
    const panel = new Panel(await openPanel());
    await panel.ask('hello');
    await expect(panel.inState('complete')).toBeVisible();
    await panel.page.getByTestId('model-picker').click();
    const loaded = panel.page.getByRole('option', { name: /llama3\.2/ });
    await expect(loaded).toContainText('2.0 GB');
    await expect(loaded).toContainText('loaded');
    await panel.page.keyboard.type('vl');
    await expect(panel.page.getByRole('option')).toHaveCount(1);
    const seeing = panel.page.getByRole('option', { name: /qwen3-vl/ });
    await expect(seeing).toContainText('sees images');
    await expect(seeing).toContainText('thinks');
    await expect(seeing).not.toContainText('loaded');
  });

  test('[e22] the thinking switch is there only where a model thinks, and is remembered', async ({
    ollama,
    openPanel,
    closePanel,
  }) => {
    ollama.set({ models: [MODELS.chat, MODELS.thinking] });
    const panel = new Panel(await openPanel());
    await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
    await expect(panel.page.getByTestId('think')).toHaveCount(0);
    await panel.page.getByTestId('model-picker').click();
    await panel.page.getByRole('option', { name: /qwen3-vl/ }).click();
    await expect(panel.page.getByTestId('think')).toHaveAttribute('aria-pressed', 'true');
    await panel.ask('one');
    await expect(panel.inState('complete')).toBeVisible();
    await panel.page.getByTestId('think').click();
    await expect(panel.page.getByTestId('think')).toHaveAttribute('aria-pressed', 'false');
    await closePanel(panel.page);
    const again = new Panel(await openPanel());
    await expect(again.page.getByTestId('think')).toHaveAttribute('aria-pressed', 'false');
    await again.ask('two');
    await expect(again.answers).toHaveCount(2);
    await expect(again.inState('complete')).toBeVisible();
    // A title may have been asked for in between.
    const asked = chats(ollama.requests).filter(({ messages }) =>
      ['one', 'two'].includes(messages.at(-1)?.content ?? ''),
    );
    expect(asked.map(({ think }) => think)).toEqual([true, false]);
  });

  test('[e23] the meter tells before sending how full the window will be, and what does not fit', async ({
    ollama,
    openPanel,
  }) => {
    ollama.set({ models: [MODELS.smallWindow] });
    const panel = new Panel(await openPanel());
    await expect(panel.page.getByTestId('model-picker')).toContainText('tinyllama');
    await expect(panel.page.getByTestId('meter')).toHaveCount(0);
    await panel.composer.fill('word '.repeat(300));
    await expect(panel.page.getByTestId('meter')).toContainText(/2\d % of 2k/);
    await attach(panel.page, 'long.txt', 'word '.repeat(3000));
    await expect(panel.page.getByTestId('meter-warning')).toContainText('too long for this model');
    await panel.page.getByRole('button', { name: 'Remove long.txt' }).click();
    await expect(panel.page.getByTestId('meter-warning')).toHaveCount(0);
    await panel.composer.press('Enter');
    await expect(panel.inState('complete')).toBeVisible();
    await panel.composer.fill('word '.repeat(600));
    await expect(panel.page.getByTestId('meter-warning')).toContainText('left out');
  });
});
