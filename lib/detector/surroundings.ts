// Reads a text together with what it comes to stand between: two halves of a number are a number.
import type { Finding } from './rule';

/** Halves are pasted one by one because they are short; UTF-16 units. */
const LONGEST = 20_000;

/** A finding that begins in one half and ends in the other is cut to this text. */
export function withSurroundings(
  detect: (text: string) => readonly Finding[],
  text: string,
  [before = '', after = '']: readonly string[],
): readonly Finding[] {
  const alone = detect(text);
  if (before + after === '' || text.length > LONGEST) return alone;
  const from = before.length;
  const joint = detect(before + text + after)
    .filter(({ start, end }) => start < from + text.length && end > from)
    .map((finding) => ({
      ...finding,
      start: Math.max(finding.start - from, 0),
      end: Math.min(finding.end - from, text.length),
    }))
    .filter(({ start, end }) => alone.every((one) => one.end <= start || one.start >= end));
  return [...alone, ...joint].sort((a, b) => a.start - b.start);
}
