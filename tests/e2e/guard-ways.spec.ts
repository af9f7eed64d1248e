// Every way into a chatbot but the paste: what the page gets to see, each with its control, the guard off.
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { LOOK_ALIKES, lookAlike } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { hasSeen, openChat, recordOf, textIn } from './pages/chat-page';
import { Overlay } from './pages/overlay';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(11)}`;
const [CHAT, SIGNED_OUT] = LOOK_ALIKES;

test.beforeEach(({ context }) => serveSandbox(context));

/** Lets go of a text that is dragged in from elsewhere, over the composer. */
async function drop(page: Page, data: { text?: string; files?: string[] }): Promise<void> {
  const box = await page.locator('form').boundingBox();
  const at = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 30 };
  const items = data.text === undefined ? [] : [{ mimeType: 'text/plain', data: data.text }];
  const cdp = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      ...at,
      data: { items, files: data.files ?? [], dragOperationsMask: 1 },
    });
  }
}

/** A file chosen in the page's input, as the browser's own dialog does it. */
async function chooseFile(page: Page, path: string, selector = 'input[type=file]'): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', {});
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await cdp.send('DOM.setFileInputFiles', { nodeId, files: [path] });
}

/** The page reads the files that it is handed, as real pages do at once. */
const readFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const read = async (files: FileList | null | undefined) => {
      for (const file of files ?? []) {
        const text = `${file.name}: ${await file.text()}`;
        window.__record.push({ kind: 'file', where: 'window', text });
      }
    };
    for (const type of ['input', 'change']) {
      addEventListener(type, ({ target }) => {
        if (target instanceof HTMLInputElement) void read(target.files);
      });
    }
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      void read(event.dataTransfer?.files);
    });
    addEventListener('paste', (event) => void read(event.clipboardData?.files), true);
  });

/** What the user does, by the name of the way in. */
const WAYS: Record<string, (page: Page, file: (text: string) => Promise<string>) => Promise<void>> =
  {
    'a dropped text': (page) => drop(page, { text: KEY }),
    'a dropped file': async (page, file) => {
      await readFiles(page);
      await drop(page, { files: [await file(`the key ${KEY}`)] });
    },
    'a file of a file input': async (page, file) => {
      await readFiles(page);
      await chooseFile(page, await file(`the key ${KEY}`));
    },
    'text that comes whole': (page) => page.keyboard.insertText(`Is ${KEY} valid?`),
    'a read of the clipboard': async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async (text) => {
        await navigator.clipboard.writeText(text);
        const see = (text: string) =>
          void window.__record.push({ kind: 'read', where: 'window', text });
        navigator.clipboard.readText().then(see, (error) => see(`refused: ${error.name}`));
      }, KEY);
    },
    'a read of the clipboard’s items': async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async (text) => {
        await navigator.clipboard.writeText(text);
        const see = (text: string) =>
          void window.__record.push({ kind: 'read', where: 'window', text });
        navigator.clipboard
          .read()
          .then(async ([item]) => see(await (await item!.getType('text/plain')).text()))
          .catch((error) => see(`refused: ${error.name}`));
      }, KEY);
    },
    'a file input that stands nowhere': async (page, file) => {
      const choosing = page.waitForEvent('filechooser');
      await page.evaluate(() => {
        const input = document.createElement('input');
        input.type = 'file';
        const read = async () => {
          const text = (await input.files?.[0]?.text()) ?? '';
          window.__record.push({ kind: 'file', where: 'window', text });
        };
        input.addEventListener('input', read, true);
        input.addEventListener('change', read);
        input.click();
      });
      await (await choosing).setFiles(await file(`the key ${KEY}`));
    },
  };

for (const [name, act] of Object.entries(WAYS)) {
  test(`${name} is held, and nothing of it goes on after Cancel`, async ({ page }, info) => {
    const file = async (text: string) => {
      const path = info.outputPath('notes.txt');
      await writeFile(path, text);
      return path;
    };
    await openChat(page, CHAT!);
    await act(page, file);
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off ChatGPT?');
    expect(await hasSeen(page, KEY)).toBe(false);
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
    expect(await textIn(page)).toBe('');
    expect(await hasSeen(page, KEY)).toBe(false);
  });

  test(`control: with the guard off ${name} is seen`, async ({ page, worker }, info) => {
    const file = async (text: string) => {
      const path = info.outputPath('notes.txt');
      await writeFile(path, text);
      return path;
    };
    await worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, guard: { enabled: false, sitesOff: [] } },
      }),
    );
    await openChat(page, CHAT!);
    await act(page, file);
    await expect.poll(() => hasSeen(page, KEY)).toBe(true);
  });
}

/** What is typed is asked about when it is sent, where no drafts of it go out before. */
for (const row of [lookAlike('claude'), lookAlike('deepseek')])
  test(`typed and sent by Enter, then by the button: held, redacted, let go: ${row.url}`, async ({
    page,
  }) => {
    const question = `Keep this off ${row.site}?`;
    const hasSent = async (text: string) =>
      (await recordOf(page)).some(
        (seen) => seen.text.startsWith(`${row.transport.url} `) && seen.text.includes(text),
      );
    await openChat(page, row);
    await page.keyboard.type(`Is ${KEY} valid?`);
    await page.keyboard.press('Enter');
    const overlay = new Overlay(page);
    await overlay.waitForText(question);
    await overlay.choose('Cancel');
    await overlay.waitUntil(false);
    expect(await hasSent(KEY)).toBe(false);
    const button = (await page.locator('.send').boundingBox())!;
    await page.mouse.click(button.x + 5, button.y + 5);
    await overlay.waitForText(question);
    expect(await hasSent(KEY)).toBe(false);
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toBe('Is [API_KEY_1] valid?');
    await page.keyboard.press('Enter');
    await expect.poll(() => hasSent('[API_KEY_1]')).toBe(true);
    expect(await hasSent(KEY)).toBe(false);
    await page.keyboard.type(`${KEY}`);
    await page.keyboard.press('Enter');
    await overlay.choose('Paste anyway');
    await expect.poll(() => hasSent(KEY)).toBe(true);
  });

for (const row of [CHAT!, SIGNED_OUT!])
  test(`two halves of a card number are seen together: ${row.url}`, async ({ page }) => {
    await openChat(page, row);
    await paste(page, 'card 5425 2334');
    await expect.poll(() => textIn(page)).toBe('card 5425 2334');
    await paste(page, ' 3010 9903 is it');
    const overlay = new Overlay(page);
    await overlay.waitForText('Keep this off ChatGPT?');
    await overlay.choose('Redact and paste');
    await expect.poll(() => textIn(page)).toBe('card 5425 2334[CREDIT_CARD_1] is it');
  });
