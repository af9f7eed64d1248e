// The built extension in a real Firefox: its panel page chats under Ollama's default origin list, websites do not.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { startFakeOllama } from '../support/fake-ollama';
import { startLocalApp } from '../support/local-app';
import { docxWith, pdfWith } from '../support/sample-files';
import { launch, openPage, until } from './firefox-browser';
import { GUARD_TESTS } from './firefox-guard';
import { GUARD_FILES_TESTS } from './firefox-guard-files';
import { GUARD_UPDATE_TESTS } from './firefox-guard-update';
import { GUARD_WAYS_TESTS, UNDRIVEN } from './firefox-guard-ways';
import { answerAbout, LAMP, serveHarbour } from './harbour';

const ollama = await startFakeOllama();

async function openPanel(browser: Browser): Promise<Page> {
  const page = await openPage(browser, 'sidepanel.html');
  await page.waitForSelector('[data-testid=composer]');
  return page;
}

const answers = (page: Page, state: string) =>
  page.$$eval(`article[data-role=assistant][data-state=${state}] [data-testid=answer]`, (found) =>
    found.map((element) => element.textContent ?? ''),
  );

async function ask(page: Page, question: string): Promise<void> {
  await page.click('[data-testid=composer]');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
}

/** A new chat with one question and its whole answer. */
async function chatWith(panel: Page, question: string): Promise<void> {
  const before = (await panel.$('[data-testid=new-chat]:not(:disabled)')) !== null;
  if (before) await panel.click('[data-testid=new-chat]');
  await until(async () => (await answers(panel, 'complete')).length === 0, 'an empty chat');
  await ask(panel, question);
  await until(async () => (await answers(panel, 'complete')).length === 1, 'the answer');
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '');

