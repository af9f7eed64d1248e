// Whether the browser lets the extension reach an address: users can revoke the permission.
import { browser } from 'wxt/browser';

export const mayReach = (endpoint: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternFor(endpoint)] });

/** Asks the user; must be called straight from a click. */
export const requestReach = (endpoint: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternFor(endpoint)] });

/** The manifest's own pattern for an endpoint: Firefox never matches ports. */
const patternFor = (endpoint: string): string =>
  import.meta.env.BROWSER === 'firefox'
    ? `http://${new URL(endpoint).hostname}/*`
    : `${endpoint}/*`;
