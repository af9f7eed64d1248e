// Sites that the user has added and that a later version has built in: they go by their rows, with what was chosen for them.
import type { StoredItem } from '../core/ports';
import { parseSettings, type Settings } from '../settings/schema';
import { siteIdOf } from './site-at';
import { guardMatches } from './sites';

const isBuiltIn = (host: string): boolean => guardMatches.includes(`https://${host}/*`);

/** Settings that name no such site any more; what was chosen for a row goes before what was for its host. */
export function adopted(settings: Settings): Settings {
  const { ownSites, siteModes, sitesOff } = settings.guard;
  const modes = Object.entries(siteModes).map(([id, mode]) => [siteIdOf(id), mode] as const);
  const ownModes = Object.entries(siteModes).filter(([id]) => siteIdOf(id) === id);
  const guard = {
    ...settings.guard,
    ownSites: ownSites.filter((host) => !isBuiltIn(host)),
    sitesOff: [...new Set(sitesOff.map(siteIdOf))],
    siteModes: Object.fromEntries([...modes, ...ownModes]),
  };
  return { ...settings, guard };
}

/** Stored settings that are read so. */
export const adopting = (item: StoredItem): StoredItem => ({
  read: async () => adopted(parseSettings(await item.read())),
  write: item.write,
});
