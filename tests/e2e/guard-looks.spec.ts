// How the overlay looks in every state: nothing sticks out, is cut off or hard to read, in any width, theme or language.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, Worker } from '@playwright/test';
import { fakeCrcBody, fakeDigits, fakeIban } from '../../lib/detector/fake-values';
import type { LookAlike } from '../sandbox/look-alike';
import { lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import type { FakeOllama } from '../support/fake-ollama';
import { expect, paste, test } from './fixtures';
import { openChat } from './pages/chat-page';
import { Overlay } from './pages/overlay';
import { faultsIn, focusStops, lengthen } from './pages/overlay-looks';

test.describe.configure({ retries: 0 });

/** With NEARSIDE_LOOK=1 a picture of every state is written. */
const FOLDER = fileURLToPath(new URL('../../test-results/overlay/', import.meta.url));
const isLooking = process.env.NEARSIDE_LOOK !== undefined;

const CHAT = lookAlike('chatgpt');
const KEY = `ghp_${fakeCrcBody(51)}`;
const IBAN = fakeIban('DE', fakeDigits(18, 8));
const LETTER = `Hi, can you turn this into a nice e-mail to our supplier?
The deploy token is ${KEY},
please refund to ${IBAN} and call Anna Berg, +49 30 90182-1234, anna.berg@northwind.io. Thanks!`;
const MANY = `${KEY}\n${Array.from({ length: 240 }, (_, at) => `p${at}@northwind-${at}.io`).join('\n')}`;
const PLAN = 'We will close the northern plant in March and tell nobody before.';
const RIGHT_TO_LEFT = `שלום, המפתח הוא ${KEY} תודה\nمرحبا ${IBAN} شكرا`;

interface Scene {
  page: Page;
  worker: Worker;
  overlay: Overlay;
  ollama: Pick<FakeOllama, 'set' | 'stop'>;
  file: (name: string, content: string | Buffer) => Promise<string>;
}

const setGuard = (worker: Worker, guard: object) =>
  worker.evaluate((guard) => chrome.storage.local.set({ settings: { version: 1, guard } }), guard);

const chooseFile = (page: Page, path: string) =>
  page.locator('input[type=file]').first().setInputFiles(path);

const held = async ({ page, overlay }: Scene, text = LETTER) => {
  await openChat(page, CHAT);
  await paste(page, text);
  await overlay.waitForText('Keep this off');
  await expect.poll(() => overlay.isArmed('Redact and paste')).toBe(true);
};

/** How each state is come to. */
const STATES: Record<string, (scene: Scene) => Promise<void>> = {
  found: held,
  one: (scene) => held(scene, `the token ${KEY}`),
  'some-off': async (scene) => {
    await held(scene);
    await scene.overlay.toggle('IBAN');
    await scene.overlay.waitForText('left as it is');
  },
  'all-off': async (scene) => {
    await held(scene, `the token ${KEY}`);
    await scene.overlay.toggle('GitHub');
    await scene.overlay.waitForText('left as it is');
  },
  many: async (scene) => {
    await held(scene, MANY);
    await scene.overlay.waitForText('and 235 more');
  },
  'right-to-left-text': (scene) => held(scene, RIGHT_TO_LEFT),
  refused: async (scene) => {
    await held(scene);
    await paste(scene.page, 'second');
    await scene.overlay.waitForText('already waiting');
  },
  paused: async (scene) => {
    await held(scene);
    await scene.overlay.choose('Pause guarding for 15 minutes');
    await scene.overlay.waitForText('is paused');
  },
  blocked: async (scene) => {
    await setGuard(scene.worker, { kindModes: { API_KEY: 'block' } });
    await held(scene);
  },
  reason: async (scene) => {
    await setGuard(scene.worker, { mode: 'justify' });
    await held(scene);
    await scene.overlay.choose('Paste anyway');
    await scene.overlay.waitForText('Why paste it');
    await scene.overlay.choose('Paste anyway');
    await scene.overlay.waitForText('Please say why first.');
  },
  'file-unread': async (scene) => {
    await openChat(scene.page, CHAT);
    await chooseFile(scene.page, await scene.file('model.bin', Buffer.from([0, 1, 0, 2])));
    await scene.overlay.waitForText('could not check');
  },
  'file-found': async (scene) => {
    await openChat(scene.page, CHAT);
    const name = `quarterly-report-of-the-northern-plant-${'x'.repeat(80)}.txt`;
    await chooseFile(scene.page, await scene.file(name, LETTER));
    await scene.overlay.waitForText('The file');
  },
  checking: async (scene) => {
    await setGuard(scene.worker, { secondOpinion: { enabled: true, seconds: 15 } });
    await openChat(scene.page, CHAT);
    await paste(scene.page, PLAN);
    await scene.overlay.waitForText('Checking your paste');
  },
  suspicion: async (scene) => {
    scene.ollama.set({ answer: () => '{"verdict": "strategy"}' });
    await setGuard(scene.worker, { secondOpinion: { enabled: true, seconds: 15 } });
    await openChat(scene.page, CHAT);
    await paste(scene.page, PLAN);
    await scene.overlay.waitForText('plans that are not public');
  },
  'no-ollama': async (scene) => {
    await scene.ollama.stop();
    await held(scene);
    await scene.overlay.choose('Ask my local model');
    await scene.overlay.waitForText('Ollama is not answering');
  },
  'no-panel': async (scene) => {
    await scene.worker.evaluate(() => {
      chrome.sidePanel.open = () => Promise.reject(new Error('refused'));
    });
    await held(scene);
    await scene.overlay.choose('Ask my local model');
    await scene.overlay.waitForText('Waiting in Nearside');
  },
  'not-taken': async (scene) => {
    await held(scene);
    await scene.page.evaluate(() => document.querySelector('form')?.remove());
    await scene.overlay.choose('Redact and paste');
    await scene.overlay.waitForText('did not take the text');
  },
  'not-sent': async (scene) => {
    await openChat(scene.page, lookAlike('claude'));
    await scene.page.keyboard.type(`Is ${KEY} valid?`);
    await scene.page.keyboard.press('Enter');
    await scene.overlay.waitForText('Keep this off');
    await scene.overlay.choose('Redact and paste');
    await scene.overlay.waitForHint('send it again');
  },
};

const WIDTHS = [360, 800, 1440];

for (const [state, come] of Object.entries(STATES))
  test(`${state}: fits 360 to 1440 px, in light and dark, and can be read`, async ({
    page,
    context,
    worker,
    ollama,
  }, info) => {
    await serveSandbox(context);
    const overlay = new Overlay(page);
    // An answer that does not come keeps a state still.
    if (state === 'checking') ollama.faults.always({ path: '/api/chat', firstByteDelay: 60_000 });
    const file = async (name: string, content: string | Buffer) => {
      const path = info.outputPath(name);
      await writeFile(path, content);
      return path;
    };
    await page.setViewportSize({ width: 800, height: 760 });
    await come({ page, worker, overlay, ollama, file });
    if (isLooking) mkdirSync(FOLDER, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await darken(page, colorScheme === 'dark');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 500 ? 700 : 760 });
        if (isLooking) {
          await page.waitForTimeout(1_000);
          await page.screenshot({ path: `${FOLDER}${state}-${colorScheme}-${width}.png` });
        }
        if (!(await overlay.isOpen())) continue;
        await expect
          .poll(() => overlay.inspect(faultsIn), `${colorScheme}, ${width} px`)
          .toEqual([]);
      }
    }
  });

