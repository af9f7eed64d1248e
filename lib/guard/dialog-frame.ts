// The overlay's place in the page: a modal dialog in a closed shadow root that the page cannot style, reach or keep away.

/** Inline on the host, where nothing that a page's style sheet says can win. */
export const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;' +
  'width:0!important;height:0!important;direction:ltr!important;';

/** A page that takes the overlay away more often than this gets its way: the held text is not inserted. */
const MOST_REPAIRS = 3;

/** Until the background has sent the whole one: enough to read and to decide. */
const PLAIN =
  'dialog{color-scheme:light dark;font:14px/1.5 system-ui;width:min(560px,90vw);padding:20px;border:1px solid;border-radius:16px}button{font:inherit;margin:4px;padding:6px 12px}[data-text]::before{content:attr(data-text)}';

/** Of all overlays of this page, open ones included. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(PLAIN);

/** Gives overlays their whole style. */
export const dress = (style: string): void => sheet.replaceSync(style);

interface FrameEvents {
  /** The dialog stands on top: focus is to be set. */
  onRaise: () => void;
  /** The user closed it by the system's way, or the page would not let it be. */
  onLost: () => void;
}

/** Keeps itself in the page from the first `raise` until `remove`. */
export class Frame {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'closed' });
  readonly dialog = document.createElement('dialog');
  readonly #events: FrameEvents;
  readonly #observer = new MutationObserver(() => this.#repair());
  readonly #leaving = new AbortController();
  readonly #style: string;
  #repairs = 0;
  #hasShownPage = false;

  constructor(events: FrameEvents) {
    this.#events = events;
    this.host.style.cssText = HOST_STYLE;
    this.#style = this.host.style.cssText;
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.dialog);
    const { signal } = this.#leaving;
    this.dialog.addEventListener('close', () => this.#repair(), { signal });
    this.dialog.addEventListener('cancel', (event) => this.#onCancel(event), { signal });
    this.#observer.observe(document, { childList: true });
    this.#observer.observe(this.host, { attributes: true });
  }

  /** Puts the dialog above everything, again if the page has put something over it. */
  raise(): void {
    const page = document.documentElement;
    if (this.dialog.open) this.dialog.close();
    for (const { name } of [...this.host.attributes]) this.host.removeAttribute(name);
    this.host.style.cssText = this.#style;
    page.append(this.host);
    this.#showPage(page);
    this.dialog.showModal();
    this.#observer.observe(page, { childList: true });
    this.#observer.takeRecords();
    this.#events.onRaise();
  }

  remove(): void {
    this.#leaving.abort();
    this.#observer.disconnect();
    this.host.remove();
    if (this.#hasShownPage) document.documentElement.style.removeProperty('display');
  }

  /** Not even the top layer is drawn in a page whose root is not. */
  #showPage(page: HTMLElement): void {
    if (page.checkVisibility()) return;
    page.style.setProperty('display', 'block', 'important');
    this.#hasShownPage = true;
  }

  #onCancel(event: Event): void {
    event.preventDefault();
    this.#events.onLost();
  }

  #repair(): void {
    if (this.#isWhole()) return;
    try {
      if (this.#repairs++ < MOST_REPAIRS) this.raise();
      else this.#events.onLost();
    } catch {
      this.#events.onLost();
    }
  }

  #isWhole(): boolean {
    const { dialog, host } = this;
    return (
      dialog.open &&
      host.parentNode === document.documentElement &&
      host.attributes.length === 1 &&
      host.getAttribute('style') === this.#style
    );
  }
}
