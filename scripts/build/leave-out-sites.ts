// Build step: no row of the chatbot sites ships whole in content scripts; the background tells a guard its own.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PARTS } from '../../lib/guard/sites';

const FILE = join(import.meta.dirname, '../../lib/guard/sites.ts');

/** A Vite plugin: what the manifest was made from is of no use in the scripts that it names. */
export const leaveOutSites = (): Plugin => ({
  name: 'leave-out-sites',
  enforce: 'pre',
  load: (id) =>
    id === FILE
      ? `export const SITES = [], guardMatches = [], PARTS = ${JSON.stringify(PARTS)};`
      : undefined,
});