const TESTS: Record<string, (browser: Browser) => Promise<void>> = {
  async 'the panel page chats under the default origin list'(browser) {
    const panel = await openPanel(browser);
    await until(
      () =>
        panel.$eval('[data-testid=model-picker]', (picker) =>
          Boolean(picker.textContent?.includes('llama3.2')),
        ),
      'the models',
    );
    await ask(panel, 'hello');
    await until(async () => (await answers(panel, 'complete')).length === 1, 'the answer');
    const [answer] = await answers(panel, 'complete');
    assert.match(answer ?? '', /Local answer\./);
    assert.ok(ollama.requests.every(({ origin }) => origin === undefined));
    await panel.close();
  },

  async 'the conversation is back after closing'(browser) {
    const panel = await openPanel(browser);
    await until(async () => (await answers(panel, 'complete')).length === 1, 'the answer');
    await panel.close();
  },

  async 'formulas, tables and code are drawn'(browser) {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |';
    ollama.set({ answer: () => `So $a^2$.\n\n${table}\n\n\`\`\`js\nconst near = true;\n\`\`\`` });
    const panel = await openPanel(browser);
    await chatWith(panel, 'draw');
    await until(
      async () => (await panel.$('[data-testid=answer] math msup')) !== null,
      'the formula',
    );
    assert.equal(await panel.$$eval('[data-testid=answer] td', (cells) => cells.length), 2);
    await until(
      async () => (await panel.$('[data-testid=answer] pre code span')) !== null,
      'colours',
    );
    await panel.close();
  },

  async 'text, PDF and Word files are read and sent'(browser) {
    ollama.set({ answer: () => 'Read.' });
    const folder = mkdtempSync(join(tmpdir(), 'nearside-files-'));
    const files = {
      'notes.md': 'The lighthouse was lit in 1871.',
      'log.pdf': pdfWith(['A page about harbours.']),
      'letter.docx': docxWith('A letter about ships.'),
    };
    const panel = await openPanel(browser);
    const input = await panel.waitForSelector('input[type=file]');
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
      await until(
        async () =>
          (
            await panel.$$eval('[data-testid=attachment]', (chips) =>
              chips.map(({ textContent }) => textContent).join(' '),
            )
          ).includes(name),
        `the chip of ${name}`,
      );
    }
    await ask(panel, 'What is in them?');
    await until(async () => (await answers(panel, 'complete')).length > 0, 'the answer');
    const { body } = ollama.requests.findLast(({ path }) => path === '/api/chat') ?? {};
    const sent = JSON.stringify(body);
    for (const words of ['lit in 1871', 'page about harbours', 'letter about ships'])
      assert.ok(sent.includes(words), words);
    rmSync(folder, { recursive: true });
    await panel.close();
  },

  async 'a search finds words of any language in the history'(browser) {
    ollama.set({ answer: () => 'Der Leuchtturm steht in Lindau. 東京タワー。' });
    const panel = await openPanel(browser);
    await chatWith(panel, 'Where?');
    await panel.click('[data-testid=history]');
    for (const query of ['leuchtrum', '京タワ']) {
      await panel.waitForSelector('[data-testid=history-search]');
      await panel.$eval('[data-testid=history-search]', (field) =>
        (field as HTMLInputElement).select(),
      );
      await panel.type('[data-testid=history-search]', query);
      await until(
        async () => /Lindau|東京/.test(await textOf(panel, '[data-testid=search-results]')),
        `a hit for ${query}`,
      );
    }
    await panel.close();
  },

  async 'a web page’s own POST still gets 403'(browser) {
    const app = await startLocalApp('::1');
    const page = await browser.newPage();
    await page.goto(app.url);
    await page.evaluate(() =>
      fetch('http://localhost:11434/api/chat', { method: 'POST', body: '{}' }).catch(
        () => undefined,
      ),
    );
    const { path, status, origin } = ollama.requests.at(-1) ?? {};
    assert.deepEqual({ path, status, origin }, { path: '/api/chat', status: 403, origin: app.url });
    await page.close();
    await app.close();
  },

  async 'a number in an answer leads to its passage on the page'(browser) {
    const harbour = await serveHarbour();
    ollama.set({ answer: answerAbout });
    const page = await browser.newPage();
    await page.goto(harbour.url);
    const asking = await openPanel(browser);
    // The panel stands in front as a tab of its own: the page is named by its tab.
    await asking.evaluate(async (url) => {
      const { runtime, tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      const wanted = { windowId: tab?.windowId, tabId: tab?.id, part: 'page' };
      const read = await runtime.sendMessage({ verb: 'page.read', request: wanted });
      const source = { kind: 'tab', title: 'Harbour', url, text: read.value.text };
      const kept = await runtime.sendMessage({ verb: 'attachment.keep', request: source });
      const asked = { conversationId: null, text: 'When?', model: '', contexts: [kept.value] };
      await runtime.sendMessage({ verb: 'turn.start', request: asked });
    }, harbour.url);
    await until(async () => ollama.requests.at(-1)?.path === '/api/chat', 'the question');
    await asking.close();
    const panel = await openPanel(browser);
    await panel.waitForSelector('[data-testid=citation]');
    await panel.click('[data-testid=citation]');
    const shown = () =>
      page.evaluate(() => [...(CSS.highlights.get('nearside-passage') ?? [])].map(String).join(''));
    await until(async () => (await shown()).includes(LAMP), 'the passage');
    assert.ok((await page.evaluate(() => scrollY)) > 400);
    await panel.close();
    await page.close();
    harbour.close();
  },

  async 'no request of ours reaches another server'(browser) {
    const app = await startLocalApp('127.0.0.1');
    const panel = await openPanel(browser);
    await panel.evaluate(async (url) => {
      await fetch(`${url}/fetch`).catch(() => undefined);
      await fetch(`${url}/post`, { method: 'POST', mode: 'no-cors' }).catch(() => undefined);
      await new Promise((done) => {
        const image = new Image();
        image.onload = image.onerror = done;
        image.src = `${url}/image`;
      });
    }, app.url);
    assert.deepEqual(app.seen, []);
    await panel.close();
    await app.close();
  },
};

const browser = await launch(ollama.port);
const only = process.argv[2];

let failed = 0;
let count = 0;
const guarded = { ...GUARD_TESTS, ...GUARD_WAYS_TESTS, ...GUARD_FILES_TESTS };
for (const [name, run] of Object.entries({ ...TESTS, ...guarded, ...GUARD_UPDATE_TESTS })) {
  if (only && !name.includes(only)) continue;
  count++;
  try {
    await run(browser);
    process.stdout.write(`  ✓ ${name}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`  ✗ ${name}\n${error instanceof Error ? error.stack : error}\n`);
  }
}
await browser.close();
await ollama.close();
const undriven = Object.entries(UNDRIVEN).filter(([name]) => !only || name.includes(only));
for (const [name, why] of undriven) process.stdout.write(`  - ${name}: skipped, ${why}\n`);
const passed = `${count - failed} passed, ${failed} failed`;
process.stdout.write(`${passed}${undriven.length > 0 ? `, ${undriven.length} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;
