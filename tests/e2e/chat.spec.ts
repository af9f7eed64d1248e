// Chat in the true side panel: streams, stops, survives closing, keeps what arrived.
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

const chats = (requests: { path: string }[]) =>
  requests.filter((request) => request.path === '/api/chat');

/** Words in a code block, so that the panel shows them byte for byte. */
const longAnswer = (words: number) =>
  `\`\`\`\n${Array.from({ length: words }, (_, index) => `w${index}é${index % 7 ? '' : '🙂\n'}`).join(' ')}\n\`\`\``;

const inside = (answer: string) => answer.slice(4, -4);

test('[e2] [e4] an answer streams in as Markdown and is there again after closing', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  ollama.faults.always({ chunkDelay: 20 });
  const panel = new Panel(await openPanel());
  await expect(panel.composer).toBeFocused();
  await panel.ask('What is near?');
  await expect(panel.inState('streaming')).toBeVisible();
  await expect(panel.stop).toBeVisible();
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer.locator('strong')).toHaveText('Local answer.');
  await expect(panel.answer.locator('li')).toHaveCount(2);
  await expect(panel.answer.locator('pre code')).toContainText('const near = true;');
  const shown = await panel.answer.textContent();
  await closePanel(panel.page);

  const again = new Panel(await openPanel());
  await expect(again.answer.locator('strong')).toHaveText('Local answer.');
  expect(await again.answer.textContent()).toBe(shown);
  await expect(again.page.locator('article[data-role=user]')).toContainText('What is near?');
  expect(chats(ollama.requests)).toHaveLength(1);
});

test('[e31] closing the panel at 20 random moments makes one request and loses no byte', async ({
  ollama,
  openPanel,
  closePanel,
}) => {
  test.setTimeout(240_000);
  const answer = longAnswer(4000);
  ollama.set({ answer: () => answer });
  ollama.faults.always({ chunkDelay: 14 });
  let panel = new Panel(await openPanel());
  await panel.ask('Go on for long');
  await expect(panel.inState('streaming')).toBeVisible();
  let closedWhileStreaming = 0;
  for (let round = 0; round < 20; round++) {
    await panel.page.waitForTimeout(Math.random() * 400);
    if (await panel.inState('streaming').isVisible()) closedWhileStreaming++;
    await closePanel(panel.page);
    panel = new Panel(await openPanel());
    await expect(panel.answers).toHaveCount(1);
  }
  await expect(panel.inState('complete')).toBeVisible({ timeout: 100_000 });
  expect(await panel.answer.locator('pre code').textContent()).toBe(inside(answer));
  expect(chats(ollama.requests)).toHaveLength(1);
  expect(chats(ollama.requests)[0]).toMatchObject({ aborted: false });
  expect(closedWhileStreaming).toBe(20);
});

test('[e16] Stop ends the request and keeps the part', async ({ ollama, openPanel }) => {
  ollama.set({ answer: () => longAnswer(2000) });
  ollama.faults.always({ chunkDelay: 10 });
  const panel = new Panel(await openPanel());
  await panel.ask('Go on');
  await expect(panel.answer).toContainText('w20');
  await panel.composer.press('Escape');
  await expect(panel.inState('stopped')).toBeVisible();
  await expect(panel.answer).toContainText('w20');
  await expect.poll(() => chats(ollama.requests)[0]).toMatchObject({ aborted: true });
});

test('a killed background loses nothing that was shown', async ({ ollama, openPanel, context }) => {
  ollama.set({ answer: () => longAnswer(4000) });
  ollama.faults.always({ chunkDelay: 5 });
  const panel = new Panel(await openPanel());
  await panel.ask('Go on');
  await expect(panel.answer).toContainText('w100');
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type }) => type === 'service_worker')!;
  const before = await panel.answer.locator('pre code').textContent();
  await browser.send('Target.closeTarget', { targetId: target.targetId });
  await expect(panel.inState('interrupted')).toBeVisible();
  const after = (await panel.answer.locator('pre code').textContent()) ?? '';
  expect(after.startsWith(before!.trimEnd())).toBe(true);
  expect(longAnswer(4000)).toContain(after.trimEnd());
});

