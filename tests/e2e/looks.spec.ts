// How the panel looks and what it is to screen readers: widths, zoom, colours, direction, names.
import type { Page } from '@playwright/test';
import { MODELS } from '../support/ollama/models';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

/** What sticks out of the page, or sideways of a part that scrolls only downwards. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const html = document.documentElement;
    const parts = [html, ...document.querySelectorAll('main, section > div')];
    return parts
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.tagName}.${part.className}: ${part.scrollWidth} > ${part.clientWidth}`)
      .concat(html.scrollHeight > html.clientHeight ? 'the page itself scrolls' : []);
  });

const ANSWER = `## A heading\n\n| Way | Time | Memory | Notes |\n| --- | --- | --- | --- |\n| Loop | O(n) | O(n) | ${'long '.repeat(20)} |\n\n\`\`\`js\nconst line = "${'x'.repeat(200)}";\n\`\`\`\n\n${'unbroken'.repeat(40)}\n\n- [link](https://example.com/${'path/'.repeat(30)})`;

test.describe('[e49] every width', () => {
  test('320 to 800 px, also at the largest text and at 200 % zoom, without sideways scrolling', async ({
    context,
    extensionId,
    ollama,
  }) => {
    test.setTimeout(120_000);
    ollama.set({ answer: () => ANSWER });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    const panel = new Panel(page);
    const cdp = await context.newCDPSession(page);
    /** As a window this wide shows at this zoom. */
    const setWidth = (width: number, zoom: number) =>
      cdp.send('Emulation.setDeviceMetricsOverride', {
        width: width / zoom,
        height: Math.round(800 / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
    const checkWidths = async (state: string) => {
      for (const [width, zoom] of [
        [320, 1],
        [360, 1],
        [400, 1],
        [800, 1],
        [400, 2],
        [640, 2],
        [800, 2],
      ] as const) {
        await setWidth(width, zoom);
        await page.waitForTimeout(50);
        expect(await overflowing(page), `${state} at ${width} px, zoom ${zoom}`).toEqual([]);
      }
    };
    await expect(page.getByTestId('model-picker')).toContainText('llama3.2');
    await checkWidths('empty');
    await panel.ask(`A question with ${'averylongword'.repeat(12)}`);
    await expect(panel.inState('complete')).toBeVisible();
    await checkWidths('answer');
    await page.getByTestId('chat-menu').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await checkWidths('chat menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByTestId('temporary-band')).toBeVisible();
    await checkWidths('temporary');
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('listbox')).toBeVisible();
    await checkWidths('models');
    await page.getByTestId('manage-models').click();
    await expect(page.getByTestId('model-row').first()).toBeVisible();
    for (const tab of ['installed', 'get', 'create', 'import']) {
      await page.getByTestId(`models-${tab}`).click();
      await checkWidths(`managing models: ${tab}`);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await checkWidths('shortcuts');
    await page.keyboard.press('Escape');
    for (const shortcut of ['Control+Shift+H', 'Control+,']) {
      await page.keyboard.press(shortcut);
      await checkWidths(shortcut);
    }
    await page.getByText('Largest', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-font-size', 'largest');
    for (const width of [320, 400, 800]) {
      await setWidth(width, 1);
      expect(await overflowing(page), `largest text at ${width} px`).toEqual([]);
    }
  });

  test('light, dark, high contrast, forced colours and reduced motion are followed', async ({
    context,
    extensionId,
  }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    await expect(page.getByTestId('model-picker')).toContainText('llama3.2');
    const colour = (variable: string) =>
      page.evaluate((name) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = `var(${name})`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }, variable);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour('--ink');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour('--ink')).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    expect(await colour('--ink')).toBe('rgb(0, 0, 0)');
    expect(await colour('--faint')).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'active' });
    await expect(page.getByTestId('composer')).toBeVisible();
    await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce' });
    await page.keyboard.press('Control+,');
    const transition = await page
      .getByRole('switch')
      .first()
      .evaluate((box) => getComputedStyle(box).transitionDuration);
    expect(transition).toBe('0s');
    // Chosen by hand, beside the system, and there at once when the panel opens again.
    await page.getByRole('switch', { name: /High contrast/ }).check();
    await page.getByText('Dark', { exact: true }).click();
    await expect.poll(() => colour('--bg')).toBe('rgb(0, 0, 0)');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await colour('--ink')).toBe('rgb(255, 255, 255)');
  });
});

