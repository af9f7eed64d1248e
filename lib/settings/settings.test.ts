// Whatever is stored, settings are whole and safe; changes follow one another.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import VERSION_1 from '../../tests/fixtures/settings/version-1.json';
import { OWN_MACHINE } from '../core/endpoint';
import { parseSettings } from './schema';
import { createSettings } from './settings';

it('any stored value becomes whole settings; the guard is off only where it says so', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(settings.guard.enabled).toBe(true);
      expect(settings.endpoints).toEqual([OWN_MACHINE]);
    }),
  );
});

const GPU = { ...OWN_MACHINE, id: 'gpu', name: 'GPU', url: 'http://192.168.1.5:8000' };

it('settings of version 1 keep everything, and their address becomes an endpoint with its lock on', () => {
  const { endpoint, version: _, ...rest } = VERSION_1;
  expect(parseSettings(VERSION_1)).toEqual({
    ...parseSettings(rest),
    endpoints: [{ ...OWN_MACHINE, url: endpoint }],
    endpointId: 'this-machine',
  });
  expect(parseSettings(VERSION_1)).toMatchObject(rest);
  expect(parseSettings({ ...VERSION_1, endpoint: 7 }).endpoints).toEqual([OWN_MACHINE]);
});

it.each([
  'ftp://localhost:11434',
  'http://localhost:11434/',
  'http://user@localhost:11434',
  'http://localhost:11434?x',
  7,
])('an endpoint without a proper address is left out: %s', (url) => {
  const endpoints = [{ ...GPU, id: 'bad', url }, GPU];
  expect(parseSettings({ endpoints }).endpoints).toEqual([GPU]);
});

it('an endpoint is locked unless it says otherwise, and carries no password', () => {
  const { limit: _, ...open } = GPU;
  const endpoints = [{ ...open, limit: 'anywhere', token: 'secret', password: 'secret' }, GPU];
  expect(parseSettings({ endpoints }).endpoints).toEqual([GPU]);
  expect(parseSettings({ endpoints: [] }).endpoints).toEqual([OWN_MACHINE]);
});

it('keeps what is valid beside what is not', () => {
  const stored = { theme: 'dark', model: 7, guard: { enabled: false, sitesOff: 'x' } };
  expect(parseSettings(stored)).toMatchObject({
    theme: 'dark',
    model: '',
    guard: { enabled: false, sitesOff: [] },
  });
});

it('what was stored before a setting existed keeps its values and gains the default', () => {
  const older = { version: 1, theme: 'light', guard: { enabled: true, sitesOff: ['claude'] } };
  expect(parseSettings(older)).toMatchObject({
    theme: 'light',
    guard: { sitesOff: ['claude'] },
    highContrast: false,
    fontSize: 'medium',
    history: { autoTitles: true, keepDays: 0 },
    readAloud: { voice: '' },
  });
});

it('a bad member of a group leaves its neighbours alone, a bad group becomes its defaults', () => {
  const stored = { history: { autoTitles: false, keepDays: 8 }, readAloud: 'x', fontSize: 14 };
  expect(parseSettings(stored)).toMatchObject({
    history: { autoTitles: false, keepDays: 0 },
    readAloud: { voice: '' },
    fontSize: 'medium',
  });
});

it('a bad word or pattern leaves the others on the guard’s lists', () => {
  const guard = {
    words: ['Falcon', 7, '', 'x'.repeat(101), 'Eagle'],
    patterns: [{ name: 'Ticket', source: 'T-[0-9]+' }, { name: 'x' }, 'T', null],
    secondOpinion: { enabled: true, seconds: 3, whenLate: 'never' },
  };
  expect(parseSettings({ guard }).guard).toMatchObject({
    enabled: true,
    sitesOff: [],
    words: ['Falcon', 'Eagle'],
    patterns: [{ name: 'Ticket', source: 'T-[0-9]+' }],
    secondOpinion: { enabled: true, model: '', seconds: 4, whenLate: 'pass' },
  });
  expect(parseSettings({ guard: { words: 'Falcon', patterns: {} } }).guard).toMatchObject({
    words: [],
    patterns: [],
    secondOpinion: { enabled: false },
  });
});

it('changes made at once are all kept, and each is told', async () => {
  let stored: unknown;
  const told: string[] = [];
  const settings = createSettings(
    {
      read: async () => stored,
      write: async (value) => {
        stored = value;
      },
    },
    (changed) => told.push(changed.theme),
  );
  await Promise.all([settings.change({ theme: 'dark' }), settings.change({ model: 'm' })]);
  expect(await settings.read()).toMatchObject({ theme: 'dark', model: 'm' });
  expect(told).toEqual(['dark', 'dark']);
});
