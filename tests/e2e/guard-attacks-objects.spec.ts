// A page that adds to what all its objects share, to be handed what passes between its world and the guard.
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, test, writeClipboard } from './fixtures';
import { hasSeen, openChat } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(27)}`;
const CHAT = lookAlike('claude');

declare global {
  interface Window {
    showOpenFilePicker(): Promise<FileSystemFileHandle[]>;
    showDirectoryPicker(): Promise<FileSystemDirectoryHandle>;
  }
}

/** Runs before the guard: no test can answer the browser's own dialogs. Gives true handles, of a file with the key. */
function answerPickers(text: string): void {
  const root = async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('key.txt', { create: true })).createWritable();
    await file.write(text);
    await file.close();
    return folder;
  };
  window.showDirectoryPicker = root;
  window.showOpenFilePicker = async () => [await (await root()).getFileHandle('key.txt')];
}

/** Whatever is made of an object without asking: its own properties first, then those of all. */
function watchObjects(): void {
  for (const name of ['bubbles', 'composed', 'view', 'screenX', 'relatedTarget'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get(this: object) {
        const own = Object.getOwnPropertyDescriptor(this, 'dataTransfer')?.value as DataTransfer;
        for (const file of own?.files ?? []) window.__see('getter', file);
        return undefined;
      },
    });
}

const PICKS: Record<string, (page: Page) => Promise<void>> = {
  'a file': (page) =>
    page.evaluate(() => {
      void window
        .showOpenFilePicker()
        .then(async ([file]) => window.__see('picked', await file?.getFile()))
        .catch(() => {});
    }),
  'a folder': (page) =>
    page.evaluate(() => {
      void window
        .showDirectoryPicker()
        .then(async (folder) => (await folder.getFileHandle('key.txt')).getFile())
        .then((file) => window.__see('picked', file))
        .catch(() => {});
    }),
};

for (const [what, pick] of Object.entries(PICKS)) {
  const open = async (page: Page) => {
    await serveSandbox(page.context());
    await page.addInitScript(answerPickers, `the key ${KEY}`);
    await openChat(page, CHAT);
    await page.evaluate(watchObjects);
    await pick(page);
  };

  test(`${what} that the page picks is held, and nothing of it goes on after Cancel`, async ({
    page,
  }) => {
    await open(page);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off Claude?');
    expect(await hasSeen(page, KEY)).toBe(false);
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
    expect(await hasSeen(page, KEY)).toBe(false);
  });

  test(`${what} that the page picks comes to it after Paste anyway`, async ({ page }) => {
    await open(page);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off Claude?');
    await overlay.choose('Paste anyway');
    await expect.poll(() => hasSeen(page, KEY)).toBe(true);
  });
}

/** In the page: the browser's own function, got from what stands in its place; then a read by it. */
function stealAndRead(): boolean {
  const found: (() => Promise<string>)[] = [];
  const shared = Object.prototype as { get?: unknown };
  shared.get = (target: () => Promise<string>) => void found.push(target);
  void (Clipboard.prototype.readText as unknown as { secret: unknown }).secret;
  delete shared.get;
  const read = found[0] ?? Clipboard.prototype.readText;
  read.call(navigator.clipboard).then(
    (text) => window.__see('clipboard', text),
    () => {},
  );
  return found.length > 0;
}

test('what stands before the clipboard does not give the browser’s own function away', async ({
  page,
}) => {
  await serveSandbox(page.context());
  await openChat(page, CHAT);
  await writeClipboard(page, { 'text/plain': KEY });
  expect(await page.evaluate(stealAndRead)).toBe(false);
  await new Overlay(page).waitForText('Keep this off Claude?');
  expect(await hasSeen(page, KEY)).toBe(false);
});

test('a frame that is not in front cannot read in the page’s stead', async ({ page }) => {
  await serveSandbox(page.context());
  await openChat(page, CHAT);
  await writeClipboard(page, { 'text/plain': KEY });
  const refused = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = (frame.contentWindow as unknown as typeof globalThis).Clipboard.prototype;
    try {
      window.__see('clipboard', await other.readText.call(navigator.clipboard));
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('NotAllowedError');
  expect(await hasSeen(page, KEY)).toBe(false);
});
