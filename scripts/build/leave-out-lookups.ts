// Build step: the detector's long patterns and tables stay out of the guard's script; they come with the book.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lookupNames } from '../../lib/detector/pack-lookups';

const FILE = join(import.meta.dirname, '../../lib/detector/lookups.ts');

/** A Vite plugin that puts an empty module in the place of the lookups, which `takeLookups` fills. */
export const leaveOutLookups = (): Plugin => ({
  name: 'leave-out-lookups',
  enforce: 'pre',
  load(id) {
    if (id !== FILE) return undefined;
    this.addWatchFile(FILE);
    const names = lookupNames.join();
    return `
      export let ${names};
      export const takeLookups = (packed) => {
        [${names}] = JSON.parse(packed, (_, value) =>
          value?.source ? RegExp(value.source, value.flags) : value);
      };`;
  },
});
