// Rates that can be believed, and none that cannot.
import { expect, it } from 'vitest';
import { measuredSpeed, serverSpeed, shownSpeed } from './answer-speed';

const usage = (answerTokens: number, answerTime: number) => ({
  promptTokens: 10,
  answerTokens,
  loadTime: 0,
  answerTime,
});

it('[e40] shows the server’s rate when both clocks agree', () => {
  const message = { usage: usage(200, 2000), writingTime: 2100, duration: 3000 };
  expect(serverSpeed(message)).toBe(100);
  expect(measuredSpeed(message)).toBe(95);
  expect(shownSpeed(message)).toBe(100);
});

it('[e40] shows our own rate when the server’s time is longer than the answer or far too short', () => {
  expect(shownSpeed({ usage: usage(200, 9000), writingTime: 2000, duration: 3000 })).toBe(100);
  expect(serverSpeed({ usage: usage(200, 1), writingTime: 2000, duration: 3000 })).toBeUndefined();
  expect(shownSpeed({ usage: usage(200, 1), writingTime: 2000, duration: 3000 })).toBe(100);
});

it('[e40] shows none for a few tokens, no time or no figures', () => {
  expect(shownSpeed({ usage: usage(2, 1), writingTime: 1000, duration: 2000 })).toBeUndefined();
  expect(shownSpeed({ usage: usage(200, 0), writingTime: 3, duration: 5 })).toBeUndefined();
  expect(shownSpeed({ usage: usage(200, 4), writingTime: 3, duration: 5 })).toBeUndefined();
  expect(shownSpeed({ duration: 5 })).toBeUndefined();
});
