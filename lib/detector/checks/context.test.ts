// Which name belongs to a number, and when a number is all there is.
import { describe, expect, test } from 'vitest';
import { type CheckCall, passes } from './catalog';

/** Whether the check passes for the part between the brackets. */
function accepts(marked: string, call: CheckCall): boolean {
  const start = marked.indexOf('[');
  const value = marked.slice(start + 1, marked.indexOf(']'));
  const text = marked.replace(/[[\]]/g, '');
  return passes(
    { value, text, start, end: start + value.length, words: { has: () => false } },
    call,
  );
}

describe('named', () => {
  test.each([
    'tax number: [12345]',
    'tax_number=[12345]',
    '"taxNumber": "[12345]"',
    'TAX-NUMBER [12345]',
    'the tax number of Anna is [12345]',
    '[12345] is her tax number',
    'id 7; tax number [12345]',
    'tax number;note\n12;[12345]',
    'tax number 98765, 87654, [12345]',
  ])('%j', (text) => {
    expect(accepts(text, ['named', 'tax number'])).toBe(true);
  });

  test.each([
    'syntax number: [12345]',
    'tax numbers: [12345]',
    `tax number${' '.repeat(61)}[12345]`,
    'tax number 98765, order [12345]',
    '[12345], tax number 98765',
    '[12345] tax number 98765',
    '[12345]\ntax number',
    `[12345]${' '.repeat(40)}tax number`,
  ])('not %j', (text) => {
    expect(accepts(text, ['named', 'tax number'])).toBe(false);
  });

  test('scripts without cases have no whole words', () => {
    expect(accepts('您的税号是[12345]', ['named', '税号'])).toBe(true);
  });

  test('digits before a name are part of another word', () => {
    expect(accepts('55cc[12345]', ['named', 'cc'])).toBe(false);
  });
});

describe('sole', () => {
  test.each(['[12345]', ' "[12345]".\n', '([123 45])'])('%j', (text) => {
    expect(accepts(text, ['sole'])).toBe(true);
  });

  test.each(['no [12345]', '[12345] 6', `[12345]${' '.repeat(60)}`])('not %j', (text) => {
    expect(accepts(text, ['sole'])).toBe(false);
  });
});
