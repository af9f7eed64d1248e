// The guard's overlay, driven as a user would: its root is closed, so the browser's debugger says where things are.
import type { CDPSession, Frame, Page } from '@playwright/test';

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
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
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const child of [...children, ...shadowRoots]) yield* within(child);
  if (contentDocument) yield* within(contentDocument);
}

const textOf = (node: DomNode): string =>
  [...within(node)].map((each) => (each.nodeName === '#text' ? each.nodeValue : '')).join('');

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
    const [x, y] = this.#corner;
    return [x + (left + right) / 2, y + (top + bottom) / 2];
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