test('[e33] the models to answer again are all in reach under a short answer', async ({
  ollama,
  openPanel,
}) => {
  const names = Array.from({ length: 9 }, (_, index) => `model-${index}:1b`);
  ollama.set({ models: names.map((name) => ({ ...MODELS.chat, name })), answer: () => 'Yes.' });
  const panel = new Panel(await openPanel());
  await panel.ask('Well?');
  await expect(panel.inState('complete')).toBeVisible();
  await panel.page.getByTestId('regenerate').click();
  await expect(panel.page.getByRole('menuitem').first()).toBeInViewport({ ratio: 1 });
  await expect(panel.page.getByRole('menuitem').first()).toBeFocused();
  await panel.page.keyboard.press('End');
  await expect(panel.page.getByRole('menuitem').last()).toBeFocused();
  await expect(panel.page.getByRole('menuitem').last()).toBeInViewport({ ratio: 1 });
});

test('[e49] the interface is mirrored where the browser speaks Arabic', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  // The browser at hand speaks English only; everything after this question is real.
  await page.addInitScript(() => {
    Object.defineProperty(chrome.i18n, 'getUILanguage', { value: () => 'ar-EG' });
  });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByTestId('model-picker')).toContainText('llama3.2');
  const history = await page.getByTestId('history').boundingBox();
  const status = await page.getByTestId('status-line').boundingBox();
  expect(history?.x).toBeLessThan(status?.x ?? 0);
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await overflowing(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+M');
  const models = await page.getByRole('listbox').boundingBox();
  expect(models?.x).toBeGreaterThanOrEqual(0);
  expect((models?.x ?? 0) + (models?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  // A switch's knob begins at the start of the line and stays within.
  const knob = await page
    .getByRole('switch')
    .first()
    .evaluate((box) => getComputedStyle(box, '::after').right);
  expect(knob).toBe('2px');
});

/** Controls that a screen reader would call by no name. */
const nameless = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role]')]
      .filter((one) => !['presentation', 'none', 'status'].includes(one.getAttribute('role') ?? ''))
      .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden=true]'))
      .filter((one) => {
        const labels = 'labels' in one ? [...((one.labels as NodeList | null) ?? [])] : [];
        const byId = (one.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const words = [
          one.getAttribute('aria-label'),
          one.getAttribute('title'),
          one.textContent,
          ...labels.map((label) => label.textContent),
          ...byId.map((id) => document.getElementById(id)?.textContent),
        ];
        return !words.some((word) => word?.trim());
      })
      .map((one) => one.outerHTML.slice(0, 200)),
  );

test('[e32] screen readers: every control has a name, a finished answer is told once and politely', async ({
  openPanel,
  ollama,
}) => {
  const panel = new Panel(await openPanel());
  const { page } = panel;
  await expect(page.getByTestId('model-picker')).toContainText('llama3.2');
  expect(await nameless(page)).toEqual([]);

  ollama.faults.always({ chunkDelay: 20 });
  const told = page.locator('[aria-live=polite]').filter({ hasText: 'Local answer' });
  await panel.ask('What is near?');
  await expect(panel.inState('streaming')).toContainText('Local');
  await expect(told).toHaveCount(0);
  await expect(panel.inState('streaming')).toHaveAttribute('aria-busy', 'true');
  await expect(panel.inState('complete')).toBeVisible();
  await expect(told).toHaveCount(1);
  expect(await nameless(page)).toEqual([]);

  for (const shortcut of ['Control+Shift+M', 'Control+/', 'Control+Shift+H', 'Control+,']) {
    await page.keyboard.press(shortcut);
    await page.waitForTimeout(100);
    expect(await nameless(page), shortcut).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
