// What the guards on pages get from the background.
import type { Book } from '../detector/rule';
import { wholeBook } from '../detector/whole-book';
import { siteFor, siteName } from './site-at';
import { SITES } from './sites';

let book: Book | undefined;

/** Edge says so in the way it names itself. */
const isEdge = () => /\bEdg\//.test(navigator.userAgent);

export const guardPorts = {
  siteName,
  /** The site at an address or origin; on a forbidden one no extension runs. */
  siteAt(url: string) {
    const { id, name } = siteFor(URL.parse(url)?.hostname ?? '');
    const row = SITES.find((site) => site.id === id);
    const isForbidden = isEdge() && (row?.forbiddenIn?.includes('edge') ?? false);
    return { id, name, isKnown: row !== undefined, isForbidden };
  },
  /** Words for a site's id; one that the user has added is named after its host. */
  siteLabel: (id: string): string =>
    SITES.find((site) => site.id === id)?.name ??
    (id === 'other' ? 'Other pages' : id.replace(/^at-/, '').replaceAll('-', '.')),
  /** The detector's rules and words, the same for every page. */
  readBook(): Book {
    book ??= wholeBook();
    return book;
  },
};
