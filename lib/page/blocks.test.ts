// Blocks lose nothing and break only between paragraphs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitBlocks } from './blocks';
import { countWords } from './page-text';

it('keeps the blank lines with the paragraph before them', () => {
  expect(splitBlocks('one\nstill one\n\n \ntwo 😀\r\n\r\nthree')).toEqual([
    'one\nstill one\n\n \n',
    'two 😀\r\n\r\n',
    'three',
  ]);
  expect(splitBlocks('\n\n lead')).toEqual(['\n\n lead']);
  expect(splitBlocks('')).toEqual([]);
});

it('joined, gives the text back, in whole characters', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\n\n', ' \n', '😀', '\r\n'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const blocks = splitBlocks(text);
      expect(blocks.join('')).toBe(text);
      for (const block of blocks) expect(block).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
      for (const block of blocks.slice(1)) expect(block.split('\n')[0]?.trim()).not.toBe('');
    }),
  );
});

it.each([
  ['', 0],
  ['Two words, 3 numbers… it’s', 6],
  ['潮が引く', 4],
  ['naïve cafe\u0301 نص طويل', 4],
])('counts the words of %j: %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});
