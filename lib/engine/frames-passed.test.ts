// Frames of a tab are counted together, and forgotten with their page.
import { expect, it } from 'vitest';
import { createFramesPassed } from './frames-passed';

it('adds what has passed in the frames of a tab to what has passed in its top', () => {
  const frames = createFramesPassed();
  expect(frames.tell(1, 4, { email: 1 })).toBe(true);
  frames.tell(1, 5, { email: 2, phone: 1 });
  frames.tell(2, 4, { iban: 9 });
  expect(frames.sum(1, { email: 1, date: 1 })).toEqual({ email: 4, phone: 1, date: 1 });
});

it('takes a frame’s newest word, and says whether it is news', () => {
  const frames = createFramesPassed();
  frames.tell(1, 4, { email: 1 });
  expect(frames.tell(1, 4, { email: 1 })).toBe(false);
  expect(frames.tell(1, 4, { email: 2 })).toBe(true);
  expect(frames.sum(1, {})).toEqual({ email: 2 });
});

it('forgets the frames of a page that is left, and not those that told before their page did', () => {
  const frames = createFramesPassed();
  frames.tell(1, 4, { email: 1 });
  frames.showPage(1, 100);
  expect(frames.sum(1, {})).toEqual({ email: 1 });
  frames.showPage(1, 100);
  expect(frames.sum(1, {})).toEqual({ email: 1 });
  frames.showPage(1, 200);
  expect(frames.sum(1, {})).toEqual({});
});
