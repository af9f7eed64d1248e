// Whatever is stored, settings are whole and safe; changes follow one another.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSettings } from './schema';
import { createSettings } from './settings';

it('any stored value becomes whole settings; the guard is off only where it says so', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(settings.guard.enabled).toBe(true);
      expect(settings.endpoint).toBe('http://localhost:11434');
    }),
  );
});

it.each([
  'http://example.com:11434',
  'https://localhost:11434',
  'http://localhost:11434/x',
  'http://localhost.evil.com:11434',
  'http://localhost:11434@evil.com',
])('an endpoint beyond this machine becomes the default: %s', (endpoint) => {
  expect(parseSettings({ endpoint }).endpoint).toBe('http://localhost:11434');
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
