// Breaks things at seeded random moments of streaming turns, and counts what was lost. Run small by the e2e tests, whole by hand.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { Panel } from '../e2e/pages/panel';
import type { ExtensionBrowser } from '../support/extension-browser';
import type { FakeOllama } from '../support/fake-ollama';

export interface FaultCounts {
  /** Times the background is killed, with the panel open and with none; the panel closed and opened; the server cut. */
  kills: number;
  unseenKills: number;
  closings: number;
  cuts: number;
  seed: number;
}

export interface FaultResults {
  /** Questions or answers that were stored and are gone. */
  messagesLost: number;
  draftsLost: number;
  /** Characters that an open panel had shown and that are gone. */
  charactersLost: number;
  /** Times a conversation could not go on. */
  stuck: number;
  /** Milliseconds of text that were lost at most while no panel was open. */
  unseenLoss: number;
}

interface Rig {
  browser: ExtensionBrowser;
  ollama: FakeOllama;
  panel: Panel;
  random: () => number;
  results: FaultResults;
  asked: number;
  sent: Sent[];
}

/** How many characters of the answer the server had sent, and when. */
interface Sent {
  at: number;
  characters: number;
}

/** Milliseconds within which the fault strikes after the first words, and until things are well again. */
const STRIKES_WITHIN = 700;
const PATIENCE = 20_000;

const FENCE = '```\n';

/** Words in a code block, so that the panel shows them as they are; each names its turn. */
function* answerFor(turn: number, sent: Sent[]): Generator<string> {
  yield FENCE;
  for (let word = 0, characters = 0; word < 1500; word++) {
    const piece = `t${turn}w${word}é `;
    characters += piece.length;
    sent.push({ at: Date.now(), characters });
    yield piece;
  }
}

export async function runFaults(
  at: { browser: ExtensionBrowser; ollama: FakeOllama },
  counts: FaultCounts,
): Promise<FaultResults> {
  const { ollama, browser } = at;
  ollama.faults.always({ chunkDelay: 4 });
  const results = { messagesLost: 0, draftsLost: 0, charactersLost: 0, stuck: 0, unseenLoss: 0 };
  const random = seeded(counts.seed);
  const sent: Sent[] = [];
  ollama.set({
    answer: ({ messages }) => {
      sent.length = 0;
      return answerFor(Number(messages.at(-1)?.content.slice(1)), sent);
    },
  });
  const panel = new Panel(await browser.openPanel());
  const rig = { ...at, random, results, asked: 0, sent, panel };
  const faults = [
    ...Array.from({ length: counts.kills }, () => killed),
    ...Array.from({ length: counts.unseenKills }, () => killedUnseen),
    ...Array.from({ length: counts.closings }, () => closed),
    ...Array.from({ length: counts.cuts }, () => cut),
  ].sort(() => random() - 0.5);
  for (const [index, fault] of faults.entries()) {
    // Every few turns a new conversation: long ones would measure something else.
    if (index % 5 === 0 && index > 0) await rig.panel.page.getByTestId('new-chat').click();
    rig.asked = index % 5 === 0 ? 1 : rig.asked + 1;
    await turnWith(rig, index, fault);
  }
  await rig.panel.page.close();
  return results;
}

type Breaking = (rig: Rig) => Promise<void>;

/** One turn with one fault in it, and a draft typed meanwhile. */
async function turnWith(rig: Rig, turn: number, breaks: Breaking): Promise<void> {
  const { panel, results, random } = rig;
  await panel.ask(`q${turn}`);
  await panel.inState('streaming').waitFor({ timeout: PATIENCE });
  await panel.answer.waitFor();
  const draft = `draft ${turn}`;
  await panel.composer.fill(draft);
  await panel.page.waitForTimeout(random() * STRIKES_WITHIN);
  const shown = await shownText(panel.page);
  await breaks(rig);
  const after = rig.panel;
  await after.stop.click({ timeout: 2000 }).catch(() => {});
  const isFree = await after.stop
    .waitFor({ state: 'hidden', timeout: PATIENCE })
    .then(() => true)
    .catch(() => false);
  if (!isFree) results.stuck++;
  if (!(await has(after.composer.inputValue, after.composer, draft))) results.draftsLost++;
  results.charactersLost += missing(shown, await shownText(after.page));
  const [questions, answers] = [after.page.locator('article[data-role=user]'), after.answers];
  results.messagesLost += Math.max(0, rig.asked - (await questions.count()));
  results.messagesLost += Math.max(0, rig.asked - (await answers.count()));
}

const shownText = async (page: Page): Promise<string> =>
  (await page.locator('article[data-role=assistant] pre code').last().textContent()) ?? '';

/** Characters of `before` that `after` does not begin with. */
function missing(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return before.trimEnd().length - Math.min(same, before.trimEnd().length);
}

async function has(
  read: Panel['composer']['inputValue'],
  composer: Panel['composer'],
  wanted: string,
): Promise<boolean> {
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    if ((await read.call(composer)) === wanted) return true;
    await composer.page().waitForTimeout(50);
  }
  return false;
}

async function killed({ browser, panel }: Rig): Promise<void> {
  await browser.killWorker();
  await panel.inState('interrupted').waitFor({ timeout: PATIENCE });
}

async function killedUnseen(rig: Rig): Promise<void> {
  const { browser, random, results, sent } = rig;
  await browser.closePanel(rig.panel.page);
  await sleep(300 + random() * STRIKES_WITHIN);
  const killedAt = await browser.killWorker();
  rig.panel = new Panel(await browser.openPanel());
  await rig.panel.inState('interrupted').waitFor({ timeout: PATIENCE });
  const kept = (await shownText(rig.panel.page)).trimEnd().length;
  const firstLost = sent.find(({ characters }) => characters > kept + 1);
  if (firstLost) results.unseenLoss = Math.max(results.unseenLoss, killedAt - firstLost.at);
}

async function closed(rig: Rig): Promise<void> {
  await rig.browser.closePanel(rig.panel.page);
  rig.panel = new Panel(await rig.browser.openPanel());
  await rig.panel.answer.waitFor({ timeout: PATIENCE });
}

async function cut({ ollama, panel }: Rig): Promise<void> {
  await ollama.stop();
  await panel.inState('failed').waitFor({ timeout: PATIENCE });
  await ollama.resume();
}

/** mulberry32: the same moments for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
