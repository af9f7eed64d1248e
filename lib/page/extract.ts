// A page as text: what shows on it, without menus and advertisements.
import Defuddle from 'defuddle';
import { copyVisible } from './copy-visible';
import { linesOf } from './lines';
import { countWords, type PageText } from './page-text';

/** An article shorter than this, in words, is doubted: the page may be a list or an application. */
const SHORT_ARTICLE = 50;
/** The doubted article stands when it is at least this share of all that shows. */
const FAIR_SHARE = 0.5;

/** The text of a live page. Hidden text is left out, the page is not changed; `text` is empty when nothing shows. */
export function extractPage(document: Document, url: string): PageText {
  const visible = copyVisible(document);
  const everything = linesOf(visible.body);
  const text = pickText(articleOf(visible, url), everything);
  const language = visible.documentElement.lang.trim();
  return {
    title: document.title.replace(/\s+/g, ' ').trim(),
    url,
    text,
    words: countWords(text),
    ...(language && { language }),
  };
}

/** The article alone; empty when the library finds none or trips over the page. */
function articleOf(visible: Document, url: string): string {
  const options = {
    url,
    // Hidden nodes are gone already; the library would guess from class names of the site's framework.
    removeHiddenElements: false,
    // Guesses at boilerplate from its wording; takes short lists of an article for it.
    removeContentPatterns: false,
  };
  try {
    const { content } = new Defuddle(visible, options).parse();
    return linesOf(new DOMParser().parseFromString(content, 'text/html').body);
  } catch {
    // Pages are the least predictable input there is; the page's whole text still stands.
    return '';
  }
}

function pickText(article: string, everything: string): string {
  const words = countWords(article);
  if (words >= SHORT_ARTICLE) return article;
  return words > 0 && words >= countWords(everything) * FAIR_SHARE ? article : everything;
}
