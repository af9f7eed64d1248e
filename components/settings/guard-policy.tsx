// The settings of the guard's policy: what happens to what is found, what was called fine, what is logged.
import { lazy, Suspense } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { GuardedSite, SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import { Switch } from '../ui/Switch';
import type { SettingsGroup } from './groups';
import { MODES } from './policy/mode-names';
import { Select } from './Select';

interface PolicyRequest extends Pick<SettingsPorts, 'bus'> {
  settings: Settings | undefined;
  change: SettingsStore['change'];
  sites: readonly GuardedSite[];
}

const Modes = lazy(async () => ({ default: (await import('./policy/Modes')).Modes }));
const Exceptions = lazy(async () => ({
  default: (await import('./policy/Exceptions')).Exceptions,
}));

const HiddenValues = lazy(async () => ({
  default: (await import('./policy/HiddenValues')).HiddenValues,
}));

const KEEP = [7, 30, 90, 365] as const;

const BY_ORGANIZATION = 'Set by your organization.';

/** Whether a setting is the organization's. */
const isLocked = (settings: Settings | undefined, path: string): boolean =>
  settings?.managed.locked.includes(path) ?? false;

export function guardPolicy({ settings, change, sites, bus }: PolicyRequest): SettingsGroup {
  const changeGuard = (changes: Partial<Settings['guard']>) => {
    if (settings) void change({ guard: { ...settings.guard, ...changes } });
  };
  const mode = (
    <Select
      label="Secrets and personal data"
      note={
        isLocked(settings, 'guard.mode') ? BY_ORGANIZATION : 'What happens when they are found.'
      }
      testId="guard-mode"
      options={MODES}
      chosen={settings?.guard.mode}
      disabled={isLocked(settings, 'guard.mode')}
      onChoose={(chosen) => {
        const found = MODES.find(({ value }) => value === chosen);
        if (found) changeGuard({ mode: found.value });
      }}
    />
  );
  const modes = settings && (
    <Suspense fallback={null}>
      <Modes settings={settings} sites={sites} changeGuard={changeGuard} />
    </Suspense>
  );
  const exceptions = (
    <Suspense fallback={null}>
      <Exceptions bus={bus} />
    </Suspense>
  );
  const hidden = (
    <Suspense fallback={null}>
      <HiddenValues bus={bus} />
    </Suspense>
  );
  return {
    title: 'Guard: what happens',
    rows: [
      { words: 'Mode monitor warn justify reason block', drawn: mode },
      { words: 'Modes for sites and kinds', drawn: modes },
      { words: 'This is fine exceptions allowed', drawn: exceptions },
      { words: 'Values behind placeholders vault round trip forget all restore', drawn: hidden },
      ...logRows(settings, changeGuard),
    ],
  };
}

function logRows(
  settings: Settings | undefined,
  changeGuard: (changes: Partial<Settings['guard']>) => void,
): SettingsGroup['rows'] {
  const audit = settings?.guard.audit;
  const isSet = isLocked(settings, 'guard.audit.enabled');
  const enabled = (
    <Switch
      label="Keep a log"
      note={isSet ? BY_ORGANIZATION : 'What was found, where, and what you chose; never the text.'}
      checked={audit?.enabled ?? false}
      disabled={!audit || isSet}
      onChange={(on) => audit && changeGuard({ audit: { ...audit, enabled: on } })}
    />
  );
  const isDaysSet = isLocked(settings, 'guard.audit.keepDays');
  const days = (
    <Select
      label="Keep entries"
      note={isDaysSet ? BY_ORGANIZATION : 'Older ones are deleted.'}
      testId="audit-days"
      options={KEEP.map((one) => ({ value: String(one), name: `For ${one} days` }))}
      chosen={audit && String(audit.keepDays)}
      disabled={isDaysSet}
      onChoose={(value) => {
        const keepDays = KEEP.find((one) => String(one) === value);
        if (audit && keepDays) changeGuard({ audit: { ...audit, keepDays } });
      }}
    />
  );
  return [
    { words: 'Audit log keep what was found', drawn: enabled },
    { words: 'Audit log retention age days', drawn: days },
  ];
}
