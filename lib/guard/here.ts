// The site that a page belongs to, as its guard knows it: by the host alone until the background has told the rest.
import type { Site } from './sites';

export interface Here extends Pick<Site, 'name' | 'path' | 'send'> {
  /** By the host; the background knows the row behind it. */
  id: string;
}

/** A site that the user has added, or a frame without a host, is guarded like any other. */
export const hereAt = (hostname: string): Here => ({
  id: idOfHost(hostname),
  name: hostname || 'this site',
});

/** The host name with dashes; ids hold 64 characters. */
export const idOfHost = (hostname: string): string =>
  hostname ? `at-${hostname.replace(/\W/g, '-')}`.slice(0, 64) : 'other';

/** Host name of the page; frames without an address of their own have their opener's. */
export const hostOfPage = (): string =>
  location.hostname || new URL(origin === 'null' ? document.baseURI : origin).hostname;
