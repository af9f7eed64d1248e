// What is held is called by the way it came.
import { expect, it } from 'vitest';
import { capitalized, subjectOf } from './subject';

const file = (name: string, type = 'text/plain') => new File(['x'], name, { type });
const cargo = (files: File[], text = '') => ({ files, text, way: 'file' as const });

it.each([
  ['paste', 'Your paste'],
  ['drop', 'What you dropped'],
  ['typed', 'What you typed'],
  ['dictated', 'What you dictated'],
  ['read', 'Your clipboard'],
] as const)('%s', (way, words) => {
  expect(capitalized(subjectOf({ way, files: [], text: 'x' }))).toBe(words);
});

it('a file goes by its name, several by their number; pictures are not looked into', () => {
  expect(subjectOf(cargo([file('report.pdf')]))).toBe('the file \u2068report.pdf\u2069');
  expect(subjectOf(cargo([file('a.txt'), file('b.txt')]))).toBe('one of your 2 files');
  expect(subjectOf(cargo([file('a.png', 'image/png'), file('b.txt')]))).toContain('b.txt');
  expect(subjectOf({ ...cargo([file('a.txt')], 'text'), way: 'paste' })).toBe('your paste');
});

it('a long name keeps its beginning and its end', () => {
  const words = subjectOf(cargo([file(`${'n'.repeat(300)}.tar.gz`)]));
  expect(words.length).toBeLessThan(80);
  expect(words).toMatch(/n…n+\.tar\.gz\u2069$/);
});
