// The hostile look-alike: whatever a page does before or while something is held, it gets nothing of it.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { EARLY_ATTACKS, LATE_ATTACKS } from '../sandbox/hostile';
import { HOSTILE } from '../sandbox/rows/special';
import { expect, test } from './matrix-fixtures';
import type { SandboxPage } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(23)}`;

/** So long an attack may go on; milliseconds. */
const ATTACK_LASTS = 700;

/** Functions whose source shows that they were replaced: a page that knows what to look for can tell. */
const TELLTALES = ['click', 'showPicker', 'readText', 'read', 'open', 'write', 'writeln'];

async function expectNothing(chat: SandboxPage): Promise<void> {
  expect(await chat.sightings(KEY)).toEqual([]);
  expect(await chat.page.evaluate(() => window.__traces)).toEqual([]);
}

const attack = (chat: SandboxPage, name: string) =>
  chat.page.evaluate((name) => window.__attack(name), name);

for (const name of EARLY_ATTACKS) {
  test(`before a paste: ${name}`, async ({ openGuarded }) => {
    const chat = await openGuarded(HOSTILE);
    await attack(chat, name);
    await chat.page.locator('textarea:visible, [contenteditable=true]:visible').first().click();
    await chat.paste(KEY);
    await chat.overlay.waitUntil();
    await expectNothing(chat);
    await chat.page.keyboard.press('Escape');
    await chat.overlay.waitUntil(false);
    await expectNothing(chat);
  });
}

for (const name of LATE_ATTACKS) {
  test(`while it is held: ${name}`, async ({ openGuarded }) => {
    const chat = await openGuarded(HOSTILE);
    await chat.page.keyboard.type('Hi');
    await chat.paste(KEY);
    await chat.overlay.waitUntil();
    await attack(chat, name);
    await chat.page.waitForTimeout(ATTACK_LASTS);
    await expectNothing(chat);
    expect(await chat.text()).toBe('Hi');
    await chat.page.keyboard.press('Escape');
    await chat.overlay.waitUntil(false);
    await expectNothing(chat);
  });
}

test('little tells a page that the guard is there before it acts', async ({
  openGuarded,
  openBare,
}) => {
  const [guarded, bare] = [await openGuarded(HOSTILE), await openBare(HOSTILE)];
  const told = (chat: SandboxPage) => chat.page.evaluate(() => window.__fingerprint());
  const [{ sources, ...rest }, native] = [await told(guarded), await told(bare)];
  const { sources: nativeSources, ...nativeRest } = native;
  expect(rest).toEqual(nativeRest);
  const differing = Object.keys(sources).filter((name) => sources[name] !== nativeSources[name]);
  expect(differing).toEqual(TELLTALES);
});

test('control: with the guard off the hostile page sees the key', async ({ openUnguarded }) => {
  const chat = await openUnguarded(HOSTILE);
  await chat.paste(KEY);
  await expect.poll(() => chat.sightings(KEY)).not.toEqual([]);
});
