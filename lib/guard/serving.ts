// What the guards on pages get from the background.
import type { Book } from '../detector/rule';
import { wholeBook } from '../detector/whole-book';
import dialogStyle from './dialog.css?inline';
import floatStyle from './float.css?inline';
import { isInPart } from './here';
import { LEAVING } from './leaving';
import { rowOf, siteFor, siteIdOf, siteName } from './site-at';
import { SITES } from './sites';

let book: Book | undefined;

/** Edge says so in the way it names itself. */
const isEdge = () => /\bEdg\//.test(navigator.userAgent);

export const guardPorts = {
  siteName,
  /** The site at an address or origin; on a forbidden one no extension runs. */
  siteAt(url: string) {
    const address = URL.parse(url);
    const { id, name, part } = siteFor(address?.hostname ?? '');
    const row = SITES.find((site) => site.id === id);
    const isForbidden = isEdge() && (row?.forbiddenIn?.includes('edge') ?? false);
    const isHere = address !== null && isInPart(part, address);
    return { id, name, isKnown: row !== undefined, isHere, isForbidden };
  },
  siteIdOf,
  /** What a page needs beside the rules: what its site is called and how it sends, and how the overlay looks. */
  outfitFor(told: string) {
    const { name, composer, drafts, send } = rowOf(told) ?? {};
    return {
      style: dialogStyle + floatStyle,
      site: {
        leaving: LEAVING,
        ...(name && { name }),
        ...(composer && { composer }),
        ...(drafts && { drafts }),
        ...(send && { send }),
      },
    };
  },
  /** Words for a site's id; one that the user has added is named after its host. */
  siteLabel: (id: string): string =>
    SITES.find((site) => site.id === siteIdOf(id))?.name ??
    (id === 'other' ? 'Other pages' : id.replace(/^at-/, '').replaceAll('-', '.')),
  /** The detector's rules and words, the same for every page. */
  readBook(): Book {
    book ??= wholeBook();
    return book;
  },
};
