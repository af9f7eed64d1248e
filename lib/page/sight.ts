// Whether a reader of the live page can see an element or a text. Reads styles and boxes, changes nothing.

/** How far a box may lie left of and above the window and still be scrolled to, in CSS pixels. */
export interface Reach {
  x: number;
  y: number;
}

/** `inside`: its own text is invisible, elements within may show again. */
export type Sight = 'whole' | 'inside' | 'none';

/** Nothing in these is prose a reader sees as part of the page. */
const NEVER = new Set(
  'script style template noscript iframe frame object embed canvas svg img picture video audio input select textarea datalist'.split(
    ' ',
  ),
);

/** Below this a font, in CSS pixels, or an element's opacity is not seen. */
const SMALLEST_FONT = 3;
const FAINTEST = 0.05;

/** What of an element shows, by its computed style and box. */
export function sightOf(element: Element, style: CSSStyleDeclaration): Sight {
  if (NEVER.has(element.localName) || style.display === 'none') return 'none';
  if (style.contentVisibility === 'hidden' || Number.parseFloat(style.opacity) < FAINTEST)
    return 'none';
  if (inClosedDetails(element) || clippedAway(style) || collapsed(element, style)) return 'none';
  const unseen = /^(?:hidden|collapse)$/.test(style.visibility) || unseenLetters(style);
  return unseen ? 'inside' : 'whole';
}

const inClosedDetails = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  !element.parentElement.hasAttribute('open') &&
  element.localName !== 'summary';

/** The ways of hiding text from all but screen readers: an empty clipping rectangle. */
function clippedAway(style: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:[5-9]\d|100)|circle\(0)/.test(style.clipPath)) return true;
  const [top, right, bottom, left] = (style.clip.match(/-?[\d.]+/g) ?? []).map(Number);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return false;
  return /absolute|fixed/.test(style.position) && (right - left <= 1 || bottom - top <= 1);
}

/** A box of no size that also hides what flows out of it. */
function collapsed(element: Element, style: CSSStyleDeclaration): boolean {
  const { overflowX, overflowY, display } = style;
  if (!hasLayout(element.ownerDocument) || /^(?:inline|contents)$/.test(display)) return false;
  return (
    (isClosed(overflowX) && element.clientWidth <= 1) ||
    (isClosed(overflowY) && element.clientHeight <= 1)
  );
}

const isClosed = (overflow: string): boolean => overflow !== 'visible' && overflow !== '';

function unseenLetters(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return true;
  const filled = style.backgroundClip.includes('text') || (style.textShadow || 'none') !== 'none';
  return !filled && /^(?:transparent|rgba\(.*, 0\))$/.test(style.color);
}

/** The reach within an element: what it has been scrolled by is added to the reach around it. */
export function reachWithin(element: Element, style: CSSStyleDeclaration, around: Reach): Reach {
  if (!isClosed(style.overflowX) && !isClosed(style.overflowY)) return around;
  const { scrollLeft, scrollTop, scrollWidth, clientWidth } = element;
  // Right-to-left boxes count from zero down to minus the distance they can be scrolled.
  const left = style.direction === 'rtl' ? scrollLeft + scrollWidth - clientWidth : scrollLeft;
  return { x: around.x + left, y: around.y + scrollTop };
}

/** Whether the letters of a text have a box, at a place that can be scrolled to. */
export function textShows(text: Text, reach: Reach): boolean {
  if (!hasLayout(text.ownerDocument)) return true;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && box.right + reach.x > 0 && box.bottom + reach.y > 0;
}

/** Whether line breaks in the source show as line breaks. */
export const keepsBreaks = (style: CSSStyleDeclaration): boolean =>
  /^(?:pre|break-spaces)/.test(style.whiteSpace);

/** False in a frame that is not drawn, where every box is empty. */
const hasLayout = (document: Document): boolean =>
  document.documentElement.getBoundingClientRect().width > 0;
