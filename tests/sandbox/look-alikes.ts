// The look-alike chatbot pages: one row each, served under the real host name.
import type { LookAlike } from './look-alike';
import { GENERIC } from './rows/generic';
import { WITH_LEXICAL } from './rows/lexical';
import { CHATGPT, CLAUDE, WITH_PROSEMIRROR } from './rows/prosemirror';
import { GEMINI, WITH_QUILL_OR_SLATE } from './rows/quill-slate';
import { BARE, ELSEWHERE, FRAMED, HOSTILE, UNGUARDED } from './rows/special';
import { CHATGPT_SIGNED_OUT, WITH_TEXTAREA } from './rows/textarea';

export type { LookAlike } from './look-alike';

/** The few that most tests use. */
export const LOOK_ALIKES: readonly LookAlike[] = [CHATGPT, CHATGPT_SIGNED_OUT, CLAUDE, GEMINI];

/** Every site, with its variants. */
export const SITE_PAGES: readonly LookAlike[] = [
  ...LOOK_ALIKES,
  ...WITH_PROSEMIRROR,
  ...WITH_LEXICAL,
  ...WITH_QUILL_OR_SLATE,
  ...WITH_TEXTAREA,
  ...GENERIC,
];

export const ALL_PAGES: readonly LookAlike[] = [
  ...SITE_PAGES,
  ...FRAMED,
  ...ELSEWHERE,
  BARE,
  HOSTILE,
  UNGUARDED,
];

/** Throws when there is none. */
export function lookAlike(id: string): LookAlike {
  const row = ALL_PAGES.find((each) => each.id === id);
  if (!row) throw new Error(`no look-alike ${id}`);
  return row;
}

/** The row at an address: of the rows there, the one with the most of its names in the query. */
export function rowAt(url: URL): LookAlike | undefined {
  const namesOf = (row: LookAlike) => [...new URL(row.url).searchParams.keys()];
  return ALL_PAGES.filter((row) => {
    const { host, pathname } = new URL(row.url);
    const isThere = host === url.host && pathname === url.pathname;
    return isThere && namesOf(row).every((name) => url.searchParams.has(name));
  }).sort((a, b) => namesOf(b).length - namesOf(a).length)[0];
}
