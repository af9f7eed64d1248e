// Makes the lookups of the detector's code a string, as it travels with the book.
import * as lookups from './lookups';

const entries = Object.entries(lookups)
  .filter(([, value]) => typeof value !== 'function')
  .sort(([one], [other]) => (one < other ? -1 : 1));

/** What is looked up, by name, in the order that `takeLookups` knows it by. */
export const lookupNames = entries.map(([name]) => name);

/** JSON; patterns as objects of `source` and `flags`. */
export function packLookups(): string {
  const values = entries.map(([, value]) => value);
  return JSON.stringify(values, (_, value: unknown) =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
  );
}
