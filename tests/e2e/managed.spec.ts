// An organization's policy in a real Chromium: read from the machine's own policy folder, held, and said to the user.
import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LOOK_ALIKES, type LookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
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

async function writePolicy(policy: object | undefined): Promise<void> {
  if (policy === undefined) {
    await rm(FILE, { force: true });
    for (const folder of [dirname(FILE), dirname(dirname(FILE))])
      await rmdir(folder).catch(() => {});
    return;
  }
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify({ '3rdparty': { extensions: { [ID]: policy } } }));
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
  await options.goto(`chrome-extension://${extensionId}/options.html`);
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
    await options.goto(`chrome-extension://${extensionId}/options.html`);
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
