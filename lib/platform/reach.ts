// Whether the browser lets the extension reach an address: asked for one by one, and users can revoke it.
import { browser } from 'wxt/browser';

export const mayReach = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternFor(url)] });

/** Asks the user; must be called straight from a click. */
export const requestReach = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternFor(url)] });

/** Patterns that were granted for an address with a port: nothing but an endpoint asks for such. */
const WITH_PORT = /^https?:\/\/[^/*]+:\d+\/\*$/;

/** Gives back the access to endpoints that are no longer there; what the manifest itself asks for stays. */
export async function dropReach(kept: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const lasting = [...(manifest.host_permissions ?? []), ...kept.map(patternFor)];
  const gone = origins.filter((origin) => WITH_PORT.test(origin) && !lasting.includes(origin));
  // What the browser does not take back, the user still can.
  if (gone.length > 0) await browser.permissions.remove({ origins: gone }).catch(() => false);
}

/** Firefox accepts ports in patterns but never matches them. */
function patternFor(url: string): string {
  const { protocol, host, hostname } = new URL(url);
  return `${protocol}//${import.meta.env.BROWSER === 'firefox' ? hostname : host}/*`;
}
