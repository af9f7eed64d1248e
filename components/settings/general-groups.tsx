// The settings of chats and of the look.
import type { Settings } from '@/lib/settings/schema';
import type { SettingsStore } from '@/lib/stores/settings';
import { Switch } from '../ui/Switch';
import { Choice } from './Choice';
import { BY_ORGANIZATION, isLocked, type SettingsGroup } from './group';
import { Select } from './Select';

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
    title: 'Look',
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

export function titles(settings: Settings | undefined, change: Change): SettingsGroup {
  const { autoTitles = true, keepDays = 0 } = settings?.history ?? {};
  return {
    title: 'Chat',
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
    ],
  };
}

/** The row about how long chats are kept. */
export function keepChats(settings: Settings | undefined, change: Change) {
  const { autoTitles = true, keepDays = 0 } = settings?.history ?? {};
  const isSet = isLocked(settings, 'history.keepDays');
  return {
    words: 'Keep chats retention age delete old history',
    drawn: (
      <Select
        label="Keep chats"
        note={isSet ? BY_ORGANIZATION : 'Older ones are deleted; pinned ones stay.'}
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
  };
}

interface ReadingRequest {
  settings: Settings | undefined;
  change: Change;
  /** Names of the voices on this machine. */
  voices: readonly string[];
}

/** Nothing where this machine has no voice. */
export function readingAloud({ settings, change, voices }: ReadingRequest): SettingsGroup['rows'] {
  const options = [
    { value: '', name: 'Your system’s choice' },
    ...voices.map((name) => ({ value: name, name })),
  ];
  const row = {
    words: 'Voice read aloud speech',
    drawn: (
      <Select
        label="Voice for reading aloud"
        note="Voices on this machine only."
        testId="voice"
        options={options}
        chosen={settings?.readAloud.voice}
        onChoose={(voice) => void change({ readAloud: { voice } })}
      />
    ),
  };
  return voices.length > 0 ? [row] : [];
}
