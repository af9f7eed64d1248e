// Fields that messages have in common.
import * as v from 'valibot';

export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** Largest text a message may carry, in UTF-16 code units. */
export const LONGEST_TEXT = 8_000_000;

/** The conversation that a page shows; `path` is that of its tab's address. */
export const spot = { siteId: id, path: text(2000) };
