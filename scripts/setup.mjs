// `npm start` and `npm test` come here first: plain JavaScript that needs nothing installed, and installs the rest.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TASKS = ['start', 'test'];

function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  stop(
    `Nearside needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
    'Get a newer one from https://nodejs.org and run the command again.',
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/** npm writes its hidden lock file at the end of an installation: it holds what is really there. */
function isInstalled() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const there = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return there[path] ? there[path].version === version : optional;
  });
}

/** Not `npm ci`: it refuses a lock file that lacks packages which are optional and for other systems. */
function install() {
  console.log('Installing what the project needs (npm install) …');
  const args = ['install', '--no-save'];
  const npm = process.env.npm_execpath ?? '';
  const options = { cwd: ROOT, stdio: 'inherit' };
  const { status } = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  if (status === 0) return;
  stop(
    'The installation failed; npm says why above.',
    'Without a network (ENOTFOUND, ETIMEDOUT, ECONNREFUSED): connect, and run the command again.',
    'Behind a proxy: npm config set proxy http://HOST:PORT',
    'Otherwise delete the folder node_modules and run the command again.',
  );
}

/** Signals reach the task too; this process waits for it and takes over its exit code. */
function hand(task, args) {
  const script = join(ROOT, 'scripts', `${task}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const [task = '', ...args] = process.argv.slice(2);
if (!TASKS.includes(task)) stop(`Usage: node scripts/setup.mjs ${TASKS.join('|')}`);
checkNode();
if (!isInstalled()) install();
hand(task, args);
