// Which guarded site a page belongs to, by its host.
import { SITES, type Site } from './sites';

/** What the guard needs to know of the site it is on; the rest of a row stays with the background. */
export type Here = Pick<Site, 'id' | 'name' | 'path' | 'send'>;

/** The site at a host name; one that the user has added, or a frame without a host, is guarded all the same. */
export function siteFor(hostname: string): Here {
  const known = SITES.find((site) => site.matches.includes(`https://${hostname}/*`));
  return known ?? { id: ownSiteId(hostname), name: hostname || 'this site' };
}

/** Id of a site that the user has added: its host name with dashes; ids hold 64 characters. */
const ownSiteId = (hostname: string): string =>
  hostname ? `at-${hostname.replace(/\W/g, '-')}`.slice(0, 64) : 'other';

/** Name of the chatbot at an origin. */
export const siteName = (origin: string): string => siteFor(URL.parse(origin)?.hostname ?? '').name;
