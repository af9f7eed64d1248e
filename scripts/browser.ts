// Finds the browsers that can load the extension; on Debian, as root, installs what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Browser {
  name: string;
  path: string;
}

/** Chromium before branded Chrome, which since version 137 ignores `--load-extension` unless told otherwise. */
const COMMANDS: readonly [string, string][] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Brave', 'brave-browser'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
];

const MAC_APPS = ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Google Chrome'];

const WINDOWS_PROGRAMS: readonly [string, string][] = [
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
];

const HOW_TO_INSTALL = {
  darwin: 'Install Chromium (brew install --cask chromium), Microsoft Edge, Brave or Chrome.',
  win32: 'Install Microsoft Edge, Brave, Chromium or Chrome.',
  linux: 'Install Chromium: sudo apt-get install chromium, or your system’s own way.',
} as const;

/** `NEARSIDE_BROWSER` (a path) wins over all that is installed. Throws when it names no program. */
function findBrowser(): Browser | undefined {
  const chosen = process.env.NEARSIDE_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`NEARSIDE_BROWSER names no file: ${chosen}`);
    return { name: 'NEARSIDE_BROWSER', path: chosen };
  }
  return candidates().find(({ path }) => isProgram(path));
}

/** Throws with the way to install one when none is there and none can be had. */
export function ensureBrowser(): Browser {
  const found = findBrowser() ?? (installByApt('chromium') ? findBrowser() : undefined);
  if (found) return found;
  const system = platform();
  const advice = HOW_TO_INSTALL[system === 'darwin' || system === 'win32' ? system : 'linux'];
  const choose = 'Or set NEARSIDE_BROWSER to the path of one.';
  throw new Error(`No Chrome, Chromium, Edge or Brave was found.\n${advice}\n${choose}`);
}

/** The path of a Firefox, or undefined when none is there and none can be had. `NEARSIDE_FIREFOX` wins. */
export function ensureFirefox(): string | undefined {
  return findFirefox() ?? (installByApt('firefox-esr') ? findFirefox() : undefined);
}

function findFirefox(): string | undefined {
  const chosen = process.env.NEARSIDE_FIREFOX;
  const paths = chosen
    ? [chosen]
    : [
        ...['firefox-esr', 'firefox'].flatMap(onPath),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFolders().map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe')),
      ];
  return paths.find(isProgram);
}

function candidates(): Browser[] {
  const system = platform();
  if (system === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((name) => ({ name, path: `${folder}/${name}.app/Contents/MacOS/${name}` })),
    );
  }
  if (system === 'win32') {
    return WINDOWS_PROGRAMS.flatMap(([name, path]) =>
      programFolders().map((folder) => ({ name, path: join(folder, path) })),
    );
  }
  return COMMANDS.flatMap(([name, command]) => onPath(command).map((path) => ({ name, path })));
}

const programFolders = (): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const onPath = (command: string): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command));

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installByApt(name: string): boolean {
  const isRoot = process.getuid?.() === 0;
  if (platform() !== 'linux' || !isRoot || !onPath('apt-get').some(isProgram)) return false;
  console.log(`Installing Debian's package ${name} (apt-get) …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => run('install', '--yes', '--no-install-recommends', name);
  // The package list of a fresh machine is empty or old: fetch it and try again.
  return install() || (run('update') && install());
}
