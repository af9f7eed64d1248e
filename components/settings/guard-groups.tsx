// The settings of the guard's presence: on or off, in all and on each chatbot.
import type { SettingsPorts } from '@/lib/stores/ports';
import { Switch } from '../ui/Switch';
import { BY_ORGANIZATION, isLocked, type SettingsGroup } from './group';
import { type GuardChange, guardMode } from './guard-policy';
import { OwnSites } from './own/OwnSites';

export function pasteGuard(request: GuardChange): SettingsGroup {
  const { settings, changeGuard } = request;
  const { enabled = false, askButton = false } = settings?.guard ?? {};
  const isSet = isLocked(settings, 'guard.enabled');
  const whole = (
    <Switch
      label="Guard my pastes"
      note={isSet ? BY_ORGANIZATION : 'Held before the page sees them; you decide.'}
      checked={enabled}
      disabled={!settings || isSet}
      onChange={(on) => changeGuard({ enabled: on })}
    />
  );
  const button = (
    <Switch
      label="Ask locally button"
      note="Beside a chatbot’s composer; asks your local model what is typed there."
      checked={enabled && askButton}
      disabled={!enabled}
      onChange={(on) => changeGuard({ askButton: on })}
    />
  );
  return {
    title: 'Paste guard',
    note: 'Warns before secrets and personal data reach a chatbot.',
    rows: [
      { words: 'Guard my pastes secrets passwords protection', drawn: whole },
      guardMode(request),
      { words: 'Ask locally button composer direct route', drawn: button },
    ],
  };
}

type SitesRequest = GuardChange & Pick<SettingsPorts, 'sites' | 'ownSites'>;

export function guardedSites(request: SitesRequest): SettingsGroup {
  const { settings, changeGuard, sites, ownSites } = request;
  const { enabled = false, sitesOff = [], ownSites: hosts = [] } = settings?.guard ?? {};
  const isSet = isLocked(settings, 'guard.sitesOff');
  const switchSite = (id: string, on: boolean) => {
    const others = sitesOff.filter((site) => site !== id);
    changeGuard({ sitesOff: on ? others : [...others, id] });
  };
  const guarded = sites.filter(({ id }) => !sitesOff.includes(id)).length + hosts.length;
  const own = settings && <OwnSites hosts={hosts} changeGuard={changeGuard} ports={ownSites} />;
  return {
    title: 'Chatbots',
    note: 'Where the guard works; you can add others.',
    fold: {
      id: 'guard-sites',
      summary: enabled ? `${guarded} of ${sites.length + hosts.length}` : 'None',
    },
    rows: [
      { words: 'Sites you have added own hosts chatbots', drawn: own },
      ...sites.map(({ id, name }) => ({
        words: `${name} site`,
        drawn: (
          <Switch
            label={name}
            checked={enabled && !sitesOff.includes(id)}
            {...(isSet && { note: BY_ORGANIZATION })}
            disabled={!enabled || isSet}
            onChange={(on) => switchSite(id, on)}
          />
        ),
      })),
    ],
  };
}
