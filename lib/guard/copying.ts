// Keeps what was held in reach where it could not go on: to be read, and to be copied.
import { shared } from './beside';
import type { Overlay } from './dialog';
import { make } from './element';
import { failedView } from './views';

export const REFUSED = 'The browser did not let it be copied. Select the text and copy it.';

/** A text to be read and copied: drawn, until it must be selected for that, as a page can search what it can select. */
export class Copyable {
  element: HTMLElement;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.element = make('p', 'preview', text);
  }

  /** False when the browser refuses. The element must be in the page. */
  async copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#text);
      return true;
    } catch {
      // Pages can forbid the one above to their frames, and have it over https only.
      const field = fieldOf(this.#text);
      this.element.replaceWith(field);
      this.element = field;
      field.select();
      return document.execCommand('copy');
    }
  }
}

function fieldOf(text: string): HTMLTextAreaElement {
  const field = make('textarea', 'reason');
  field.value = text;
  field.setSelectionRange(0, 0);
  field.readOnly = true;
  field.tabIndex = 0;
  field.setAttribute('aria-label', 'The text');
  return field;
}

/** Offers a text that the page did not take. */
export async function offerCopy(
  overlay: Overlay,
  siteName: string,
  { what, text }: { what: 'redacted' | 'text'; text: string },
): Promise<void> {
  const copyable = new Copyable(text);
  for (let notice = ''; ; notice = REFUSED) {
    const choice = await overlay.show({ ...failedView(siteName, what, copyable.element), notice });
    const isCopied = choice === 'copy' && (await copyable.copy());
    if (choice === 'copy' && !isCopied) continue;
    overlay.close();
    if (isCopied) shared.nearsideStage?.beside?.hint('Copied. Click where it belongs, and paste.');
    return;
  }
}
