// The settings of what the guard looks for beside its own rules: the user's lists, and the second opinion.
import { lazy, Suspense } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';
import { count } from '../ui/format';
import { Switch } from '../ui/Switch';
import type { SettingsGroup } from './group';
import type { GuardChange } from './guard-policy';
import { Select } from './Select';

type OwnGuardRequest = GuardChange & Pick<SettingsPorts, 'bus' | 'readFile'>;

const LazyOwn = lazy(async () => ({ default: (await import('./own/Own')).Own }));

export function ownGuard(request: OwnGuardRequest): SettingsGroup {
  const part = partsFor(request);
  const { words = [], patterns = [] } = request.settings?.guard ?? {};
  const own = [
    words.length > 0 && count(words.length, 'word'),
    patterns.length > 0 && count(patterns.length, 'pattern'),
  ];
  return {
    title: 'Your words, patterns and documents',
    note: 'What must not leave, on top of the guard’s own rules.',
    fold: { id: 'guard-lists', summary: own.filter(Boolean).join(', ') },
    rows: [
      { words: 'Words terms names projects customers products', drawn: part('words') },
      { words: 'Patterns regular expressions regex numbers', drawn: part('patterns') },
      { words: 'Documents texts files fingerprints confidential', drawn: part('documents') },
      { words: 'Try test a sample text what is found', drawn: part('try') },
    ],
  };
}

const LIMITS = [2, 4, 8, 15] as const;

export function secondOpinion(request: OwnGuardRequest): SettingsGroup {
  const { changeGuard } = request;
  const part = partsFor(request);
  const now = request.settings?.guard.secondOpinion;
  const set = (changes: Partial<Settings['guard']['secondOpinion']>) => {
    if (now) changeGuard({ secondOpinion: { ...now, ...changes } });
  };
  const enabled = (
    <Switch
      label="Ask for a second opinion"
      note="It looks at pastes in which the rules found nothing; they wait for it."
      checked={now?.enabled ?? false}
      disabled={!now}
      onChange={(on) => set({ enabled: on })}
    />
  );
  const limit = (
    <Select
      label="Time it may take"
      testId="opinion-seconds"
      options={LIMITS.map((seconds) => ({ value: String(seconds), name: `${seconds} seconds` }))}
      chosen={now && String(now.seconds)}
      onChoose={(value) => {
        const seconds = LIMITS.find((one) => String(one) === value);
        if (seconds) set({ seconds });
      }}
    />
  );
  const late = (
    <Select
      label="Without an answer in time"
      testId="opinion-late"
      options={[
        { value: 'pass', name: 'Paste, and mark the icon' },
        { value: 'hold', name: 'Hold the paste' },
      ]}
      chosen={now?.whenLate}
      onChoose={(value) => set({ whenLate: value === 'hold' ? 'hold' : 'pass' })}
    />
  );
  const words = 'Second opinion confidential strategy personnel figures customers';
  const further = [
    { words: `${words} model`, drawn: part('model') },
    { words: `${words} time limit seconds`, drawn: limit },
    { words: `${words} late timeout hold pass`, drawn: late },
  ];
  return {
    title: 'Second opinion',
    note: 'Your local model looks for what no rule can know: plans, personnel, figures, customers.',
    fold: { id: 'guard-opinion', summary: now?.enabled ? 'On' : 'Off' },
    rows: [{ words: `${words} local model`, drawn: enabled }, ...(now?.enabled ? further : [])],
  };
}

type Part = 'words' | 'patterns' | 'documents' | 'try' | 'model';

function partsFor({ settings, changeGuard, ...ports }: OwnGuardRequest) {
  return (name: Part) =>
    settings ? (
      <Suspense fallback={null}>
        <LazyOwn part={name} guard={settings.guard} changeGuard={changeGuard} {...ports} />
      </Suspense>
    ) : null;
}
