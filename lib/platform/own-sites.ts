// Sites that the user has added to the guard: its scripts are registered there for as long as they are on the list.
import { browser } from 'wxt/browser';
import { lendLineTo } from './guard-line';

const PREFIX = 'own-site ';

const patternOf = (host: string): string => `https://${host}/*`;

/** Asks the user; must be called straight from a click. */
export const requestSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

/** Scripts of sites without permission are left out: the browser would refuse all with them. */
export async function guardOwnSites(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const wanted: string[] = [];
  for (const host of hosts) {
    if (await browser.permissions.contains({ origins: [patternOf(host)] })) wanted.push(host);
  }
  const scripts = wanted.flatMap(scriptsOf);
  const ids = scripts.map(({ id }) => id);
  const gone = [...known].filter((id) => id.startsWith(PREFIX) && !ids.includes(id));
  const added = scripts.filter(({ id }) => !known.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  const origins = gone.filter((id) => !id.includes(' ', PREFIX.length)).map(originOf);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** At an update: guards on the user's sites that it has cut off get their line back. Elsewhere that takes a click. */
export function repairOwnSites(readHosts: () => Promise<readonly string[]>): void {
  browser.runtime.onInstalled.addListener(async () => {
    const url = (await readHosts()).map(patternOf);
    const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
    for (const { id } of tabs) if (id !== undefined) void lendLineTo(id);
  });
}

const originOf = (id: string): string => patternOf(id.slice(PREFIX.length));

const scriptsOf = (host: string) =>
  (['', ' main', ' beside'] as const).map((part) => ({
    id: PREFIX + host + part,
    js: [`content-scripts/guard${part.replace(' ', '-')}.js`],
    matches: [patternOf(host)],
    runAt: part === ' beside' ? ('document_idle' as const) : ('document_start' as const),
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    ...(part === ' main' && { world: 'MAIN' as const }),
  }));
