// The settings as people use them: found by words, applied at once, everything deleted only after a second look.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import type { StoredRow } from '@/lib/stores/stored-rows';
import { createFakeBackground, type FakeBackground } from '@/tests/gallery/fake-ports';
import { draw, enter, settled } from '@/tests/support/draw';
import { PanelSettings } from './PanelSettings';
import { isFound } from './search';

// What the settings ask of the browser and happy-dom lacks.
Object.defineProperty(navigator, 'storage', {
  value: { estimate: async () => ({}), persisted: async () => true },
});

const STORED: StoredRow = {
  id: 'chats',
  label: 'Chats',
  note: 'Questions and answers.',
  unit: ['chat', 'chats'],
  lost: 'Pinned ones too.',
  export: { by: 'pieces', name: 'nearside-chats', ending: 'json' },
  count: 2,
  bytes: 3000,
};

async function open(arrange: (fake: FakeBackground) => void = () => {}) {
  const fake = createFakeBackground();
  arrange(fake);
  const panel = createPanel(fake.ports, (run) => void setTimeout(run));
  await act(() => panel.settings.read());
  const host = draw(
    <PanelProvider panel={panel}>
      <PanelSettings />
    </PanelProvider>,
  );
  // What comes when it is first drawn.
  await settled();
  await settled();
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
    search: (words: string) => enter(find('[data-testid=settings-search]'), words),
    groups: () =>
      [...host.querySelectorAll('section')].map((one) => one.getAttribute('aria-label')),
    deletions: () =>
      fake.requests.filter(({ verb }) => /^(?:everything|stored)\.delete$/.test(verb)),
  };
}

describe('[e52] settings', () => {
  it('are found by their words and by related ones', async () => {
    const { search, groups, click, withText } = await open();
    expect(groups().length).toBeGreaterThan(5);
    search('font');
    expect(groups()).toEqual(['Look']);
    expect(withText('legend', 'Theme')).toBeUndefined();
    search('guard claude');
    expect(withText('label', 'Claude')).toBeTruthy();
    expect(withText('label', 'Gemini')).toBeUndefined();
    search('nothing like this');
    expect(groups()).toEqual([]);
    expect(withText('[role=status]', 'nothing like this')).toBeTruthy();
    await click(withText('button', 'Show all settings'));
    expect(groups()).toContain('Look');
  });

  it('are gone through by keys: Escape ends a search, folds open, a section is gone to', async () => {
    const { find, search, groups, click, withText } = await open();
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      act(() => void find('[data-testid=settings-search]')?.dispatchEvent(event));
      return event.defaultPrevented;
    };
    search('font');
    expect(press('Escape')).toBe(true);
    expect(groups().length).toBeGreaterThan(5);
    // The next one is for whoever shows the settings.
    expect(press('Escape')).toBe(false);
    const fold = find('#guard-lists button');
    expect(fold?.getAttribute('aria-expanded')).toBe('false');
    await click(fold);
    expect(fold?.getAttribute('aria-expanded')).toBe('true');
    await click(withText('nav button', 'Look'));
    expect(document.activeElement?.textContent).toBe('Look');
  });

  it('that an organization has set say so', async () => {
    const { withText, find } = await open((fake) => {
      const { managed, ...own } = fake.settings;
      const locked = ['guard.enabled', 'guard.mode', 'history.keepDays'];
      fake.answers['settings.read'] = async () => ok({ ...own, managed: { ...managed, locked } });
    });
    expect(find('[data-testid=managed-note]')).toBeTruthy();
    for (const label of ['Guard my pastes', 'Secrets and personal data', 'Keep chats'])
      expect(withText('label', label)?.textContent, label).toContain('Set by your organization.');
    expect(find<HTMLSelectElement>('[data-testid=keep-days]')?.disabled).toBe(true);
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

const labelled = (find: (selector: string) => HTMLElement | null, label: string) =>
  find(`[aria-label="${label}"]`);

it('[e53] everything is deleted only after a second look, which says what is lost', async () => {
  const { fake, click, withText, find, deletions } = await open((fake) => {
    fake.stored = [STORED];
  });
  fake.answers['everything.delete'] = async () => {
    fake.stored = [];
    return ok(null);
  };
  await click(labelled(find, 'Delete: Delete everything'));
  expect(withText('fieldset', 'chats (2 chats)')).toBeTruthy();
  expect(withText('fieldset', 'Take it along first')).toBeTruthy();
  expect(deletions()).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Keep');
  await click(withText('button', 'Keep'));
  expect(find('[data-testid=confirm-deletion]')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete: Delete everything');
  await click(labelled(find, 'Delete: Delete everything'));
  await click(find('[data-testid=confirm-deletion]'));
  expect(deletions().map(({ verb }) => verb)).toEqual(['everything.delete']);
  expect(withText('[role=status]', 'Everything is deleted')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Everything is deleted.');
});

it('[e53] one kind is deleted, the others stay; what there is none of has no button', async () => {
  const { fake, click, find, deletions, withText } = await open((fake) => {
    fake.stored = [STORED, { ...STORED, id: 'log', label: 'The guard’s log', count: 0, bytes: 0 }];
  });
  expect(labelled(find, 'Delete: The guard’s log')).toBeNull();
  expect(withText('p', 'Nothing else is kept: the guard’s log.')).toBeTruthy();
  await click(labelled(find, 'Delete: Chats'));
  await click(find('[data-testid=confirm-deletion]'));
  expect(deletions()).toEqual([{ verb: 'stored.delete', request: { kind: 'chats' } }]);
  expect(fake.stored[0]?.count).toBe(0);
  expect(withText('[role=status]', 'Chats: deleted.')).toBeTruthy();
});

it('[e53] says in place when it could not be deleted', async () => {
  const { fake, click, find } = await open();
  fake.answers['everything.delete'] = async () => fail('storage-failed');
  await click(labelled(find, 'Delete: Delete everything'));
  await click(find('[data-testid=confirm-deletion]'));
  expect(find('[data-testid=notice]')?.dataset.fault).toBe('storage-failed');
  expect(find('[data-testid=confirm-deletion]')).toBeTruthy();
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
