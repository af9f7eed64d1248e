// Answers as they are shown: while they stream, when they are done, and when they are made to do harm.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

/** The panel as a page of its own, where the browser's clipboard and downloads can be looked at. */
async function openAsTab(page: Page, extensionId: string): Promise<Panel> {
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const panel = new Panel(page);
  await expect(panel.composer).toBeFocused();
  return panel;
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Line ${index} of an answer.\n\n`).join('');

test('[e26] [e27] text is selectable while it streams, and the view follows unless one scrolls', async ({
  ollama,
  page,
  extensionId,
}) => {
  ollama.set({ answer: () => lines(120) });
  ollama.faults.always({ chunkDelay: 12 });
  const panel = await openAsTab(page, extensionId);
  await panel.ask('Go on');
  await expect(panel.answer).toContainText('Line 30 of');
  const isAtEnd = () =>
    page.evaluate(() => {
      const box = document.querySelector('main')!;
      return box.scrollHeight - box.clientHeight - box.scrollTop < 60;
    });
  expect(await isAtEnd()).toBe(true);
  await page.evaluate(() => {
    const line = document.querySelector('article[data-role=assistant] p')!;
    getSelection()!.selectAllChildren(line);
  });
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -600);
  await expect(page.getByRole('button', { name: 'Jump to latest' })).toBeVisible();
  await expect(panel.answer).toContainText('Line 60 of');
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('Line 0 of an answer.');
  expect(await isAtEnd()).toBe(false);
  await page.getByRole('button', { name: 'Jump to latest' }).click();
  await expect.poll(isAtEnd).toBe(true);
});

test('[e28] a table, bold words and a link never show their marks while they are written', async ({
  ollama,
  page,
  extensionId,
}) => {
  const answer =
    'Some **bold words** and [a link](https://example.com/page).\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSteps:\n- one\n- two\n';
  ollama.set({ answer: () => answer });
  ollama.faults.always({ chunkDelay: 60 });
  const panel = await openAsTab(page, extensionId);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { __seen: seen });
    new MutationObserver(() => {
      const shown = document.querySelector('[data-testid=answer]');
      if (shown?.textContent)
        seen.push(`${shown.querySelector('h3, h4') ? '#' : ''}${shown.textContent}`);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await panel.ask('Show me');
  await expect(panel.inState('complete')).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { __seen: string[] }).__seen);
  expect(seen.length).toBeGreaterThan(5);
  for (const text of seen) expect(text).not.toMatch(/[*[\]|#(]|---/);
});

test('[e35] code has its language, colours, copy, wrap and download', async ({
  ollama,
  page,
  extensionId,
  context,
}) => {
  const code = 'const near = true; // a comment\n';
  ollama.set({ answer: () => `\`\`\`js\n${code}\`\`\`\n` });
  const panel = await openAsTab(page, extensionId);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.ask('Code');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer.locator('.code-bar')).toContainText('js');
  await expect(panel.answer.locator('.code-keyword')).toHaveText('const');
  await expect(panel.answer.locator('.code-comment')).toHaveText('// a comment');
  expect(await panel.answer.locator('pre code').textContent()).toBe(code.trimEnd());
  await panel.answer.getByRole('button', { name: 'Wrap long lines' }).click();
  await expect(panel.answer.locator('pre')).toHaveCSS('white-space-collapse', 'preserve');
  await expect(panel.answer.locator('pre')).toHaveCSS('text-wrap-mode', 'wrap');
  await panel.answer.getByRole('button', { name: 'Copy code' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code.trimEnd());
  const saved = page.waitForEvent('download');
  await panel.answer.getByRole('button', { name: 'Download code' }).click();
  expect((await saved).suggestedFilename()).toBe('code.js');
});

test('[e36] a table scrolls and is copied as CSV, with formulas made harmless, and as Markdown', async ({
  ollama,
  page,
  extensionId,
  context,
}) => {
  const wide = Array.from({ length: 14 }, (_, index) => `column number ${index}`).join(' | ');
  ollama.set({
    answer: () =>
      `| ${wide} |\n|${' --- |'.repeat(14)}\n| =HYPERLINK("x") | a, b |${' c |'.repeat(12)}\n`,
  });
  const panel = await openAsTab(page, extensionId);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.ask('Table');
  await expect(panel.inState('complete')).toBeVisible();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(
    await panel.answer.locator('.table-box').evaluate((box) => box.scrollWidth > box.clientWidth),
  ).toBe(true);
  await panel.answer.getByRole('button', { name: 'Copy table as CSV' }).click();
  await expect.poll(clipboard).toContain(`"'=HYPERLINK(""x"")","a, b",c`);
  await panel.answer.getByRole('button', { name: 'Copy table as Markdown' }).click();
  await expect.poll(clipboard).toContain('| =HYPERLINK("x") | a, b | c |');
});

