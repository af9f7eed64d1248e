// A line of words over the page that asks nothing, takes no focus and goes by itself.
import { HOST_STYLE } from './dialog-frame';
import { make } from './element';

/** Milliseconds. */
const LASTS = 8_000;

/** Until the user goes on typing, or for a while. `sheet`: of all that is drawn over the page. */
export function showHint(sheet: CSSStyleSheet, words: string): void {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const line = make('p', 'hint', words);
  line.popover = 'manual';
  line.lang = 'en';
  line.setAttribute('role', 'alert');
  root.append(line);
  document.documentElement.append(host);
  line.showPopover();
  const remove = () => host.remove();
  setTimeout(remove, LASTS);
  window.addEventListener('keydown', remove, { capture: true, once: true });
}