test.describe('trouble on the way', () => {
  test('[e51] the server goes in the middle: the part stays, Retry answers', async ({
    ollama,
    openPanel,
  }) => {
    ollama.faults.once({ cutAfter: 5, chunkDelay: 30 });
    const panel = new Panel(await openPanel());
    await panel.ask('Tell me');
    await expect(panel.inState('failed')).toContainText('broke off');
    await expect(panel.answer).toContainText('Local');
    await panel.inState('failed').getByRole('button', { name: 'Try again' }).click();
    await expect(panel.inState('complete')).toBeVisible();
  });

  test('the model is removed: the question stays and another model answers', async ({
    ollama,
    openPanel,
  }) => {
    ollama.set({ models: [MODELS.chat, MODELS.smallWindow] });
    const panel = new Panel(await openPanel());
    await expect(panel.page.getByTestId('model-picker')).toContainText('llama3.2');
    ollama.set({ models: [MODELS.smallWindow] });
    await panel.ask('Still there?');
    await expect(panel.inState('failed')).toContainText('gone');
    await expect(panel.page.locator('article[data-role=user]')).toContainText('Still there?');
    await expect(panel.page.getByTestId('model-picker')).toContainText('tinyllama');
    await panel.inState('failed').getByRole('button', { name: 'Try again' }).click();
    await expect(panel.inState('complete')).toBeVisible();
  });

  test('[e4] no Ollama: the draft is kept and the panel recovers by itself', async ({
    ollama,
    openPanel,
    closePanel,
  }) => {
    await ollama.stop();
    const panel = new Panel(await openPanel());
    await expect(panel.connection).toHaveAttribute('data-fault', 'server-unreachable');
    await panel.composer.fill('an unfinished thought');
    await expect(panel.connection).toBeVisible();
    await closePanel(panel.page);
    const again = new Panel(await openPanel());
    await expect(again.composer).toHaveValue('an unfinished thought');
    await ollama.resume();
    await expect(again.connection).toBeHidden({ timeout: 10_000 });
    await again.composer.press('Enter');
    await expect(again.inState('complete')).toBeVisible();
  });

  test('models that would leave the machine are marked and never asked', async ({
    ollama,
    openPanel,
  }) => {
    ollama.set({ models: [MODELS.hiddenStub, MODELS.cloudStub, MODELS.chat] });
    const panel = new Panel(await openPanel());
    await panel.page.getByTestId('model-picker').click();
    const stub = panel.page.getByRole('option', { name: /my-assistant/ });
    await expect(stub).toContainText('leaves this machine');
    await expect(stub).toHaveAttribute('aria-disabled', 'true');
    await panel.page.keyboard.press('Escape');
    await panel.ask('hello');
    await expect(panel.inState('complete')).toBeVisible();
    expect(ollama.requests.some((request) => request.leaked)).toBe(false);
    expect(chats(ollama.requests)[0]).toMatchObject({ body: { model: 'llama3.2:3b:local' } });
  });
});

test('[e38] a hostile answer becomes text: no elements, no requests', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({
    answer: () =>
      [
        '<img src=x onerror="globalThis.__xss=1"><script>globalThis.__xss=1</script>',
        '![pixel](http://localhost:11434/leak.png) [x](javascript:alert(1)) &amp; &copy;',
        '[ref]: http://localhost:11434/leak2.png\n\n![r][ref]',
      ].join('\n\n'),
  });
  const panel = new Panel(await openPanel());
  await panel.ask('hi');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer).toContainText('& ©');
  await expect(panel.answer.locator('img, script, iframe, style, [onerror]')).toHaveCount(0);
  await expect(panel.answer.locator('a[href^=javascript]')).toHaveCount(0);
  expect(await panel.page.evaluate(() => '__xss' in globalThis)).toBe(false);
  expect(ollama.requests.filter(({ path }) => path.startsWith('/leak'))).toEqual([]);
});
