// The preview of a redacted text shows every placeholder with its surroundings, and nothing that is not there.
import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const shown = (redacted: string) =>
  excerpt(redacted)
    .map((piece) => piece.text)
    .join('');
const marked = (redacted: string) =>
  excerpt(redacted).flatMap((piece) => (piece.placeholder ? [piece.text] : []));

test('a short text is shown whole', () => {
  const text = 'pay [IBAN_1] by [CREDIT_CARD_2], not [sic] or [X1]';
  expect(shown(text)).toBe(text);
  expect(marked(text)).toEqual(['[IBAN_1]', '[CREDIT_CARD_2]']);
});

test('of a long text the surroundings of each placeholder are shown', () => {
  const gap = 'x'.repeat(2_000);
  const text = `${gap} begin [IBAN_1] end ${gap} key [API_KEY_1] ${gap}`;
  expect(marked(text)).toEqual(['[IBAN_1]', '[API_KEY_1]']);
  expect(shown(text)).toMatch(/^… x+ begin \[IBAN_1\] end x+ … x+ key \[API_KEY_1\] x+ …$/);
  expect(shown(text).length).toBeLessThan(400);
});

test('a list of many placeholders is cut', () => {
  const text = Array.from({ length: 500 }, (_, at) => `[EMAIL_${at + 1}]`).join(', ');
  expect(marked(text).length).toBeLessThanOrEqual(20);
  expect(shown(text)).toMatch(/…$/);
});

test('brackets without end cost no time', () => {
  const started = performance.now();
  excerpt('[A_'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
