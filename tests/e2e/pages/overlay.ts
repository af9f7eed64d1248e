// The guard's overlay, driven as a user would: its root is closed, so the browser's debugger says where things are.
import type { CDPSession, Frame, Page } from '@playwright/test';
import { attribute, type DomNode, within } from './dom-node';

type Label =
  | 'Redact and paste'
  | 'Ask my local model'
  | 'Paste anyway'
  | 'Cancel'
  | 'Close'
  | 'Copy redacted'
  | 'Back'
  | 'Pause guarding for 15 minutes';

/** A box in the list of what was found. */
interface Box {
  /** All words on it. */
  name: string;
  state: 'true' | 'false' | 'mixed';
  isFixed: boolean;
}

/** Milliseconds in which it must become what is waited for. */
const PATIENCE = 15_000;

/** What is written in it, and what is drawn from attributes. */
const textOf = (node: DomNode): string =>
  [...within(node)]
    .map((each) =>
      each.nodeName === '#text' ? each.nodeValue : (attribute(each, 'data-text') ?? ''),
    )
    .join('');

export class Overlay {
  readonly #page: Page;
  readonly #frame: Frame;
  #session: Promise<CDPSession> | undefined;
  /** Where the session's own coordinates begin in the page. */
  #corner: readonly [x: number, y: number] = [0, 0];

  /** `frame`: where it opens, when that is not the page's own. */
  constructor(page: Page, frame: Frame = page.mainFrame()) {
    this.#page = page;
    this.#frame = frame;
  }

