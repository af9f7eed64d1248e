// Serves the look-alike pages to a browser under the real host names; nothing leaves the machine.
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Request } from 'playwright';
import { build } from 'vite';
import type { LookAlike } from './look-alike';
import { ALL_PAGES, lookAlike, rowAt } from './look-alikes';
import { framePageHtml, pageHtml } from './page';

const bundled = new Map<string, Promise<string>>();

/** A page script of this folder with its editor library, as one classic script that may stand inline. */
function bundle(script: string): Promise<string> {
  const known = bundled.get(script) ?? bundleAnew(script);
  bundled.set(script, known);
  return known;
}

async function bundleAnew(script: string): Promise<string> {
  const entry = fileURLToPath(new URL(script, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'lookAlike' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`no bundle of ${script}`);
  return output.output[0].code.replaceAll('</script', '<\\/script');
}

const scriptOf = ({ editor }: LookAlike): string =>
  `editors/${editor}.ts${editor === 'react' || editor === 'slate' ? 'x' : ''}`;

async function htmlOf(row: LookAlike, switches: readonly string[]): Promise<string> {
  const record = await bundle('record.ts');
  const data = { row, switches };
  if (!row.frame) return pageHtml(data, { record, page: await bundle(scriptOf(row)) });
  const framed = lookAlike(row.framed ?? 'chatgpt');
  const inside = { inner: await htmlOf(framed, switches), address: framed.url };
  return framePageHtml(data, inside, { record, page: await bundle('frames.ts') });
}

const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'nonce-sandbox'",
  "style-src 'nonce-sandbox'",
  'img-src data:',
  'connect-src https: wss:',
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

function headersOf(row: LookAlike, switches: readonly string[]): Record<string, string> {
  const policy = switches.includes('strict') ? STRICT_POLICY : row.contentSecurityPolicy;
  return {
    ...(policy && { 'content-security-policy': policy }),
    ...(switches.includes('isolated') && {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    }),
  };
}

/** The page at an address, as its site would answer; undefined where there is none. */
export async function pageAt(url: URL) {
  const row = rowAt(url);
  if (!row) return undefined;
  const switches = [...url.searchParams.keys()];
  return {
    contentType: 'text/html; charset=utf-8',
    headers: headersOf(row, switches),
    body: await htmlOf(row, switches),
  };
}

/** Everything that left the page, as the sites' servers would have got it: addresses, bodies, frames of sockets. */
export type Traffic = string[];

/** Hosts of the pages, and those their messages and files go to. */
const HOSTS = new Set(
  ALL_PAGES.flatMap((row) =>
    [row.url, row.transport.url, row.upload ?? row.url].map(hostOf),
  ).filter(Boolean),
);

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

/** Body of a request as far as the browser tells; contents of files are not in it. */
const sent = (request: Request): string => `${request.url()} ${request.postData() ?? ''}`;

/** Answers all requests to these hosts: a page with its HTML, everything else with an empty 200. */
export async function serveSandbox(context: BrowserContext): Promise<Traffic> {
  const traffic: Traffic = [];
  await context.route(
    (url) => HOSTS.has(url.host),
    async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      const isPage = request.method() === 'GET' && request.resourceType() === 'document';
      const page = isPage ? await pageAt(url) : undefined;
      if (!page) {
        traffic.push(sent(request));
        const headers = { 'access-control-allow-origin': '*' };
        return route.fulfill({ status: 200, headers, body: '' });
      }
      await route.fulfill(page);
    },
  );
  await context.routeWebSocket(
    (url) => HOSTS.has(url.host),
    (socket) => socket.onMessage((message) => void traffic.push(String(message))),
  );
  return traffic;
}
