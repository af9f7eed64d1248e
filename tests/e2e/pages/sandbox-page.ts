// A look-alike page in the matrix: opened with its switches, used as a person would, and asked what it has seen.
import { expect, type Frame, type Page } from '@playwright/test';
import type { LookAlike, Switch } from '../../sandbox/look-alike';
import type { Sighting } from '../../sandbox/record';
import type { Traffic } from '../../sandbox/serve';
import { paste, writeClipboard } from '../fixtures';
import { Overlay } from './overlay';

/** The guard of a frame asks whether it is switched on here; the answer is in well before this, milliseconds. */
const POLICY_ARRIVES = 300;

interface Opening {
  traffic: Traffic;
  switches?: readonly Switch[];
  /** Waits until the guard knows what it is to do on the page. */
  ready?: () => Promise<void>;
}

/** Looks often: a matrix of cells is not to wait for its looks. */
export const soon = <T>(look: () => T | Promise<T>) =>
  expect.poll(look, { intervals: [20, 40, 80, 160] });

/** As the browser's debugger wants it. */
interface DragData {
  items: { mimeType: string; data: string }[];
  files?: string[];
  dragOperationsMask: number;
}

export class SandboxPage {
  readonly page: Page;
  readonly row: LookAlike;
  readonly overlay: Overlay;
  /** The frame with the composer. */
  readonly frame: Frame;
  readonly #traffic: Traffic;

  constructor(page: Page, row: LookAlike, { frame, traffic }: { frame: Frame; traffic: Traffic }) {
    this.page = page;
    this.row = row;
    this.frame = frame;
    this.#traffic = traffic;
    this.overlay = new Overlay(page, frame);
  }

  /** Loads it and puts the caret into the composer; what was seen of that is forgotten. */
  static async open(
    page: Page,
    row: LookAlike,
    { traffic, switches = [], ready }: Opening,
  ): Promise<SandboxPage> {
    const url = new URL(row.url);
    for (const name of switches) url.searchParams.set(name, '');
    await page.goto(url.href);
    const frame = row.frame ? await childOf(page) : page.mainFrame();
    const chat = new SandboxPage(page, row, { frame, traffic });
    await chat.focus();
    await ready?.();
    if (row.frame) await page.waitForTimeout(POLICY_ARRIVES);
    await chat.forget();
    return chat;
  }

  /** At the end of what stands in the composer. */
  async focus(): Promise<void> {
    await this.frame.click(this.row.composer);
  }

  async forget(): Promise<void> {
    this.#traffic.length = 0;
    for (const frame of this.page.frames()) {
      await frame.evaluate(() => {
        window.__record.length = 0;
      });
    }
  }

  /** The text of the editor's model. */
  text(): Promise<string> {
    return this.frame.evaluate(() => window.__getText());
  }

  /** The text of the earlier message that is being edited. */
  editedText(): Promise<string> {
    return this.frame.locator('.edited').inputValue();
  }

  /** What the page's own code saw, in the composer's frame. */
  record(): Promise<Sighting[]> {
    return this.frame.evaluate(() => window.__record);
  }

