// Who may talk to a fake Ollama: the CORS check and the Host check, as the real server makes them.
import { hostname, networkInterfaces } from 'node:os';

export interface Access {
  /** Status to answer with at once, without running a handler. */
  refused?: 403;
  preflight?: true;
  headers: Record<string, string>;
}

interface Asked {
  method: string;
  origin: string | undefined;
  host: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '0.0.0.0'];

const ALWAYS_ALLOWED = [
  ...LOOPBACK.flatMap((host) => [
    `http://${host}`,
    `https://${host}`,
    `http://${host}:*`,
    `https://${host}:*`,
  ]),
  'app://*',
  'file://*',
  'tauri://*',
  'vscode-webview://*',
  'vscode-file://*',
];

const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS',
  'Access-Control-Allow-Headers':
    'Authorization,Content-Type,User-Agent,Accept,X-Requested-With,Openai-Beta,' +
    'X-Stainless-Arch,X-Stainless-Async,X-Stainless-Custom-Poll-Interval,' +
    'X-Stainless-Helper-Method,X-Stainless-Lang,X-Stainless-Os,X-Stainless-Package-Version,' +
    'X-Stainless-Poll-Helper,X-Stainless-Retry-Count,X-Stainless-Runtime,' +
    'X-Stainless-Runtime-Version,X-Stainless-Timeout',
  'Access-Control-Max-Age': '43200',
};

const LEGAL_SCHEME =
  /^(?:https?|chrome-extension|moz-extension|safari-extension|ms-browser-extension):\/\/[^\s]+$/;

/** The full list for an OLLAMA_ORIGINS value. Throws where the real server panics at start. */
export function originList(entries: readonly string[]): string[] {
  for (const entry of entries) {
    const stars = entry.split('*').length - 1;
    if (stars > 1) throw new Error('only one * is allowed');
    if (stars === 0 && !LEGAL_SCHEME.test(entry)) throw new Error(`bad origin: ${entry}`);
  }
  return [...entries, ...ALWAYS_ALLOWED];
}

/** The CORS check. Without an `Origin`, and for the same origin, it does nothing. */
export function checkOrigin(asked: Asked, list: readonly string[]): Access {
  const { origin, host, method } = asked;
  const isPreflight = method === 'OPTIONS';
  if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) {
    return { headers: {} };
  }
  const any = list.includes('*');
  if (!any && !list.some((entry) => matches(entry, origin))) return { refused: 403, headers: {} };
  const vary = isPreflight
    ? 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers'
    : 'Origin';
  const allow: Record<string, string> = any
    ? { 'Access-Control-Allow-Origin': '*' }
    : { 'Access-Control-Allow-Origin': origin, Vary: vary };
  return isPreflight
    ? { preflight: true, headers: { ...allow, ...PREFLIGHT_HEADERS } }
    : { headers: allow };
}

function matches(entry: string, origin: string): boolean {
  const star = entry.indexOf('*');
  if (star < 0) return entry === origin;
  const [prefix, suffix] = [entry.slice(0, star), entry.slice(star + 1)];
  return (
    origin.length >= prefix.length + suffix.length &&
    origin.startsWith(prefix) &&
    origin.endsWith(suffix)
  );
}

/** The Host check of a server bound to a loopback address: no foreign names. */
export function hostIsAllowed(hostHeader: string): boolean {
  const host = hostHeader
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  if (host === '' || host === 'localhost' || host === hostname().toLowerCase()) return true;
  if (/\.(?:localhost|local|internal)$/.test(host)) return true;
  return isNearAddress(host) || ownAddresses().includes(host);
}

const isNearAddress = (host: string): boolean =>
  host === '::1' ||
  host === '::' ||
  /^(?:127|10)(?:\.\d+){3}$/.test(host) ||
  /^192\.168\.\d+\.\d+$/.test(host) ||
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host) ||
  host === '0.0.0.0' ||
  /^f[cd][0-9a-f]{2}:/.test(host);

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((found) => (found ?? []).map((one) => one.address));
