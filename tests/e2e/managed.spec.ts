// An organization's policy in a real Chromium: read from the machine's own policy folder, held, and said to the user.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { BUILD, expect, paste, test } from './fixtures';
import { openChat, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ mode: 'serial', retries: 0 });

const FILE = '/etc/chromium/policies/managed/nearside-test.json';
/** Fixed by the key in the manifest. */
const ID = 'aloabfenffaiikkehddbhoeejacbekjp';
const CHAT = LOOK_ALIKES.find(({ url }) => url.includes('chatgpt.com')) as LookAlike;

/** Other tests run at the same time on this machine: nothing that any of them looks at. */
const RULE = 'nz-ird';
const SAMPLE = 'IRD number 49-091-850 for the form';
const POLICY = { rulesOff: [RULE], auditKeepDays: 365, mode: 'nonsense' };

async function writePolicy(policy: object | undefined, id = ID): Promise<void> {
  if (policy === undefined) {
    await rm(FILE, { force: true });
    for (const folder of [dirname(FILE), dirname(dirname(FILE))])
      await rmdir(folder).catch(() => {});
    return;
  }
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
}

/** Why there can be no policy here; undefined where there can. */
async function whyNot(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'the policy folder is known for Linux only';
  if (existsSync(FILE)) return `${FILE} exists already`;
  try {
    await writePolicy({});
    return undefined;
  } catch {
    return `${dirname(FILE)} may not be written`;
  } finally {
    await writePolicy(undefined).catch(() => {});
  }
}

test.beforeEach(({ context }) => serveSandbox(context));

test('control: without a policy nothing is locked, and the rule finds', async ({
  page,
  extensionId,
}) => {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#guard-log`);
  await expect(options.getByTestId('audit-days')).toHaveValue('90');
  await expect(options.getByTestId('audit-days')).toBeEnabled();
  await options.close();
  await openChat(page, CHAT);
  await paste(page, SAMPLE);
  await new Overlay(page).waitUntil();
});

test.describe('with a policy file', () => {
  test.beforeAll(async () => {
    const reason = await whyNot();
    test.skip(reason !== undefined, reason);
    await writePolicy(POLICY);
  });
  test.afterAll(() => writePolicy(undefined));

  test('what it sets holds and is locked, what it says wrongly does nothing', async ({
    page,
    worker,
    extensionId,
  }) => {
    const read = () => worker.evaluate(() => chrome.storage.managed.get(null));
    await expect.poll(read).toMatchObject({ rulesOff: [RULE], auditKeepDays: 365 });
    const options = await page.context().newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html#guard-log`);
    const days = options.getByTestId('audit-days');
    await expect(days).toHaveValue('365');
    await expect(days).toBeDisabled();
    await expect(options.locator('label', { has: days })).toContainText(
      'Set by your organization.',
    );
    await expect(options.getByTestId('guard-mode')).toHaveValue('warn');
    await expect(options.getByTestId('guard-mode')).toBeEnabled();
    const changed = await options.evaluate(() =>
      chrome.runtime.sendMessage({
        verb: 'settings.change',
        request: { changes: { guard: { rulesOff: [], audit: { keepDays: 7 } } } },
      }),
    );
    expect(changed).toMatchObject({
      value: { guard: { rulesOff: [RULE], audit: { keepDays: 365 } } },
    });
    await options.close();
    await openChat(page, CHAT);
    await paste(page, SAMPLE);
    await expect.poll(() => textIn(page)).toBe(SAMPLE);
  });
});

test.describe('what may be called fine', () => {
  /** Other tests at the same time call things fine: this policy is for an extension that is here alone. */
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  /** Chromium's way from a key to an id: hexadecimal digits, written as letters from `a` on. */
  const id = createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    extensionDir: async ({}, use, info) => {
      const folder = info.outputPath('keyed');
      await cp(BUILD, folder, { recursive: true });
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
      await use(folder);
      await rm(folder, { recursive: true });
    },
  });

  /** Words of a question in which a finding is left as it is. */
  async function leaveOne(page: Page): Promise<string> {
    await openChat(page, CHAT);
    await paste(page, `the token ghp_${fakeCrcBody(71)}`);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off ChatGPT?');
    await overlay.toggle('GitHub');
    await overlay.waitForText('left as it is');
    return overlay.text();
  }

  test('control: anything, without a policy', async ({ page, extensionId }) => {
    expect(extensionId).toBe(id);
    expect(await leaveOne(page)).toContain('This is fine');
  });

  test.describe('with a policy that forbids it', () => {
    test.beforeAll(async () => {
      const reason = await whyNot();
      test.skip(reason !== undefined, reason);
      await writePolicy({ exceptionsAllowed: false }, id);
    });
    test.afterAll(() => writePolicy(undefined));

    test('nothing: the overlay has no field for it', async ({ page, worker }) => {
      const read = () => worker.evaluate(() => chrome.storage.managed.get(null));
      await expect.poll(read).toMatchObject({ exceptionsAllowed: false });
      const words = await leaveOne(page);
      expect(words).toContain('GitHub');
      expect(words).not.toContain('This is fine');
    });
  });
});
