// Exported settings hold no key and no policy; imported ones lift no lock.
import { expect, it } from 'vitest';
import { OWN_MACHINE } from '../core/endpoint';
import { applyManaged } from './managed';
import { SETTINGS_VERSION } from './migrations';
import { parseSettings } from './schema';
import { createSettings } from './settings';
import { exportSettings, importSettings } from './transfer';

const GPU = {
  ...OWN_MACHINE,
  id: 'gpu',
  url: 'https://gpu.example.org',
  limit: 'internet' as const,
};

it('what is exported comes back the same, without policy and without anything that signs in', () => {
  const own = parseSettings({ theme: 'dark', endpoints: [{ ...GPU, token: 'secret' }] });
  const text = exportSettings(applyManaged(own, { mode: 'block', exportAllowed: true }));
  expect(text).not.toMatch(/secret|managed|exportAllowed/);
  expect(importSettings(text, own)).toMatchObject({
    ok: true,
    value: { theme: 'dark', endpoints: [GPU] },
  });
});

it('an endpoint from a file has its lock on, unless it is open here already', () => {
  const text = exportSettings(parseSettings({ endpoints: [GPU], endpointId: 'gpu' }));
  for (const here of [
    [OWN_MACHINE],
    [{ ...GPU, url: 'https://other.example' }],
    [{ ...GPU, limit: 'network' }],
  ])
    expect(importSettings(text, parseSettings({ endpoints: here }))).toMatchObject({
      value: { endpoints: [{ ...GPU, limit: 'machine' }] },
    });
});

it.each(['', 'x', '{}', '[]', '{"format":"nearside-settings"}', '{"settings":{}}'])(
  'what is no such file is refused: %j',
  (text) => {
    expect(importSettings(text, parseSettings({}))).toMatchObject({ ok: false });
  },
);

const file = (settings: object) => JSON.stringify({ format: 'nearside-settings', settings });

it('a file of a newer version is refused: nothing of it is guessed', () => {
  const newer = file({ version: SETTINGS_VERSION + 1, theme: 'dark' });
  expect(importSettings(newer, parseSettings({}))).toMatchObject({ fault: { kind: 'file-newer' } });
});

it('a file of an older version is brought up to date', () => {
  const older = file({ version: 1, theme: 'dark', endpoint: 'http://127.0.0.1:11434' });
  const imported = importSettings(older, parseSettings({}));
  expect(imported).toMatchObject({
    value: {
      version: SETTINGS_VERSION,
      theme: 'dark',
      endpoints: [{ ...OWN_MACHINE, url: 'http://127.0.0.1:11434' }],
    },
  });
});

it('what is unknown in it is dropped, what is bad becomes the default, and the rest holds', () => {
  const odd = file({
    theme: 'dark',
    fontSize: 99,
    surprise: '<script>',
    guard: { enabled: 'no', words: ['Falcon', 7], extra: true, patterns: null },
    endpoints: [{ ...GPU, token: 'secret' }, { id: 'x' }],
    __proto__: { polluted: true },
  });
  const imported = importSettings(odd, parseSettings({}));
  expect(imported).toMatchObject({
    value: {
      theme: 'dark',
      fontSize: 'medium',
      guard: { enabled: true, words: ['Falcon'], patterns: [] },
      endpoints: [{ ...GPU, limit: 'machine' }],
    },
  });
  expect(JSON.stringify(imported)).not.toMatch(/surprise|extra|secret|polluted/);
});

it('what was cut off or is of another kind changes nothing', async () => {
  let stored: unknown = { theme: 'dark' };
  const item = {
    read: async () => stored,
    write: async (value: unknown) => {
      stored = value;
    },
  };
  const settings = createSettings(item, () => {});
  const whole = await settings.export();
  for (const text of [whole.slice(0, -40), whole.replace('nearside-settings', 'other'), '\0\0'])
    expect(await settings.import(text)).toMatchObject({ fault: { kind: 'file-damaged' } });
  expect(stored).toEqual({ theme: 'dark' });
  await settings.change({ theme: 'light' });
  expect(await settings.import(whole)).toMatchObject({ value: { theme: 'dark' } });
});
