// `npm start`: builds, finds a browser and Ollama, and opens Nearside on a page; without a display it makes a tour.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, ensureBrowser } from './browser';
import { type Address, lookForOllama, parseOllamaHost } from './ollama-host';
import { ROOT, runTool } from './run-tool';
import { startDemoServer } from './tour/demo-server';
import { type SamplePage, serveSamplePage } from './tour/sample-page';
import { fakeKeyPair, runTour } from './tour/tour';

const EXTENSION = join(ROOT, '.output/chrome-mv3');
const OWN_FILES = join(ROOT, '.nearside');
const USUAL: Address = { host: '127.0.0.1', port: 11434 };

interface Models {
  /** `host:port` */
  address: string;
  isDemo: boolean;
  close(): Promise<void>;
}

async function findModels(): Promise<Models> {
  const address = parseOllamaHost(process.env.OLLAMA_HOST);
  const found = await lookForOllama(address);
  const where = `${address.host}:${address.port}`;
  if (found === 'ready') {
    console.log(`Ollama answers at ${where}.`);
    return { address: where, isDemo: false, close: async () => {} };
  }
  console.log(
    found === 'none'
      ? `No Ollama answers at ${where}: starting the demo server.`
      : `Ollama at ${where} has no model (get one: ollama run llama3.2): starting the demo server.`,
  );
  // Another program may have the usual port; the browser is led to whichever is free.
  const demo = await startDemoServer(USUAL.port).catch(() => startDemoServer(0));
  console.log('Its model, nearside-demo, is no AI: it copies key sentences from the text it gets.');
  return { address: `127.0.0.1:${demo.port}`, isDemo: true, close: demo.close };
}

async function build(): Promise<void> {
  console.log('Building the extension …');
  const { ok, output } = await runTool('wxt', ['build', '-b', 'chrome']);
  if (!ok) throw new Error(`The build failed:\n${output}`);
}

function hasDisplay(): boolean {
  if (process.env.NEARSIDE_HEADLESS === '1') return false;
  return platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Resolves when the browser is closed. */
async function openBrowser(browser: Browser, models: Models, page: SamplePage): Promise<void> {
  const profile = join(OWN_FILES, 'profile');
  mkdirSync(profile, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const isUsual = models.address === `${USUAL.host}:${USUAL.port}`;
  const hosts = ['localhost', '127.0.0.1', '[::1]'];
  const rules = hosts.map((host) => `MAP ${host}:${USUAL.port} ${models.address}`).join(', ');
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${EXTENSION}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    '--no-first-run',
    '--no-default-browser-check',
    ...(isUsual ? [] : [`--host-resolver-rules=${rules}`]),
    ...(isRoot ? ['--no-sandbox'] : []),
    page.url,
  ];
  const child = spawn(browser.path, args, { stdio: 'ignore' });
  process.once('SIGINT', () => child.kill());
  process.once('SIGTERM', () => child.kill());
  console.log(thingsToTry(browser, page));
  await new Promise((closed, failed) => {
    child.on('error', failed);
    child.on('exit', closed);
  });
}

const thingsToTry = (browser: Browser, page: SamplePage): string => `
${browser.name} is open on “${page.title}”. Three things to try:

  1. Click the Nearside icon (behind the puzzle piece), or press Alt+Shift+N, and ask something.
  2. Select some text on the page, right-click it and choose “Summarize selection”.
  3. Copy the next line, open https://chatgpt.com and paste it there:
     aws_access_key_id = ${fakeKeyPair(Date.now()).id}

No icon? Open chrome://extensions, switch on Developer mode, choose “Load unpacked” and
pick ${EXTENSION}

Close the browser or press Ctrl+C to end.`;

async function start(file: string | undefined): Promise<boolean> {
  const from = process.env.INIT_CWD ?? process.cwd();
  const page = await serveSamplePage(file === undefined ? undefined : resolve(from, file));
  await build();
  const browser = ensureBrowser();
  console.log(`Browser: ${browser.name} (${browser.path})`);
  const models = await findModels();
  try {
    if (hasDisplay()) {
      await openBrowser(browser, models, page);
      return true;
    }
    console.log('There is no display: making the tour in a hidden browser.');
    const { address: ollamaAddress, isDemo } = models;
    const pictures = join(OWN_FILES, 'tour');
    const plan = { browserPath: browser.path, extensionDir: EXTENSION, pictures };
    return await runTour({ ...plan, ollamaAddress, isDemo, page });
  } finally {
    page.close();
    await models.close();
  }
}

try {
  const wentWell = await start(process.argv[2]);
  process.exitCode = wentWell ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
