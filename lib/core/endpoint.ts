// An endpoint: a server where models run, and how far it may carry text. Pure.
import { isWithin, type Place, placeOf } from './place';

export interface Endpoint {
  id: string;
  /** What the user calls it. */
  name: string;
  /** Id of its provider in lib/providers/kinds. */
  kind: string;
  /** Base URL as `readEndpointUrl` gives it. */
  url: string;
  /** The farthest place that text sent to it may reach; `machine` is the local lock. */
  limit: Place;
}

/** What there is before anything has been set. */
export const OWN_MACHINE: Endpoint = {
  id: 'this-machine',
  name: 'Ollama',
  kind: 'ollama',
  url: 'http://localhost:11434',
  limit: 'machine',
};

/** The part of the settings that says where models run. */
interface Endpoints {
  endpoints: readonly Endpoint[];
  /** Of the endpoint in use; the first one when there is none of this id. */
  endpointId: string;
}

export const endpointInUse = ({ endpoints, endpointId }: Endpoints): Endpoint =>
  endpoints.find(({ id }) => id === endpointId) ?? endpoints[0] ?? OWN_MACHINE;

/** The base URLs that requests may go to at all: a locked server elsewhere is none. */
export const openUrls = ({ endpoints }: Pick<Endpoints, 'endpoints'>): string[] => [
  ...new Set(
    endpoints.filter(({ url, limit }) => isWithin(placeOf(url), limit)).map(({ url }) => url),
  ),
];

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Where the same server may be found on this machine: under its other names, and by http; none for one elsewhere. */
export function urlsBeside(url: string): string[] {
  const { hostname, protocol } = new URL(url);
  if (!OWN_NAMES.includes(hostname)) return [];
  const schemes = protocol === 'https:' ? [protocol, 'http:'] : [protocol];
  return schemes
    .flatMap((scheme) =>
      OWN_NAMES.map((name) => url.replace(`${protocol}//${hostname}`, `${scheme}//${name}`)),
    )
    .filter((other) => other !== url && isEndpointUrl(other));
}

/** Whether requests to it would go where they went before, under the same limit. */
export const isSameEndpoint = (one: Endpoint, other: Endpoint): boolean =>
  one.url === other.url && one.kind === other.kind && one.limit === other.limit;

/** Paths that people copy along, and that requests add by themselves. */
const OWN_PATHS = /\/(?:v1(?:\/(?:chat\/completions|models))?|api(?:\/\w+)?)$/;

/** Firewall rules would read other characters as wildcards. */
const PLAIN_PATH = /^[\w./~-]*$/;

/**
 * The base URL of what was typed: `http` unless said, no slash at its end. Undefined where it can be none: with a
 * user name, a query, or another scheme.
 * @param usualPort for what was typed without scheme and port
 */
export function readEndpointUrl(typed: string, usualPort?: number): string | undefined {
  const text = typed.trim();
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const address = isWhole ? text : `http://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (url.search || url.hash || /[?#@]/.test(text) || !PLAIN_PATH.test(url.pathname))
    return undefined;
  if (!isWhole && !url.port && usualPort && !/:\d+(?:\/|$)/.test(text))
    url.port = String(usualPort);
  // What servers are told to listen on, not an address to reach them by.
  const host = url.host.replace(/^0\.0\.0\.0(?=:|$)/, '127.0.0.1').replace(/^\[::\]/, '[::1]');
  const path = url.pathname.replace(/\/+$/, '').replace(OWN_PATHS, '').replace(/\/+$/, '');
  return `${url.protocol}//${host}${path}`;
}

/** Whether a stored URL is written as `readEndpointUrl` writes it. */
export const isEndpointUrl = (url: string): boolean => readEndpointUrl(url) === url;
