// The settings as data: groups of rows, each with the words it is found by.
import type { ReactNode } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { GuardedSite } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Switch } from '../ui/Switch';
import { Choice } from './Choice';
import { Select } from './Select';

interface SettingsRow {
  /** Its label, and further words that people may look for. */
  words: string;
  drawn: ReactNode;
}

export interface SettingsGroup {
  title: string;
  note?: string;
  rows: readonly SettingsRow[];
}

const THEMES = [
  { value: 'system', name: 'System' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const;

const FONT_SIZES = [
  { value: 'small', name: 'Small' },
  { value: 'medium', name: 'Medium' },
  { value: 'large', name: 'Large' },
  { value: 'largest', name: 'Largest' },
] as const;

type KeepDays = Settings['history']['keepDays'];

const KEEP_FOR: readonly { days: KeepDays; name: string }[] = [
  { days: 0, name: 'Always' },
  { days: 365, name: 'For a year' },
  { days: 90, name: 'For 90 days' },
  { days: 30, name: 'For 30 days' },
  { days: 7, name: 'For 7 days' },
];

type Change = SettingsStore['change'];

export function appearance(settings: Settings | undefined, change: Change): SettingsGroup {
  return {
    title: 'Appearance',
    rows: [
      {
        words: 'Theme system light dark mode colours',
        drawn: (
          <Choice
            label="Theme"
            options={THEMES}
            chosen={settings?.theme}
            onChoose={(theme) => void change({ theme })}
          />
        ),
      },
      {
        words: 'Text size font zoom small medium large largest',
        drawn: (
          <Choice
            label="Text size"
            options={FONT_SIZES}
            chosen={settings?.fontSize}
            onChoose={(fontSize) => void change({ fontSize })}
          />
        ),
      },
      {
        words: 'High contrast strong lines accessibility',
        drawn: (
          <Switch
            label="High contrast"
            note="On by itself where your system asks for it."
            checked={settings?.highContrast ?? false}
            disabled={!settings}
            onChange={(highContrast) => void change({ highContrast })}
          />
        ),
      },
    ],
  };
}

export function chats(settings: Settings | undefined, change: Change): SettingsGroup {
  const { autoTitles = true, keepDays = 0 } = settings?.history ?? {};
  const isSet = settings?.managed.locked.includes('history.keepDays') ?? false;
  return {
    title: 'Chats',
    note: 'They stay on this machine.',
    rows: [
      {
        words: 'Titles by the model automatic names history',
        drawn: (
          <Switch
            label="Titles by the model"
            note="Your local model names a chat after its first answer."
            checked={autoTitles}
            disabled={!settings}
            onChange={(on) => void change({ history: { autoTitles: on, keepDays } })}
          />
        ),
      },
      {
        words: 'Keep chats retention age delete old history',
        drawn: (
          <Select
            label="Keep chats"
            note={isSet ? 'Set by your organization.' : 'Older ones are deleted; pinned ones stay.'}
            disabled={isSet}
            testId="keep-days"
            options={KEEP_FOR.map(({ days, name }) => ({ value: String(days), name }))}
            chosen={settings && String(keepDays)}
            onChoose={(value) => {
              const chosen = KEEP_FOR.find(({ days }) => String(days) === value);
              if (chosen) void change({ history: { autoTitles, keepDays: chosen.days } });
            }}
          />
        ),
      },
    ],
  };
}

interface ReadingRequest {
  settings: Settings | undefined;
  change: Change;
  /** Names of the voices on this machine. */
  voices: readonly string[];
}

export function readingAloud({ settings, change, voices }: ReadingRequest): SettingsGroup {
  const options = [
    { value: '', name: 'Your system’s choice' },
    ...voices.map((name) => ({ value: name, name })),
  ];
  const row = {
    words: 'Voice read aloud speech',
    drawn: (
      <Select
        label="Voice"
        testId="voice"
        options={options}
        chosen={settings?.readAloud.voice}
        onChoose={(voice) => void change({ readAloud: { voice } })}
      />
    ),
  };
  return {
    title: 'Reading aloud',
    note: 'By voices on this machine only.',
    rows: voices.length > 0 ? [row] : [],
  };
}

interface GuardRequest {
  settings: Settings | undefined;
  change: Change;
  sites: readonly GuardedSite[];
}

export function pasteGuard({ settings, change, sites }: GuardRequest): SettingsGroup {
  const { enabled = false, sitesOff = [] } = settings?.guard ?? {};
  const changeGuard = (changes: Partial<Settings['guard']>) => {
    if (settings) void change({ guard: { ...settings.guard, ...changes } });
  };
  const switchSite = (id: string, on: boolean) => {
    const others = sitesOff.filter((site) => site !== id);
    changeGuard({ sitesOff: on ? others : [...others, id] });
  };
  const lockedNote = (path: string) =>
    settings?.managed.locked.includes(path) ? 'Set by your organization.' : undefined;
  const sitesNote = lockedNote('guard.sitesOff');
  const whole = (
    <Switch
      label="Guard my pastes"
      note={lockedNote('guard.enabled') ?? 'Held before the page sees them; you decide.'}
      checked={enabled}
      disabled={!settings || lockedNote('guard.enabled') !== undefined}
      onChange={(on) => changeGuard({ enabled: on })}
    />
  );
  const button = (
    <Switch
      label="Ask locally button"
      note="Beside a chatbot’s composer; asks your local model what is typed there."
      checked={enabled && (settings?.guard.askButton ?? false)}
      disabled={!enabled}
      onChange={(on) => changeGuard({ askButton: on })}
    />
  );
  return {
    title: 'Paste guard',
    note: 'Warns before secrets and personal data reach a chatbot.',
    rows: [
      { words: 'Guard my pastes secrets passwords protection', drawn: whole },
      { words: 'Ask locally button composer direct route', drawn: button },
      ...sites.map(({ id, name }) => ({
        words: `${name} site`,
        drawn: (
          <Switch
            label={name}
            checked={enabled && !sitesOff.includes(id)}
            {...(sitesNote !== undefined && { note: sitesNote })}
            disabled={!enabled || sitesNote !== undefined}
            onChange={(on) => switchSite(id, on)}
          />
        ),
      })),
    ],
  };
}