/** A page that is dark itself, as the sites are. */
const darken = (page: Page, isDark: boolean) =>
  page.evaluate((isDark) => {
    document.documentElement.style.background = isDark ? '#121212' : '';
    document.documentElement.style.color = isDark ? '#eee' : '';
  }, isDark);

test.describe('everywhere', () => {
  const open = async (page: Page, row: LookAlike = CHAT) => {
    await serveSandbox(page.context());
    await openChat(page, row);
    await paste(page, LETTER);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off');
    await overlay.toggle('IBAN');
    await overlay.waitForText('left as it is');
    return overlay;
  };
  const look = async (page: Page, name: string) => {
    if (!isLooking) return;
    mkdirSync(FOLDER, { recursive: true });
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: `${FOLDER}everywhere-${name}.png` });
  };

  test('words of twice the length, as in other languages', async ({ page }) => {
    const overlay = await open(page);
    await overlay.inspect(lengthen);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 760 });
      await look(page, `long-${width}`);
      await expect.poll(() => overlay.inspect(faultsIn), `${width} px`).toEqual([]);
    }
  });

  test('mirrored where the browser is', async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    const userAgent = await page.evaluate(() => navigator.userAgent);
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'ar-EG' });
    const overlay = await open(page);
    expect(
      await overlay.inspect(function () {
        return getComputedStyle(this).direction;
      }),
    ).toBe('rtl');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 760 });
      await look(page, `mirrored-${width}`);
      await expect.poll(() => overlay.inspect(faultsIn), `${width} px`).toEqual([]);
    }
  });

  test('at 200 and 400 % zoom', async ({ page, context }) => {
    const overlay = await open(page);
    const session = await context.newCDPSession(page);
    for (const zoom of [2, 4]) {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(1280 / zoom),
        height: Math.round(800 / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
      await look(page, `zoom-${zoom}`);
      await expect.poll(() => overlay.inspect(faultsIn), `zoom ${zoom}`).toEqual([]);
    }
  });

  test('forced colours and reduced motion', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const overlay = await open(page);
    await look(page, 'forced-colours');
    const animation = await overlay.inspect(function () {
      return getComputedStyle(this).animationName;
    });
    expect(animation).toBe('none');
    await expect.poll(() => overlay.inspect(faultsIn)).toEqual([]);
  });

  test('the focus shows wherever it goes, and comes round', async ({ page }) => {
    const overlay = await open(page);
    const stops = await overlay.inspect(focusStops);
    const seen: string[] = [];
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab');
      seen.push(
        await overlay.inspect(function () {
          const root = this.getRootNode() as ShadowRoot;
          const { outlineStyle, outlineWidth } = getComputedStyle(root.activeElement ?? this);
          const words = [
            ...(root.activeElement ?? this).querySelectorAll<HTMLElement>('[data-text]'),
          ];
          const name = words.map(({ dataset }) => dataset.text).join(' ');
          return `${outlineStyle} ${outlineWidth} ${name}`;
        }),
      );
      if (i === 3) await look(page, 'focus');
    }
    expect(seen.filter((each) => !each.startsWith('solid 2px'))).toEqual([]);
    expect(new Set(seen).size).toBe(stops);
  });
});
