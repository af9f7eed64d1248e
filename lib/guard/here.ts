// The site that a page belongs to, as its guard knows it: by the host alone until the background has told the rest.
import { PARTS, type Site } from './sites';

export interface Here extends Pick<Site, 'name' | 'drafts' | 'send'> {
  /** By the host; the background knows the row behind it. */
  id: string;
  part?: string | undefined;
  composer?: string;
  /** A pattern for labels of buttons that send nothing. */
  leaving?: string;
}

/** A site that the user has added, or a frame without a host, is guarded like any other. */
export const hereAt = (hostname: string): Here => ({
  id: idOfHost(hostname),
  name: hostname || 'this site',
  part: PARTS[hostname],
});

/** Whether an address of a host is the chatbot's; `part` of its row. */
export const isInPart = (
  part: string | undefined,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
): boolean => !part || new RegExp(`${part}($|[/?&])`).test(pathname + search);

/** Whether the page is the chatbot's. A frame is what it is itself, or what the page is that it belongs to. */
export function isPartOf({ part }: Pick<Here, 'part'>): boolean {
  const fits = (address: Location | URL) => isInPart(part, address);
  try {
    return fits(location) || fits((window.top ?? window).location);
  } catch {
    // A frame without an origin of its own has the address that it was made at; who has none may be anywhere.
    const made = new URL(document.baseURI);
    return !made.hostname || fits(made);
  }
}

/** The host name with dashes; ids hold 64 characters. */
export const idOfHost = (hostname: string): string =>
  hostname ? `at-${hostname.replace(/\W/g, '-')}`.slice(0, 64) : 'other';

/** Host name of the page; frames without an address of their own have that of whoever made them, or is around them. */
export const hostOfPage = (): string =>
  location.hostname ||
  [origin, ...(location.ancestorOrigins ?? []), document.baseURI]
    .map((address) => URL.parse(address)?.hostname)
    .find(Boolean) ||
  '';
