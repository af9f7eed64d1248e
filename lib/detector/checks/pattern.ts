// Patterns that rules give as text, compiled at their first use.

/** By flags, then by source: to join the two for each question would cost more than the answer. */
const compiled = new Map<string, Map<string, RegExp>>();

/** Always the same object for the same source and flags; not for `g` and `y`, whose patterns remember their place. */
export function patternOf(source: string, flags: string): RegExp {
  const patterns = compiled.get(flags) ?? new Map<string, RegExp>();
  const known = patterns.get(source);
  if (known) return known;
  const pattern = new RegExp(fromEnd(source), flags);
  compiled.set(flags, patterns.set(source, pattern));
  return pattern;
}

/** What must stand at the end of a text is looked for from there: from each place on it would cost many times as much. */
function fromEnd(source: string): string {
  let depth = 0;
  for (const [sign] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|^]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '^' || (sign === '|' && depth === 0)) return source;
  }
  return /[^\\]\$$/.test(source) ? `$(?<=${source.slice(0, -1)})` : source;
}