  #cdp(): Promise<CDPSession> {
    this.#session ??= this.#connect();
    return this.#session;
  }

  /** Frames in a process of their own have a session of their own, the others the page's. */
  async #connect(): Promise<CDPSession> {
    const context = this.#page.context();
    if (this.#frame === this.#page.mainFrame()) return context.newCDPSession(this.#page);
    try {
      const session = await context.newCDPSession(this.#frame);
      const box = await (await this.#frame.frameElement()).boundingBox();
      this.#corner = [box?.x ?? 0, box?.y ?? 0];
      return session;
    } catch {
      return context.newCDPSession(this.#page);
    }
  }

  /** The overlay's dialog; undefined while it is not in the page. */
  async #dialog(): Promise<DomNode | undefined> {
    const cdp = await this.#cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...within(root as DomNode)].find(
      (node) => node.nodeName === 'DIALOG' && attribute(node, 'role') === 'alertdialog',
    );
  }

  async isOpen(): Promise<boolean> {
    return (await this.#dialog()) !== undefined;
  }

  /** Waits until it asks something (or, with `false`, is closed). */
  async waitUntil(open = true): Promise<void> {
    if (open) await this.#poll(() => this.#asks(), 'asking');
    else await this.#poll(async () => !(await this.isOpen()), 'closed');
  }

  /** Whether it is open, and no longer only looks. */
  async #asks(): Promise<boolean> {
    const words = await this.text();
    return words !== '' && !words.includes('Checking your paste');
  }

  /** All words in it. */
  async text(): Promise<string> {
    const dialog = await this.#dialog();
    return dialog ? textOf(dialog) : '';
  }

  async waitForText(words: string): Promise<void> {
    await this.#poll(async () => (await this.text()).includes(words), `showing “${words}”`);
  }

  /** The line of words that stands over the page without asking anything; undefined: none. */
  async hint(): Promise<string | undefined> {
    const cdp = await this.#cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const line = [...within(root as DomNode)].find((node) => attribute(node, 'class') === 'hint');
    return line && textOf(line);
  }

  /** Waits until it shows these words, or without words until it is gone. */
  async waitForHint(words: string | undefined): Promise<void> {
    const isSo = async () => {
      const hint = await this.hint();
      return words === undefined ? hint === undefined : (hint?.includes(words) ?? false);
    };
    await this.#poll(isSo, `followed by the hint “${words}”`);
  }

  /** Labels of its buttons, in order. */
  async buttons(): Promise<string[]> {
    const dialog = await this.#dialog();
    if (!dialog) return [];
    return [...within(dialog)]
      .filter((node) => node.nodeName === 'BUTTON' && attribute(node, 'role') !== 'checkbox')
      .map(textOf);
  }

  /** The boxes of what was found, in order. */
  async boxes(): Promise<Box[]> {
    return (await this.#boxes()).map((node) => ({
      name: textOf(node),
      state: (attribute(node, 'aria-checked') ?? 'false') as Box['state'],
      isFixed: attribute(node, 'aria-disabled') === 'true',
    }));
  }

  /** A trusted click on a box, by words on it or by its place, once the overlay takes clicks. */
  async toggle(name: string | number): Promise<void> {
    await this.#poll(() => this.isArmed('Paste anyway'), 'taking clicks');
    await this.clickBox(name);
  }

  /** A trusted click on a box as it is now. */
  async clickBox(name: string | number): Promise<void> {
    const find = async () =>
      (await this.#boxes()).find((node, at) => at === name || textOf(node).includes(`${name}`));
    await this.#page.mouse.click(...(await this.#middle(`box with “${name}”`, find)));
  }

  /** Chooses in the field “This is fine” that stands by a box, by its place among such fields. */
  async callFine(choice: string, field = 0): Promise<void> {
    const object = await this.#object((node) => node.nodeName === 'SELECT', field);
    const cdp = await this.#cdp();
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object,
      functionDeclaration: 'function () { this.focus() }',
    });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object,
      functionDeclaration:
        'function (choice) { return [...this.options].findIndex(({ text }) => text === choice) }',
      arguments: [{ value: choice }],
      returnByValue: true,
    });
    if (result.value < 0) throw new Error(`“${choice}” is not to be chosen`);
    for (let i = 0; i < result.value; i++) await this.#page.keyboard.press('ArrowDown');
  }

  /** Runs a function in the page's debugger with the dialog as `this`. */
  async inspect<T>(look: (this: HTMLElement) => T): Promise<T> {
    const cdp = await this.#cdp();
    const objectId = await this.#object((node) => node.nodeName === 'DIALOG', 0);
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `${look}`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  }

  async #object(fits: (node: DomNode) => boolean, at: number): Promise<string> {
    const dialog = await this.#dialog();
    const node = dialog && [...within(dialog)].filter(fits)[at];
    if (!node) throw new Error('the overlay has no such element');
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: node.nodeId });
    return object.objectId ?? '';
  }

  async #boxes(): Promise<DomNode[]> {
    const dialog = await this.#dialog();
    if (!dialog) return [];
    return [...within(dialog)].filter((node) => attribute(node, 'role') === 'checkbox');
  }

  async isArmed(label: Label): Promise<boolean> {
    const button = await this.#button(label);
    return button !== undefined && attribute(button, 'aria-disabled') !== 'true';
  }

  /** A trusted click in the middle of a button, once it takes clicks. */
  async choose(label: Label): Promise<void> {
    await this.#poll(() => this.isArmed(label), `taking clicks on “${label}”`);
    // The overlay takes nothing but Cancel in its first half second.
    await this.#page.waitForTimeout(550);
    await this.clickAt(label);
  }

  /** A trusted click on a button as it is now. */
  async clickAt(label: Label): Promise<void> {
    const [x, y] = await this.middleOf(label);
    await this.#page.mouse.click(x, y);
  }

  /** The middle of a button in the viewport; CSS pixels. */
  async middleOf(label: Label): Promise<[number, number]> {
    return this.#middle(`button “${label}”`, () => this.#button(label));
  }

  /** Found again where it has just been drawn anew. */
  async #middle(
    what: string,
    find: () => Promise<DomNode | undefined>,
    tries = 3,
  ): Promise<[number, number]> {
    const node = await find();
    if (!node) throw new Error(`the overlay has no ${what}`);
    const cdp = await this.#cdp();
    const found = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
    if (!found && tries > 1) return this.#middle(what, find, tries - 1);
    if (!found) throw new Error(`the ${what} is not laid out`);
    const { model } = found;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    const [x, y] = this.#corner;
    return [x + (left + right) / 2, y + (top + bottom) / 2];
  }

  async #button(label: Label): Promise<DomNode | undefined> {
    const dialog = await this.#dialog();
    if (!dialog) return undefined;
    return [...within(dialog)].find((node) => node.nodeName === 'BUTTON' && textOf(node) === label);
  }

  async #poll(isSo: () => Promise<boolean>, what: string): Promise<void> {
    const limit = Date.now() + PATIENCE;
    while (!(await isSo())) {
      if (Date.now() > limit) throw new Error(`the overlay is not ${what} after ${PATIENCE} ms`);
      await this.#page.waitForTimeout(50);
    }
  }
}
