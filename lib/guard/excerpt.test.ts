// The preview of a redacted text shows every placeholder with its surroundings, and nothing that is not there.
import { expect, test } from 'vitest';
import type { Finding } from '../detector/rule';
import { excerpt, inContext } from './excerpt';

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

const findingAt = (text: string, value: string): Finding => {
  const start = text.indexOf(value);
  const place = { start, end: start + value.length, masked: '•••', group: start };
  return { ruleId: '', type: '', label: '', severity: 'high', ...place };
};

test('a finding is shown between what stands around it, on one line', () => {
  const text = `${'lorem '.repeat(20)}\nthe key KEY1\tis\nmine ${'ipsum '.repeat(20)}`;
  const finding = findingAt(text, 'KEY1');
  const [before, after] = inContext(text, [finding], finding);
  expect(before).toMatch(/^….{15,30}the key $/);
  expect(after).toMatch(/^ is mine .{15,25}…$/);
  const alone = findingAt('KEY1', 'KEY1');
  expect(inContext('KEY1', [alone], alone)).toEqual(['', '']);
});

test('what else was found around it is masked there, also where it is cut', () => {
  const text = `${'S'.repeat(40)} KEY1 by KEY2 and ${'T'.repeat(40)}`;
  const all = ['S'.repeat(40), 'KEY1', 'KEY2', 'T'.repeat(40)].map((value) =>
    findingAt(text, value),
  );
  const [before, after] = inContext(text, all, all[1] as Finding);
  expect(before + after).not.toMatch(/S|T|KEY/);
  expect([before, after]).toEqual(['…••• ', ' by ••• and •••…']);
});
