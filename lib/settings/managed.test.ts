// What an organization sets holds, is locked, and leaves nothing behind; what it sets badly does nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyManaged, withoutManaged } from './managed';
import { parseSettings } from './schema';
import { createSettings } from './settings';

const USER = parseSettings({ guard: { mode: 'warn', words: ['Falcon'], sitesOff: ['claude'] } });

it('nothing set changes nothing', () => {
  expect(applyManaged(USER, undefined)).toEqual(USER);
  expect(applyManaged(USER, {})).toEqual(USER);
});

it('what is set holds and is locked', () => {
  const policy = {
    mode: 'block',
    sitesOff: [],
    kindModes: { EMAIL: 'monitor' },
    words: ['Merger', 'Falcon'],
    historyKeepDays: 30,
    auditKeepDays: 365,
  };
  const { guard, history, managed } = applyManaged(USER, policy);
  expect(guard).toMatchObject({
    mode: 'block',
    sitesOff: [],
    kindModes: { EMAIL: 'monitor' },
    words: ['Merger', 'Falcon'],
    audit: { keepDays: 365 },
  });
  expect(history.keepDays).toBe(30);
  expect(managed.locked).toEqual([
    'guard.mode',
    'guard.kindModes',
    'guard.sitesOff',
    'guard.audit.keepDays',
    'history.keepDays',
  ]);
});

const GPU = { url: 'https://gpu.example.org', name: 'GPU', kind: 'openai' };

it('its servers take the place of the user’s, and reach no farther than it says', () => {
  const policy = { endpoints: [GPU, { url: 'http://10.0.0.1' }], reach: 'network' };
  expect(applyManaged(USER, policy)).toMatchObject({
    endpoints: [{ id: 'managed-2', url: 'http://10.0.0.1', kind: 'ollama', limit: 'network' }],
    managed: { locked: ['endpoints', 'endpoints.limit'] },
  });
  expect(applyManaged(USER, { endpoints: [GPU] })).toMatchObject({
    endpoints: USER.endpoints,
    managed: { locked: [] },
  });
  expect(applyManaged(USER, { endpoints: [GPU], reach: 'internet' }).endpoints).toMatchObject([
    { ...GPU, limit: 'internet' },
  ]);
  expect(applyManaged(USER, { endpoint: 'http://127.0.0.1:8080' }).endpoints).toMatchObject([
    { url: 'http://127.0.0.1:8080', limit: 'machine' },
  ]);
});

it('its reach bounds what users have lifted, and what they had set comes back with its end', () => {
  const [own] = USER.endpoints;
  const open = parseSettings({ endpoints: [{ ...own, limit: 'internet' }] });
  const policy = { reach: 'network' };
  const bounded = applyManaged(open, policy);
  expect(bounded.endpoints).toMatchObject([{ limit: 'network' }]);
  const renamed = bounded.endpoints.map((one) => ({ ...one, name: 'Mine' }));
  const stored = withoutManaged({ ...bounded, endpoints: renamed }, open, policy);
  expect(stored.endpoints).toMatchObject([{ name: 'Mine', limit: 'internet' }]);
  const lowered = bounded.endpoints.map((one) => ({ ...one, limit: 'machine' as const }));
  const kept = withoutManaged({ ...bounded, endpoints: lowered }, open, policy);
  expect(kept.endpoints).toMatchObject([{ limit: 'machine' }]);
});

it('a forbidden pause ends the one under way', () => {
  const paused = parseSettings({ guard: { pausedUntil: 5_000 } });
  expect(applyManaged(paused, {}).guard.pausedUntil).toBe(5_000);
  expect(applyManaged(paused, { pauseAllowed: false })).toMatchObject({
    guard: { pausedUntil: 0 },
    managed: { pauseAllowed: false },
  });
});

it.each([
  [{ mode: 'off' }],
  [{ historyKeepDays: 8 }],
  [{ endpoint: 'http://example.com:11434' }],
  [{ guardEnabled: 'no' }],
  ['block'],
  [null],
])('a bad value sets nothing: %j', (policy) => {
  const { managed, ...settings } = applyManaged(USER, policy);
  const { managed: none, ...before } = USER;
  expect(settings).toEqual(before);
  expect(managed.locked).toEqual([]);
});

it('any policy leaves whole settings, and the guard off only where it says so', () => {
  fc.assert(
    fc.property(fc.anything(), (policy) => {
      expect(applyManaged(USER, policy).guard.enabled).toBe(true);
    }),
  );
});

it('of changed settings only the user’s part is kept', () => {
  const policy = { mode: 'block', words: ['Merger'] };
  const shown = applyManaged(USER, policy);
  const changed = {
    ...shown,
    theme: 'dark' as const,
    guard: { ...shown.guard, mode: 'monitor' as const, words: [...shown.guard.words, 'Eagle'] },
  };
  const kept = withoutManaged(changed, USER, policy);
  expect(kept.theme).toBe('dark');
  expect(kept.guard).toMatchObject({ mode: 'warn', words: ['Falcon', 'Eagle'] });
  expect(kept.managed).toEqual(parseSettings({}).managed);
});

it('a change against the policy is answered with what holds', async () => {
  let stored: unknown = { guard: { mode: 'justify' } };
  let policy: unknown = { mode: 'block' };
  const item = {
    read: async () => stored,
    write: async (value: unknown) => {
      stored = value;
    },
  };
  const settings = createSettings(
    item,
    () => {},
    async () => policy,
  );
  const changed = await settings.change({ guard: { ...USER.guard, mode: 'monitor' } });
  expect(changed.guard.mode).toBe('block');
  policy = undefined;
  expect((await settings.read()).guard.mode).toBe('justify');
});
