// Build step: a content script without WXT's frame around it, which tells every page of the script and weighs 4 kB.
import type { Plugin } from 'vite';

/** What WXT builds: a module that imports the entry and runs it in a frame of its own. */
const FRAME = /virtual:wxt-content-script-(?:isolated|main)-world-entrypoint\?(.+)$/;

/** A Vite plugin: the entry's `main` runs at once, with nothing before and nothing after it. */
export const bareEntry = (): Plugin => ({
  name: 'bare-entry',
  enforce: 'pre',
  load(id) {
    const entry = FRAME.exec(id)?.[1];
    return entry && `import entry from ${JSON.stringify(entry)};\nentry.main();`;
  },
});
