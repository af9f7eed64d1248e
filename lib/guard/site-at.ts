// Which guarded site a host, an origin or a guard's own word for it stands for.
import { type Here, hereAt, idOfHost } from './here';
import { SITES, type Site } from './sites';

const hostOf = (match: string): string => new URL(match).hostname;

/** By the ids that guards on their pages go by. */
const ROWS = new Map(
  SITES.flatMap((site) => site.matches.map((match) => [idOfHost(hostOf(match)), site] as const)),
);

/** The row of a site; undefined for one that the user has added, and for a frame without a host. */
export const rowOf = (told: string): Site | undefined => ROWS.get(told);

/** The id of the site that is meant: guards go by their host alone, as does what was chosen before a site was built in. */
export const siteIdOf = (told: string): string => rowOf(told)?.id ?? told;

/** The site at a host name: its row, or what is to be said of one that the user has added. */
export const siteFor = (hostname: string): Here => rowOf(idOfHost(hostname)) ?? hereAt(hostname);

/** Name of the chatbot at an origin. */
export const siteName = (origin: string): string => siteFor(URL.parse(origin)?.hostname ?? '').name;
