// Files on their way into a guarded page: text, PDF and Word are read before the page gets them; what cannot be is held.
import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { docxWith, pdfWith } from '../support/sample-files';
import { expect, test } from './matrix-fixtures';
import { type SandboxPage, soon } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(41)}`;
const WITH_KEY = `Use ${KEY} for it`;
const HARMLESS = 'The ferry leaves at noon';
const CHAT = lookAlike('chatgpt');

function fileOf(info: TestInfo, name: string, content: string | Buffer): string {
  const path = info.outputPath(name);
  writeFileSync(path, content);
  return path;
}

const FILES: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'report.pdf': (text) => pdfWith(['First page', text]),
  'letter.docx': docxWith,
  'notes.csv': (text) => `a;b\n1;${text}\n`,
};

/** Names of the files that the page has shown. */
const shown = (chat: SandboxPage) => chat.frame.locator('.chip').allTextContents();

for (const [name, make] of Object.entries(FILES)) {
  test(`${name}: held with a key in it, Cancel keeps it, redacted it goes as text`, async ({
    openGuarded,
  }, info) => {
    const chat = await openGuarded(CHAT);
    await chat.chooseFile(fileOf(info, name, make(WITH_KEY)));
    await chat.overlay.waitUntil();
    expect(await chat.overlay.text()).not.toContain(KEY);
    expect(await shown(chat)).toEqual([]);
    await chat.overlay.choose('Cancel');
    await chat.overlay.waitUntil(false);
    expect(await shown(chat)).toEqual([]);

    await chat.chooseFile(fileOf(info, name, make(WITH_KEY)));
    await chat.overlay.waitUntil();
    await chat.overlay.choose('Redact and paste');
    await soon(async () => (await chat.fileTexts()).join()).toContain('[API_KEY_1]');
    expect(await chat.sightings(KEY)).toEqual([]);
  });

  test(`${name}: without anything to hide it arrives as it is, without a question`, async ({
    openGuarded,
  }, info) => {
    const chat = await openGuarded(CHAT);
    const content = make(HARMLESS);
    await chat.chooseFile(fileOf(info, name, content));
    await soon(() => shown(chat)).toEqual([name]);
    expect(await chat.overlay.isOpen()).toBe(false);
    expect(await chat.frame.evaluate(() => window.__record.length)).toBeGreaterThan(0);
  });

  test(`control: with the guard off ${name} is the page's at once`, async ({
    openUnguarded,
  }, info) => {
    const chat = await openUnguarded(CHAT);
    await chat.chooseFile(fileOf(info, name, make(WITH_KEY)));
    await soon(() => shown(chat)).toEqual([name]);
  });
}

const UNREADABLE: Readonly<Record<string, () => string | Buffer>> = {
  'locked.pdf': () => pdfWith([WITH_KEY], { locked: true }),
  'scan.pdf': () => pdfWith([' ']),
  'program.bin': () => Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]),
  'huge.csv': () => Buffer.alloc(21_000_000, 'abc,'),
};

for (const [name, make] of Object.entries(UNREADABLE)) {
  test(`${name} cannot be read: it is held, and that is said`, async ({ openGuarded }, info) => {
    const chat = await openGuarded(CHAT);
    await chat.chooseFile(fileOf(info, name, make()));
    await chat.overlay.waitUntil();
    expect(await chat.overlay.buttons()).not.toContain('Redact and paste');
    expect(await shown(chat)).toEqual([]);
    await chat.overlay.choose('Paste anyway');
    await soon(() => shown(chat)).toEqual([name]);
  });
}
