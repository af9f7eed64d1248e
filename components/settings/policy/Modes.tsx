// How strict the guard is on some sites, or about some kinds of findings.
import { type FormEvent, useState } from 'react';
import type { Mode, Settings } from '@/lib/settings/schema';
import type { GuardedSite } from '@/lib/stores/ports';
import { Button } from '../../ui/Button';
import { Entries, FIELD, Part } from '../own/Entries';
import { MODES, modeName } from './mode-names';

interface ModesProps {
  settings: Settings;
  sites: readonly GuardedSite[];
  changeGuard: (changes: Partial<Settings['guard']>) => void;
}

const KINDS = [
  ['critical', 'Critical findings'],
  ['high', 'High findings'],
  ['medium', 'Medium findings'],
  ['low', 'Low findings'],
  ['API_KEY', 'API keys'],
  ['PASSWORD', 'Passwords'],
  ['PRIVATE_KEY', 'Private keys'],
  ['CARD', 'Payment cards'],
  ['IBAN', 'IBANs'],
  ['EMAIL', 'Email addresses'],
  ['PHONE', 'Phone numbers'],
  ['PERSON', 'Names of people'],
  ['ADDRESS', 'Addresses'],
  ['TERM', 'Your own words'],
  ['DOCUMENT', 'Your documents'],
] as const;

export function Modes({ settings, sites, changeGuard }: ModesProps) {
  const { siteModes, kindModes } = settings.guard;
  const [before, setBefore] = useState({ siteModes, kindModes });
  const [chosen, setChosen] = useState('');
  const [mode, setMode] = useState<Mode>('block');
  const isLocked = (path: string) => settings.managed.locked.includes(path);
  const names = new Map<string, string>([
    ...sites.map(({ id, name }) => [`site ${id}`, name] as const),
    ...KINDS.map(([id, name]) => [`kind ${id}`, name] as const),
  ]);
  const entries = [
    ...Object.entries(siteModes).map(([id, one]) => [`site ${id}`, one] as const),
    ...Object.entries(kindModes).map(([id, one]) => [`kind ${id}`, one] as const),
  ].map(([id, one]) => ({ id, name: names.get(id) ?? id.slice(5), detail: modeName(one) }));

  const add = (event: FormEvent) => {
    event.preventDefault();
    const id = chosen.slice(5);
    if (chosen.startsWith('site ')) changeGuard({ siteModes: { ...siteModes, [id]: mode } });
    else if (chosen !== '') changeGuard({ kindModes: { ...kindModes, [id]: mode } });
    setChosen('');
  };
  const remove = (entry: string) => {
    setBefore({ siteModes, kindModes });
    const without = (all: Record<string, Mode>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => id !== entry.slice(5)));
    changeGuard(
      entry.startsWith('site ')
        ? { siteModes: without(siteModes) }
        : { kindModes: without(kindModes) },
    );
  };
  const locked = isLocked('guard.siteModes') || isLocked('guard.kindModes');
  return (
    <Part
      title="For a site or a kind"
      note={
        locked
          ? 'Set by your organization.'
          : 'In place of the choice above. A kind goes before a site.'
      }
      testId="guard-modes"
    >
      <Entries
        label="Modes for sites and kinds"
        entries={entries}
        onRemove={remove}
        onUndo={() => changeGuard(before)}
      />
      {!locked && (
        <form onSubmit={add} className="flex flex-wrap gap-2">
          <select
            aria-label="Site or kind"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            className={`${FIELD} flex-1 basis-[140px]`}
          >
            <option value="">Site or kind</option>
            {[...names].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <select
            aria-label="What happens there"
            value={mode}
            onChange={(event) =>
              setMode(MODES.find(({ value }) => value === event.target.value)?.value ?? 'warn')
            }
            className={`${FIELD} flex-1 basis-[140px]`}
          >
            {MODES.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <Button small type="submit" disabled={chosen === ''}>
            Add
          </Button>
        </form>
      )}
    </Part>
  );
}
