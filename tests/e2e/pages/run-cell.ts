// One cell of the matrix: what must hold under the guard, and what must be seen without it.
import { expect } from '@playwright/test';
import { type SandboxPage, soon } from './sandbox-page';
import type { Load, WayIn } from './ways-in';

/** Editors put what comes in within a second into one step of undo. */
const UNDO_GROUP = 1_100;

export interface Secret extends Load {
  /** The part that must not be seen. */
  key: string;
  redacted: string;
}

const leaks = (chat: SandboxPage, way: WayIn, key: string): Promise<string[]> =>
  way.spared === 'sent' ? chat.sendings(key) : chat.sightings(key);

async function hold(chat: SandboxPage, way: WayIn, secret: Secret): Promise<void> {
  await way.act(chat, secret);
  await chat.overlay.waitUntil();
  expect(await leaks(chat, way, secret.key)).toEqual([]);
}

/** Held, given up; held again, redacted; taken back. */
export async function runGuarded(chat: SandboxPage, way: WayIn, secret: Secret): Promise<void> {
  const [before, after] = way.around;
  await chat.typeAround(before, after);
  if (!way.isOnce) await giveUp(chat, way, secret);
  if (way.canUndo) await chat.page.waitForTimeout(UNDO_GROUP / 2);
  await hold(chat, way, secret);
  await chat.overlay.choose('Redact and paste');
  await expectArrival(chat, way, secret);
  expect(await leaks(chat, way, secret.key)).toEqual([]);

  if (!way.canUndo) return;
  await chat.undo();
  await chat.expectText(before + after);
}

/** Nothing has come, and what stood there stands there still. */
async function giveUp(chat: SandboxPage, way: WayIn, secret: Secret): Promise<void> {
  await hold(chat, way, secret);
  const typed = await chat.text();
  await chat.page.keyboard.press('Escape');
  await chat.overlay.waitUntil(false);
  await chat.expectText(typed);
  if (!way.staysTyped && way.arrives !== 'edited') expect(typed).toBe(way.around.join(''));
  expect(await leaks(chat, way, secret.key)).toEqual([]);
}

async function expectArrival(chat: SandboxPage, way: WayIn, { redacted }: Secret): Promise<void> {
  const [before, after] = way.around;
  switch (way.arrives) {
    case 'composer':
      return chat.expectText(before + redacted + after);
    case 'edited':
      return soon(() => chat.editedText()).toBe(before + redacted + after);
    case 'file':
      return soon(() => chat.fileTexts()).toContain(redacted);
  }
}

/** Held, and let go on as it is. */
export async function runAnyway(chat: SandboxPage, way: WayIn, secret: Secret): Promise<void> {
  await chat.typeAround(...way.around);
  await hold(chat, way, secret);
  await chat.overlay.choose('Paste anyway');
  if (way.spared === 'sent') await soon(() => leaks(chat, way, secret.key)).not.toEqual([]);
  else await expectArrival(chat, way, { ...secret, redacted: secret.text });
}

/** The same deed with the guard off: the page gets the secret. */
export async function runControl(chat: SandboxPage, way: WayIn, secret: Secret): Promise<void> {
  await chat.typeAround(...way.around);
  await way.act(chat, secret);
  await soon(() => leaks(chat, way, secret.key)).not.toEqual([]);
  expect(await chat.overlay.isOpen()).toBe(false);
}
