// What the guards on pages get from the background.
import type { Book } from '../detector/rule';
import { wholeBook } from '../detector/whole-book';
import dialogStyle from './dialog.css?inline';
import floatStyle from './float.css?inline';
import { LEAVING } from './leaving';
import { rowOf, siteFor, siteName } from './site-at';
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
  /** The site that a guard means: it goes by its host alone. */
  siteIdOf: (told: string): string => rowOf(told)?.id ?? told,
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
    SITES.find((site) => site.id === id)?.name ??
    (id === 'other' ? 'Other pages' : id.replace(/^at-/, '').replaceAll('-', '.')),
  /** The detector's rules and words, the same for every page. */
  readBook(): Book {
    book ??= wholeBook();
    return book;
  },
};
