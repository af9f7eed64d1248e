// The parts of the settings: each is put back by itself, and together they are all of it.
import { expect, it } from 'vitest';
import { OWN_MACHINE } from '../core/endpoint';
import { amountOfPart, resetOfPart, type SettingsPart } from './parts';
import { parseSettings } from './schema';

const PARTS: readonly SettingsPart[] = ['servers', 'models', 'rates', 'lists', 'sites', 'rest'];

/** Nothing as it was at first. */
const CHANGED = parseSettings({
  endpoints: [{ ...OWN_MACHINE, id: 'gpu', url: 'http://10.0.0.5:8000' }],
  endpointId: 'gpu',
  model: 'qwen3:8b',
  thinking: { 'qwen3:8b': false },
  modelMemory: 16,
  modelDefaults: { 'qwen3:8b': { temperature: 0 } },
  tuningPresets: [{ name: 'Dry', tuning: { temperature: 0 } }],
  tokenRates: { qwen3: 0.9, llama3: 1.1 },
  theme: 'dark',
  highContrast: true,
  fontSize: 'large',
  history: { autoTitles: false, keepDays: 7 },
  readAloud: { voice: 'Anna' },
  guard: {
    enabled: false,
    sitesOff: ['claude', 'gemini'],
    ownSites: ['chat.example.org'],
    askButton: false,
    mode: 'block',
    siteModes: { chatgpt: 'monitor' },
    kindModes: { IBAN: 'block' },
    rulesOff: ['iban'],
    pausedUntil: 5,
    audit: { enabled: false, keepDays: 7 },
    words: ['Falcon', 'Eagle'],
    patterns: [{ name: 'Ticket', source: 'T-[0-9]+' }],
    secondOpinion: { enabled: true },
  },
});

const FIRST = parseSettings(undefined);

it('nothing of settings that were never touched is the user’s', () => {
  for (const part of PARTS) expect(amountOfPart(FIRST, part), part).toEqual({ count: 0, bytes: 0 });
});

it('the sample changes every setting that there is', () => {
  const same = (one: object, other: object): string[] =>
    Object.entries(one).flatMap(([key, value]) =>
      key !== 'version' &&
      key !== 'managed' &&
      JSON.stringify(value) === JSON.stringify((other as Record<string, unknown>)[key])
        ? [key]
        : [],
    );
  expect(same(FIRST, CHANGED)).toEqual([]);
  expect(same(FIRST.guard, CHANGED.guard)).toEqual([]);
  expect(same(FIRST.history, CHANGED.history)).toEqual([]);
});

it.each(PARTS)('%s is put back by itself', (part) => {
  const counts = (settings: typeof CHANGED) =>
    Object.fromEntries(PARTS.map((one) => [one, amountOfPart(settings, one).count]));
  const before = counts(CHANGED);
  expect(before[part]).toBeGreaterThan(0);
  const after = parseSettings({ ...CHANGED, ...resetOfPart(CHANGED, part) });
  expect(counts(after)).toEqual({ ...before, [part]: 0 });
});

it('all parts together are all settings', () => {
  let settings = CHANGED;
  for (const part of PARTS)
    settings = parseSettings({ ...settings, ...resetOfPart(settings, part) });
  expect(settings).toEqual(FIRST);
});
