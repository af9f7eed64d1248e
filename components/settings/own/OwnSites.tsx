// Sites that the user has added to the guard.
import { useState } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';
import { AddEntry, Entries, Part, Wrong } from './Entries';

interface OwnSitesProps {
  hosts: readonly string[];
  ports: SettingsPorts['ownSites'];
  changeGuard: (changes: Partial<Settings['guard']>) => void;
}

/** The host of what was typed: an address or a name. */
const hostOf = (typed: string): string =>
  URL.parse(/^https?:/i.test(typed) ? typed : `https://${typed}`)?.hostname ?? '';

export function OwnSites({ hosts, ports, changeGuard }: OwnSitesProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [removed, setRemoved] = useState('');
  /** The browser asks in answer to a click only: first and without an await before it. */
  const allow = async (host: string) => {
    const isAllowed = await ports.request(host).catch(() => false);
    setWrong(isAllowed ? undefined : `Without access to ${host} it cannot be guarded.`);
    if (isAllowed) changeGuard({ ownSites: [...hosts, host] });
    return isAllowed;
  };
  const add = async () => {
    const host = hostOf(typed.trim());
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
      return setWrong('Type an address, such as chat.example.org.');
    if ([...hosts, ...ports.known].includes(host)) return setWrong(`${host} is guarded already.`);
    if (await allow(host)) setTyped('');
  };
  return (
    <Part
      title="Sites you have added"
      note="The browser asks for access to that site. Its tabs that are open now need a reload."
      testId="own-sites"
    >
      <Entries
        label="Sites you have added"
        entries={hosts.map((host) => ({ id: host, name: host }))}
        onRemove={(id) => {
          setRemoved(id);
          changeGuard({ ownSites: hosts.filter((host) => host !== id) });
        }}
        onUndo={() => void allow(removed)}
      />
      <AddEntry
        label="New site"
        placeholder="chat.example.org"
        dir="ltr"
        longest={300}
        typed={typed}
        onType={setTyped}
        onAdd={() => void add()}
      />
      <Wrong>{wrong}</Wrong>
    </Part>
  );
}
