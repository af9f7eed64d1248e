// A page that wants the files before the user has decided: it moves and hides their input, and listens wherever it can.
import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { HOSTILE } from '../sandbox/rows/special';
import { expect, test } from './matrix-fixtures';
import { type SandboxPage, soon } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(29)}`;

interface Given {
  input: HTMLInputElement;
  /** Looks at the files whenever an element hears of them. */
  spy: (element: HTMLElement) => void;
}

/** Each runs in the page, and opens the browser's own dialog. */
const TRICKS: Record<string, (given: Given) => void> = {
  'appended, clicked, removed': ({ input }) => {
    document.body.append(input);
    input.click();
    input.remove();
  },
  'appended, shown, removed': ({ input }) => {
    document.body.append(input);
    input.showPicker();
    input.remove();
  },
  'in a label that stands nowhere': ({ input }) => {
    const label = document.createElement('label');
    label.append(input);
    label.click();
  },
  'moved under a listener': ({ input, spy }) => {
    const outer = document.createElement('div');
    spy(outer);
    input.click();
    outer.append(input);
  },
  'moved with all that is around it': ({ input, spy }) => {
    const outer = document.createElement('div');
    spy(outer);
    input.addEventListener('click', () => outer.append(input.parentNode ?? input));
    input.click();
  },
  'moved again and again': ({ input, spy }) => {
    input.click();
    setInterval(() => {
      const outer = document.createElement('div');
      spy(outer);
      outer.append(input);
    }, 20);
  },
  'in a root whose host stands nowhere': ({ input, spy }) => {
    const host = document.createElement('div');
    spy(host);
    host.attachShadow({ mode: 'closed' }).append(input);
    input.click();
  },
  'in closed roots': ({ input }) => {
    const [host, inner] = [document.createElement('div'), document.createElement('div')];
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'closed' }).append(input);
    input.click();
  },
};

async function choose(chat: SandboxPage, trick: (given: Given) => void, info: TestInfo) {
  const { page } = chat;
  const path = info.outputPath('notes.txt');
  await writeFile(path, `the key ${KEY}`);
  const given = await page.evaluateHandle(() => {
    const input = document.createElement('input');
    input.type = 'file';
    const spy = (element: HTMLElement) => {
      for (const type of ['input', 'change'])
        element.addEventListener(
          type,
          () => {
            for (const file of input.files ?? []) window.__see(type, file);
          },
          true,
        );
    };
    spy(input);
    return { input, spy };
  });
  const opened = page.waitForEvent('filechooser');
  await page.evaluate(trick, given);
  await (await opened).setFiles(path);
}

for (const [name, trick] of Object.entries(TRICKS)) {
  test(`a file input, ${name}`, async ({ openGuarded }, info) => {
    const chat = await openGuarded(HOSTILE);
    await choose(chat, trick, info);
    await chat.overlay.waitForText('holds something');
    expect(await chat.sightings(KEY)).toEqual([]);
    await chat.overlay.choose('Cancel');
    await chat.overlay.waitUntil(false);
    expect(await chat.sightings(KEY)).toEqual([]);
  });

  test(`control: with the guard off, ${name}`, async ({ openUnguarded }, info) => {
    const chat = await openUnguarded(HOSTILE);
    await choose(chat, trick, info);
    await soon(() => chat.sightings(KEY)).not.toEqual([]);
  });
}

/** Of a drag that has no end: what is dropped afterwards is not the page's own. */
const DRAGS: Record<string, (chat: SandboxPage) => Promise<void>> = {
  'made up': ({ page }) =>
    page.evaluate(() => void dispatchEvent(new DragEvent('dragstart', { bubbles: true }))),
  'forbidden by the page': async ({ page }) => {
    await page.evaluate(() => {
      const thing = document.createElement('p');
      thing.id = 'thing';
      thing.draggable = true;
      thing.textContent = 'Drag me';
      thing.addEventListener('dragstart', (event) => event.preventDefault());
      document.querySelector('#thread')?.append(thing);
    });
    const { x, y } = (await page.locator('#thing').boundingBox())!;
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 10, { steps: 6 });
    await page.mouse.up();
  },
};

for (const [name, drag] of Object.entries(DRAGS))
  test(`a drop after a drag ${name}`, async ({ openGuarded }) => {
    const chat = await openGuarded(HOSTILE);
    await drag(chat);
    await chat.drop({ items: [{ mimeType: 'text/plain', data: KEY }], dragOperationsMask: 1 });
    await chat.overlay.waitUntil();
    expect(await chat.sightings(KEY)).toEqual([]);
  });