  /** All that the page's own code saw, whatever the frame, and what stands in it. */
  async #seen(): Promise<string[]> {
    const each = this.page.frames().map((frame) =>
      frame
        .evaluate(() => [
          ...window.__record.map(({ kind, text }) => `${kind}: ${text}`),
          `model: ${window.__getText()}`,
          `document: ${document.documentElement.textContent}`,
        ])
        // A frame that a form was sent to has no recorder.
        .catch(() => []),
    );
    return (await Promise.all(each)).flat();
  }

  /** Where a text was seen: by the page's code, in its document, or on its way to a server. */
  async sightings(text: string): Promise<string[]> {
    const seen = [...(await this.#seen()), ...this.#traffic.map((one) => `traffic: ${one}`)];
    return seen.filter((one) => one.includes(text)).map((one) => one.slice(0, one.indexOf(':')));
  }

  /** The requests that a text went into, if only as part of a file. */
  async sendings(text: string): Promise<string[]> {
    const recorded = await this.frame.evaluate(
      (text) =>
        window.__record
          .filter((each) => each.where === 'network' && each.text.includes(text))
          .map(({ kind }) => kind),
      text,
    );
    return [...recorded, ...this.#traffic.filter((one) => one.includes(text)).map(() => 'traffic')];
  }

  /** Texts of the files that the page's code was given. */
  fileTexts(): Promise<string[]> {
    return this.frame.evaluate(() =>
      window.__record.filter(({ kind }) => kind.endsWith(' file')).map(({ text }) => text),
    );
  }

  async paste(text: string, html?: string): Promise<void> {
    await paste(this.page, text, html);
  }

  /** Types around a caret that ends up between the two. */
  async typeAround(before: string, after: string): Promise<void> {
    await this.page.keyboard.type(before + after);
    for (let i = 0; i < after.length; i++) await this.page.keyboard.press('ArrowLeft');
  }

  /** Composes with an input method and takes what it offers: text that cannot be kept out of the editor. */
  async compose(text: string): Promise<void> {
    if ((await this.text()) !== '') return;
    const session = await this.page.context().newCDPSession(this.page);
    const { length } = text;
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  /** Brings text into an empty composer; composed, where what is typed is asked about before it can be sent. */
  async enter(text: string): Promise<void> {
    await (this.row.drafts ? this.compose(text) : this.typeOnce(text));
  }

  /** Types into an empty composer; into one that holds something already, nothing. */
  async typeOnce(text: string): Promise<void> {
    if ((await this.text()) === '') await this.page.keyboard.type(text);
  }

  /** A trusted drop behind the end of what stands in the composer. */
  async drop(data: DragData): Promise<void> {
    const box = await this.frame.locator(this.row.composer).boundingBox();
    if (!box) throw new Error('the composer is not in sight');
    const [x, y] = [box.x + box.width - 8, box.y + box.height - 6];
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await session.detach();
  }

  /** A trusted choice in the file input of the form, whose dialog cannot be seen. */
  async chooseFile(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const { result } = await session.send('Runtime.evaluate', {
      expression: "document.querySelector('input.attached')",
    });
    const { objectId } = result;
    if (!objectId) throw new Error('no file input in this page');
    await session.send('DOM.setFileInputFiles', { files: [path], objectId });
    await session.detach();
  }

  /** A trusted choice in whatever file input the page opens. */
  async chooseFileInDialog(path: string): Promise<void> {
    const opened = this.page.waitForEvent('filechooser');
    await this.frame.click('.attach');
    await (await opened).setFiles(path);
  }

  /** The page's own button that pastes. */
  async readClipboard(text: string): Promise<void> {
    await writeClipboard(this.page, { 'text/plain': text });
    await this.frame.click('.clipboard');
  }

  /** Opens the last message for a change, or goes on changing it; with the caret behind its text. */
  async editEarlier(): Promise<void> {
    const field = this.frame.locator('.edited');
    if ((await field.count()) === 0) {
      await this.pressSend();
      await this.frame.locator('article .edit').last().click();
    }
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+End');
  }

  async saveEdit(): Promise<void> {
    await this.frame.click('.save');
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Z');
  }

  /** The key that sends. */
  async pressSend(): Promise<void> {
    await this.page.keyboard.press(this.row.sendsOn ?? 'Enter');
  }

  async clickSend(): Promise<void> {
    await this.frame.locator('.send').last().click();
  }

  async expectText(text: string): Promise<void> {
    await soon(() => this.text()).toBe(text);
  }
}

async function childOf(page: Page): Promise<Frame> {
  const child = () => page.mainFrame().childFrames()[0];
  await soon(() => child() !== undefined).toBe(true);
  return child()!;
}
