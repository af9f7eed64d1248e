// Redacts where nobody answers any more, as after an update of the extension: by what the page itself has found.
import type { Finding } from '../detector/rule';

type Place = Pick<Finding, 'type' | 'start' | 'end'>;

/** The text with each place replaced; the same value has the same number. Places that begin within another are left out. */
export function redactPlainly(text: string, places: readonly Place[]): string {
  const names = new Map<string, string>();
  const counts: Record<string, number> = {};
  let redacted = '';
  let done = 0;
  for (const { type, start, end } of [...places].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < done || start === end) continue;
    const key = type + text.slice(start, end);
    if (!names.has(key)) {
      counts[type] = (counts[type] ?? 0) + 1;
      names.set(key, `[${type}_${counts[type]}]`);
    }
    redacted += text.slice(done, start) + names.get(key);
    done = end;
  }
  return redacted + text.slice(done);
}
