// The guard's overlay, driven as a user would: its root is closed, so the browser's debugger says where things are.
import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

type Label =
  | 'Redact and paste'
  | 'Ask my local model'
  | 'Paste anyway'
  | 'Cancel'
  | 'Close'
  | 'Copy redacted text';

const attribute = (node: DomNode, name: string): string | undefined => {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* within(child);
}

const textOf = (node: DomNode): string =>
  [...within(node)].map((each) => (each.nodeName === '#text' ? each.nodeValue : '')).join('');

export class Overlay {
  readonly #page: Page;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  #cdp(): Promise<CDPSession> {
    this.#session ??= this.#page.context().newCDPSession(this.#page);
    return this.#session;
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

  /** Waits until it is open (or, with `false`, closed). */
  async waitUntil(open = true): Promise<void> {
    await this.#poll(async () => (await this.isOpen()) === open, open ? 'open' : 'closed');
  }

  /** All words in it. */
  async text(): Promise<string> {
    const dialog = await this.#dialog();
    return dialog ? textOf(dialog) : '';
  }

  async waitForText(words: string): Promise<void> {
    await this.#poll(async () => (await this.text()).includes(words), `showing “${words}”`);
  }

  /** Labels of its buttons, in order. */
  async buttons(): Promise<string[]> {
    const dialog = await this.#dialog();
    if (!dialog) return [];
    return [...within(dialog)].filter((node) => node.nodeName === 'BUTTON').map(textOf);
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
    const button = await this.#button(label);
    if (!button) throw new Error(`the overlay has no button “${label}”`);
    const cdp = await this.#cdp();
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return [(left + right) / 2, (top + bottom) / 2];
  }

  async #button(label: Label): Promise<DomNode | undefined> {
    const dialog = await this.#dialog();
    if (!dialog) return undefined;
    return [...within(dialog)].find((node) => node.nodeName === 'BUTTON' && textOf(node) === label);
  }

  async #poll(isSo: () => Promise<boolean>, what: string): Promise<void> {
    const limit = Date.now() + 5_000;
    while (!(await isSo())) {
      if (Date.now() > limit) throw new Error(`the overlay is not ${what} after 5 s`);
      await this.#page.waitForTimeout(50);
    }
  }
}
