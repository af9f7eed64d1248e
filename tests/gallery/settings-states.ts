// The states of the settings: with data, with none, while something is to be deleted, searched, and set by an organization.
import { ok } from '@/lib/core/result';
import type { Panel } from '@/lib/stores/panel';
import type { StoredRow } from '@/lib/stores/stored-rows';
import { createFakeBackground, type FakeBackground } from './fake-ports';
import { MODELS } from './samples';

interface SettingsState {
  background: FakeBackground;
  opened: (panel: Panel) => void;
}

const row = (changes: Partial<StoredRow>): StoredRow => ({
  ...{ id: 'chats', label: 'Chats', unit: ['chat', 'chats'], count: 128, bytes: 4_300_000 },
  note: 'Questions and answers, with the pages, files and images they are about.',
  lost: 'Pinned ones too, and the pages, files and images they are about.',
  export: { by: 'pieces', name: 'nearside-chats', ending: 'json' },
  ...changes,
});

const STORED: readonly StoredRow[] = [
  row({}),
  row({
    ...{ id: 'drafts', label: 'Drafts and attachments', unit: ['entry', 'entries'], count: 2 },
    ...{ bytes: 48_000, export: null },
    note: 'Written or attached but not asked yet, and requests that wait for the panel.',
  }),
  row({
    ...{ id: 'log', label: 'The guard’s log', unit: ['entry', 'entries'], count: 312 },
    ...{ bytes: 61_000, note: 'What was found, where, and what you chose; never the text.' },
  }),
  row({
    ...{ id: 'servers', label: 'Servers and sign-ins', unit: ['server', 'servers'], count: 1 },
    ...{ bytes: 0, note: 'Where models run, with tokens and passwords. No file holds those.' },
  }),
  row({ id: 'prompts', label: 'Prompts', count: 0, bytes: 0 }),
  row({ id: 'vaults', label: 'Values behind placeholders', count: 0, bytes: 0 }),
];

function background(stored: readonly StoredRow[] = STORED): FakeBackground {
  const fake = createFakeBackground({
    connection: { version: '0.32.15', models: MODELS },
    stored: [...stored],
  });
  fake.answers['exception.list'] = async () => ok([]);
  return fake;
}

/** Once it is drawn. */
function whenThere(selector: string, then: (found: HTMLElement) => void): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) then(found);
  else setTimeout(() => whenThere(selector, then), 50);
}

const search = (words: string): void =>
  whenThere('[data-testid=settings-search]', (field) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** What an organization has set, laid over whatever is asked for. */
function managed(): FakeBackground {
  const fake = background();
  const locked = ['guard.enabled', 'guard.mode', 'guard.sitesOff', 'history.keepDays', 'endpoints'];
  fake.answers['settings.read'] = async () =>
    ok({ ...fake.settings, managed: { ...fake.settings.managed, locked, exportAllowed: false } });
  return fake;
}

const show = (panel: Panel): void => panel.view.show('settings');

export const SETTINGS_STATES: Readonly<Record<string, () => SettingsState>> = {
  settings: () => ({ background: background(), opened: show }),
  'settings-nothing-kept': () => ({
    background: background(STORED.map((one) => ({ ...one, count: 0 }))),
    opened: show,
  }),
  'settings-deleting': () => ({
    background: background(),
    opened(panel) {
      show(panel);
      whenThere('[aria-label="Delete: Delete everything"]', (button) => button.click());
    },
  }),
  'settings-found': () => ({
    background: background(),
    opened(panel) {
      show(panel);
      search('guard claude');
    },
  }),
  'settings-not-found': () => ({
    background: background(),
    opened(panel) {
      show(panel);
      search('teleport');
    },
  }),
  'settings-managed': () => ({ background: managed(), opened: show }),
};
