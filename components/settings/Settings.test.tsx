// The settings as people use them: found by words, applied at once, everything deleted only after a second look.
// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { PanelSettings } from './PanelSettings';
import { isFound } from './search';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// What the settings ask of the browser and happy-dom lacks.
Object.defineProperty(navigator, 'storage', {
  value: { estimate: async () => ({}), persisted: async () => true },
});

let unmount = () => {};
afterEach(() => unmount());

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));

async function open() {
  const fake = createFakeBackground();
  const panel = createPanel(fake.ports, (run) => void setTimeout(run));
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  await act(() => panel.settings.read());
  act(() =>
    root.render(
      <PanelProvider panel={panel}>
        <PanelSettings />
      </PanelProvider>,
    ),
  );
  unmount = () => {
    act(() => root.unmount());
    host.remove();
  };
  const find = <T extends HTMLElement>(selector: string) => host.querySelector<T>(selector);
  const withText = (selector: string, words: string) =>
    [...host.querySelectorAll<HTMLElement>(selector)].find((one) =>
      one.textContent?.includes(words),
    );
  return {
    fake,
    find,
    click: async (element: HTMLElement | null | undefined) => {
      expect(element).toBeTruthy();
      act(() => element?.click());
      await settled();
    },
    withText,
    search: (words: string) => {
      const field = find<HTMLInputElement>('[data-testid=settings-search]');
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          field,
          words,
        );
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    groups: () =>
      [...host.querySelectorAll('section')].map((one) => one.getAttribute('aria-label')),
    deletions: () => fake.requests.filter(({ verb }) => verb === 'everything.delete').length,
  };
}

describe('[e52] settings', () => {
  it('are found by their words and by related ones', async () => {
    const { search, groups, find, withText } = await open();
    expect(groups().length).toBeGreaterThan(5);
    search('font');
    expect(groups()).toEqual(['Appearance']);
    expect(withText('legend', 'Theme')).toBeUndefined();
    search('guard claude');
    expect(withText('label', 'Claude')).toBeTruthy();
    expect(withText('label', 'Gemini')).toBeUndefined();
    search('nothing like this');
    expect(groups()).toEqual([]);
    expect(find('[role=status]')?.textContent).toContain('nothing like this');
  });

  it('are applied at once', async () => {
    const { fake, click, withText } = await open();
    await click(withText('label', 'Largest'));
    await click(withText('label', 'High contrast')?.querySelector('input'));
    await click(withText('label', 'Titles by the model')?.querySelector('input'));
    expect(fake.settings).toMatchObject({
      fontSize: 'largest',
      highContrast: true,
      history: { autoTitles: false, keepDays: 0 },
    });
  });
});

it('[e53] everything is deleted only after a second look', async () => {
  const { fake, click, withText, find, deletions } = await open();
  fake.answers['everything.delete'] = async () => ({ ok: true, value: null });
  await click(withText('button', 'Delete …'));
  expect(deletions()).toBe(0);
  expect(document.activeElement?.textContent).toBe('Keep everything');
  await click(withText('button', 'Keep everything'));
  expect(find('[data-testid=confirm-delete-everything]')).toBeNull();
  await click(withText('button', 'Delete …'));
  await click(find('[data-testid=confirm-delete-everything]'));
  expect(deletions()).toBe(1);
  expect(withText('[role=status]', 'Everything is deleted')).toBeTruthy();
});

it('[e53] says in place when it could not be deleted', async () => {
  const { fake, click, withText, find } = await open();
  fake.answers['everything.delete'] = async () => ({
    ok: false,
    fault: { kind: 'storage-failed' },
  });
  await click(withText('button', 'Delete …'));
  await click(find('[data-testid=confirm-delete-everything]'));
  expect(find('[data-testid=notice]')?.dataset.fault).toBe('storage-failed');
  expect(find('[data-testid=confirm-delete-everything]')).toBeTruthy();
});

it('words are found without case and accents, all of them', () => {
  expect(isFound('Größe der Schrift', 'GROSSE')).toBe(false);
  expect(isFound('Größe der Schrift', 'grÖße schrift')).toBe(true);
  expect(isFound('Café', 'cafe')).toBe(true);
  expect(isFound('Theme dark', 'dark light')).toBe(false);
});

describe('settings as a file', () => {
  it('are imported at once, and a file that is none changes nothing', async () => {
    const { fake, find, withText } = await open();
    const imported: string[] = [];
    fake.answers['settings.import'] = async ({ text }) => {
      imported.push(text);
      if (text !== 'good') return fail('file-damaged');
      fake.settings = { ...fake.settings, theme: 'dark' };
      return ok(fake.settings);
    };
    const drop = async (text: string) => {
      const input = find<HTMLInputElement>('[data-testid=settings-file]');
      Object.defineProperty(input, 'files', {
        value: [new File([text], 's.json')],
        configurable: true,
      });
      act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
      await settled();
    };
    await drop('bad');
    expect(find('[data-fault=file-damaged]')).toBeTruthy();
    await drop('good');
    expect(withText('[role=status]', 'The settings of the file hold now.')).toBeTruthy();
    expect(imported).toEqual(['bad', 'good']);
  });
});
