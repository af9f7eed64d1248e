// The interface runs the way the browser's own does: mirrored where its language is written from the right.
import { browser } from 'wxt/browser';

/** Languages of right-to-left scripts that browsers come in, and their kin. */
const FROM_THE_RIGHT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Sets the direction of this page; texts of users and models find their own. */
export function followBrowserDirection(): void {
  const [language = ''] = browser.i18n.getUILanguage().split(/[-_]/);
  document.documentElement.dir = FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr';
}
