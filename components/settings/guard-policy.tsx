// The settings of the guard's policy: what happens to what is found, what was called fine, what is logged.
import { lazy, Suspense } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';
import { Switch } from '../ui/Switch';
import { BY_ORGANIZATION, isLocked, type SettingsGroup } from './group';
import { MODES } from './policy/mode-names';
import { Select } from './Select';

export interface GuardChange {
  settings: Settings | undefined;
  changeGuard: (changes: Partial<Settings['guard']>) => void;
}

type PolicyRequest = Pick<SettingsPorts, 'bus' | 'sites'>;

const Modes = lazy(async () => ({ default: (await import('./policy/Modes')).Modes }));
const Exceptions = lazy(async () => ({
  default: (await import('./policy/Exceptions')).Exceptions,
}));

const Dashboard = lazy(async () => ({ default: (await import('../guard/Dashboard')).Dashboard }));

const KEEP = [7, 30, 90, 365] as const;

/** The row about what happens to what is found. */
export function guardMode({ settings, changeGuard }: GuardChange) {
  const isSet = isLocked(settings, 'guard.mode');
  return {
    words: 'Secrets and personal data mode monitor warn justify reason block',
    drawn: (
      <Select
        label="Secrets and personal data"
        note={isSet ? BY_ORGANIZATION : 'What happens when they are found.'}
        testId="guard-mode"
        options={MODES}
        chosen={settings?.guard.mode}
        disabled={isSet}
        onChoose={(chosen) => {
          const found = MODES.find(({ value }) => value === chosen);
          if (found) changeGuard({ mode: found.value });
        }}
      />
    ),
  };
}

/** Where the guard is stricter or milder than everywhere else. */
export function guardExceptions(request: GuardChange & PolicyRequest): SettingsGroup {
  const { settings, sites, bus, changeGuard } = request;
  return {
    title: 'Exceptions',
    note: 'For a site, for a kind of finding, and what you have called fine.',
    fold: { id: 'guard-exceptions' },
    rows: [
      {
        words: 'Modes for sites and kinds stricter milder',
        drawn: settings && (
          <Suspense fallback={null}>
            <Modes settings={settings} sites={sites} changeGuard={changeGuard} />
          </Suspense>
        ),
      },
      {
        words: 'This is fine exceptions allowed',
        drawn: (
          <Suspense fallback={null}>
            <Exceptions bus={bus} />
          </Suspense>
        ),
      },
    ],
  };
}

/** What the guard saw: whether it is kept, for how long, and all of it. */
export function guardLog({
  settings,
  bus,
  changeGuard,
}: GuardChange & PolicyRequest): SettingsGroup {
  const { enabled = false, keepDays = 0 } = settings?.guard.audit ?? {};
  return {
    title: 'Log',
    note: 'What was found, where, and what you chose; never the text.',
    fold: { id: 'guard-log', summary: enabled ? `On, ${keepDays} days` : 'Off' },
    rows: [
      ...logRows(settings, changeGuard),
      {
        words: 'Audit log dashboard plot export CSV JSON what was found',
        drawn: (
          <Suspense fallback={null}>
            <Dashboard bus={bus} exportAllowed={settings?.managed.exportAllowed ?? true} />
          </Suspense>
        ),
      },
    ],
  };
}

function logRows(
  settings: Settings | undefined,
  changeGuard: GuardChange['changeGuard'],
): SettingsGroup['rows'] {
  const audit = settings?.guard.audit;
  const isSet = isLocked(settings, 'guard.audit.enabled');
  const enabled = (
    <Switch
      label="Keep a log"
      {...(isSet && { note: BY_ORGANIZATION })}
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
