// What the guard lets float over a page, seen and clicked as a user would: its root is closed, so the debugger says what is there.
import { expect, type Page } from '@playwright/test';
import { attribute, type DomNode, within } from './dom-node';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All words, those that are drawn and not written among them. */
const wordsOf = (node: DomNode): string =>
  [...within(node)]
    .map((each) => {
      if (each.nodeName === '#text') return each.nodeValue;
      const drawn = ['data-text', 'data-value'].find((name) => each.attributes?.includes(name));
      return drawn && attribute(each, drawn);
    })
    .filter(Boolean)
    .join(' | ');

/** One of them, by its look: `card` says what a placeholder stands for, `pill` asks locally. */
export class Float {
  readonly #page: Page;
  readonly #look: 'card' | 'pill';

  constructor(page: Page, look: 'card' | 'pill') {
    this.#page = page;
    this.#look = look;
  }

  /** Its words; empty while it is not there. */
  async words(): Promise<string> {
    return this.#with(async (_, node) => (node ? wordsOf(node) : ''));
  }

  async expectWords(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.words()).toMatch(words);
  }

  async expectNone(): Promise<void> {
    await expect.poll(() => this.words()).toBe('');
  }

  /** In the viewport; CSS pixels. */
  box(): Promise<Box> {
    return this.#with(async (boxOf, node) => boxOf(node));
  }

  /** A trusted click on its one button. */
  async press(): Promise<void> {
    const { x, y, width, height } = await this.#with(async (boxOf, node) =>
      boxOf([...within(node!)].find(({ nodeName }) => nodeName === 'BUTTON')),
    );
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  async #with<T>(
    use: (boxOf: (node?: DomNode) => Promise<Box>, node?: DomNode) => Promise<T>,
  ): Promise<T> {
    const cdp = await this.#page.context().newCDPSession(this.#page);
    const boxOf = async (node?: DomNode) => {
      if (!node) throw new Error(`no ${this.#look} is there`);
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
      return { x, y, width: right - x, height: bottom - y };
    };
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      return await use(
        boxOf,
        [...within(root as DomNode)].find((node) => attribute(node, 'class') === this.#look),
      );
    } finally {
      await cdp.detach();
    }
  }
}
