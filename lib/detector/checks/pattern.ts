// Patterns that rules give as text, compiled at their first use.

const compiled = new Map<string, RegExp>();

/** Always the same object for the same source and flags; not for `g` and `y`, whose patterns remember their place. */
export function patternOf(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const pattern = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, pattern);
  return pattern;
}
