// Serves the look-alike pages to a browser under the real host names; nothing leaves the machine.
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright';
import { build } from 'vite';
import { LOOK_ALIKES, type LookAlike } from './look-alikes';
import { pageHtml } from './page';

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

async function htmlOf(row: LookAlike): Promise<string> {
  const [record, page] = await Promise.all([bundle('record.ts'), bundle(row.script)]);
  return pageHtml(row, { record, page });
}

/** The row of an address: its host, and signed out where the query says so. */
function rowAt(url: URL): LookAlike | undefined {
  const isSignedOut = url.searchParams.has('unauth');
  return LOOK_ALIKES.find((row) => {
    const { host, searchParams } = new URL(row.url);
    return host === url.host && searchParams.has('unauth') === isSignedOut;
  });
}

/** Answers all requests to the guarded hosts: `/` with the page, everything else with an empty 200. */
export async function serveSandbox(context: BrowserContext): Promise<void> {
  const hosts = new Set(LOOK_ALIKES.map((row) => new URL(row.url).host));
  await context.route(
    (url) => hosts.has(url.host),
    async (route) => {
      const url = new URL(route.request().url());
      const row = url.pathname === '/' && rowAt(url);
      if (!row) return route.fulfill({ status: 200, body: '' });
      const policy = row.contentSecurityPolicy;
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: await htmlOf(row),
      });
    },
  );
}
