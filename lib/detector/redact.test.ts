// Redaction: typed and stable placeholders, and nothing left to find in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from './all-rules';
import { detect } from './detect';
import { redact } from './redact';

function redacted(text: string): string {
  return redact(text, detect(text));
}

describe('redact', () => {
  it('leaves a text without findings as it is', () => {
    expect(redact('nothing here', [])).toBe('nothing here');
  });

  it('numbers by type, the same value alike', () => {
    expect(
      redacted('anna@northwind.io, bo@northwind.io, anna@northwind.io; my password is hunter2'),
    ).toBe('[EMAIL_1], [EMAIL_2], [EMAIL_1]; my password is [PASSWORD_1]');
  });

  it('goes on after the numbers of placeholders that are there', () => {
    expect(redacted('[EMAIL_7] and [EMAIL_2] wrote to bo@northwind.io')).toBe(
      '[EMAIL_7] and [EMAIL_2] wrote to [EMAIL_8]',
    );
  });

  it('takes some of the findings', () => {
    const text = 'anna@northwind.io and bo@northwind.io';
    expect(redact(text, detect(text).slice(1))).toBe('anna@northwind.io and [EMAIL_1]');
  });

  const word = fc.oneof(
    fc.constantFrom(...RULES.flatMap(({ hits }) => [...hits])),
    fc.constantFrom(
      'password=',
      '://a:',
      '@b.io',
      '"',
      "'",
      ':',
      'x',
      '4',
      '[EMAIL_1]',
      'my password is ',
      '-----',
    ),
    fc.string({ maxLength: 8 }),
  );
  const lines = fc.array(word, { maxLength: 8 });
  const separator = fc.constantFrom('', ' ', '\n', ', ');

  it('leaves nothing to find in its placeholders', () => {
    fc.assert(
      fc.property(lines, separator, (parts, between) => {
        const once = redacted(parts.join(between));
        for (const { start, end } of detect(once)) {
          for (const { 0: placeholder, index } of once.matchAll(/\[[A-Z][A-Z_]+_\d+\]/g)) {
            expect(end <= index || start >= index + placeholder.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes every value out', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const found = detect(text);
        expect(redacted(text).replace(/\[[A-Z][A-Z_]+_\d+\]/g, '')).toBe(
          found
            .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
            .replace(/\[[A-Z][A-Z_]+_\d+\]/g, ''),
        );
      }),
    );
  });
});