test('[e37] formulas are set, money is not; task lists and footnotes are shown', async ({
  ollama,
  openPanel,
}) => {
  ollama.set({
    answer: () =>
      [
        'So $a^2$ and \\(b\\) cost $5 and $10.',
        '$$\n\\frac{1}{2}\n$$',
        '\\[\na = b\n\n- c\n\\]',
        'Bad: $\\frac{1} \\nosuch$ and \\(\\href{https://e.example}{x}\\).',
        'Write to \\[EMAIL_1\\] or f\\(x\\).',
        '- [x] done\n- [ ] open',
        'Note[^1].\n\n[^1]: The footnote.',
      ].join('\n\n'),
  });
  const panel = new Panel(await openPanel());
  await panel.ask('Formulas');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer.locator('math')).toHaveCount(4);
  await expect(panel.answer.locator('math[display=block] mfrac')).toHaveCount(1);
  await expect(panel.answer).toContainText('cost $5 and $10.');
  await expect(panel.answer.locator('.formula code')).toHaveText([
    '\\frac{1} \\nosuch',
    '\\href{https://e.example}{x}',
  ]);
  await expect(panel.answer).toContainText('Write to [EMAIL_1] or f(x).');
  await expect(panel.answer.locator('a')).toHaveCount(0);
  await expect(panel.answer.locator('input[type=checkbox]')).toHaveCount(2);
  await expect(panel.answer.locator('.footnotes')).toContainText('The footnote.');
});

test('[e38] links show their target, and nothing remote loads', async ({ ollama, openPanel }) => {
  ollama.set({
    answer: () =>
      '[docs](https://example.com/a?b=1) [x](javascript:alert(1)) [y](data:text/html,z) ![p](http://localhost:11434/leak.png) <svg onload=alert(1)></svg> file\u202egpj.exe',
  });
  const panel = new Panel(await openPanel());
  await panel.ask('Links');
  await expect(panel.inState('complete')).toBeVisible();
  const links = panel.answer.locator('a');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('title', 'https://example.com/a?b=1');
  await expect(links).toHaveAttribute('target', '_blank');
  await expect(panel.answer.locator('img')).toHaveCount(0);
  await expect(panel.answer).toContainText('<svg onload=alert(1)>');
  await expect(panel.answer).toContainText('file\ufffdgpj.exe');
  expect(ollama.requests.filter(({ path }) => path.startsWith('/leak'))).toEqual([]);
});

test('bytes that are no UTF-8 are shown as such, and the rest is whole', async ({
  ollama,
  openPanel,
}) => {
  ollama.faults.once({ garbled: 'NOISE' });
  ollama.set({ answer: () => ['before NOISE after, ', '日本語 and the end.'] });
  const panel = new Panel(await openPanel());
  await panel.ask('Go');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(panel.answer).toHaveText(/^before \ufffd+ after, 日本語 and the end\.$/);
});

const countOf =
  (pattern = /./g) =>
  (all: string) =>
    all.match(pattern)?.length ?? 0;

/** Name, answer, and what of it must be found in the page: how often which text or element. */
const HOSTILE: [string, () => string, { text?: RegExp; selector?: string; times: number }][] = [
  ['two megabytes in one line', () => 'word '.repeat(400_000), { text: /word/g, times: 400_000 }],
  [
    'a table of 50,000 cells',
    () =>
      `| a | b | c | d | e |\n|${' - |'.repeat(5)}\n${'| 1 | 2 | 3 | 4 | 5 |\n'.repeat(10_000)}`,
    { selector: 'td', times: 50_000 },
  ],
  [
    'ten thousand nested quotations',
    () => `${'> '.repeat(10_000)}deep`,
    { text: /deep/g, times: 1 },
  ],
  ['unclosed fences', () => '```\ncode\n~~~\n'.repeat(3000), { text: /code/g, times: 3000 }],
];

for (const [name, make, { text, selector, times }] of HOSTILE) {
  test(`${name}: shown, and the composer still takes keys`, async ({ ollama, openPanel }) => {
    test.setTimeout(180_000);
    const answer = make();
    ollama.set({ answer: () => answer.match(/[\s\S]{1,20000}/g) ?? [] });
    const panel = new Panel(await openPanel());
    await panel.ask('Go');
    await expect(panel.answer).toBeVisible({ timeout: 30_000 });
    await panel.composer.pressSequentially('still here', { timeout: 30_000 });
    await expect(panel.inState('complete')).toBeVisible({ timeout: 120_000 });
    await expect(panel.composer).toHaveValue('still here');
    const found = () =>
      selector
        ? panel.answer.locator(selector).count()
        : panel.answer.evaluate((answer) => answer.textContent ?? '').then(countOf(text));
    await expect.poll(found, { timeout: 30_000 }).toBe(times);
    await panel.composer.fill('and now');
    await expect(panel.composer).toHaveValue('and now');
  });
}
