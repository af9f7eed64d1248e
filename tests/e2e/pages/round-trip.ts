// What tests of the guard's round trip do on a look-alike page: paste with redaction, draw an answer, point at it, copy.
import { expect, type Page } from '@playwright/test';
import { fakeCrcBody } from '../../../lib/detector/fake-values';
import { paste } from '../fixtures';
import { textIn } from './chat-page';
import { Float } from './float';
import { Overlay } from './overlay';

/** Holds any paste it stands in. */
export const KEY = `ghp_${fakeCrcBody(31)}`;
export const ANNA = 'anna.berg@northwind.io';
export const OTTO = 'otto@northwind.io';

/** Pastes what is held for its key, and has it redacted. */
export async function pasteRedacted(page: Page, text: string): Promise<void> {
  await paste(page, text);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await overlay.choose('Redact and paste');
  await overlay.waitUntil(false);
  await expect.poll(() => textIn(page)).toContain('[API_KEY_');
}

/** What a model answers, as the page draws it: HTML. */
export const answer = (page: Page, html: string) =>
  page.evaluate((html) => {
    const article = document.createElement('article');
    article.id = 'answer';
    article.innerHTML = html;
    document.querySelector('#answer')?.remove();
    document.querySelector('#thread')?.append(article);
  }, html);

/** Rests the pointer in the middle of an element. */
export async function rest(page: Page, selector: string): Promise<void> {
  await page.mouse.move(5, 5);
  await page.hover(selector);
}

export const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Waits until the page knows that there is something to be read. */
export async function untilReadable(page: Page): Promise<void> {
  await answer(page, '<p id="a">[EMAIL_1]</p>');
  await rest(page, '#a');
  await new Float(page, 'card').expectWords(ANNA);
}

/** In the page: selects all text of an element. */
export const select = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.selectAllChildren(document.querySelector(selector)!);
  }, selector);
