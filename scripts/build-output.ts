// What a build left behind: its folders, what an entry loads, and the folder as a zip.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { ROOT } from './run-tool';

export const OUTPUT = join(ROOT, '.output');

export const BROWSERS = ['chrome', 'firefox'] as const;

/** Folder of a browser's build; ends the script when there is none. */
export function buildOf(browser: (typeof BROWSERS)[number]): string {
  const folder = join(OUTPUT, `${browser}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  console.error(`There is no build for ${browser}. Run: npm run build`);
  process.exit(1);
}

/** `from"./a.js"`, `import"./a.js"`, `import("./a.js")`, `src="/a.js"`. */
const LOADING = /\b(?:from|import\(?|src=)\s*["'`]([./][\w@./-]*\.js)["'`]/g;

/** The same without `import(...)`, which waits until it is needed. */
const LOADING_AT_ONCE = /\b(?:from|import|src=)\s*["'`]([./][\w@./-]*\.js)["'`]/g;

/** The scripts an entry (HTML or JavaScript, relative to the build) loads sooner or later, itself included. */
export const scriptsLoadedBy = (entry: string, build: string): string[] =>
  follow(entry, build, LOADING);

/** The scripts an entry needs before it can run, itself included. */
export const scriptsNeededBy = (entry: string, build: string): string[] =>
  follow(entry, build, LOADING_AT_ONCE);

function follow(entry: string, build: string, loading: RegExp): string[] {
  const found = new Set<string>();
  const todo = [join(build, entry)];
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(loading)) {
      todo.push(join(name.startsWith('/') ? build : dirname(file), name));
    }
  }
  return [...found].filter((file) => file.endsWith('.js'));
}

/** DOS times have no zone and are read off the local clock, so this moment is the same bytes everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The folder's files as a zip whose bytes depend on their names and contents only. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = readFileSync(join(folder, name));
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}
