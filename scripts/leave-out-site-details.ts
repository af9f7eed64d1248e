// Build step: of the chatbot sites only what the guard needs on a page ships in its content scripts.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SITES } from '../lib/guard/sites';

const FILE = join(import.meta.dirname, '../lib/guard/sites.ts');

/** A Vite plugin; `isGuard` is false for the script in the page's world, which asks nothing of its site. */
export const leaveOutSiteDetails = (isGuard: boolean): Plugin => ({
  name: 'leave-out-site-details',
  enforce: 'pre',
  load(id) {
    if (id !== FILE) return undefined;
    this.addWatchFile(FILE);
    if (!isGuard) return 'export const SITES = [], guardMatches = [];';
    const rows = SITES.map(({ id, name, matches, path = '', send = '' }) => {
      const hosts = matches.map((match) => new URL(match).hostname).join(' ');
      return [id, name, hosts, path, send].join('\t');
    });
    return `
      export const SITES = ${JSON.stringify(rows.join('\n'))}.split('\\n').map((row) => {
        const [id, name, hosts = '', path, send] = row.split('\\t');
        return { id, name, matches: hosts.split(' ').map((host) => 'https://' + host + '/*'), path, send };
      });
      export const guardMatches = [];`;
  },
});
