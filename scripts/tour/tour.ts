// The tour without a display: asks, summarizes and pastes in a hidden browser, and prints what the user would see.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { fakeBase64, fakeOf } from '../../lib/detector/fake-values';
import { clickMenu } from '../../tests/e2e/menu';
import { attribute, type DomNode } from '../../tests/e2e/pages/dom-node';
import { Overlay } from '../../tests/e2e/pages/overlay';
import { Panel } from '../../tests/e2e/pages/panel';
import { LOOK_ALIKES } from '../../tests/sandbox/look-alikes';
import { serveSandbox } from '../../tests/sandbox/serve';
import {
  type ExtensionBrowser,
  launchExtensionBrowser,
} from '../../tests/support/extension-browser';
import type { SamplePage } from './sample-page';

export interface TourPlan {
  browserPath: string;
  extensionDir: string;
  /** `host:port` */
  ollamaAddress: string;
  /** The demo model only copies, so each of its sentences must stand in the page. */
  isDemo: boolean;
  page: SamplePage;
  /** Folder for the screenshots. */
  pictures: string;
}

/** Milliseconds to wait for an answer: a real model on a slow machine may take minutes. */
const PATIENCE = { demo: 60_000, model: 10 * 60_000 };

/** True when all three jobs were done. */
export async function runTour(plan: TourPlan): Promise<boolean> {
  await mkdir(plan.pictures, { recursive: true });
  const { browserPath: executablePath, extensionDir, ollamaAddress } = plan;
  const browser = await launchExtensionBrowser({ executablePath, extensionDir, ollamaAddress });
  try {
    const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
    await tab.goto(plan.page.url);
    const panel = new Panel(await browser.clickToolbar(tab));
    panel.page.setDefaultTimeout(plan.isDemo ? PATIENCE.demo : PATIENCE.model);
    const isReady = await isConnected(panel);
    const answered = isReady && (await askQuestion(panel));
    const summarized = isReady && (await summarizeSelection(browser, tab, { panel, plan }));
    const heldBack = await pasteKey(browser, plan);
    await panel.page.screenshot({ path: join(plan.pictures, 'panel.png') });
    await tab.screenshot({ path: join(plan.pictures, 'page.png') });
    console.log(`\nScreenshots: ${plan.pictures}`);
    return answered && summarized && heldBack;
  } finally {
    await browser.close();
  }
}

async function isConnected(panel: Panel): Promise<boolean> {
  const guidance = panel.connection;
  await panel.composer.or(guidance).first().waitFor();
  if (!(await guidance.isVisible())) return true;
  print('The side panel cannot chat yet. It says', await shown(guidance));
  return false;
}

async function askQuestion(panel: Panel): Promise<boolean> {
  const question = 'What are you, and how do I get a real model?';
  return answerTo(panel, `Asked in the side panel: “${question}”`, () => panel.ask(question));
}

async function summarizeSelection(
  { worker }: ExtensionBrowser,
  tab: Page,
  { panel, plan }: { panel: Panel; plan: TourPlan },
): Promise<boolean> {
  const selectionText = await tab.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector('article') ?? document.body);
    return String(selection);
  });
  const click = { menuItemId: 'summarize-selection', selectionText };
  const done = await answerTo(panel, `“Summarize selection” on “${plan.page.title}”`, () =>
    clickMenu(worker, tab, click),
  );
  if (!done || !plan.isDemo) return done;
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const sentences = await panel.answer.locator('li').allInnerTexts();
  const foreign = sentences.filter((one) => !flat(selectionText).includes(flat(one)));
  for (const sentence of foreign) console.log(`  Not in the page: ${sentence}`);
  if (sentences.length > 0 && foreign.length === 0) {
    console.log(
      `\n  Each of these ${sentences.length} sentences stands in the page, word for word.`,
    );
  }
  return sentences.length > 0 && foreign.length === 0;
}

/** Does something that makes the panel answer, and prints the answer from the panel's own text. */
async function answerTo(panel: Panel, title: string, act: () => Promise<void>): Promise<boolean> {
  // A summary begins a conversation of its own, so counting answers would not find it.
  await panel.answers.evaluateAll((all) => {
    for (const one of all) one.setAttribute('data-toured', '');
  });
  await act();
  const ended = ':not([data-toured]):not([data-state=streaming])';
  const answer = panel.answers.and(panel.page.locator(ended));
  await answer.waitFor();
  const isComplete = (await answer.getAttribute('data-state')) === 'complete';
  print(title, await shown(isComplete ? panel.answer : answer));
  return isComplete;
}

async function pasteKey({ context }: ExtensionBrowser, plan: TourPlan): Promise<boolean> {
  const site = LOOK_ALIKES[0];
  if (!site) throw new Error('There is no look-alike page.');
  const { id, secret } = fakeKeyPair(Date.now());
  const text = `Why is this refused?\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}`;
  await serveSandbox(context);
  const tab = await context.newPage();
  await tab.goto(site.url);
  await tab.locator(site.composer).click();
  const { origin } = new URL(site.url);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await tab.evaluate((text) => navigator.clipboard.writeText(text), text);
  await tab.keyboard.press('ControlOrMeta+V');

  const overlay = new Overlay(tab);
  await overlay.waitForText('[API_KEY_1]');
  const words = await closedText(tab, 'DIALOG');
  print(`Pasted an access key into a look-alike of ${site.site}. Nearside held it`, words);
  await tab.screenshot({ path: join(plan.pictures, 'paste-held.png') });
  await overlay.choose('Redact and paste');
  await tab.waitForFunction(() => window.__getText().trim() !== '');
  const { arrived, seen } = await tab.evaluate(() => ({
    arrived: window.__getText(),
    seen: JSON.stringify(window.__record),
  }));
  print('After “Redact and paste” the page holds', arrived);
  await tab.screenshot({ path: join(plan.pictures, 'paste-redacted.png') });
  const leaked = [id, secret].some((value) => seen.includes(value) || arrived.includes(value));
  console.log(leaked ? '  The page saw the key.' : '\n  The page never saw the key.');
  // An overlay that says nothing has not been shown.
  return !leaked && words.includes(site.site);
}

/** The text as it is laid out: one line a paragraph or item. */
const shown = async (locator: Locator): Promise<string> =>
  (await locator.allInnerTexts()).join('\n');

const INLINE = ['SPAN', 'CODE', 'B', 'STRONG', 'EM', 'MARK'];

/** The words written or drawn in elements of one name, closed roots included: blocks on lines of their own. */
async function closedText(tab: Page, name: string): Promise<string> {
  const session = await tab.context().newCDPSession(tab);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const read = (node: DomNode, isInside: boolean): string => {
    if (node.nodeName === '#text') return isInside ? node.nodeValue : '';
    const parts = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
    const inside = isInside || node.nodeName === name;
    const drawn = (inside && attribute(node, 'data-text')) || '';
    const text = drawn + parts.map((part) => read(part, inside)).join('');
    return INLINE.includes(node.nodeName) ? `${text} ` : `${text}\n`;
  };
  return read(root, false).replace(/[ \n]*\n/g, '\n');
}

/** An AWS key pair of the right shape, and nobody's. */
export function fakeKeyPair(seed: number): { id: string; secret: string } {
  const id = `AKIA${fakeOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, seed)}`;
  return { id, secret: fakeBase64(40, seed) };
}

function print(title: string, text: string): void {
  const lines = text
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
  console.log(`\n${title}:\n\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
