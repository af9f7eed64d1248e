// Replaces what was found by placeholders that say what stood there, and which of them were the same.
import type { Finding } from './rule';

/**
 * The text with each finding replaced by `[TYPE_n]`. The same value has the same number within one call;
 * numbers go on after those of placeholders the text already holds, so that none means two things.
 * Findings are those of `detect` for this very text, or some of them.
 */
export function redact(text: string, findings: readonly Finding[]): string {
  const numbers = new Map<string, number>();
  const placeholders = new Map<string, string>();
  for (const [, type = '', number] of text.matchAll(/\[([A-Z][A-Z_]{1,30})_(\d{1,6})\]/g)) {
    numbers.set(type, Math.max(numbers.get(type) ?? 0, Number(number)));
  }
  let redacted = '';
  let done = 0;
  for (const { type, start, end } of findings) {
    const key = `${type} ${text.slice(start, end)}`;
    let placeholder = placeholders.get(key);
    if (placeholder === undefined) {
      const number = (numbers.get(type) ?? 0) + 1;
      numbers.set(type, number);
      placeholder = `[${type}_${number}]`;
      placeholders.set(key, placeholder);
    }
    redacted += text.slice(done, start) + placeholder;
    done = end;
  }
  return redacted + text.slice(done);
}
