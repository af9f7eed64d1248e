// The redaction that a page can do by itself.
import { expect, it } from 'vitest';
import { redactPlainly } from './plain-redaction';

const place = (type: string, start: number, end: number) => ({ type, start, end });

it('numbers values by their type, the same alike', () => {
  const text = 'a=111 b=222 c=111 d=xy';
  const places = [
    place('KEY', 20, 22),
    place('CARD', 2, 5),
    place('CARD', 8, 11),
    place('CARD', 14, 17),
  ];
  expect(redactPlainly(text, places)).toBe('a=[CARD_1] b=[CARD_2] c=[CARD_1] d=[KEY_1]');
});

it('replaces what overlaps once, by the longer, and nothing for what has no length', () => {
  const places = [place('IN', 2, 4), place('ALL', 0, 6), place('NONE', 7, 7)];
  expect(redactPlainly('abcdef g', places)).toBe('[ALL_1] g');
});
