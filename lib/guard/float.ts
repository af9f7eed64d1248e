// A small thing of ours that floats over the page, in a closed root: of one size whatever it says, as a page can measure that.
import { HOST_STYLE } from './dialog-frame';
import { make } from './element';

/** In CSS pixels of the viewport. */
export interface Corner {
  left: number;
  top: number;
}

export class Float {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #box: HTMLElement;
  readonly #onPress: () => void;

  /** @param look a class of float.css, which has its size */
  constructor(look: 'card' | 'pill', sheet: CSSStyleSheet, onPress: () => void) {
    this.#box = make('div', look);
    this.#box.lang = 'en';
    this.#box.role = 'status';
    this.#onPress = onPress;
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#box);
    this.#host.style.cssText = `${HOST_STYLE}z-index:2147483647!important`;
  }

  get isShown(): boolean {
    return this.#host.isConnected;
  }

  /** Moves it, and says something else where that is given. */
  show({ left, top }: Corner, ...content: (Node | string)[]): void {
    if (!this.isShown) document.documentElement.append(this.#host);
    Object.assign(this.#box.style, { left: `${left}px`, top: `${top}px` });
    if (content.length > 0) this.#box.replaceChildren(...content);
  }

  hide(): void {
    this.#host.remove();
    this.#box.replaceChildren();
  }

  /** Takes an event of the window's capture phase. Its own are acted on and hidden from the page: true for these. */
  handle(event: Event): boolean {
    if (!event.composedPath().includes(this.#host)) return false;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return true;
    // The focus stays where it is.
    if (/^(pointer|mouse)down$/.test(event.type)) event.preventDefault();
    const { clientX, clientY, detail, type } = event as MouseEvent;
    // Assistive technology clicks at no place.
    const isOnButton = () => this.#root.elementFromPoint(clientX, clientY)?.closest('button');
    if (type === 'click' && (detail === 0 || isOnButton())) this.#onPress();
    return true;
  }
}
